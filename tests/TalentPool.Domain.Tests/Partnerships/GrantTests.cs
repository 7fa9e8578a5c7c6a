using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Tests.Partnerships;

public sealed class GrantTests
{
    private static readonly Guid Leeds = Guid.CreateVersion7();

    private static readonly DateTime At = new(2026, 3, 2, 10, 0, 0, DateTimeKind.Utc);

    private static readonly DateOnly From = new(2026, 3, 2);

    private readonly Actor _administrator = new(Guid.CreateVersion7(), "Administrator", null, []);

    private readonly Guid _person = Guid.CreateVersion7();

    [Fact]
    public void A_grant_is_in_force_from_its_first_day_to_its_last()
    {
        Give(out var grant, to: From.AddDays(9));

        Assert.False(grant!.IsInForceOn(From.AddDays(-1)));
        Assert.True(grant.IsInForceOn(From));
        Assert.True(grant.IsInForceOn(From.AddDays(9)));
        Assert.False(grant.IsInForceOn(From.AddDays(10)));
    }

    [Fact]
    public void An_ended_grant_is_over_at_once_and_the_past_keeps_it()
    {
        Give(out var grant);

        Assert.True(grant!.End(_administrator, At.AddDays(5)).IsDone);

        Assert.True(grant.IsInForceOn(From.AddDays(4)));
        Assert.False(grant.IsInForceOn(From.AddDays(5)));
        Assert.Equal("GrantAlreadyEnded", grant.End(_administrator, At.AddDays(6)).Refusal?.Name);
    }

    [Fact]
    public void Nobody_gives_a_role_to_themselves() =>
        Assert.Equal("GrantedToOneself", Grant.Give(_administrator, At, Guid.CreateVersion7(), _administrator.PersonId, Role.Finance, ScopeKind.Authority, Leeds, [], From, null, null, out _).Refusal?.Name);

    [Fact]
    public void A_deputy_has_a_last_day() => Assert.Equal("DeputyNeedsEndDate", Give(out _, deputyForId: Guid.CreateVersion7()).Refusal?.Name);

    [Fact]
    public void Nobody_deputises_for_themselves() => Assert.Equal("DeputyForOneself", Give(out _, to: From.AddDays(9), deputyForId: _person).Refusal?.Name);

    [Fact]
    public void A_role_does_not_end_before_it_starts() => Assert.Equal("GrantEndsBeforeItStarts", Give(out _, to: From.AddDays(-1)).Refusal?.Name);

    [Theory]
    [InlineData(Role.Clock, ScopeKind.Installation)]
    [InlineData(Role.HeadOfService, ScopeKind.Partnership)]
    [InlineData(Role.BoardMember, ScopeKind.Authority)]
    [InlineData(Role.PartnershipAdministrator, ScopeKind.Authority)]
    public void A_role_is_held_only_where_it_means_something(Role role, ScopeKind scope) => Assert.False(Grant.BelongsIn(role, scope));

    [Fact]
    public void A_grant_becomes_the_role_that_an_actor_holds()
    {
        var legal = ServiceArea.IdOf("legal");
        Give(out var grant, serviceAreas: [legal]);
        var actor = new Actor(_person, "Head", Leeds, [grant!.ToHeldRole()]);

        Assert.True(actor.Holds(Role.HeadOfService, Leeds, legal));
        Assert.False(actor.Holds(Role.HeadOfService, Leeds, ServiceArea.IdOf("ict")));
    }

    private Outcome Give(out Grant? grant, DateOnly? to = null, Guid? deputyForId = null, Guid[]? serviceAreas = null) =>
        Grant.Give(_administrator, At, Guid.CreateVersion7(), _person, Role.HeadOfService, ScopeKind.Authority, Leeds, serviceAreas ?? [], From, to, deputyForId, out grant);
}
