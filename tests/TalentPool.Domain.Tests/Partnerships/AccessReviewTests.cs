using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Tests.Partnerships;

public sealed class AccessReviewTests
{
    private static readonly Guid Leeds = Guid.CreateVersion7();

    private static readonly DateTime At = new(2027, 1, 4, 10, 0, 0, DateTimeKind.Utc);

    private static readonly Actor Head = new(Guid.CreateVersion7(), "Head", Leeds, []);

    private readonly AccessReview _review = AccessReview.Open(At, Leeds, WorkingCalendar.EnglandAndWales);

    [Theory]
    [InlineData("2027-01-01", "2027-01-01")]
    [InlineData("2027-03-31", "2027-01-01")]
    [InlineData("2027-06-30", "2027-04-01")]
    [InlineData("2027-12-31", "2027-10-01")]
    public void Quarters_begin_in_january_april_july_and_october(string day, string quarter) =>
        Assert.Equal(DateOnly.Parse(quarter, System.Globalization.CultureInfo.InvariantCulture), AccessReview.QuarterOf(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_role_is_decided_on_once()
    {
        var grant = Given(Leeds);

        Assert.True(_review.Keep(Head, At, grant).IsDone);

        Assert.Equal("DecidedAlready", _review.End(Head, At, grant).Refusal?.Name);
        Assert.Null(grant.EndedAt);
    }

    [Fact]
    public void What_is_ended_is_ended_at_once()
    {
        var grant = Given(Leeds);

        Assert.True(_review.End(Head, At, grant).IsDone);

        Assert.Equal(At, grant.EndedAt);
        Assert.False(_review.DecisionOn(grant.Id)!.IsKept);
    }

    [Fact]
    public void Nobody_decides_on_their_own_role_or_on_that_of_their_deputy()
    {
        var own = Given(Leeds, Head.PersonId);
        var deputy = Given(Leeds, deputyFor: Head.PersonId);

        Assert.Equal("OwnRole", _review.Keep(Head, At, own).Refusal?.Name);
        Assert.Equal("OwnRole", _review.Keep(Head, At, deputy).Refusal?.Name);
    }

    [Fact]
    public void A_role_of_another_authority_is_not_in_it() =>
        Assert.Equal("RoleElsewhere", _review.Keep(Head, At, Given(Guid.CreateVersion7())).Refusal?.Name);

    [Fact]
    public void It_is_complete_when_everything_held_is_decided_and_then_nothing_more_can_be()
    {
        var (first, second) = (Given(Leeds), Given(Leeds));
        _review.Keep(Head, At, first);
        _review.CompleteIfDecided(Head, At, [first.Id, second.Id]);
        Assert.Null(_review.CompletedAt);

        _review.Keep(Head, At, second);
        _review.CompleteIfDecided(Head, At, [first.Id, second.Id]);

        Assert.Equal(At, _review.CompletedAt);
        Assert.Equal("Completed", _review.Keep(Head, At, Given(Leeds)).Refusal?.Name);
        Assert.Contains(_review.TakeEvents(), happened => happened is AccessReviewCompleted { Kept: 2, Ended: 0 });
    }

    [Fact]
    public void It_says_once_that_it_is_late_and_not_when_it_is_complete()
    {
        _review.TakeEvents();
        _review.CatchUp(_review.DueAt.AddSeconds(-1));
        Assert.Empty(_review.TakeEvents());

        _review.CatchUp(_review.DueAt);
        _review.CatchUp(_review.DueAt.AddDays(1));

        Assert.IsType<AccessReviewOverdue>(_review.TakeEvents().Single());
    }

    private static Grant Given(Guid authorityId, Guid? personId = null, Guid? deputyFor = null)
    {
        var outcome = Grant.Give(
            Actor.Clock, At, Guid.CreateVersion7(), personId ?? Guid.CreateVersion7(), Role.Officer, ScopeKind.Authority, authorityId, [],
            new DateOnly(2026, 1, 1), deputyFor is null ? null : new DateOnly(2027, 12, 31), deputyFor, out var grant);
        Assert.True(outcome.IsDone, outcome.ToString());
        return grant!;
    }
}
