using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using static TalentPool.Domain.Tests.Officers.GivenOfficer;

namespace TalentPool.Domain.Tests.Officers;

public sealed class FitTests
{
    private static readonly Guid Childcare = Guid.CreateVersion7();

    private static readonly Guid Advocacy = Guid.CreateVersion7();

    private static readonly FitTerms Asked = new(
        [new SkillNeed(Childcare, SkillLevel.Practitioner, true), new SkillNeed(Advocacy, SkillLevel.Working, false)], Hours(600), true, null, false, 0);

    [Fact]
    public void An_officer_who_meets_everything_fits_without_a_failure()
    {
        var verdict = Of(Asked, Ready());
        Assert.True(verdict.Fits);
        Assert.False(verdict.FitsPart);
        Assert.Equal(Asked.Shape, verdict.CouldTake);
        Assert.Empty(verdict.Reasons);
    }

    [Fact]
    public void Each_failing_condition_is_named_alone()
    {
        Names(Asked, With(officer => officer.RemoveSkill(Self, Now, Childcare)), FitReasonKind.MissingSkill);
        Names(Asked, With(officer => officer.SetSkill(Self, Now, Childcare, SkillLevel.Working, "Some")), FitReasonKind.LevelTooLow);
        Names(Asked, With(officer => officer.ChangePost(Manager, Now, Post with { CrossAuthorityWork = CrossAuthorityWork.No })), FitReasonKind.ContractForbids);
        Names(Asked, With(officer => officer.ChangeProfile(Self, Now, "Leeds", false, [])), FitReasonKind.CannotWorkRemotely);
        Names(Asked with { IsRemote = false, Place = "Halifax" }, Ready(), FitReasonKind.WorksElsewhere);
        Names(Asked, With(officer => officer.WithdrawAdvert(Self, Now, officer.Adverts[0].Id, officer.Adverts[0].Version)), FitReasonKind.NoLiveAdvert);
        Names(Asked with { Shape = Hours(901) }, Ready(), FitReasonKind.WeekShort);
        Names(Asked with { Shape = Hours(600, weeks: 13) }, Ready(), FitReasonKind.DatesOutsideAdvert);
        Names(Asked with { Shape = GapShape.HoursAWeek(Monday.AddDays(100), Monday.AddDays(110), 60) }, Ready(), FitReasonKind.DatesOutsideAdvert);
        Names(Asked with { Shape = GapShape.Sessions(Monday, Monday.AddDays(27), [0, 0, 460, 0, 0, 0, 0]) }, Ready(), FitReasonKind.SessionNotWorked);

        var lapsed = Ready();
        lapsed.CatchUp(Now.AddDays(40), new(), Calendar);
        Names(Asked, lapsed, FitReasonKind.AdvertLapsed);
    }

    [Fact]
    public void Several_failing_conditions_are_all_named()
    {
        var officer = With(officer => officer.RemoveSkill(Self, Now, Childcare));
        Done(officer.ChangeProfile(Self, Now, "Leeds", false, []));
        Names(Asked with { Shape = Hours(901, weeks: 13) }, officer, FitReasonKind.MissingSkill, FitReasonKind.CannotWorkRemotely, FitReasonKind.DatesOutsideAdvert, FitReasonKind.WeekShort);
    }

    [Fact]
    public void The_first_short_week_is_named_with_what_is_lacking()
    {
        var officer = Ready();
        var second = Monday.AddDays(7);
        Done(officer.Commit(Self, Now, Guid.CreateVersion7(), GapShape.HoursAWeek(second, second.AddDays(6), 400), Calendar));
        var reason = Assert.Single(Of(Asked, officer).Failures);
        Assert.Equal((second, 100), (reason.Day, reason.Minutes));
        Assert.Equal("In the week of 8 June 2026, 1 hour 40 minutes are lacking: 10 hours are needed and 8 hours 20 minutes are left.", reason.Sentence);
    }

    [Fact]
    public void A_session_on_a_day_of_leave_is_named_with_the_day()
    {
        var officer = With(officer => officer.RecordLeave(Self, Now, Monday.AddDays(9), Monday.AddDays(9)));
        var verdict = Of(Asked with { Shape = GapShape.Sessions(Monday, Monday.AddDays(27), [0, 0, 240, 0, 0, 0, 0]) }, officer);
        var reason = Assert.Single(verdict.Failures);
        Assert.Equal((FitReasonKind.SessionNotWorked, Monday.AddDays(9)), (reason.Kind, reason.Day));
    }

    [Fact]
    public void A_place_is_recognised_inside_an_address_but_not_inside_a_word()
    {
        Assert.True(Of(Asked with { IsRemote = false, Place = "Civic Hall, LEEDS" }, Ready()).Fits);
        Assert.False(Of(Asked with { IsRemote = false, Place = "Leedstown" }, Ready()).Fits);
        Assert.True(Of(Asked with { IsRemote = false, Place = "Halifax" }, With(officer => officer.ChangeProfile(Self, Now, "Leeds", true, ["Halifax"]))).Fits);
    }

    [Fact]
    public void Release_and_agreement_are_notes_and_no_failures()
    {
        var officer = Ready(releaseLimit: 300);
        Done(officer.ChangePost(Manager, Now, Post with { CrossAuthorityWork = CrossAuthorityWork.WithAgreement }));
        var verdict = Of(Asked, officer);
        Assert.True(verdict.Fits);
        Assert.Equal([FitReasonKind.ReleaseNeeded, FitReasonKind.AgreementNeeded], verdict.Reasons.Select(reason => reason.Kind));
    }

    [Fact]
    public void Desirable_skills_that_are_met_are_named_and_the_others_are_not()
    {
        var officer = With(officer => officer.SetSkill(Self, Now, Advocacy, SkillLevel.Expert, "Daily"));
        Assert.Equal(1, Of(Asked, officer).DesirablesMet);
        Assert.Equal(0, Of(Asked, Ready()).DesirablesMet);
    }

    [Theory]
    [InlineData(900, true)]
    [InlineData(901, false)]
    public void A_part_of_a_shared_gap_fits_down_to_the_smallest(int smallest, bool fits)
    {
        var verdict = Of(Asked with { Shape = Hours(1800), IsShared = true, SmallestPartMinutes = smallest }, Ready());
        Assert.False(verdict.Fits);
        Assert.Equal(fits, verdict.FitsPart);
        Assert.Equal(fits ? 900 : null, verdict.CouldTake?.Minutes);
    }

    [Fact]
    public void No_part_fits_when_the_gap_is_for_one_person_or_when_more_than_time_is_lacking()
    {
        Assert.False(Of(Asked with { Shape = Hours(1800) }, Ready()).FitsPart);
        Assert.False(Of(Asked with { Shape = Hours(1800), IsShared = true, SmallestPartMinutes = 60 }, With(officer => officer.RemoveSkill(Self, Now, Childcare))).FitsPart);
    }

    [Fact]
    public void Whoever_fits_by_time_can_be_committed_and_nobody_else()
    {
        var random = new Random(3);
        var (free, busy) = (0, 0);
        for (var turn = 0; turn < 400; turn++)
        {
            var officer = Ready();
            var taken = GapShape.HoursAWeek(Monday, Monday.AddDays(random.Next(1, 60)), random.Next(1, 900));
            Done(officer.Commit(Self, Now, Guid.CreateVersion7(), taken, Calendar));
            var from = Monday.AddDays(random.Next(70));
            var shape = random.Next(2) == 0
                ? GapShape.HoursAWeek(from, from.AddDays(random.Next(30)), random.Next(1, 900))
                : GapShape.Sessions(from, from.AddDays(random.Next(30)), [0, random.Next(0, 300), 0, 0, random.Next(0, 300), 0, 0]);
            if (shape.Fault() is not null)
            {
                continue;
            }

            var fits = Of(Asked with { Shape = shape }, officer).Fits;
            Assert.Equal(fits, officer.Commit(Self, Now, Guid.CreateVersion7(), shape, Calendar).IsDone);
            (free, busy) = fits ? (free + 1, busy) : (free, busy + 1);
        }

        Assert.True(free > 20 && busy > 20, $"{free} free, {busy} busy");
    }

    private static FitVerdict Of(FitTerms terms, Officer officer) => Fit.Of(terms, officer, Calendar, _ => "a skill");

    private static void Names(FitTerms terms, Officer officer, params FitReasonKind[] kinds)
    {
        var verdict = Of(terms, officer);
        Assert.False(verdict.Fits);
        Assert.Equal(kinds, verdict.Failures.Select(reason => reason.Kind));
        Assert.All(verdict.Reasons, reason => Assert.EndsWith(".", reason.Sentence, StringComparison.Ordinal));
    }

    private static Officer Ready(int releaseLimit = 900)
    {
        var officer = WithLiveAdvert(minutesAWeek: 900, releaseLimit: releaseLimit);
        Done(officer.SetSkill(Self, Now, Childcare, SkillLevel.Practitioner, "Care proceedings since 2019"));
        return officer;
    }

    private static Officer With(Func<Officer, Outcome> change)
    {
        var officer = Ready();
        Done(change(officer));
        return officer;
    }
}
