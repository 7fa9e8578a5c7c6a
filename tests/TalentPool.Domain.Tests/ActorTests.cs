namespace TalentPool.Domain.Tests;

public sealed class ActorTests
{
    private static readonly Guid Leeds = Guid.CreateVersion7();

    private static readonly Guid Legal = Guid.CreateVersion7();

    private static readonly Guid Ict = Guid.CreateVersion7();

    private static readonly Guid Named = Guid.CreateVersion7();

    [Fact]
    public void A_role_for_every_service_area_covers_all_of_them() =>
        Assert.True(Holding(Head()).CoveringAll([Legal, Ict]).Holds(Role.HeadOfService, Leeds));

    [Fact]
    public void A_role_for_one_service_area_covers_that_one_alone()
    {
        var head = Holding(Head(Legal));

        Assert.True(head.CoveringAll([Legal]).Holds(Role.HeadOfService, Leeds));
        Assert.False(head.CoveringAll([Ict]).Holds(Role.HeadOfService, Leeds));
        Assert.False(head.CoveringAll([Legal, Ict]).Holds(Role.HeadOfService, Leeds));
        Assert.True(head.CoveringAll([]).Holds(Role.HeadOfService, Leeds));
    }

    [Fact]
    public void Two_roles_of_one_kind_and_name_cover_together_what_each_covers()
    {
        Assert.True(Holding(Head(Legal), Head(Ict)).CoveringAll([Legal, Ict]).Holds(Role.HeadOfService, Leeds));
        Assert.True(Holding(Head(Legal, Ict)).CoveringAll([Legal, Ict]).Holds(Role.HeadOfService, Leeds));
        Assert.False(Holding(Head(Legal), Head(Ict) with { ScopeId = Guid.CreateVersion7() }).CoveringAll([Legal, Ict]).Holds(Role.HeadOfService, Leeds));
        Assert.False(Holding(Head(Legal), Head(Ict) with { Role = Role.Finance }).CoveringAll([Legal, Ict]).Holds(Role.HeadOfService, Leeds));
        Assert.False(Holding(Head(Legal), Head(Ict) with { DeputyForId = Named }).CoveringAll([Legal, Ict]).Holds(Role.HeadOfService, Leeds));
    }

    [Fact]
    public void A_deputy_covers_what_the_named_person_s_roles_cover()
    {
        var deputy = Holding(Head(Legal), Head(Legal, Ict) with { DeputyForId = Named }).CoveringAll([Legal, Ict]);

        Assert.Equal(Named, deputy.DeputyFor(Role.HeadOfService, Leeds));
    }

    private static HeldRole Head(params Guid[] areas) => new(Role.HeadOfService, Leeds, areas);

    private static Actor Holding(params HeldRole[] roles) => new(Guid.CreateVersion7(), "Somebody", Leeds, roles);
}
