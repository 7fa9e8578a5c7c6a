using TalentPool.Domain.Recharges;
using TalentPool.Domain.Savings;

namespace TalentPool.Domain.Tests.Savings;

public sealed class SavingPlanTests
{
    private static readonly DateTime At = new(2026, 12, 3, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Partnership = Guid.NewGuid();
    private static readonly Actor Board = Person(Role.BoardMember, Partnership);

    [Fact]
    public void The_board_sets_a_target_and_enters_what_was_spent_once()
    {
        var plan = SavingPlan.Begin(Guid.NewGuid(), Partnership, new FinancialYear(2026));

        Assert.True(plan.SetTarget(Board, At, 1_000_000).IsDone);
        Assert.True(plan.AddCost(Board, At, " Set-up ", 50_000).IsDone);
        Assert.True(plan.AddCost(Board, At, "Training", 20_000).IsDone);
        Assert.True(plan.TakeOutCost(Board, At, plan.Costs[1].Id).IsDone);

        Assert.Equal((1_000_000L, 50_000L, "Set-up"), (plan.TargetPence!.Value, plan.CostsPence, plan.Costs[0].Title));
        Assert.Equal(SavingRefusals.CostTakenOut, plan.TakeOutCost(Board, At, plan.Costs[1].Id).Refusal);
        Assert.Equal(["SavingTargetSet", "OneOffCostAdded", "OneOffCostAdded", "OneOffCostTakenOut"], plan.TakeEvents().Select(happened => happened.GetType().Name));
    }

    [Fact]
    public void Nobody_else_plans_and_nothing_is_planned_of_nothing()
    {
        var plan = SavingPlan.Begin(Guid.NewGuid(), Partnership, new FinancialYear(2026));

        Assert.Equal(SavingRefusals.NotForTheBoard, plan.SetTarget(Person(Role.BoardMember, Guid.NewGuid()), At, 1).Refusal);
        Assert.Equal(SavingRefusals.NotForTheBoard, plan.AddCost(Person(Role.Finance, Partnership), At, "Set-up", 1).Refusal);
        Assert.Equal(SavingRefusals.TargetMissing, plan.SetTarget(Board, At, 0).Refusal);
        Assert.Equal(SavingRefusals.CostMissing, plan.AddCost(Board, At, "Set-up", 0).Refusal);
        Assert.Equal(SavingRefusals.TitleMissing, plan.AddCost(Board, At, " ", 1).Refusal);
        Assert.Equal(SavingRefusals.NoSuchCost, plan.TakeOutCost(Board, At, Guid.NewGuid()).Refusal);
    }

    [Fact]
    public void What_was_spent_once_has_come_back_in_the_first_year_that_covers_it()
    {
        var year = new FinancialYear(2024);

        var payback = Payback.Of([(new FinancialYear(2026), 0, 300), (year, 500, 100), (new FinancialYear(2025), 0, 200)]);

        Assert.Equal((500L, 600L, new FinancialYear(2026), 0L), (payback.CostsPence, payback.SavedPence, payback.PaidBackIn!.Value, payback.LeftPence));
        Assert.Equal(((FinancialYear?)null, 300L), (Payback.Of([(year, 500, 200)]).PaidBackIn, Payback.Of([(year, 500, 200)]).LeftPence));
        Assert.Null(Payback.Of([(year, 0, 200)]).PaidBackIn);
        Assert.Null(Payback.Of([(year, 100, 200), (new FinancialYear(2025), 400, 0)]).PaidBackIn);
    }

    private static Actor Person(Role role, Guid scopeId) => new(Guid.NewGuid(), $"{role}", null, [new HeldRole(role, scopeId, [])]);
}
