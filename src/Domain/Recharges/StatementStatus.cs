namespace TalentPool.Domain.Recharges;

public enum StatementStatus
{
    Draft,
    Issued,
    Agreed,

    /// <summary>Answered, with lines whose dispute is not settled.</summary>
    PartDisputed,
    Exported,
    Paid,
}
