using TalentPool.Domain;

namespace TalentPool.Features.People;

/// <summary>Every no about people and roles that the grant itself cannot see.</summary>
public static class PeopleRefusals
{
    public static readonly Refusal EmailTaken = new(nameof(EmailTaken), "Someone with this email address can already sign in.");

    public static readonly Refusal SuspendedOneself = new(nameof(SuspendedOneself), "Nobody can suspend themselves. Ask another administrator.");

    public static readonly Refusal AlreadySuspended = new(nameof(AlreadySuspended), "This person has already been suspended.");

    public static readonly Refusal OwnSecondFactor = new(nameof(OwnSecondFactor), "Nobody takes away their own second factor. Ask another administrator.");

    public static readonly Refusal NoSecondFactor = new(nameof(NoSecondFactor), "This person has no second factor.");

    public static readonly Refusal NotSuspended = new(nameof(NotSuspended), "This person is not suspended.");

    public static readonly Refusal PersonIsSuspended = new(nameof(PersonIsSuspended), "This person is suspended. Let them sign in again first.");

    public static readonly Refusal RoleAlreadyHeld = new(nameof(RoleAlreadyHeld), "This person already holds the role there on some of these days.");

    public static readonly Refusal NothingToStandInFor = new(nameof(NothingToStandInFor), "The person stood in for does not hold this role there.");

    public static readonly Refusal RoleGivenByAdministrator = new(
        nameof(RoleGivenByAdministrator),
        "Heads of service, directors, monitoring officers and auditors check each other, so only the partnership's administrator gives these roles. A head of service can name a deputy for themselves.");

    public static readonly Refusal PersonLookedAfterByAdministrator = new(
        nameof(PersonLookedAfterByAdministrator),
        "This person's role checks heads of service, so only the partnership's administrator can do this.");
}
