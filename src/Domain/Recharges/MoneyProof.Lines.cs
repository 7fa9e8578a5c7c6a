namespace TalentPool.Domain.Recharges;

/// <content>Whether each line is what the rule makes of what stands on it, or of the line that it follows from.</content>
public sealed partial class MoneyProof
{
    private MoneyDifference? OfLines(IReadOnlyList<ProvenStatement> statements)
    {
        var adjustments = statements.SelectMany(proven => proven.Statement.Lines).Where(line => line.Kind == LineKind.Adjustment)
            .ToLookup(line => new LineReference(line.OriginStatementId!.Value, line.OriginLineNumber!.Value), line => (line.StatementId, line.Number));
        foreach (var proven in statements)
        {
            if (!proven.Statement.Lines.Select(line => line.Number).Order().SequenceEqual(Enumerable.Range(1, proven.Statement.Lines.Count)))
            {
                return Not(MoneyRule.LineFollowsFromItsSources, $"The lines of the {Named(proven.Statement)} are not numbered from 1 without gaps.");
            }

            foreach (var line in proven.Statement.Lines)
            {
                if (WrongWith(proven, line, adjustments) is { } wrong)
                {
                    return Not(MoneyRule.LineFollowsFromItsSources, $"Line {line.Number} of the {Named(proven.Statement)} {wrong}");
                }
            }
        }

        return null;
    }

    private string? WrongWith(ProvenStatement proven, StatementLine line, ILookup<LineReference, (Guid StatementId, int Number)> adjustments)
    {
        var sources = proven.Sources.GetValueOrDefault(line.Number) ?? [];
        if (sources.Count == 0)
        {
            return "has nothing on it.";
        }

        if (IsDerived(line.Kind))
        {
            return sources.Count > 1 || sources[0].Kind != line.Kind || Origin(sources[0]) != Origin(line) ? "names another line than the one it follows from."
                : _statements.GetValueOrDefault(sources[0].RecordId)?.Statement is not { } statement || statement.Line((int)sources[0].Number) is not { } origin ? "follows from a line that is not there."
                : statement.Group != proven.Statement.Group || origin.For != line.For || origin.Month != line.Month ? "is for something else than the line it follows from."
                : line.Kind == LineKind.BroughtForward ? WrongWithBroughtForward(statement, origin, line)
                : WrongWithAdjustment(statement, origin, line, sources[0].Sequence, adjustments[Origin(line)!.Value].Select(one => (one, SourceOf(one).Sequence)).ToList());
        }

        if (line.Kind is LineKind.Time or LineKind.Correction
            && (line.Figures.Units is not { } units || line.RatePencePerHour is not { } rate || line.ChargeableMinutes % units.UnitMinutes != 0 || line.AmountPence != Pence.OfMinutes(line.ChargeableMinutes, rate)))
        {
            return $"comes to {line.AmountPence} pence, which is not its minutes at its rate.";
        }

        // What was charged again may have got another rate, treatment or code since, which is why it was taken back.
        if (proven.Statement.LinesChargedAgain.Contains(line.Number))
        {
            return null;
        }

        var things = sources.Select(source => _approved[source]).ToList();
        if (things.Find(thing => thing.Group != proven.Statement.Group) is { } foreign)
        {
            return $"has {foreign.Key}, which is for another provider, recipient or VAT treatment.";
        }

        if (things.Find(thing => thing is ChargeableTime { HasRate: false }) is { } unpriced)
        {
            return $"has {unpriced.Key}, which has no rate.";
        }

        var key = things[0].Line;
        return things.Exists(thing => thing.Line != key) ? "has things on it that belong on different lines."
            : LineFigures.Of(line.Number, key, things) is var made && made != line.Figures ? $"says {line.Figures}, and what stands on it makes {made}."
            : null;
    }

    private static LineReference Origin(ChargeKey source) => new(source.RecordId, (int)source.Number);

    private static LineReference? Origin(StatementLine line) => line.Figures.Origin;

    private ChargeKey SourceOf((Guid StatementId, int Number) line) => _statements[line.StatementId].Sources.GetValueOrDefault(line.Number)?.FirstOrDefault() ?? default;

    private static string? WrongWithBroughtForward(Statement statement, StatementLine origin, StatementLine line) =>
        line.AmountPence == origin.AmountPence - (statement.DisputeOf(origin.Number)?.Credit?.Pence ?? 0) ? null
        : $"brings forward {line.AmountPence} pence, which is not what is left of line {origin.Number} of the {Named(statement)}.";

    /// <summary>The line at the new rate, less all that was charged for it by the earlier ones. A credit counts from when it was given, so it may or may not be in it.</summary>
    private string? WrongWithAdjustment(
        Statement statement, StatementLine origin, StatementLine line, int sequence, IReadOnlyList<((Guid StatementId, int Number) Line, int Sequence)> siblings)
    {
        if (!siblings.Select(sibling => sibling.Sequence).Order().SequenceEqual(Enumerable.Range(1, siblings.Count)))
        {
            return "is one of several adjustments of a line that do not follow each other.";
        }

        if (line.RatePencePerHour is not { } rate || line.AmountPence != Pence.OfMinutes(line.AdjustedMinutes, rate) - line.ChargedBeforePence)
        {
            return $"comes to {line.AmountPence} pence, which is not its minutes at the new rate less what was charged before.";
        }

        var before = siblings.Where(sibling => sibling.Sequence < sequence).Sum(sibling => _statements[sibling.Line.StatementId].Statement.Line(sibling.Line.Number)!.AmountPence);
        var left = origin.ChargeableMinutes - (statement.DisputeOf(origin.Number)?.Credit?.Minutes ?? 0);
        return (line.AdjustedMinutes, line.ChargedBeforePence) == (origin.ChargeableMinutes, origin.AmountPence + before)
            || (line.AdjustedMinutes, line.ChargedBeforePence) == (left, Pence.OfMinutes(left, origin.RatePencePerHour ?? 0) + before)
                ? null
                : $"adjusts {line.AdjustedMinutes} minutes charged at {line.ChargedBeforePence} pence before, which is not what line {origin.Number} of the {Named(statement)} has been charged.";
    }
}
