using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Officers;

/// <summary>A manager adds a colleague to those who can work for other authorities.</summary>
/// <param name="UsualMinutes">Minutes on Monday to Sunday.</param>
public sealed record RegisterOfficer(
    Guid HomeAuthorityId,
    Guid PersonId,
    OfficerPost Post,
    string Place,
    bool CanWorkRemotely,
    DateOnly UsualWeekFrom,
    IReadOnlyList<int> UsualMinutes)
{
    /// <summary>What the manager already knows the colleague to be able to do; the rest is added on the profile.</summary>
    public IReadOnlyList<(Guid SkillId, SkillLevel Level, string Evidence)> Skills { get; init; } = [];

    /// <summary>The practising certificate that the manager has seen, where there is one.</summary>
    public (string Number, DateOnly ExpiresOn)? PractisingCertificate { get; init; }
}

[Needs(Permission.RegisterOfficer)]
public sealed class RegisterOfficerHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, RegisterOfficer command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (!scope.IsPermitted(new Concerning { HomeAuthorityId = command.HomeAuthorityId, ServiceAreaId = command.Post.ServiceAreaId }))
        {
            return PlatformRefusals.NotPermitted;
        }

        if (!await scope.Db.Set<Person>().AnyAsync(person => person.Id == command.PersonId && person.AuthorityId == command.HomeAuthorityId, cancellation))
        {
            return OfficerRecordRefusals.PersonUnknown;
        }

        if (await scope.Db.Set<Officer>().AnyAsync(officer => officer.PersonId == command.PersonId, cancellation))
        {
            return OfficerRecordRefusals.AlreadyRegistered;
        }

        if (await OfficerPostCheck.Fault(scope.Db, command.HomeAuthorityId, command.Post) is { } fault)
        {
            return fault;
        }

        var outcome = Officer.Register(
            scope.Actor, scope.At, command.HomeAuthorityId, command.PersonId, command.Post, command.Place, command.CanWorkRemotely,
            command.UsualWeekFrom, command.UsualMinutes, out var officer);
        if (officer is null)
        {
            return outcome;
        }

        scope.Add(officer);
        return Known(scope, officer, command).FirstOrDefault(said => !said.IsDone) ?? outcome;
    }, cancellation);

    private static IEnumerable<Outcome> Known(ActScope scope, Officer officer, RegisterOfficer command)
    {
        foreach (var (skillId, level, evidence) in command.Skills)
        {
            yield return officer.SetSkill(scope.Actor, scope.At, skillId, level, evidence);
        }

        if (command.PractisingCertificate is { } certificate)
        {
            yield return officer.RecordCredential(
                scope.Actor, scope.At, CredentialKind.PractisingCertificate, certificate.Number, certificate.ExpiresOn, scope.Today, scope.Calendar);
        }
    }
}
