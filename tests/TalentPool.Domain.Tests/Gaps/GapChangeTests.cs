using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;

namespace TalentPool.Domain.Tests.Gaps;

public sealed class GapChangeTests
{
    public static TheoryData<string, bool> Growth => new()
    {
        { "title", false },
        { "19 % more hours", false },
        { "20 % more hours", true },
        { "fewer hours", false },
        { "19 % more value", false },
        { "20 % more value", true },
        { "10 working days later", false },
        { "11 working days later", true },
        { "20 % longer", true },
        { "new essential skill", true },
        { "desirable becomes essential", true },
        { "higher level", true },
        { "lower level", false },
        { "new desirable skill", false },
        { "on site", true },
    };

    [Theory]
    [MemberData(nameof(Growth))]
    public void Only_growth_needs_a_new_check(string what, bool needsNewCheck)
    {
        var scene = GapScene.Exhausted();

        scene.MustDo(scene.Change(changes => Changed(changes, what)));

        Assert.Equal(needsNewCheck ? GapStatus.Checking : GapStatus.Exhausted, scene.Gap.Status);
        Assert.Equal(needsNewCheck ? 2 : 1, scene.Gap.Checks.Count);
    }

    [Fact]
    public void Growth_adds_up_since_the_check()
    {
        var scene = GapScene.Exhausted();
        scene.MustDo(scene.Change(changes => changes with { Shape = AWeek(1_000) }));
        Assert.Equal(GapStatus.Exhausted, scene.Gap.Status);

        scene.MustDo(scene.Change(changes => changes with { Shape = AWeek(1_100) }));

        Assert.Equal(GapStatus.Checking, scene.Gap.Status);
    }

    [Fact]
    public void A_new_check_fells_the_clearance_that_proved_the_old_one()
    {
        var scene = GapScene.Exhausted();
        var clearance = scene.Granted();

        scene.MustDo(scene.Change(changes => Changed(changes, "20 % more hours")));

        Assert.Equal(ClearanceStatus.Fallen, clearance.Status);
        Assert.Equal("CheckNotComplete", scene.RequestClearance().Refusal?.Name);
    }

    [Fact]
    public void A_change_of_nothing_is_refused() => Assert.Equal("NothingChanged", GapScene.Checking().Change(changes => changes).Refusal?.Name);

    [Fact]
    public void What_is_covered_is_not_changed_away() =>
        Assert.Equal("BelowWhatIsCovered", GapScene.PartFilled().Change(changes => changes with { Shape = AWeek(240), SmallestPartMinutes = 240 }).Refusal?.Name);

    [Fact]
    public void Shrinking_to_what_is_covered_fills_the_gap()
    {
        var scene = GapScene.PartFilled();

        scene.MustDo(scene.Change(changes => changes with { Shape = AWeek(300) }));

        Assert.Equal(GapStatus.Filled, scene.Gap.Status);
    }

    [Fact]
    public void A_change_by_another_authority_is_refused() =>
        Assert.Equal("NotRequestingSide", GapScene.Checking().Change(changes => changes with { Title = "Mine" }, GapScene.BradfordManager).Refusal?.Name);

    [Fact]
    public void A_new_check_stands_the_open_enquiries_of_the_old_one_down()
    {
        var scene = GapScene.Checking();
        var old = scene.EnquiryOf(GapScene.Bradford);

        scene.MustDo(scene.Change(changes => Changed(changes, "20 % more hours")));

        Assert.Equal(EnquiryStatus.StoodDown, old.Status);
        Assert.Equal(EnquiryStatus.Open, scene.EnquiryOf(GapScene.Bradford).Status);
    }

    private static GapShape AWeek(int minutes) => GapShape.HoursAWeek(GapScene.TwelveWeeks.From, GapScene.TwelveWeeks.To, minutes);

    private static GapChanges Changed(GapChanges changes, string what)
    {
        var (from, to) = (GapScene.TwelveWeeks.From, GapScene.TwelveWeeks.To);
        var other = Guid.CreateVersion7();
        return what switch
        {
            "title" => changes with { Title = "Another title" },
            "19 % more hours" => changes with { Shape = AWeek(1_070) },
            "20 % more hours" => changes with { Shape = AWeek(1_080) },
            "fewer hours" => changes with { Shape = AWeek(600) },
            "19 % more value" => changes with { Comparator = GapScene.OutsidePrice with { PricePence = 11_305 }, ComparatorReason = "Dearer." },
            "20 % more value" => changes with { Comparator = GapScene.OutsidePrice with { PricePence = 11_400 }, ComparatorReason = "Dearer." },
            "10 working days later" => changes with { Shape = GapShape.HoursAWeek(GapScene.Calendar.AddWorkingDays(from, 10), to, 900) },
            "11 working days later" => changes with { Shape = GapShape.HoursAWeek(GapScene.Calendar.AddWorkingDays(from, 11), to, 900) },
            "20 % longer" => changes with { Shape = GapShape.HoursAWeek(from.AddDays(-9), to.AddDays(8), 600) },
            "new essential skill" => changes with { Skills = [.. changes.Skills, new(other, SkillLevel.Awareness, true)] },
            "desirable becomes essential" => changes with { Skills = [.. changes.Skills.Select(need => need with { IsEssential = true })] },
            "higher level" => changes with { Skills = [.. changes.Skills.Select(need => need with { Level = SkillLevel.Expert })] },
            "lower level" => changes with { Skills = [.. changes.Skills.Select(need => need with { Level = SkillLevel.Awareness })] },
            "new desirable skill" => changes with { Skills = [.. changes.Skills, new(other, SkillLevel.Expert, false)] },
            _ => changes with { IsRemote = false },
        };
    }
}
