using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Tests.Partnerships;

/// <summary>Who holds what at a council with one service area of legal work, and what then nobody can do.</summary>
public sealed class DutiesTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly Guid Council = Guid.CreateVersion7();
    private static readonly Guid Legal = Guid.CreateVersion7();
    private static readonly Guid Other = Guid.CreateVersion7();
    private static readonly Guid Ann = Guid.CreateVersion7();
    private static readonly Guid Bob = Guid.CreateVersion7();
    private static readonly Guid Cat = Guid.CreateVersion7();

    [Fact]
    public void Where_nobody_holds_anything_everything_is_missing() =>
        Assert.Equal([Duty.Ask, Duty.HeadOfService, Duty.AgreeToCost, Duty.DecideConflicts, Duty.Finance], Missing());

    [Fact]
    public void Two_people_are_enough_for_a_small_council() =>
        Assert.Empty(Missing(
            Held(Ann, Role.ServiceManager), Held(Bob, Role.HeadOfService), Held(Bob, Role.BudgetHolder), Held(Bob, Role.ConflictOfficer), Held(Ann, Role.Finance)));

    [Fact]
    public void One_person_is_not_because_nobody_decides_on_their_own_request() =>
        Assert.Equal([Duty.DecideApart, Duty.AgreeToCost, Duty.DecideConflicts], Missing(
            Held(Ann, Role.ServiceManager), Held(Ann, Role.HeadOfService), Held(Ann, Role.BudgetHolder), Held(Ann, Role.ConflictOfficer), Held(Ann, Role.Finance)));

    [Theory]
    [InlineData(Role.MonitoringOfficer)]
    [InlineData(Role.Director)]
    [InlineData(Role.HeadOfService)]
    public void Where_the_head_asks_another_decides(Role role)
    {
        Grant[] all = [Held(Ann, Role.HeadOfService, Legal), Held(Bob, Role.BudgetHolder), Held(Bob, Role.ConflictOfficer), Held(Bob, Role.Finance)];

        Assert.Equal([Duty.DecideApart], Missing(all));
        Assert.Empty(Missing([.. all, Held(Cat, role, role == Role.HeadOfService ? [Other] : [])]));
    }

    [Fact]
    public void A_head_of_another_service_does_not_decide_for_a_service_manager() =>
        Assert.Equal([Duty.HeadOfService], Missing(
            Held(Ann, Role.ServiceManager), Held(Bob, Role.HeadOfService, Other), Held(Bob, Role.BudgetHolder), Held(Bob, Role.ConflictOfficer), Held(Bob, Role.Finance)));

    [Fact]
    public void Whoever_stands_in_for_the_requester_does_not_decide()
    {
        var deputy = Deputy(Bob, Role.HeadOfService, Ann);
        Grant[] all = [Held(Ann, Role.HeadOfService), deputy, Held(Cat, Role.BudgetHolder), Held(Cat, Role.ConflictOfficer), Held(Cat, Role.Finance)];

        Assert.Equal([Duty.DecideApart], new Duties(all, Council, Legal, true, Today).MissingFor(Ann));
    }

    [Fact]
    public void What_one_requester_lacks_another_may_have()
    {
        Grant[] all =
        [
            Held(Ann, Role.ServiceManager), Held(Bob, Role.ServiceManager), Held(Ann, Role.BudgetHolder),
            Held(Cat, Role.HeadOfService), Held(Cat, Role.ConflictOfficer), Held(Cat, Role.Finance),
        ];

        Assert.Equal([Duty.AgreeToCost], new Duties(all, Council, Legal, true, Today).MissingFor(Ann));
        Assert.Empty(Missing(all));
    }

    [Fact]
    public void Only_legal_work_needs_a_conflict_officer()
    {
        Grant[] all = [Held(Ann, Role.ServiceManager), Held(Bob, Role.HeadOfService), Held(Bob, Role.BudgetHolder), Held(Bob, Role.Finance)];

        Assert.Equal([Duty.DecideConflicts], Missing(all));
        Assert.Empty(new Duties(all, Council, Legal, isLegal: false, Today).Missing());
    }

    [Fact]
    public void A_role_of_yesterday_counts_for_nothing()
    {
        Grant[] all = [Held(Ann, Role.ServiceManager), Held(Bob, Role.HeadOfService), Held(Bob, Role.BudgetHolder), Held(Bob, Role.ConflictOfficer), Until(Today.AddDays(-1), Bob, Role.Finance)];

        Assert.Equal([Duty.Finance], Missing(all));
    }

    private static IReadOnlyList<Duty> Missing(params Grant[] grants) => new Duties(grants, Council, Legal, true, Today).Missing();

    [Fact]
    public void Whoever_can_answer_is_counted_once_and_only_for_the_service_area()
    {
        Assert.Equal(0, Answerers(Held(Bob, Role.HeadOfService, Other), Held(Cat, Role.LineManager)));
        Assert.Equal(1, Answerers(Held(Ann, Role.ServiceManager), Held(Ann, Role.HeadOfService)));
        Assert.Equal(2, Answerers(Held(Ann, Role.ServiceManager), Held(Bob, Role.HeadOfService, Legal)));
    }

    [Fact]
    public void Two_have_to_be_able_to_answer_before_it_is_switched_on_and_one_stops_nothing_later()
    {
        Grant[] alone = [Held(Ann, Role.HeadOfService), Held(Bob, Role.BudgetHolder), Held(Bob, Role.ConflictOfficer), Held(Bob, Role.Finance), Held(Cat, Role.Director)];

        Assert.Empty(Missing(alone));
        Assert.Equal([Duty.AnswerTogether], new Duties(alone, Council, Legal, isLegal: true, Today).MissingToSwitchOn());
        Assert.Empty(new Duties([.. alone, Held(Bob, Role.ServiceManager)], Council, Legal, isLegal: true, Today).MissingToSwitchOn());
    }

    private static int Answerers(params Grant[] grants) => new Duties(grants, Council, Legal, isLegal: true, Today).Answerers().Count;

    private static Grant Held(Guid person, Role role, params Guid[] areas) => Given(person, role, areas, null, null);

    private static Grant Deputy(Guid person, Role role, Guid standsInFor) => Given(person, role, [], Today.AddDays(30), standsInFor);

    private static Grant Until(DateOnly to, Guid person, Role role) => Given(person, role, [], to, null);

    private static Grant Given(Guid person, Role role, Guid[] areas, DateOnly? to, Guid? standsInFor)
    {
        var outcome = Grant.Give(
            Actor.Clock, new DateTime(2026, 1, 1, 9, 0, 0, DateTimeKind.Utc), Guid.CreateVersion7(), person, role, ScopeKind.Authority, Council, areas,
            new DateOnly(2026, 1, 1), to, standsInFor, out var grant);
        Assert.True(outcome.IsDone, outcome.ToString());
        return grant!;
    }
}
