using TalentPool.Domain.Recharges;
using static TalentPool.Domain.Tests.Recharges.StatementScene;

namespace TalentPool.Domain.Tests.Recharges;

public sealed class StatementSilenceTests
{
    /// <summary>17:00 in summer time on the eighth and fifteenth working day of June 2026.</summary>
    private static readonly DateTime EighthDay = new(2026, 6, 10, 16, 0, 0, DateTimeKind.Utc);

    private static readonly DateTime FifteenthDay = new(2026, 6, 19, 16, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void After_working_day_eight_silence_is_told_once()
    {
        var scene = In(StatementStatus.Issued);
        Assert.Equal(EighthDay, scene.Statement.AnswerDueAt(Terms, Calendar));

        scene.Now = EighthDay;
        scene.CatchUp();
        Assert.Empty(scene.Statement.TakeEvents());

        scene.Now = EighthDay.AddDays(1);
        scene.CatchUp();
        scene.CatchUp();
        Assert.Equal(EighthDay, Assert.IsType<StatementAnswerOverdue>(Assert.Single(scene.Statement.TakeEvents())).EffectiveAt);
    }

    [Fact]
    public void After_working_day_fifteen_it_is_unanswered_and_accrued_and_can_still_be_answered()
    {
        var scene = In(StatementStatus.Issued);
        scene.Now = FifteenthDay.AddMinutes(1);

        scene.CatchUp();
        scene.CatchUp();

        Assert.Equal([typeof(StatementAnswerOverdue), typeof(StatementUnanswered)], scene.Statement.TakeEvents().Select(happened => happened.GetType()));
        Assert.True(scene.Statement.IsUnanswered);
        Assert.Equal((StatementStatus.Issued, FifteenthDay), (scene.Statement.Status, scene.Statement.UnansweredAt!.Value));
        scene.Done(scene.Respond());
        Assert.False(scene.Statement.IsUnanswered);
    }

    [Fact]
    public void Silence_is_an_answer_only_where_the_terms_say_so()
    {
        var scene = In(StatementStatus.Issued);
        scene.Now = FifteenthDay.AddDays(3);

        scene.CatchUp(new StatementTerms(AgreesBySilence: true));

        Assert.Equal((StatementStatus.Agreed, true), (scene.Statement.Status, scene.Statement.IsAgreedBySilence));
        Assert.Equal(FifteenthDay, Assert.IsType<StatementAgreedBySilence>(scene.Statement.TakeEvents()[^1]).EffectiveAt);
        Assert.Equal("NotInThisState", scene.Respond(1).Refusal?.Name);
    }

    [Fact]
    public void Whoever_is_issued_a_statement_late_has_as_many_working_days_as_the_timetable_leaves()
    {
        var scene = Draft();
        scene.Now = new DateTime(2026, 6, 26, 9, 0, 0, DateTimeKind.Utc);
        scene.Done(scene.Issue());

        Assert.Equal(new DateTime(2026, 7, 1, 16, 0, 0, DateTimeKind.Utc), scene.Statement.AnswerDueAt(Terms, Calendar));
        Assert.Equal(new DateTime(2026, 7, 10, 16, 0, 0, DateTimeKind.Utc), scene.Statement.UnansweredFrom(Terms, Calendar));
    }

    [Fact]
    public void A_month_is_closed_on_working_days_of_the_next_which_skip_bank_holidays() => Assert.Equal(
        new MonthTimetable(new(2026, 4, 1), new(2026, 4, 7), new(2026, 4, 9), new(2026, 4, 14), new(2026, 4, 16), new(2026, 4, 23)),
        MonthTimetable.Of(new DateOnly(2026, 3, 17), Terms, Calendar));

    [Fact]
    public void Nothing_is_due_of_a_draft_nor_of_what_was_answered()
    {
        Assert.Null(Draft().Statement.AnswerDueAt(Terms, Calendar));
        foreach (var status in Enum.GetValues<StatementStatus>().Where(status => status != StatementStatus.Issued))
        {
            var scene = In(status);
            scene.Now = scene.Now.AddDays(90);

            scene.CatchUp(new StatementTerms(AgreesBySilence: true));

            Assert.Empty(scene.Statement.TakeEvents());
            Assert.Equal(status, scene.Statement.Status);
        }
    }
}
