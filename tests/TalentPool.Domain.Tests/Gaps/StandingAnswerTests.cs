using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;

namespace TalentPool.Domain.Tests.Gaps;

public sealed class StandingAnswerTests
{
    private static readonly DateOnly Friday = new(2026, 12, 4);

    [Fact]
    public void The_table_is_as_written() => WrittenTable.AssertIs(
        """
                 Answer    End
        Standing Standing  Ended
        RunOut   -         -
        Ended    -         -
        """,
        StandingAnswerStates.Table);

    [Theory]
    [InlineData(StandingAnswerStatus.Standing, true)]
    [InlineData(StandingAnswerStatus.RunOut, false)]
    [InlineData(StandingAnswerStatus.Ended, false)]
    public void Every_state_keeps_to_the_table(StandingAnswerStatus status, bool isAllowed)
    {
        var (scene, standing) = In(status);
        MustPost(scene);

        scene.Gap.AnswerByStanding(scene.At, [standing], Asked, [], GapScene.Calendar);
        var ending = standing.End(GapScene.BradfordHead, scene.At, GapScene.Calendar);

        Assert.Equal(isAllowed, scene.EnquiryOf(GapScene.Bradford).Status == EnquiryStatus.Answered);
        Assert.Equal(isAllowed, ending.IsDone);
    }

    [Fact]
    public void An_enquiry_is_answered_at_once_and_says_so()
    {
        var scene = GapScene.Checking();
        var standing = Given(scene);
        scene.Gap.TakeEvents();

        scene.Gap.AnswerByStanding(scene.At, [standing], Asked, [], GapScene.Calendar);

        var answer = scene.EnquiryOf(GapScene.Bradford).LatestAnswer!;
        Assert.Equal((AnswerReason.NoCapacity, true, false, scene.At), (answer.Reason!.Value, answer.IsStanding, answer.IsLate, answer.At));
        Assert.Equal(GapScene.BradfordHead.Name, answer.ByName);
        Assert.Equal(EnquiryStatus.Open, scene.EnquiryOf(GapScene.Kirklees).Status);
        Assert.Equal(standing.Id, Assert.Single(scene.Gap.TakeEvents().OfType<EnquiryAnswered>()).StandingAnswerId);
        Assert.Equal(scene.At, scene.Gap.ComparatorLockedAt);
    }

    [Fact]
    public void When_every_member_has_answered_in_advance_the_check_is_complete_at_once()
    {
        var scene = GapScene.Checking();

        scene.Gap.AnswerByStanding(scene.At, [Given(scene), Given(scene, GapScene.KirkleesHead, GapScene.Kirklees)], Asked, [], GapScene.Calendar);

        Assert.Equal(GapStatus.Exhausted, scene.Gap.Status);
        Assert.Equal(scene.At, scene.Gap.CurrentCheck!.CompletedAt);
    }

    [Fact]
    public void It_can_be_answered_otherwise_afterwards()
    {
        var scene = GapScene.Checking();
        scene.Gap.AnswerByStanding(scene.At, [Given(scene)], Asked, [], GapScene.Calendar);

        scene.Proposed();

        Assert.Equal([true, false], scene.EnquiryOf(GapScene.Bradford).Answers.OrderBy(answer => answer.Number).Select(answer => answer.IsStanding));
    }

    [Theory]
    [InlineData(SkillLevel.Expert, false)]
    [InlineData(SkillLevel.Practitioner, true)]
    [InlineData(SkillLevel.Awareness, true)]
    public void It_answers_for_its_level_and_above_only(SkillLevel level, bool answers)
    {
        var scene = GapScene.Checking();

        scene.Gap.AnswerByStanding(scene.At, [Given(scene, level: level)], Asked, [], GapScene.Calendar);

        Assert.Equal(answers, scene.EnquiryOf(GapScene.Bradford).LatestAnswer is not null);
    }

    [Fact]
    public void A_skill_that_is_only_desirable_is_not_answered()
    {
        var scene = GapScene.Checking();

        scene.Gap.AnswerByStanding(scene.At, [Given(scene, skillId: GapScene.Advocacy, level: SkillLevel.Awareness)], Asked, [], GapScene.Calendar);

        Assert.Null(scene.EnquiryOf(GapScene.Bradford).LatestAnswer);
    }

    [Theory]
    [InlineData(900, false)]
    [InlineData(60, true)]
    public void It_is_void_where_an_officer_fits_by_time_that_was_agreed(int minutesAWeek, bool answers)
    {
        var scene = GapScene.Checking();

        scene.Gap.AnswerByStanding(scene.At, [Given(scene)], Asked, [Officer(scene, minutesAWeek)], GapScene.Calendar);

        Assert.Equal(answers, scene.EnquiryOf(GapScene.Bradford).LatestAnswer is not null);
    }

    [Fact]
    public void A_part_of_shared_work_that_fits_makes_it_void()
    {
        var scene = GapScene.Checking(isShared: true);

        scene.Gap.AnswerByStanding(scene.At, [Given(scene)], Asked with { IsShared = true, SmallestPartMinutes = 300 }, [Officer(scene, 300)], GapScene.Calendar);

        Assert.Null(scene.EnquiryOf(GapScene.Bradford).LatestAnswer);
    }

    [Fact]
    public void Nobody_answers_their_own_request_in_advance()
    {
        var both = GapScene.Person("Both", GapScene.Leeds, new HeldRole(Role.ServiceManager, GapScene.Leeds, []), new HeldRole(Role.HeadOfService, GapScene.Bradford, []));
        var scene = GapScene.Checking(requester: both);

        scene.Gap.AnswerByStanding(scene.At, [Given(scene, both)], Asked, [], GapScene.Calendar);

        Assert.Null(scene.EnquiryOf(GapScene.Bradford).LatestAnswer);
    }

    [Fact]
    public void It_stands_for_twenty_working_days_at_most()
    {
        // Twenty working days after 23 November 2026 is 21 December.
        Assert.Equal("StandsTooLong", Give(lastDay: new(2026, 12, 22)).Refusal?.Name);
        Assert.True(Give(lastDay: new(2026, 12, 21)).IsDone);
        Assert.Equal("StandsInThePast", Give(lastDay: new(2026, 11, 22)).Refusal?.Name);
    }

    [Fact]
    public void Only_a_head_of_service_gives_or_ends_one_and_only_for_two_reasons()
    {
        Assert.Equal("NotHeadOfServiceThere", Give(GapScene.BradfordManager).Refusal?.Name);
        Assert.Equal("NotHeadOfServiceThere", Give(GapScene.KirkleesHead).Refusal?.Name);
        Assert.Equal("ReasonNotStanding", Give(reason: AnswerReason.Conflict).Refusal?.Name);
        var (scene, standing) = In(StandingAnswerStatus.Standing);
        Assert.Equal("NotHeadOfServiceThere", standing.End(GapScene.BradfordManager, scene.At, GapScene.Calendar).Refusal?.Name);
    }

    [Fact]
    public void A_deputy_gives_it_for_the_head()
    {
        var deputy = GapScene.Person("Dan Deputy", GapScene.Bradford, new HeldRole(Role.HeadOfService, GapScene.Bradford, [], GapScene.BradfordHead.PersonId));
        var scene = GapScene.Checking();

        scene.Gap.AnswerByStanding(scene.At, [Given(scene, deputy)], Asked, [], GapScene.Calendar);

        Assert.Equal(GapScene.BradfordHead.PersonId, scene.EnquiryOf(GapScene.Bradford).LatestAnswer!.ForPersonId);
    }

    private static FitTerms Asked => new(
        [new(GapScene.Childcare, SkillLevel.Practitioner, true), new(GapScene.Advocacy, SkillLevel.Working, false)], GapScene.TwelveWeeks, true, "Civic Hall", false, 0);

    private static (GapScene Scene, StandingAnswer Standing) In(StandingAnswerStatus status)
    {
        var scene = GapScene.Draft();
        var standing = Given(scene);
        if (status == StandingAnswerStatus.Ended)
        {
            Assert.True(standing.End(GapScene.BradfordHead, scene.At, GapScene.Calendar).IsDone);
        }
        else if (status == StandingAnswerStatus.RunOut)
        {
            scene.At = GapScene.Calendar.AtLocal(Friday.AddDays(1), new TimeOnly(9, 0));
        }

        Assert.Equal(status, standing.StatusOn(scene.Today));
        return (scene, standing);
    }

    private static void MustPost(GapScene scene) => scene.MustDo(scene.Post());

    private static StandingAnswer Given(
        GapScene scene, Actor? by = null, Guid? authorityId = null, SkillLevel level = SkillLevel.Practitioner, Guid? skillId = null)
    {
        scene.MustDo(StandingAnswer.Give(
            by ?? GapScene.BradfordHead, scene.At, Guid.CreateVersion7(), authorityId ?? GapScene.Bradford, GapScene.Legal, skillId ?? GapScene.Childcare, level,
            AnswerReason.NoCapacity, Friday, GapScene.Calendar, out var standing));
        return standing!;
    }

    private static Outcome Give(Actor? by = null, AnswerReason reason = AnswerReason.NoSkill, DateOnly? lastDay = null) => StandingAnswer.Give(
        by ?? GapScene.BradfordHead, new GapScene().At, Guid.CreateVersion7(), GapScene.Bradford, GapScene.Legal, GapScene.Childcare, SkillLevel.Working,
        reason, lastDay ?? Friday, GapScene.Calendar, out _);

    private static Officer Officer(GapScene scene, int minutesAWeek)
    {
        var manager = GapScene.BradfordLineManager;
        var post = new OfficerPost("Solicitor", "PO3", manager.PersonId, GapScene.Legal, Guid.CreateVersion7(), CrossAuthorityWork.Yes, new DateOnly(2020, 1, 1));
        scene.MustDo(Domain.Officers.Officer.Register(
            manager, scene.At, GapScene.Bradford, GapScene.BradfordOfficer.PersonId, post, "Bradford", true, new(2026, 1, 5), [450, 450, 450, 450, 450, 0, 0], out var officer));
        scene.MustDo(officer!.SetSkill(GapScene.BradfordOfficer, scene.At, GapScene.Childcare, SkillLevel.Expert, "Ten years"));
        var advert = officer.ProposeAdvert(GapScene.BradfordOfficer, scene.At, new(2026, 12, 1), new(2027, 6, 30), minutesAWeek, GapScene.Calendar);
        scene.MustDo(advert);
        scene.MustDo(officer.AgreeAdvert(manager, scene.At, advert.SubjectId!.Value, 1, 0));
        return officer;
    }
}
