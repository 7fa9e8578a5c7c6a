namespace TalentPool.Domain.Partnerships;

/// <summary>Every no that granting a role can give.</summary>
public static class GrantRefusals
{
    public static readonly Refusal GrantedToOneself = new(nameof(GrantedToOneself), "Nobody can give a role to themselves. Ask another administrator.");

    public static readonly Refusal RoleNotForThisScope = new(nameof(RoleNotForThisScope), "This role cannot be held there. Board members belong to a partnership, and most other roles to an authority.");

    public static readonly Refusal GrantEndsBeforeItStarts = new(nameof(GrantEndsBeforeItStarts), "The role's last day is before its first day.");

    public static readonly Refusal DeputyForOneself = new(nameof(DeputyForOneself), "Nobody can deputise for themselves.");

    public static readonly Refusal DeputyNeedsEndDate = new(nameof(DeputyNeedsEndDate), "A deputy's role must have a last day.");

    public static readonly Refusal GrantAlreadyEnded = new(nameof(GrantAlreadyEnded), "This role has already been ended.");
}
