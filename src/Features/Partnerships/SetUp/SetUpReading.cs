using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Health;
using TalentPool.Platform.People;

namespace TalentPool.Features.Partnerships.SetUp;

/// <summary>What an empty installation still needs before the first gap can be posted, read from what is there and remembered nowhere.</summary>
public static class SetUpReading
{
    public static bool IsFor(Actor actor) => actor.Holds(Role.PartnershipAdministrator, Guid.Empty);

    public static async Task<IReadOnlyList<SetUpStep>> Of(TalentPoolDb db, DateOnly today)
    {
        var partnerships = await db.Set<Partnership>().AsNoTracking().ToListAsync();
        var members = partnerships.SelectMany(partnership => partnership.MembersOn(today)).Distinct().ToList();
        var names = await db.Set<Authority>().AsNoTracking().IgnoreAutoIncludes().Where(authority => members.Contains(authority.Id))
            .OrderBy(authority => authority.ShortName).Select(authority => new { authority.Id, authority.ShortName }).ToListAsync();
        var heads = await db.Set<Grant>().AsNoTracking().Where(grant => grant.Role == Role.HeadOfService && members.Contains(grant.ScopeId)
            && db.Set<Person>().Any(person => person.Id == grant.PersonId && person.SuspendedAt == null)).ToListAsync();
        var led = heads.Where(grant => grant.IsInForceOn(today)).Select(grant => grant.ScopeId).ToHashSet();
        var test = await LastTestMail.Of(db);
        return
        [
            partnerships.Count == 0
                ? new SetUpStep("Partnership, members, service areas and agreement", "/set-up/partnership", "What the members signed", false)
                : new SetUpStep("Partnership, members, service areas and agreement", AgreementOf(partnerships), Agreed(partnerships), true),
            .. names.Select(member => new SetUpStep(
                $"First people of {member.ShortName}", $"/people?authority={member.Id}", "Add a person and give the role head of service, or take in a list of staff", led.Contains(member.Id))),
            .. names.Select(member => new SetUpStep(
                $"Service areas of {member.ShortName}", "/duties", "Switch on what it shares, once there is somebody for every duty",
                partnerships.Exists(partnership => partnership.SwitchedOn.Any(area => area.IsOn && area.AuthorityId == member.Id)))),
            new SetUpStep("Test mail", "/health/mail", test is null ? "Send a test mail to yourself, and see it arrive" : $"Sent {test.Words}", test is not null),
        ];
    }

    private static string AgreementOf(IReadOnlyList<Partnership> partnerships) => partnerships.Count == 1 ? $"/partnerships/{partnerships[0].Id}/terms" : "/partnerships";

    /// <summary>A first version says little of what the members signed; the rest is what is usual until somebody says otherwise.</summary>
    private static string Agreed(IReadOnlyList<Partnership> partnerships) => partnerships.Any(partnership => partnership.Terms.Count == 1)
        ? "Deadlines, prices, rounding, indemnity and other figures are the usual ones. Where the members agreed on others, add a version of the agreement"
        : "What the members signed";
}
