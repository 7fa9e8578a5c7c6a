using TalentPool.Domain.Recharges;

namespace TalentPool.Domain.Savings;

/// <summary>What a saving comes to in one financial year.</summary>
public sealed class SavingYear
{
    internal SavingYear(Guid savingId, FinancialYear year, SavingFigures figures, long minutes, int agencyWeeks)
    {
        (SavingId, StartYear, Minutes, AgencyWeeks) = (savingId, year.StartYear, minutes, agencyWeeks);
        (BaselinePence, RechargePence, RequesterCostsPence, ProviderCostsPence) = (figures.BaselinePence, figures.RechargePence, figures.RequesterCostsPence, figures.ProviderCostsPence);
    }

    private SavingYear()
    {
    }

    public Guid SavingId { get; private init; }

    /// <summary>The financial year, by the year it starts in.</summary>
    public int StartYear { get; private init; }

    /// <summary>0 where it follows from no hours.</summary>
    public long Minutes { get; private init; }

    /// <summary>Weeks that an agency worker would have covered.</summary>
    public int AgencyWeeks { get; private init; }

    public long BaselinePence { get; private init; }

    public long RechargePence { get; private init; }

    public long RequesterCostsPence { get; private init; }

    public long ProviderCostsPence { get; private init; }

    public FinancialYear Year => new(StartYear);

    public SavingFigures Figures => new(BaselinePence, RechargePence, RequesterCostsPence, ProviderCostsPence);
}
