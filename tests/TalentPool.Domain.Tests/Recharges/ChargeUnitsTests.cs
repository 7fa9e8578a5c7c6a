using TalentPool.Domain.Recharges;

namespace TalentPool.Domain.Tests.Recharges;

public sealed class ChargeUnitsTests
{
    [Fact]
    public void Units_and_chargeable_minutes_are_as_the_Vectors_say() => Assert.All(VectorFile.Cases("units.json"), one =>
    {
        var units = new ChargeUnits(one.GetProperty("unitMinutes").GetInt32(), Enum.Parse<UnitRounding>(one.GetProperty("rounding").GetString()!));
        var entries = one.GetProperty("entriesMinutes").Numbers();

        Assert.Equal(one.GetProperty("units").GetInt64(), units.Units(entries));
        Assert.Equal(one.GetProperty("chargeableMinutes").GetInt64(), units.ChargeableMinutes(entries));
    });

    [Theory]
    [InlineData(UnitRounding.EachEntry, -12)]
    [InlineData(UnitRounding.LineTotal, -12)]
    public void Minutes_taken_back_undo_what_the_entry_was_charged(UnitRounding rounding, long minutes) =>
        Assert.Equal(minutes, new ChargeUnits(6, rounding).ChargeableMinutes([-7]));

    [Fact]
    public void Taking_entries_back_and_entering_them_anew_charges_the_difference() =>
        Assert.Equal(-6, new ChargeUnits(6, UnitRounding.EachEntry).ChargeableMinutes([-7, 4]));

    [Theory]
    [InlineData(0)]
    [InlineData(61)]
    [InlineData(-6)]
    public void A_unit_is_between_a_minute_and_an_hour(int unitMinutes) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ChargeUnits(unitMinutes, UnitRounding.LineTotal).Units([1]));

    [Fact]
    public void Rounding_up_never_charges_less_than_was_worked_nor_a_whole_unit_more_for_each_entry()
    {
        var random = new Random(5);
        for (var turn = 0; turn < 2_000; turn++)
        {
            int[] entries = [.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => random.Next(0, 500))];
            var unit = random.Next(1, 61);

            var byLine = new ChargeUnits(unit, UnitRounding.LineTotal).ChargeableMinutes(entries);
            var byEntry = new ChargeUnits(unit, UnitRounding.EachEntry).ChargeableMinutes(entries);

            Assert.InRange(byLine, entries.Sum(), entries.Sum() + unit - 1);
            Assert.InRange(byEntry, byLine, entries.Sum() + (entries.Length * (unit - 1L)));
        }
    }
}
