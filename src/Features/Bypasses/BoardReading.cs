using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Clearances;
using TalentPool.Features.Gaps;
using TalentPool.Features.Partnerships;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Bypasses;

/// <summary>What the board of a partnership sees of work that went outside, since a day.</summary>
public sealed class BoardReading
{
    private BoardReading()
    {
    }

    public string Partnership { get; private init; } = "";

    public IReadOnlyList<BoardRow> Bypasses { get; private init; } = [];

    public IReadOnlyList<BoardRow> Emergencies { get; private init; } = [];

    /// <summary>Outside work on a clearance. What costs far more than the outside price is marked; the prices themselves are the host's alone.</summary>
    public IReadOnlyList<BoardRow> Orders { get; private init; } = [];

    public int AbovePrice => Orders.Count(row => row.Mark is not null);

    public IReadOnlyList<BoardRow> UrgentExceptions { get; private init; } = [];

    public IReadOnlyList<BoardCount> Counts { get; private init; } = [];

    /// <summary>One reading for each partnership whose outside work this person may see.</summary>
    public static async Task<IReadOnlyList<BoardReading>> For(TalentPoolDb db, Actor reader, DateTime since, DateOnly today)
    {
        var readings = new List<BoardReading>();
        foreach (var partnership in await db.Set<Partnership>().AsNoTracking().OrderBy(partnership => partnership.Name).ToListAsync())
        {
            var members = partnership.MembersOn(today);
            if (PermissionTable.Allows(Permission.SeeBypasses, reader, new Concerning { PartnershipId = partnership.Id, MemberAuthorityIds = members }))
            {
                readings.Add(await Of(db, reader, partnership, members, since, partnership.TermsOn(today)?.Figures ?? new PolicyFigures()));
            }
        }

        return readings;
    }

    private static async Task<BoardReading> Of(TalentPoolDb db, Actor reader, Partnership partnership, IReadOnlyList<Guid> members, DateTime since, PolicyFigures figures)
    {
        var confidential = GapsSeen.By(db, reader);
        var gaps = await confidential.Known(db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes())
            .Include(gap => gap.Clearances).Include(gap => gap.Bypasses).Include(gap => gap.Offers).Include(gap => gap.Comparators)
            .Where(gap => gap.PartnershipId == partnership.Id && gap.Status != GapStatus.Draft)
            .AsSplitQuery().ToListAsync();
        var whole = await confidential.WholeOf(db, [.. gaps.Select(gap => gap.Id)]);
        var names = await MemberNames.Of(db);
        return new BoardReading
        {
            Partnership = partnership.Name,
            Bypasses = Newest(gaps.SelectMany(gap => gap.Bypasses.Select(bypass => Seen(gap, Row(gap, bypass)))), since),
            Emergencies = Newest(gaps.SelectMany(gap => gap.Clearances.Where(clearance => clearance.Kind == ClearanceKind.Emergency).Select(clearance => Seen(gap, Row(gap, clearance)))), since),
            Orders = Newest(gaps.SelectMany(gap => gap.Clearances.Where(clearance => clearance.UsedAt is not null).Select(clearance => Seen(gap, Order(gap, clearance, figures)))), since),
            UrgentExceptions = Newest(gaps.Where(IsException).Select(gap => Seen(gap, Row(gap))), since),
            Counts = [.. gaps.GroupBy(gap => gap.AuthorityId).Select(own => Count(names.GetValueOrDefault(own.Key, "A former member"), [.. own], since)).OrderBy(count => count.Authority, StringComparer.Ordinal)],
        };

        // Who sees that work went outside does not always see the gap: a head of another service leads no further.
        BoardRow Seen(Gap gap, BoardRow row) => Linked(gap, whole.Contains(gap.Id)
            ? row
            : row with { Title = Gap.OutlineTitle(gap.Visibility), Why = "What was written is read by its own authority alone.", ByName = "Someone of that authority", ValuePence = null, Href = null });

        BoardRow Linked(Gap gap, BoardRow row) => PermissionTable.Allows(Permission.SeeGap, reader, new Concerning
        {
            PartnershipId = partnership.Id,
            HostAuthorityId = gap.AuthorityId,
            MemberAuthorityIds = members,
            ServiceAreaId = gap.ServiceAreaId,
            RequesterId = gap.RequesterId,
        })
            ? row
            : row with { Href = null };
    }

    private static BoardRow Row(Gap gap, Bypass bypass) => new(
        gap.Reference, gap.Title, gap.AuthorityId, bypass.RecordedAt, ClearanceWords.Of(bypass.Kind), bypass.RecordedByName, bypass.Explanation, bypass.ValuePence, bypass.Kind,
        $"/gaps/{gap.Reference}/placement");

    private static BoardRow Row(Gap gap, Clearance emergency) => new(
        gap.Reference, gap.Title, gap.AuthorityId, emergency.RequestedAt, ClearanceWords.Of(emergency.Status), emergency.RequestedByName, emergency.EmergencyEvent ?? "",
        Href: ClearanceSight.AddressOf(emergency.Id));

    private static BoardRow Order(Gap gap, Clearance used, PolicyFigures figures) => new(
        gap.Reference, gap.Title, gap.AuthorityId, used.UsedAt!.Value, $"{Shown.Duration(used.WorkMinutes!.Value)} of {Shown.Duration(used.Covers.Total)} hours cleared",
        used.ChangedByName, ClearanceWords.Of(used.Reason), Href: ClearanceSight.AddressOf(used.Id),
        Mark: gap.IsOrderAbovePrice(used, figures) ? $"{figures.GrowthPercentForNewCheck}% or more above the outside price" : null);

    private static BoardRow Row(Gap gap) => new(
        gap.Reference, gap.Title, gap.AuthorityId, gap.UrgencyAgreedAt ?? gap.PostedAt!.Value, $"{gap.AskedUrgency}", gap.UrgencyAgreedByName ?? "", gap.UrgencyReason,
        Href: $"/gaps/{gap.Reference}");

    private static bool IsException(Gap gap) => gap is { AskedUrgency: not null, PostedAt: not null };

    private static List<BoardRow> Newest(IEnumerable<BoardRow> rows, DateTime since) => [.. rows.Where(row => row.At >= since).OrderByDescending(row => row.At)];

    private static BoardCount Count(string authority, IReadOnlyList<Gap> gaps, DateTime since) => new(
        authority,
        gaps.Count(gap => gap.PostedAt >= since),
        gaps.Count(gap => gap.PostedAt >= since && gap.Offers.Any(offer => offer.Status == OfferStatus.Accepted)),
        gaps.SelectMany(gap => gap.Clearances).Count(clearance => clearance.UsedAt >= since),
        gaps.SelectMany(gap => gap.Bypasses).Count(bypass => bypass.RecordedAt >= since),
        gaps.SelectMany(gap => gap.Clearances).Count(clearance => clearance.Kind == ClearanceKind.Emergency && clearance.RequestedAt >= since),
        gaps.Count(gap => IsException(gap) && gap.PostedAt >= since));
}
