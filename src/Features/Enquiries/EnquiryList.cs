using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Gaps;
using TalentPool.Features.Partnerships;

namespace TalentPool.Features.Enquiries;

/// <summary>What the authorities that a person answers for are asked.</summary>
public sealed class EnquiryList(TalentPoolDb db)
{
    public const int PageSize = 25;

    private static readonly Role[] Answering = [Role.ServiceManager, Role.HeadOfService, Role.Auditor];

    public async Task<(IReadOnlyList<EnquiryRow> Rows, int Total)> Page(Actor reader, EnquiryFilter filter, int page)
    {
        var found = Matching(reader, filter);
        var total = await found.CountAsync();
        var names = await MemberNames.Of(db);

        // Open ones first and the soonest due on top; of the others the newest.
        var whole = GapsSeen.By(db, reader).Whole(db.Set<Gap>().IgnoreAutoIncludes());
        var rows = await found
            .OrderBy(row => row.Enquiry.Status == EnquiryStatus.Open ? 0 : 1)
            .ThenBy(row => row.Enquiry.Status == EnquiryStatus.Open ? row.Enquiry.DueAt : DateTime.UnixEpoch)
            .ThenByDescending(row => row.Enquiry.DueAt)
            .ThenBy(row => row.Enquiry.Id)
            .Skip((page - 1) * PageSize).Take(PageSize)
            .Select(row => new { row.Enquiry.Id, row.Gap.Title, row.Gap.Reference, row.Gap.AuthorityId, row.Gap.Shape, row.Enquiry.Status, row.Enquiry.DueAt, row.Gap.Urgency, row.Gap.Visibility, IsWhole = whole.Any(gap => gap.Id == row.Gap.Id) })
            .ToListAsync();
        return ([.. rows.Select(row => new EnquiryRow(
            row.Id, row.IsWhole ? row.Title : Gap.OutlineTitle(row.Visibility), row.Reference, row.IsWhole ? names[row.AuthorityId] : GapSight.HiddenAuthority, row.Shape!, row.Status, row.DueAt, row.Urgency))], total);
    }

    /// <summary>The questions that nobody has answered, the soonest due first.</summary>
    public async Task<IReadOnlyList<EnquiryRow>> Open(Actor reader) => (await Page(reader, new EnquiryFilter(EnquiryStatus.Open, null), 1)).Rows;

    /// <summary>How many wait for an answer, and when the first of them is due.</summary>
    public async Task<(int Count, DateTime? FirstDueAt)> CountOpen(Actor reader, DateTime at)
    {
        var open = Matching(reader, new EnquiryFilter(EnquiryStatus.Open, null)).Where(row => row.Enquiry.DueAt > at);
        return (await open.CountAsync(), await open.MinAsync(row => (DateTime?)row.Enquiry.DueAt));
    }

    private IQueryable<Asked> Matching(Actor reader, EnquiryFilter filter)
    {
        var scopes = reader.Roles.Where(held => Answering.Contains(held.Role)).ToList();
        var everything = scopes.Where(held => held.ServiceAreaIds.Count == 0).Select(held => held.ScopeId).ToList();
        var asked = from enquiry in db.Set<Enquiry>().AsNoTracking().IgnoreAutoIncludes()
                    join gap in GapsSeen.By(db, reader).Known(db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes()) on enquiry.GapId equals gap.Id
                    select new Asked { Enquiry = enquiry, Gap = gap };
        var authorities = scopes.Select(held => held.ScopeId).Distinct().ToList();
        var areas = scopes.SelectMany(held => held.ServiceAreaIds).Distinct().ToList();
        asked = asked.Where(row => authorities.Contains(row.Enquiry.AuthorityId) && (everything.Contains(row.Enquiry.AuthorityId) || areas.Contains(row.Gap.ServiceAreaId)));
        asked = filter.Status is { } status ? asked.Where(row => row.Enquiry.Status == status) : asked;
        if (filter.FromAuthorityId is not { } from)
        {
            return asked;
        }

        // Whose sealed gap it is must not be found out by trying one member after the other.
        var whole = GapsSeen.By(db, reader).Whole(db.Set<Gap>().IgnoreAutoIncludes());
        return asked.Where(row => row.Gap.AuthorityId == from && whole.Any(gap => gap.Id == row.Gap.Id));
    }

    private sealed class Asked
    {
        public required Enquiry Enquiry { get; init; }

        public required Gap Gap { get; init; }
    }
}
