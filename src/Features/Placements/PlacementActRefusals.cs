using TalentPool.Domain;

namespace TalentPool.Features.Placements;

/// <summary>What the acts on a placement refuse besides what the placement itself does.</summary>
public static class PlacementActRefusals
{
    public static readonly Refusal OwnPlacement = new(
        nameof(OwnPlacement), "Nobody cancels or ends their own placement. Ask your line manager or head of service.", RefusalKind.NotPermitted);

    public static readonly Refusal NotInYourTeam = new(
        nameof(NotInYourTeam), "A line manager can put forward only officers of the own team. Ask your service manager.", RefusalKind.NotPermitted);

    public static readonly Refusal NotOneOfTheHost = new(nameof(NotOneOfTheHost), "Choose somebody who works for the host.");

    public static readonly Refusal NoConflictKey = new(nameof(NoConflictKey), "This server has no key for references of properties and children, so none can be recorded on it. Tell your administrator.");

    public static readonly Refusal NoReferenceInIt = new(nameof(NoReferenceInIt), "Enter a reference with letters or numbers in it.");
}
