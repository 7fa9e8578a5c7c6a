using TalentPool.Domain.Placements;

namespace TalentPool.Domain.Tests.Placements;

public sealed class DbsTests
{
    private readonly PlacementScene _scene = PlacementScene.Ready();

    private Placement Placement => _scene.Placement;

    /// <summary>Every level that can be asked for, against every highest that a kind of work can permit.</summary>
    public static TheoryData<DbsLevel, DbsLevel> AskedAndHighest()
    {
        var data = new TheoryData<DbsLevel, DbsLevel>();
        foreach (var asked in Enum.GetValues<DbsLevel>().Skip(1))
        {
            foreach (var highest in Enum.GetValues<DbsLevel>())
            {
                data.Add(asked, highest);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(AskedAndHighest))]
    public void No_check_is_asked_for_that_is_higher_than_the_work_permits(DbsLevel asked, DbsLevel highest)
    {
        var outcome = Ask(asked, highest);

        Assert.Equal(asked > highest ? "DbsAboveTheWork" : null, outcome.Refusal?.Name);
        Assert.Equal(asked > highest ? DbsLevel.None : asked, Placement.DbsAsked);
    }

    [Fact]
    public void Work_waits_for_the_check_that_was_asked_for()
    {
        _scene.Done(Ask(DbsLevel.Standard));
        Assert.Equal(StartCondition.Dbs, Assert.Single(Placement.WhatIsMissing(PlacementScene.StartsOn)).Condition);

        _scene.Done(Record(DbsLevel.Standard, DbsOutcome.Suitable));

        Assert.Empty(Placement.WhatIsMissing(PlacementScene.StartsOn));
    }

    [Fact]
    public void A_check_that_does_not_allow_the_work_leaves_it_waiting()
    {
        _scene.Done(Ask(DbsLevel.Basic));

        _scene.Done(Record(DbsLevel.Basic, DbsOutcome.NotSuitable));

        Assert.Equal(StartCondition.Dbs, Assert.Single(Placement.WhatIsMissing(PlacementScene.StartsOn)).Condition);
    }

    [Fact]
    public void A_lower_check_or_one_of_tomorrow_or_one_that_nobody_asked_for_is_not_recorded()
    {
        Assert.Equal("NoDbsAsked", Record(DbsLevel.Standard, DbsOutcome.Suitable).Refusal?.Name);
        _scene.Done(Ask(DbsLevel.Standard));
        Assert.Equal("DbsTooLow", Record(DbsLevel.Basic, DbsOutcome.Suitable).Refusal?.Name);
        Assert.Equal("DbsAhead", Placement.RecordDbs(
            _scene.LineManager, _scene.Now, Placement.Version, DbsLevel.Standard, PlacementScene.AgreedOn.AddDays(1), DbsOutcome.Suitable, PlacementScene.Calendar).Refusal?.Name);
    }

    [Fact]
    public void The_host_asks_and_the_home_records_and_never_the_officer()
    {
        Assert.Equal("ActsForBothSides", Placement.AskForDbs(_scene.LineManager, _scene.Now, Placement.Version, DbsLevel.Basic, DbsLevel.Basic).Refusal?.Name);
        _scene.Done(Ask(DbsLevel.Basic));
        Assert.Equal("NotForTheHome", Placement.RecordDbs(
            _scene.Officer, _scene.Now, Placement.Version, DbsLevel.Basic, PlacementScene.AgreedOn, DbsOutcome.Suitable, PlacementScene.Calendar).Refusal?.Name);
    }

    private Outcome Ask(DbsLevel asked, DbsLevel highest = DbsLevel.Standard) => Placement.AskForDbs(_scene.Requester, _scene.Now, Placement.Version, asked, highest);

    private Outcome Record(DbsLevel level, DbsOutcome outcome) => Placement.RecordDbs(
        _scene.LineManager, _scene.Now, Placement.Version, level, PlacementScene.AgreedOn, outcome, PlacementScene.Calendar);
}
