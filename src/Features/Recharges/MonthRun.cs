namespace TalentPool.Features.Recharges;

/// <summary>
/// One run over a month of one provider. It takes what was approved until it was started, and stays open until all of it is drafted: whoever
/// finds it open carries it out from the beginning, to the same result. What it says of itself is for looking at and is no evidence.
/// </summary>
public sealed class MonthRun
{
    private readonly List<MonthRunNote> _notes = [];

    public MonthRun(Guid id, Guid providerId, DateOnly month, DateTime asOf, Guid startedById) =>
        (Id, ProviderId, Month, AsOf, StartedById) = (id, providerId, month, asOf, startedById);

    private MonthRun()
    {
    }

    public Guid Id { get; private init; }

    public Guid ProviderId { get; private init; }

    /// <summary>The first day of the month.</summary>
    public DateOnly Month { get; private init; }

    public DateOnly LastDay => Month.AddMonths(1).AddDays(-1);

    /// <summary>When it was started first. What was approved later waits for the next run.</summary>
    public DateTime AsOf { get; private init; }

    public Guid StartedById { get; private init; }

    /// <summary>How many recipients and VAT treatments there are to look at; null before they have been counted.</summary>
    public int? ToDo { get; private set; }

    public int Done { get; private set; }

    public DateTime? EndedAt { get; private set; }

    public IReadOnlyList<MonthRunNote> Notes => _notes;

    /// <summary>Begins, or begins again after it was cut off.</summary>
    public void Begin(int toDo)
    {
        (ToDo, Done) = (toDo, 0);
        _notes.Clear();
    }

    public void Did(IEnumerable<MonthRunNote> notes)
    {
        Done++;
        _notes.AddRange(notes);
    }

    /// <summary>Not looked at to the end, so the run stays open and comes to them again.</summary>
    public void CouldNot(IEnumerable<MonthRunNote> notes) => _notes.AddRange(notes);

    public void End(DateTime at) => EndedAt ??= at;
}
