namespace TalentPool.Domain.Coverage;

/// <summary>What came of looking for the outside work that a line pays for.</summary>
/// <param name="Work">None where nothing fits.</param>
public sealed record SpendMatch(SpendMatchReason Reason, KnownOutsideWork? Work = null)
{
    public SpendStatus Status => Work is null ? SpendStatus.Unexplained : Work.IsBypass ? SpendStatus.Bypassed : SpendStatus.Covered;
}
