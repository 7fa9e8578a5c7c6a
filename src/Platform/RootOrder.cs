using TalentPool.Domain;
using TalentPool.Domain.Coverage;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Privacy;
using TalentPool.Domain.Rates;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Savings;
using TalentPool.Domain.Timesheets;
using TalentPool.Domain.Waiting;

namespace TalentPool.Platform;

/// <summary>The fixed order in which an act takes its roots; roots of one kind by their identifier.</summary>
public static class RootOrder
{
    private static readonly Type[] Order =
        [typeof(Partnership), typeof(Authority), typeof(AccessReview), typeof(Grant), typeof(Rate), typeof(SpineVersion), typeof(Officer), typeof(Gap), typeof(Placement), typeof(Timesheet), typeof(Expense), typeof(Statement), typeof(WatchedCategory), typeof(SpendMonth), typeof(PlacementCosts), typeof(SavingPlan), typeof(Saving), typeof(StandingAnswer), typeof(LookRequest), typeof(Nudge)];

    public static int Of<T>() where T : Root
    {
        var place = Array.IndexOf(Order, typeof(T));
        return place >= 0 ? place : throw new InvalidOperationException($"{typeof(T).Name} has no place in the order of roots.");
    }
}
