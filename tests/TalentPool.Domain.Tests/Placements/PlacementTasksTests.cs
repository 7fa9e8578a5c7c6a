using TalentPool.Domain.Placements;

namespace TalentPool.Domain.Tests.Placements;

public sealed class PlacementTasksTests
{
    private static readonly DateOnly FirstDay = PlacementScene.StartsOn;

    [Theory]
    [InlineData(PlacementTask.Access)]
    [InlineData(PlacementTask.Induction)]
    [InlineData(PlacementTask.Undertaking)]
    [InlineData(PlacementTask.Delegations)]
    [InlineData(PlacementTask.Adjustments)]
    public void Each_task_is_ticked_off_once_and_by_its_owner_alone(PlacementTask task)
    {
        var scene = PlacementScene.Ready(isListDone: false);
        var p = scene.Placement;
        Assert.False(p.TickTask(scene.Stranger, scene.Now, p.Version, task).IsDone);
        Assert.False(p.TickTask(scene.HomeConflict, scene.Now, p.Version, task).IsDone);

        scene.Done(p.TickTask(scene.OwnerOf(task), scene.Now, p.Version, task));

        Assert.DoesNotContain(task, p.OpenTasks);
        Assert.Equal("TaskDone", p.TickTask(scene.OwnerOf(task), scene.Now, p.Version, task).Refusal?.Name);
    }

    [Fact]
    public void Adjustments_are_known_to_the_officer_the_line_manager_and_the_supervisor_only()
    {
        var scene = PlacementScene.Ready();

        Assert.All([scene.Officer, scene.LineManager, scene.Supervisor], person => Assert.True(scene.Placement.Sees(person, PlacementTask.Adjustments)));
        Assert.All([scene.Requester, scene.HostHead, scene.HomeHead, scene.HostConflict, scene.HomeFinance, scene.BudgetHolder],
            person => Assert.False(scene.Placement.Sees(person, PlacementTask.Adjustments)));
    }

    [Fact]
    public void No_task_of_the_start_list_stops_the_work()
    {
        var scene = PlacementScene.Ready(isListDone: false);

        scene.Now = PlacementScene.Morning(FirstDay);
        scene.CatchUp();

        Assert.Equal(PlacementStatus.Active, scene.Placement.Status);
    }

    [Fact]
    public void What_is_due_is_told_once_a_day_until_it_is_done()
    {
        var scene = PlacementScene.Ready(isListDone: false);
        scene.Now = PlacementScene.Morning(FirstDay);
        scene.CatchUp();
        scene.CatchUp();

        var told = Assert.Single(scene.Placement.TakeEvents().OfType<StartListOwed>());
        Assert.Equal([PlacementTask.Access, PlacementTask.Undertaking, PlacementTask.Delegations, PlacementTask.Adjustments], told.Open);

        scene.Now = scene.Now.AddDays(1);
        scene.CatchUp();
        Assert.Single(scene.Placement.TakeEvents().OfType<StartListOwed>());

        scene.FinishStartList();
        scene.Now = scene.Now.AddDays(1);
        scene.CatchUp();
        Assert.Empty(scene.Placement.TakeEvents().OfType<StartListOwed>());
    }

    [Fact]
    public void What_is_overdue_after_the_end_is_told_once_a_week_until_it_is_done()
    {
        var scene = PlacementScene.In(PlacementStatus.Ended);
        scene.Now = PlacementScene.Morning(PlacementScene.EndsOn.AddDays(21));
        scene.CatchUp();
        scene.CatchUp();

        var told = Assert.Single(scene.Placement.TakeEvents().OfType<CloseOutOverdue>());
        Assert.Equal([PlacementTask.FilesReturned, PlacementTask.AccessRemoved], told.Open);
        Assert.True(told.IsQualityOpen);

        scene.FinishStartList();
        scene.Done(Answer(scene));
        scene.Placement.TakeEvents();
        scene.Now = scene.Now.AddDays(8);
        scene.CatchUp();
        Assert.Empty(scene.Placement.TakeEvents());
    }

    [Fact]
    public void The_supervisor_answers_on_quality_and_the_officer_answers_once_to_that()
    {
        var scene = PlacementScene.In(PlacementStatus.Ended);
        var p = scene.Placement;
        Assert.Equal("QualityNotAnswered", p.ReplyToQuality(scene.Officer, scene.Now, p.Version, "Thank you.").Refusal?.Name);
        Assert.Equal("NotTheSupervisor", p.AnswerQuality(scene.HostHead, scene.Now, p.Version, QualityAnswer.Yes, QualityAnswer.Yes, QualityAnswer.Yes, "").Refusal?.Name);
        Assert.Equal("ShortcomingUnsaid", p.AnswerQuality(scene.Supervisor, scene.Now, p.Version, QualityAnswer.Yes, QualityAnswer.No, QualityAnswer.Yes, " ").Refusal?.Name);

        scene.Done(Answer(scene));
        Assert.Equal("QualityAnswered", Answer(scene).Refusal?.Name);
        Assert.Equal("NotTheOfficer", p.ReplyToQuality(scene.LineManager, scene.Now, p.Version, "Thank you.").Refusal?.Name);
        scene.Done(p.ReplyToQuality(scene.Officer, scene.Now, p.Version, "Thank you."));

        Assert.Equal("QualityReplied", p.ReplyToQuality(scene.Officer, scene.Now, p.Version, "Again.").Refusal?.Name);
    }

    [Fact]
    public void After_the_end_another_supervisor_may_be_named_since_hours_still_come_in_to_be_confirmed()
    {
        var scene = PlacementScene.In(PlacementStatus.Ended);
        var p = scene.Placement;
        var another = new Actor(Guid.CreateVersion7(), "Another", p.HostAuthorityId, []);

        scene.Done(p.NameSupervisor(scene.HostHead, scene.Now, p.Version, another.PersonId, another.Name));

        Assert.Equal("NotTheSupervisor", Answer(scene).Refusal?.Name);
        scene.Done(p.TickTask(another, scene.Now, p.Version, PlacementTask.AccessRemoved));
        scene.Done(p.AnswerQuality(another, scene.Now, p.Version, QualityAnswer.Yes, QualityAnswer.Yes, QualityAnswer.Yes, ""));
        scene.Done(p.NameSupervisor(scene.HostHead, scene.Now, p.Version, scene.Supervisor.PersonId, "Supervisor"));
    }

    private static Outcome Answer(PlacementScene scene) =>
        scene.Placement.AnswerQuality(scene.Supervisor, scene.Now, scene.Placement.Version, QualityAnswer.Yes, QualityAnswer.Yes, QualityAnswer.Yes, "");
}
