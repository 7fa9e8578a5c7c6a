using TalentPool.Design;

namespace TalentPool.Features.Recharges;

/// <summary>How a run is spoken of on the screen.</summary>
public static class MonthRunWords
{
    public static string Progress(MonthRun run) => run switch
    {
        { EndedAt: { } ended } => $"Done on {Shown.Instant(ended)}",
        { ToDo: { } toDo } => $"{run.Done} of {toDo} recipients looked at",
        _ => "Starts within half a minute",
    };
}
