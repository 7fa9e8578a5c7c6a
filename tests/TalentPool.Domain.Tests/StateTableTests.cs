namespace TalentPool.Domain.Tests;

public sealed class StateTableTests
{
    private enum Light { Red, Green }

    private enum Switch { Go, Stop }

    private static readonly StateTable<Light, Switch> Table = new((Light.Red, Switch.Go, [Light.Green]), (Light.Green, Switch.Stop, [Light.Red]));

    [Fact]
    public void A_verb_outside_the_table_is_refused_by_name()
    {
        Assert.True(Table.Refuses(Light.Green, Switch.Go, "light", out var refusal));
        Assert.Equal("NotInThisState", refusal.Name);
    }

    [Fact]
    public void A_verb_in_the_table_is_not_refused()
    {
        Assert.False(Table.Refuses(Light.Red, Switch.Go, "light", out _));
        Assert.True(Table.Leads(Light.Red, Switch.Go, Light.Green));
    }
}
