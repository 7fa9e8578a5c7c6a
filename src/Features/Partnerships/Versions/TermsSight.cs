using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Partnerships.Versions;

/// <summary>The terms of one partnership as one person may see and change them.</summary>
public sealed class TermsSight
{
    private readonly IReadOnlyDictionary<Guid, string> _areas;
    private readonly IReadOnlyDictionary<Guid, string> _members;
    private readonly IReadOnlyDictionary<Guid, string> _people;

    private TermsSight(
        Partnership partnership, DateOnly today, IReadOnlyDictionary<Guid, string> areas, IReadOnlyDictionary<Guid, string> members, IReadOnlyDictionary<Guid, string> people) =>
        (Partnership, Today, _areas, _members, _people) = (partnership, today, areas, members, people);

    public Partnership Partnership { get; }

    public DateOnly Today { get; }

    public string Address => AddressOf(Partnership.Id);

    /// <summary>Whether the reader adds versions and records who has signed them.</summary>
    public bool MayChange { get; private init; }

    /// <summary>Whether the reader is a finance officer of a member, who signs off how VAT applies.</summary>
    public bool MayDecideVat { get; private init; }

    public Terms? InForce => Partnership.TermsOn(Today);

    public IEnumerable<Terms> NewestFirst => Partnership.Terms.OrderByDescending(version => version.VersionNumber);

    /// <summary>Every service area that there is, by its name.</summary>
    public IReadOnlyList<(Guid Id, string Name)> Areas => [.. _areas.Select(area => (area.Key, area.Value)).OrderBy(area => area.Value, StringComparer.Ordinal)];

    public static string AddressOf(Guid partnershipId) => $"/partnerships/{partnershipId}/terms";

    /// <summary>What the record is for the table of permissions: an authority that is a member, or is to become one.</summary>
    public static Concerning Concerning(Partnership partnership, DateOnly today) => new()
    {
        PartnershipId = partnership.Id,
        MemberAuthorityIds = [.. partnership.Memberships.Where(held => held.To is null || held.To >= today).Select(held => held.AuthorityId).Distinct()],
    };

    /// <returns>None where there is no such partnership, or the reader may not know of it.</returns>
    public static async Task<TermsSight?> Find(TalentPoolDb db, CurrentUser user, Guid partnershipId)
    {
        var partnership = await db.Set<Partnership>().AsNoTracking().SingleOrDefaultAsync(known => known.Id == partnershipId);
        if (partnership is null || !await user.May(Permission.SeeTerms, Concerning(partnership, user.Today)))
        {
            return null;
        }

        var deciders = partnership.Terms.Select(version => version.VatSignedOffById).OfType<Guid>().ToList();
        return new TermsSight(
            partnership,
            user.Today,
            await db.Set<ServiceArea>().AsNoTracking().ToDictionaryAsync(area => area.Id, area => area.Name),
            await MemberNames.Of(db),
            await db.Set<Person>().AsNoTracking().Where(person => deciders.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name))
        {
            MayChange = await user.May(Permission.ManagePartnership, new Concerning { PartnershipId = partnership.Id }),
            MayDecideVat = await user.May(Permission.DecideVat, new Concerning { PartnershipId = partnership.Id, MemberAuthorityIds = partnership.MembersOn(user.Today) }),
        };
    }

    public Terms? Version(int number) => Partnership.Terms.FirstOrDefault(version => version.VersionNumber == number);

    public string NameOf(Guid memberId) => _members.GetValueOrDefault(memberId, "An authority that is gone");

    public IReadOnlyList<Guid> ByName(IEnumerable<Guid> members) => [.. members.OrderBy(NameOf, StringComparer.Ordinal)];

    public IReadOnlyList<string> NamesOfAreas(IEnumerable<Guid> areas) => [.. areas.Select(area => _areas.GetValueOrDefault(area, "A service area that is gone"))];

    public IReadOnlyList<TermsLine> LinesOf(Terms version) => TermsLine.Of(version.ToWording(), NamesOfAreas(Partnership.ServiceAreasOn(version.AppliesFrom)));

    /// <summary>Against the version before; nothing for the first.</summary>
    public IReadOnlyList<TermsChange> ChangesOf(Terms version) =>
        Version(version.VersionNumber - 1) is { } before ? TermsChange.Between(LinesOf(before), LinesOf(version)) : [];

    /// <summary>Who signed off how VAT applies, and when; none while nobody has.</summary>
    public string? VatDecisionOf(Terms version) => version.VatSignedOffById is { } person && version.VatSignedOffOn is { } on
        ? $"signed off by {_people.GetValueOrDefault(person, "somebody who has left")} on {Design.Shown.Day(on)}"
        : null;

    /// <summary>When the version applies: from a day, and until the one before the next version's.</summary>
    public string DaysOf(Terms version) => Version(version.VersionNumber + 1) is { } next
        ? Design.Shown.Days(version.AppliesFrom, next.AppliesFrom.AddDays(-1))
        : $"from {Design.Shown.Day(version.AppliesFrom)}";
}
