namespace TalentPool.Domain.Rates;

public enum RateVerb
{
    Approve,
    Withdraw,
}
