using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Rates;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Rates;

/// <summary>One rate, and what this reader may see of it and do with it. Pages ask it what to show; the acts check everything again.</summary>
/// <param name="Officer">The name of the officer whose rate it is; null for a grade's.</param>
/// <param name="Before">The approved rate that it would take the place of; null where there is none.</param>
public sealed record RateSight(Rate Rate, Actor Reader, string? Officer, Rate? Before, IReadOnlyDictionary<Guid, string> Names)
{
    /// <summary>Pay, on-costs and overheads are for the home's finance and auditors alone.</summary>
    public bool SeesInputs => May(Permission.SeePayInputs);

    public bool CanApprove => RateStates.Table.Allows(Rate.Status, RateVerb.Approve) && May(Permission.ApproveRates) && Rate.MayApprove(Reader);

    public bool CanWithdraw => RateStates.Table.Allows(Rate.Status, RateVerb.Withdraw) && May(Permission.EnterRates);

    /// <summary>"PO4", "Amina Shah, PO4".</summary>
    public string For => Officer is null ? Rate.Grade : $"{Officer}, {Rate.Grade}";

    public string Name(Guid? personId) => personId is { } id ? Names.GetValueOrDefault(id, "Someone who has left") : "";

    /// <summary>None where there is no such rate, or the reader may not know of it.</summary>
    public static async Task<RateSight?> Find(TalentPoolDb db, Actor reader, Guid rateId)
    {
        if (await db.Set<Rate>().AsNoTracking().SingleOrDefaultAsync(rate => rate.Id == rateId) is not { } rate || !PermissionTable.Allows(Permission.SeeRates, reader, RateConcerning.Of(rate)))
        {
            return null;
        }

        var others = await db.Set<Rate>().AsNoTracking().Where(other => other.AuthorityId == rate.AuthorityId && other.Id != rate.Id).ToListAsync();
        var before = rate.OfficerId is { } officerId ? Rate.InForceFor(others, rate.AuthorityId, officerId, rate.From) : Rate.InForce(others, rate.AuthorityId, rate.Grade, rate.From);
        var people = new[] { rate.EnteredById, rate.EnteredForId, rate.ApprovedById, rate.ApprovedForId }.OfType<Guid>().ToList();
        var names = await db.Set<Person>().AsNoTracking().Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name);
        var officers = rate.OfficerId is { } own ? await OfficerNames(db, [own]) : null;
        return new RateSight(rate, reader, rate.OfficerId is null ? null : officers!.GetValueOrDefault(rate.OfficerId.Value, "An officer who has left"), before, names);
    }

    /// <summary>The names of officers, for the readers of their home's rates.</summary>
    public static Task<Dictionary<Guid, string>> OfficerNames(TalentPoolDb db, IReadOnlyCollection<Guid> officerIds) =>
        db.Set<Officer>().AsNoTracking().IgnoreAutoIncludes().Where(officer => officerIds.Contains(officer.Id))
            .Join(db.Set<Person>(), officer => officer.PersonId, person => person.Id, (officer, person) => new { officer.Id, person.Name })
            .ToDictionaryAsync(officer => officer.Id, officer => officer.Name);

    private bool May(Permission permission) => PermissionTable.Allows(permission, Reader, RateConcerning.Of(Rate));
}
