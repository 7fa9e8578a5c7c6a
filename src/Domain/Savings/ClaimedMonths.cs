using TalentPool.Domain.Recharges;

namespace TalentPool.Domain.Savings;

/// <summary>
/// Which months of a placement each of its savings is of. A claim takes the months that were over on its day, of the financial years that it has figures of, as far
/// as no saving had them that stood then. So a running year is claimed in parts and each month once, and what is worked in a later month changes nothing that was
/// claimed. It follows from when each was claimed and ended, and is stored nowhere.
/// </summary>
public sealed class ClaimedMonths
{
    private readonly List<Saving> _claims;
    private readonly WorkingCalendar _calendar;

    /// <param name="ofPlacement">Every saving of one placement, also those that were rejected or reversed.</param>
    public ClaimedMonths(IEnumerable<Saving> ofPlacement, WorkingCalendar calendar) =>
        (_claims, _calendar) = ([.. ofPlacement.OrderBy(saving => saving.ClaimedAt).ThenBy(saving => saving.Id)], calendar);

    /// <summary>Those that were neither rejected nor reversed.</summary>
    public IEnumerable<Saving> Standing => _claims.Where(saving => saving.EndedAt is null);

    /// <param name="month">Its first day.</param>
    public static bool IsOver(DateOnly month, DateOnly today) => month.AddMonths(1) <= today;

    /// <summary>Whether the saving is of that month.</summary>
    public bool IsOf(Guid savingId, DateOnly month) => HoldersOf(month).Exists(held => held.Id == savingId);

    /// <summary>Whether the month is over, and no saving that stands is of it.</summary>
    public bool CanBeClaimed(DateOnly month, DateOnly today) => IsOver(month, today) && HoldersOf(month).TrueForAll(held => held.EndedAt is not null);

    /// <summary>
    /// Costs are entered for a year and belong to no month: what the savings that stand have of them, one of them left out. The next claim of the year takes the rest.
    /// </summary>
    public (long RequesterPence, long ProviderPence) CostsOf(FinancialYear year, Guid? except = null)
    {
        var years = Standing.Where(saving => saving.Id != except).SelectMany(saving => saving.Years).Where(one => one.Year == year).ToList();
        return (years.Sum(one => one.RequesterCostsPence), years.Sum(one => one.ProviderCostsPence));
    }

    private List<Saving> HoldersOf(DateOnly month)
    {
        var holders = new List<Saving>();
        foreach (var claim in _claims)
        {
            if (claim.Years.Any(year => year.Year == FinancialYear.Of(month)) && IsOver(month, _calendar.LocalDate(claim.ClaimedAt))
                && holders.TrueForAll(held => held.EndedAt <= claim.ClaimedAt))
            {
                holders.Add(claim);
            }
        }

        return holders;
    }
}
