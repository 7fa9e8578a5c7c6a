using System.Text.Json;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;

namespace TalentPool.Domain.Tests.Officers;

public sealed class CapacityTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    [Fact]
    public void Capacity_of_each_week_is_as_the_Vectors_say() => Each(one =>
    {
        var weeks = one.GetProperty("capacity").Weeks();
        var advert = one.GetProperty("advert");
        Assert.Equal(weeks, CapacityOf(one).ByWeek(advert.GetProperty("from").Day(), advert.GetProperty("to").Day()));
    });

    [Fact]
    public void Need_of_each_week_is_as_the_Vectors_say() => Each(one =>
        Assert.Equal(one.GetProperty("need").Weeks(), Need.ByWeek(ShapeOf(one.GetProperty("gap")), Calendar)));

    [Fact]
    public void Who_covers_a_gap_alone_is_as_the_Vectors_say() => Each(one =>
        Assert.Equal(one.GetProperty("covers").GetBoolean(), CapacityOf(one).Covers(ShapeOf(one.GetProperty("gap")))));

    [Fact]
    public void Capacity_is_never_negative_and_never_more_than_advertised()
    {
        var random = new Random(7);
        for (var turn = 0; turn < 300; turn++)
        {
            var capacity = RandomCapacity(random);
            foreach (var week in capacity.Table(GivenOfficer.Monday.AddDays(-14), GivenOfficer.Monday.AddDays(200)))
            {
                Assert.InRange(week.Left, 0, week.Advertised);
                Assert.Equal(week.Left, capacity.InWeek(week.Monday));
            }
        }
    }

    [Fact]
    public void The_largest_part_can_be_covered_and_one_minute_more_cannot()
    {
        var random = new Random(11);
        var parts = 0;
        for (var turn = 0; turn < 300; turn++)
        {
            var capacity = RandomCapacity(random);
            var from = GivenOfficer.Monday.AddDays(random.Next(30));
            var shape = GapShape.HoursAWeek(from, from.AddDays(random.Next(40)), random.Next(1, 1500));
            if (shape.Fault() is not null || capacity.Covers(shape))
            {
                continue;
            }

            var part = capacity.LargestPart(shape);
            Assert.False(capacity.Covers(GapShape.HoursAWeek(shape.From, shape.To, (part?.Minutes ?? 0) + 1)));
            Assert.True(part is null || capacity.Covers(part));
            parts += part is null ? 0 : 1;
        }

        Assert.True(parts > 10);
    }

    [Fact]
    public void Of_several_sessions_those_that_can_be_worked_are_the_part()
    {
        var officer = GivenOfficer.WithLiveAdvert(minutesAWeek: 450);
        var shape = GapShape.Sessions(GivenOfficer.Monday, GivenOfficer.Monday.AddDays(27), [240, 0, 240, 0, 0, 210, 0]);
        var part = officer.CapacityBy(Calendar).LargestPart(shape);
        Assert.Equal([240, 0, 0, 0, 0, 0, 0], part?.SessionMinutes);
    }

    [Fact]
    public void A_new_usual_week_counts_from_its_first_day()
    {
        var officer = GivenOfficer.WithLiveAdvert(minutesAWeek: 900);
        var second = GivenOfficer.Monday.AddDays(7);
        GivenOfficer.Done(officer.SetUsualWeek(GivenOfficer.Self, GivenOfficer.Now, second, [450, 450, 0, 0, 0, 0, 0]));
        GivenOfficer.Done(officer.RecordLeave(GivenOfficer.Self, GivenOfficer.Now, second, second));
        var weeks = officer.CapacityByWeek(GivenOfficer.Monday, second, Calendar);
        Assert.Equal([900, 450], weeks.Values);
    }

    [Theory]
    [InlineData(AdvertStatus.Proposed, 0)]
    [InlineData(AdvertStatus.Live, 900)]
    [InlineData(AdvertStatus.Lapsed, 0)]
    [InlineData(AdvertStatus.Ended, 0)]
    [InlineData(AdvertStatus.Refused, 0)]
    [InlineData(AdvertStatus.Withdrawn, 0)]
    public void Only_a_live_advert_counts(AdvertStatus status, int minutes)
    {
        var officer = GivenOfficer.Plain();
        GivenOfficer.Add(officer, status);
        Assert.Equal(minutes, officer.CapacityBy(Calendar).InWeek(GivenOfficer.Monday));
    }

    private static void Each(Action<JsonElement> check)
    {
        foreach (var (one, index) in VectorFile.Cases("capacity.json").Select((one, index) => (one, index)))
        {
            var failure = Xunit.Record.Exception(() => check(one));
            Assert.True(failure is null, $"Case {index}: {failure?.Message}");
        }
    }

    private static Capacity CapacityOf(JsonElement one)
    {
        var advert = one.GetProperty("advert");
        var committed = new Commitment(Guid.CreateVersion7());
        committed.SetWeeks(one.GetProperty("committed").Weeks());
        return new Capacity(
            [new AdvertisedTime(advert.GetProperty("from").Day(), advert.GetProperty("to").Day(), advert.GetProperty("minutesAWeek").GetInt32())],
            [new UsualWeek(DateOnly.MinValue, one.GetProperty("usualMinutes").Numbers())],
            [.. one.GetProperty("leave").EnumerateArray().Select(day => new Leave(day.Day(), day.Day()))],
            [committed],
            Calendar);
    }

    private static GapShape ShapeOf(JsonElement gap)
    {
        var (from, to) = (gap.GetProperty("from").Day(), gap.GetProperty("to").Day());
        return gap.GetProperty("shape").GetString() switch
        {
            "HoursAWeek" => GapShape.HoursAWeek(from, to, gap.GetProperty("minutes").GetInt32()),
            "HoursByADate" => GapShape.HoursByADate(from, to, gap.GetProperty("minutes").GetInt32()),
            "Sessions" => GapShape.Sessions(from, to, gap.GetProperty("sessions").Numbers()),
            var other => throw new InvalidDataException($"No shape is called {other}."),
        };
    }

    private static Capacity RandomCapacity(Random random)
    {
        var monday = GivenOfficer.Monday;
        var committed = new Commitment(Guid.CreateVersion7());
        committed.SetWeeks(Enumerable.Range(0, 10).Select(week => KeyValuePair.Create(monday.AddDays(7 * week), random.Next(0, 900))));
        var (from, away) = (monday.AddDays(random.Next(-20, 20)), monday.AddDays(random.Next(100)));
        return new Capacity(
            [new AdvertisedTime(from, from.AddDays(random.Next(100)), random.Next(1, 2000))],
            [new UsualWeek(monday, [.. Enumerable.Range(0, 7).Select(_ => random.Next(0, 600))])],
            [new Leave(away, away.AddDays(random.Next(20)))],
            random.Next(2) == 0 ? [committed] : [],
            Calendar);
    }
}
