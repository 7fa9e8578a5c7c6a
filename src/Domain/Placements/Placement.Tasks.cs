namespace TalentPool.Domain.Placements;

/// <content>
/// The start list and the close-out: who must do what by when. Each task is ticked off by its owner, and its owner is told of it until then. No task
/// stops the work; what does is asked by <see cref="WhatIsMissing"/>.
/// </content>
public sealed partial class Placement
{
    /// <summary>How long after the end those who owe the close-out are reminded of it.</summary>
    public const int CloseOutReminderDays = 60;

    private static readonly PlacementTask[] CloseOutTasks = [PlacementTask.FilesReturned, PlacementTask.AccessRemoved];

    private readonly List<PlacementTick> _ticks = [];

    public IReadOnlyList<PlacementTick> Ticks => _ticks;

    /// <summary>The last day on which those who owe something of the start list were told.</summary>
    public DateOnly? StartListToldOn { get; private set; }

    /// <summary>The tasks that this placement has in its present state: the start list, or after the end the close-out.</summary>
    public IReadOnlyList<PlacementTask> Tasks => Status switch
    {
        PlacementStatus.Cancelled => [],
        PlacementStatus.Ended => CloseOutTasks,
        _ => LegalBasis == Partnerships.LegalBasis.Section113
            ? [PlacementTask.Access, PlacementTask.Induction, PlacementTask.Undertaking, PlacementTask.Delegations, PlacementTask.Adjustments]
            : [PlacementTask.Access, PlacementTask.Induction, PlacementTask.Undertaking, PlacementTask.Adjustments],
    };

    public IReadOnlyList<PlacementTask> OpenTasks => [.. Tasks.Where(task => TickOf(task) is null)];

    /// <summary>The tick that counts; null while the task is open.</summary>
    public PlacementTick? TickOf(PlacementTask task) =>
        _ticks.LastOrDefault(tick => tick.Task == task && (!CloseOutTasks.Contains(task) || tick.At >= EndedAt));

    public TaskOwner OwnerOf(PlacementTask task) => task switch
    {
        PlacementTask.Undertaking or PlacementTask.FilesReturned => new TaskOwner(HomeAuthorityId, OfficerPersonId, null),
        PlacementTask.Adjustments => new TaskOwner(HomeAuthorityId, LineManagerId, null),
        PlacementTask.Delegations => new TaskOwner(HostAuthorityId, null, Role.HeadOfService),
        _ => new TaskOwner(HostAuthorityId, SupervisorId ?? RequesterId, null),
    };

    /// <summary>The day by which the task is to be done.</summary>
    public DateOnly DueOn(PlacementTask task, WorkingCalendar calendar) => task switch
    {
        PlacementTask.Induction => calendar.AddWorkingDays(StartsOn, 5),
        PlacementTask.AccessRemoved => calendar.AddWorkingDays(EndsOn, 1),
        PlacementTask.FilesReturned => calendar.AddWorkingDays(EndsOn, 5),
        _ => StartsOn,
    };

    /// <summary>Whether the person may know of the task. What an officer needs is between three people.</summary>
    public bool Sees(Actor by, PlacementTask task) =>
        task != PlacementTask.Adjustments || by.PersonId == OfficerPersonId || IsLineManager(by) || by.PersonId == SupervisorId;

    public bool Owns(Actor by, PlacementTask task) => task switch
    {
        PlacementTask.Adjustments => IsLineManager(by) && by.PersonId != OfficerPersonId,
        PlacementTask.Delegations => AuthorisesForTheHost(by),
        _ => by.PersonId == OwnerOf(task).PersonId,
    };

    public Outcome TickTask(Actor by, DateTime at, int seenVersion, PlacementTask task)
    {
        if (Refuses(PlacementVerb.TickTask, seenVersion, out var refusal))
        {
            return refusal;
        }

        if (!Tasks.Contains(task))
        {
            return PlacementRefusals.NoSuchTask;
        }

        var side = OwnerOf(task).AuthorityId == HomeAuthorityId ? Side.Home : Side.Host;
        if (Refuses(by, side, out refusal))
        {
            return refusal;
        }

        if (!Owns(by, task))
        {
            return PlacementRefusals.NotTheOwner;
        }

        if (TickOf(task) is not null)
        {
            return PlacementRefusals.TaskDone;
        }

        _ticks.Add(new PlacementTick(task, by.PersonId, at));
        Changed(by, side, new PlacementTaskTicked(Id, at, by.PersonId, task));
        return Outcome.DoneWith(Id);
    }

    private void TellOfStartList(DateTime at, DateOnly today, WorkingCalendar calendar)
    {
        if (Status is not (PlacementStatus.Agreed or PlacementStatus.Active or PlacementStatus.Paused) || today > EndsOn || StartListToldOn >= today)
        {
            return;
        }

        var due = OpenTasks.Where(task => DueOn(task, calendar) <= today).ToList();
        if (due.Count > 0)
        {
            StartListToldOn = today;
            Record(new StartListOwed(Id, at, due));
        }
    }
}
