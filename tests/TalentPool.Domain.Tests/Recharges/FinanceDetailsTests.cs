using TalentPool.Domain.Recharges;
using static TalentPool.Domain.Tests.Recharges.GivenCharges;

namespace TalentPool.Domain.Tests.Recharges;

public sealed class FinanceDetailsTests
{
    private static readonly DateTime Noon = new(2026, 6, 1, 12, 0, 0, DateTimeKind.Utc);

    private static readonly Actor Finance = StatementScene.Person("Finance", Leeds, Role.Finance);

    [Fact]
    public void Versions_count_from_one_and_say_what_they_hold()
    {
        var first = Enter(new FinanceFacts { Town = " Leeds " }, null);
        var second = Enter(new FinanceFacts { Town = "Leeds", SortCode = "01-02-03" }, first);

        Assert.Equal((1, "Leeds", 2, "010203"), (first.VersionNumber, first.Facts.Town, second.VersionNumber, second.Facts.SortCode));
        Assert.Equal(new FinanceDetailsEntered(second.Id, Noon, Finance.PersonId, Leeds, 2, second.Facts), Assert.Single(second.TakeEvents()));
    }

    [Fact]
    public void Only_finance_of_the_authority_can_enter_them() => Assert.Equal(
        FinanceRefusals.NotFinanceOfTheAuthority, Refused(new FinanceFacts { Town = "Leeds" }, null, 0, StatementScene.Person("Head", Leeds, Role.HeadOfService)));

    [Fact]
    public void What_somebody_else_changed_meanwhile_is_not_overwritten() =>
        Assert.Equal("Stale", Refused(new FinanceFacts { Town = "York" }, Enter(new FinanceFacts { Town = "Leeds" }, null), 0).Name);

    [Fact]
    public void What_is_wrong_is_refused_and_so_is_no_change()
    {
        Assert.Equal("Wrong", Refused(new FinanceFacts { VatNumber = "1" }, null, 0).Name);
        Assert.Equal(FinanceRefusals.NothingChanged, Refused(new FinanceFacts { Town = "Leeds" }, Enter(new FinanceFacts { Town = "Leeds" }, null), 1));
    }

    [Fact]
    public void A_document_is_written_by_the_version_that_was_in_force_and_what_it_lacks_by_a_later_one()
    {
        var first = Enter(new FinanceFacts { Town = "Leeds" }, null, Noon);
        var second = Enter(new FinanceFacts { Town = "York" }, first, Noon.AddDays(1));
        var third = Enter(new FinanceFacts { Town = "Hull" }, second, Noon.AddDays(2));
        FinanceDetails[] all = [third, first, second];

        Assert.Equal([first, second, third], FinanceDetails.For(all, Noon.AddHours(-1)));
        Assert.Equal([first, second, third], FinanceDetails.For(all, Noon.AddHours(1)));
        Assert.Equal([second, third], FinanceDetails.For(all, Noon.AddDays(1)));
        Assert.Equal([third], FinanceDetails.For(all, Noon.AddDays(9)));
        Assert.Empty(FinanceDetails.For([], Noon));
    }

    private static FinanceDetails Enter(FinanceFacts facts, FinanceDetails? current, DateTime? at = null)
    {
        Assert.True(FinanceDetails.Enter(Finance, at ?? Noon, Guid.CreateVersion7(), Leeds, facts, current, current?.VersionNumber ?? 0, out var entered).IsDone);
        return entered!;
    }

    private static Refusal Refused(FinanceFacts facts, FinanceDetails? current, int seen, Actor? by = null) =>
        FinanceDetails.Enter(by ?? Finance, Noon, Guid.CreateVersion7(), Leeds, facts, current, seen, out _).Refusal!;
}
