namespace TalentPool.Features.Timesheets.Import;

/// <summary>What a file of hours can say in each row. Which of its columns says it, each authority sets for its own case system.</summary>
/// <param name="Name">What it is called on the screen, and in a file where the authority has set no other name.</param>
public sealed record HourColumn(string Name, bool IsRequired, string Explanation)
{
    public static readonly HourColumn OutsideId = new("Id", true, "The row’s own id in the case system. A row that was loaded once is never loaded again.");
    public static readonly HourColumn Placement = new("Placement", true, "The placement’s reference, for example WY-2026-0042-P1.");
    public static readonly HourColumn Day = new("Date", true, "2026-11-30 or 30/11/2026.");
    public static readonly HourColumn Time = new("Time", true, "How long it took.");
    public static readonly HourColumn Activity = new("Activity", false, "Advice, drafting or a hearing.");
    public static readonly HourColumn Matter = new("Matter", false, "The host’s own reference.");
    public static readonly HourColumn Description = new("Description", false, "What the statement says of it. Both authorities read it.");
    public static readonly HourColumn Narrative = new("Note", false, "What only the host and the officer read.");
    public static readonly HourColumn WhyFree = new("Not charged", false, "Why the host does not pay for it; empty for time that is charged.");

    public static IReadOnlyList<HourColumn> All { get; } = [OutsideId, Placement, Day, Time, Activity, Matter, Description, Narrative, WhyFree];
}
