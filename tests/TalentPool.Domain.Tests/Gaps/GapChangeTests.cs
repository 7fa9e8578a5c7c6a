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
        { "18 % fewer hours", false },
        { "20 % fewer hours", true },
        { "19 % more value", false },
        { "20 % more value", true },
        { "10 working days later", false },
        { "11 working days later", true },
        { "20 % longer", true },
        { "new essential skill", true },
        { "desirable becomes essential", true },
        { "higher level", true },
        { "lower level of the essential", true },
        { "lower level of the desirable", false },
        { "essential becomes desirable", true },
        { "shared", true },
        { "new desirable skill", false },
        { "on site", true },
    };

    [Theory]
    [MemberData(nameof(Growth))]
    public void A_need_that_is_no_longer_the_one_asked_about_needs_a_new_check(string what, bool needsNewCheck)
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
    public void Nobody_is_cleared_for_an_easier_need_than_the_one_asked_about()
    {
        var scene = GapScene.Draft(draft => draft.MustDo(draft.Gap.SetArrangements(GapScene.Requester, draft.At, false, null, "Civic Hall", isRemote: false)));
        scene.MustDo(scene.Post());
        scene.MustDo(scene.AnswerNo(GapScene.BradfordManager, GapScene.Bradford));
        scene.MustDo(scene.AnswerNo(GapScene.KirkleesManager, GapScene.Kirklees));
        var clearance = scene.Granted();

        scene.MustDo(scene.Change(changes => changes with { IsRemote = true }));

        Assert.Equal((GapStatus.Checking, ClearanceStatus.Fallen), (scene.Gap.Status, clearance.Status));
        Assert.Equal("CheckNotComplete", scene.RequestClearance().Refusal?.Name);
    }

    [Fact]
    public void A_later_first_day_gives_the_members_the_time_that_it_asks_for()
    {
        var scene = GapScene.Checking(shape: GapShape.HoursAWeek(new(2026, 11, 23), new(2027, 2, 12), 900));
        Assert.Equal(Urgency.Emergency, scene.Gap.CurrentCheck!.Urgency);
        scene.Later(TimeSpan.FromHours(2));
        Assert.Equal(GapStatus.Exhausted, scene.Gap.Status);

        scene.MustDo(scene.Change(changes => changes with { Shape = GapShape.HoursAWeek(new(2026, 12, 3), new(2027, 2, 12), 900) }));

        Assert.Equal((GapStatus.Checking, 2, Urgency.Standard), (scene.Gap.Status, scene.Gap.CurrentCheck!.Number, scene.Gap.CurrentCheck.Urgency));
    }

    [Fact]
    public void A_first_day_that_is_as_urgent_as_before_asks_nobody_anew()
    {
        var scene = GapScene.Exhausted();

        scene.MustDo(scene.Change(changes => changes with { Shape = GapShape.HoursAWeek(GapScene.TwelveWeeks.From.AddDays(7), GapScene.TwelveWeeks.To, 900) }));

        Assert.Equal(GapStatus.Exhausted, scene.Gap.Status);
    }

    [Fact]
    public void Work_that_runs_and_grows_is_asked_about_in_the_usual_time()
    {
        var scene = GapScene.PartFilled();
        scene.At = new DateTime(2027, 2, 1, 10, 0, 0, DateTimeKind.Utc);

        scene.MustDo(scene.Change(changes => Changed(changes, "20 % more hours")));

        Assert.Equal(Urgency.Standard, scene.Gap.CurrentCheck!.Urgency);
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
            "18 % fewer hours" => changes with { Shape = AWeek(738) },
            "20 % fewer hours" => changes with { Shape = AWeek(720) },
            "19 % more value" => changes with { Comparator = GapScene.OutsidePrice with { PricePence = 11_305 }, ComparatorReason = "Dearer." },
            "20 % more value" => changes with { Comparator = GapScene.OutsidePrice with { PricePence = 11_400 }, ComparatorReason = "Dearer." },
            "10 working days later" => changes with { Shape = GapShape.HoursAWeek(GapScene.Calendar.AddWorkingDays(from, 10), to, 900) },
            "11 working days later" => changes with { Shape = GapShape.HoursAWeek(GapScene.Calendar.AddWorkingDays(from, 11), to, 900) },
            "20 % longer" => changes with { Shape = GapShape.HoursAWeek(from.AddDays(-9), to.AddDays(8), 600) },
            "new essential skill" => changes with { Skills = [.. changes.Skills, new(other, SkillLevel.Awareness, true)] },
            "desirable becomes essential" => changes with { Skills = [.. changes.Skills.Select(need => need with { IsEssential = true })] },
            "higher level" => changes with { Skills = [.. changes.Skills.Select(need => need with { Level = SkillLevel.Expert })] },
            "lower level of the essential" => changes with { Skills = [.. changes.Skills.Select(need => need.IsEssential ? need with { Level = SkillLevel.Working } : need)] },
            "lower level of the desirable" => changes with { Skills = [.. changes.Skills.Select(need => need.IsEssential ? need : need with { Level = SkillLevel.Awareness })] },
            "essential becomes desirable" => changes with { Skills = [.. changes.Skills.Select(need => need with { IsEssential = !need.IsEssential })] },
            "shared" => changes with { IsShared = true, SmallestPartMinutes = 300 },
            "new desirable skill" => changes with { Skills = [.. changes.Skills, new(other, SkillLevel.Expert, false)] },
            _ => changes with { IsRemote = false },
        };
    }
}
