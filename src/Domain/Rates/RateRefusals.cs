namespace TalentPool.Domain.Rates;

/// <summary>Every no that entering a rate can give.</summary>
public static class RateRefusals
{
    public static readonly Refusal NotFinanceOfTheAuthority = new(nameof(NotFinanceOfTheAuthority), "Only a finance officer of the authority can enter its rates.", RefusalKind.NotPermitted);

    public static readonly Refusal GradeMissing = new(nameof(GradeMissing), "Enter the grade that the rate is for.");

    public static readonly Refusal RateOutOfRange = new(nameof(RateOutOfRange), "The rate must be between 1 penny and £1,000 an hour.");
}
