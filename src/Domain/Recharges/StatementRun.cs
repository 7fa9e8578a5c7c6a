using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Recharges;

/// <summary>
/// A month's run: from everything that is approved or settled and stands on no statement yet, the statements that it makes. What is held back
/// or carried forward stays in the open balance and is handed in again next time. The same things make the same statements, in whatever
/// order they come and however often.
/// </summary>
/// <param name="Month">The first day of the month that the statements are for.</param>
/// <param name="LeastPence">A statement that comes to less, either way, is carried forward; but in March, the last month of the financial year, it goes out.</param>
public sealed record StatementRun(DateOnly Month, long LeastPence = Pence.LeastOfAStatement)
{
    private const int March = 3;

    /// <summary>Runs over things in any order, all of which it holds at once.</summary>
    public IReadOnlyList<RunResult> Draft(IEnumerable<Chargeable> things, IReadOnlyDictionary<ChargeGroup, int>? issuedBefore = null) =>
        [.. things.GroupBy(thing => thing.Group).OrderBy(group => group.Key).Select(group => Of(group.Key, [.. group], Sequence(group.Key, issuedBefore)))];

    /// <summary>
    /// Runs over things that come group by group, of which it holds one group at a time. Results come in the order of the groups.
    /// </summary>
    /// <param name="byGroup">All of a group together; the order of the groups, and of the things in one, is free.</param>
    /// <param name="issuedBefore">How many statements of this month each group has had issued already; none where it is not named.</param>
    public IEnumerable<RunResult> Over(IEnumerable<Chargeable> byGroup, IReadOnlyDictionary<ChargeGroup, int>? issuedBefore = null)
    {
        var done = new HashSet<ChargeGroup>();
        var held = new List<Chargeable>();
        foreach (var thing in byGroup)
        {
            if (held.Count > 0 && held[0].Group != thing.Group)
            {
                yield return Of(held[0].Group, held, Sequence(held[0].Group, issuedBefore));
                done.Add(held[0].Group);
                held = [];
            }

            if (done.Contains(thing.Group))
            {
                throw new InvalidOperationException($"The group {thing.Group} came back after another: it would have two statements.");
            }

            held.Add(thing);
        }

        if (held.Count > 0)
        {
            yield return Of(held[0].Group, held, Sequence(held[0].Group, issuedBefore));
        }
    }

    private static int Sequence(ChargeGroup group, IReadOnlyDictionary<ChargeGroup, int>? issuedBefore) => (issuedBefore?.GetValueOrDefault(group) ?? 0) + 1;

    private RunResult Of(ChargeGroup group, IReadOnlyList<Chargeable> things, int sequence)
    {
        AssertSound(group, things);
        var held = HeldTimesheets(things);
        var waiting = held.SelectMany(one => one.Things).ToHashSet();
        var free = things.Where(thing => !waiting.Contains(thing.Key)).ToList();
        if (group.VatTreatment == VatTreatment.Undecided)
        {
            return new RunResult(group, null, free.Count == 0 ? held : [.. held, new HeldBack(HeldReason.VatUndecided, null, "", null, Keys(free))], [], []);
        }

        var (idle, due) = (free.Where(IsIdle).ToList(), free.Where(thing => !IsIdle(thing)));
        var statement = new DraftStatement(group, Month, sequence, Lines(due));
        if (statement.Lines.Count == 0)
        {
            return new RunResult(group, null, held, [], Keys(idle));
        }

        return Math.Abs(statement.NetPence) < LeastPence && Month.Month != March
            ? new RunResult(group, null, held, [.. statement.Lines.SelectMany(line => line.Sources).Order()], Keys(idle))
            : new RunResult(group, statement, held, [], Keys(idle));
    }

    private static bool IsIdle(Chargeable thing) => thing is ChargeableAdjustment { AmountPence: 0 };

    private static List<DraftLine> Lines(IEnumerable<Chargeable> things) =>
        [.. things.GroupBy(thing => thing.Line).OrderBy(line => line.Key).Select((line, index) => new DraftLine(LineFigures.Of(index + 1, line.Key, [.. line]), Keys(line)))];

    /// <summary>A timesheet is charged whole or not at all, and what corrects it not before it.</summary>
    private static List<HeldBack> HeldTimesheets(IReadOnlyList<Chargeable> things)
    {
        var timesheets = things.OfType<ChargeableTime>().GroupBy(entry => entry.TimesheetId).ToList();
        var held = new SortedDictionary<Guid, HeldBack>();
        foreach (var timesheet in timesheets.Where(timesheet => timesheet.Any(entry => !entry.HasRate)))
        {
            held.Add(timesheet.Key, Held(HeldReason.RateMissing, timesheet, timesheet.Where(entry => !entry.HasRate).Min(entry => entry.Day)));
        }

        // A correction may itself have been corrected, so this goes on until nothing more is found.
        for (var found = held.Count; found > 0;)
        {
            var corrections = timesheets
                .Where(timesheet => !held.ContainsKey(timesheet.Key) && timesheet.Any(entry => entry.CorrectsTimesheetId is { } corrected && held.ContainsKey(corrected)))
                .ToList();
            foreach (var correction in corrections)
            {
                held.Add(correction.Key, Held(HeldReason.CorrectedIsHeldBack, correction, null));
            }

            found = corrections.Count;
        }

        return [.. held.Values];
    }

    private static HeldBack Held(HeldReason reason, IGrouping<Guid, ChargeableTime> timesheet, DateOnly? day) =>
        new(reason, timesheet.Key, timesheet.First().TimesheetReference, day, Keys(timesheet));

    private static List<ChargeKey> Keys(IEnumerable<Chargeable> things) => [.. things.Select(thing => thing.Key).Order()];

    private static void AssertSound(ChargeGroup group, IReadOnlyList<Chargeable> things)
    {
        if (group.ProviderId == group.RecipientId)
        {
            throw new InvalidOperationException($"The authority {group.ProviderId} cannot charge itself.");
        }

        var seen = new HashSet<ChargeKey>();
        foreach (var thing in things)
        {
            if (!seen.Add(thing.Key))
            {
                throw new InvalidOperationException($"{thing.Key} was handed in twice: it would be charged twice.");
            }
        }
    }
}
