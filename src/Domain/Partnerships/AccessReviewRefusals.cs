namespace TalentPool.Domain.Partnerships;

/// <summary>Every no of an access review.</summary>
public static class AccessReviewRefusals
{
    public static readonly Refusal Completed = new(nameof(Completed), "This review is complete. The next one opens with the next quarter.", RefusalKind.Stale);

    public static readonly Refusal RoleElsewhere = new(nameof(RoleElsewhere), "This role is not held at this authority.", RefusalKind.NotFound);

    public static readonly Refusal OwnRole = new(nameof(OwnRole), "Nobody decides on their own role or their deputy’s. The partnership’s administrator does.");

    public static readonly Refusal DecidedAlready = new(nameof(DecidedAlready), "Somebody has decided on one of these roles meanwhile. Look again.", RefusalKind.Stale);

    public static readonly Refusal NothingDecided = new(nameof(NothingDecided), "Choose for at least one role whether it stays or ends.");
}
