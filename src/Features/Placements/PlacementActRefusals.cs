using TalentPool.Domain;

namespace TalentPool.Features.Placements;

/// <summary>What the acts on a placement refuse besides what the placement itself does.</summary>
public static class PlacementActRefusals
{
    public static readonly Refusal OwnPlacement = new(
        nameof(OwnPlacement), "Nobody cancels or ends their own placement. Ask your line manager or head of service.", RefusalKind.NotPermitted);

    public static readonly Refusal NotOneOfTheHost = new(nameof(NotOneOfTheHost), "Choose somebody who works for the host.");
}
