using System.Diagnostics.CodeAnalysis;
using TalentPool.Domain.Privacy;

namespace TalentPool.Domain.Coverage;

/// <summary>
/// What an authority spent outside in one month in the categories that it watches, and how much of it went through the gate. Finance brings it;
/// the head of service explains what matches nothing.
/// </summary>
public sealed class SpendMonth : Root
{
    /// <summary>Working days in which the head of service says what an unmatched line is.</summary>
    public const int ExplainWithinWorkingDays = 10;

    /// <summary>More lines of watched categories than this come in by more than one file.</summary>
    public const int MostLinesAtOnce = 5_000;

    private readonly List<SpendLine> _lines = [];

    private SpendMonth()
    {
    }

    public override ChainKey Chain => ChainKey.Partnership(PartnershipId);

    public Guid PartnershipId { get; private init; }

    public Guid AuthorityId { get; private init; }

    public SpendKind Kind { get; private init; }

    /// <summary>The first day of the month.</summary>
    public DateOnly Month { get; private init; }

    public IReadOnlyList<SpendLine> Lines => _lines;

    public DateTime? ForgottenAt { get; private set; }

    public static SpendMonth Begin(Guid id, Guid partnershipId, Guid authorityId, SpendKind kind, DateOnly month) => new()
    {
        Id = id,
        PartnershipId = partnershipId,
        AuthorityId = authorityId,
        Kind = kind,
        Month = new DateOnly(month.Year, month.Month, 1),
    };

    /// <summary>Takes in what finance’s file has and was not taken in before.</summary>
    /// <param name="file">The file’s SHA-256, and how many rows it had in all.</param>
    /// <param name="fresh">Lines that no month has yet.</param>
    public Outcome TakeIn(Actor by, DateTime at, (Guid Id, string Sha256, int Rows) file, IReadOnlyList<SpendLineTerms> fresh, SpendMatcher matcher)
    {
        var refusal = !by.Holds(Role.Finance, AuthorityId) ? CoverageRefusals.NotFinance
            : ForgottenAt is not null ? CoverageRefusals.Forgotten
            : fresh.Count == 0 ? CoverageRefusals.NothingNew
            : fresh.Count > MostLinesAtOnce ? CoverageRefusals.TooManyLines
            : fresh.Any(line => !IsOfTheMonth(line.On)) ? CoverageRefusals.OtherMonth
            : null;
        if (refusal is not null)
        {
            return refusal;
        }

        foreach (var terms in fresh)
        {
            _lines.Add(new SpendLine(this, terms, matcher.Find(terms.ServiceAreaId, terms.Supplier, terms.OrderNumber, terms.On, terms.Pence), by, at));
        }

        var taken = _lines.TakeLast(fresh.Count).ToList();
        Record(new SpendTakenIn(
            Id, at, by.PersonId, AuthorityId, Kind, Month, file.Id, file.Sha256, file.Rows, taken.Count, Of(SpendStatus.Covered), Of(SpendStatus.Bypassed), Of(SpendStatus.Unexplained)));
        return Outcome.DoneWith(Id);

        int Of(SpendStatus status) => taken.Count(line => line.Status == status);
    }

    public SpendLine? Find(Guid lineId) => _lines.Find(line => line.Id == lineId);

    public bool IsOfTheMonth(DateOnly day) => day >= Month && day < Month.AddMonths(1);

    /// <summary>The head of service says why a line needs no clearance.</summary>
    public Outcome Explain(Actor by, DateTime at, Guid lineId, int seenVersion, SpendExplanation explainedAs, string explanation)
    {
        if (Refuses(by, lineId, SpendVerb.Explain, seenVersion, out var line, out var refusal))
        {
            return refusal;
        }

        if (string.IsNullOrWhiteSpace(explanation))
        {
            return CoverageRefusals.ExplanationMissing;
        }

        line.Explain(explainedAs, explanation.Trim(), by, at);
        Record(new SpendExplained(line.Id, at, by.PersonId, Id, explainedAs, line.Explanation));
        return Outcome.DoneWith(line.Id);
    }

    /// <summary>The line is outside work without a clearance, and is recorded as such in the same act.</summary>
    public Outcome RecordBypass(Actor by, DateTime at, Guid lineId, int seenVersion, Guid bypassId, Guid gapId)
    {
        if (Find(lineId) is not { } line)
        {
            return CoverageRefusals.NoSuchLine;
        }

        if (Refuses(line, SpendVerb.RecordBypass, seenVersion, out var refusal))
        {
            return refusal;
        }

        line.RecordBypass(bypassId, gapId, by, at);
        Record(new SpendFoundToBypass(line.Id, at, by.PersonId, Id, bypassId, gapId));
        return Outcome.DoneWith(line.Id);
    }

    /// <summary>Looks once more for what the line is for, after the order was recorded on its clearance or the work as a bypass.</summary>
    public Outcome MatchAgain(Actor by, DateTime at, Guid lineId, int seenVersion, SpendMatcher matcher)
    {
        if (Refuses(by, lineId, SpendVerb.Match, seenVersion, out var line, out var refusal))
        {
            return refusal;
        }

        var match = matcher.Find(line.ServiceAreaId, line.Supplier, line.OrderNumber, line.On, line.Pence);
        if (match.Work is null)
        {
            return CoverageRefusals.StillNothing;
        }

        line.Match(match, by, at);
        Record(new SpendMatched(line.Id, at, by.PersonId, Id, match.Work.RecordId, match.Work.IsBypass, match.Reason));
        return Outcome.DoneWith(line.Id);
    }

    /// <summary>Notes that names and words were erased; the use case erases them. What was spent stays.</summary>
    public Outcome Forget(Actor by, DateTime at, RetentionSchedule schedule, WorkingCalendar calendar)
    {
        if (ForgottenAt is not null)
        {
            return CoverageRefusals.Forgotten;
        }

        if (calendar.LocalDate(at) <= schedule.RecordUntil(Month.AddMonths(1).AddDays(-1)))
        {
            return CoverageRefusals.StillKept;
        }

        ForgottenAt = at;
        Record(new SpendMonthForgotten(Id, at, by.PersonId));
        return Outcome.Done;
    }

    private bool Refuses(Actor by, Guid lineId, SpendVerb verb, int seenVersion, [NotNullWhen(false)] out SpendLine? line, [NotNullWhen(true)] out Refusal? refusal)
    {
        line = Find(lineId);
        if (line is null)
        {
            refusal = CoverageRefusals.NoSuchLine;
            return true;
        }

        if (!by.Holds(Role.HeadOfService, AuthorityId, line.ServiceAreaId))
        {
            refusal = CoverageRefusals.NotTheHead;
            return true;
        }

        return Refuses(line, verb, seenVersion, out refusal);
    }

    private bool Refuses(SpendLine line, SpendVerb verb, int seenVersion, [NotNullWhen(true)] out Refusal? refusal)
    {
        refusal = ForgottenAt is not null ? CoverageRefusals.Forgotten
            : seenVersion != line.Version ? CoverageRefusals.Stale(line.ChangedByName, line.ChangedAt)
            : null;
        return refusal is not null || SpendStates.Table.Refuses(line.Status, verb, Kind == SpendKind.Orders ? "order" : "payment", out refusal);
    }
}
