namespace TalentPool.Domain.Recharges;

/// <content>Whether everything that is approved or settled is charged once, or waits to be.</content>
public sealed partial class MoneyProof
{
    /// <summary>Each approved thing, each line that is to be brought forward and each adjustment that is due is on one line that stands or in the open balance.</summary>
    private MoneyDifference? OfCharges(MoneyRecords records)
    {
        foreach (var thing in records.Approved)
        {
            if (!_approved.TryAdd(thing.Key, thing))
            {
                return Not(MoneyRule.ChargedOnce, $"{thing.Key} is among the approved twice.");
            }
        }

        foreach (var proven in records.Statements)
        {
            if (!_statements.TryAdd(proven.Statement.Id, proven))
            {
                return Not(MoneyRule.ChargedOnce, $"The {Named(proven.Statement)} is there twice.");
            }
        }

        foreach (var proven in records.Statements)
        {
            if (StandingOn(proven) is { } wrong)
            {
                return wrong;
            }
        }

        var open = new HashSet<ChargeKey>();
        foreach (var thing in records.Open)
        {
            if (!open.Add(thing))
            {
                return Not(MoneyRule.ChargedOnce, $"{thing} is in the open balance twice.");
            }

            if (_charged.TryGetValue(thing, out var line))
            {
                return Not(MoneyRule.ChargedOnce, $"{thing} is in the open balance and on line {line.Number} of the {Named(_statements[line.StatementId].Statement)}.");
            }
        }

        var owed = records.Statements.SelectMany(proven => proven.Statement.BroughtForward()).Select(line => line.Key).ToHashSet();
        owed.UnionWith(AdjustmentsDue(records));
        var known = _approved.Keys.Concat(owed.Order());
        foreach (var thing in known)
        {
            if (!_charged.ContainsKey(thing) && !open.Contains(thing))
            {
                return Not(MoneyRule.ChargedOnce, $"{thing} is neither on a line nor in the open balance.");
            }
        }

        foreach (var thing in open.Order())
        {
            if (!_approved.ContainsKey(thing) && !owed.Contains(thing))
            {
                return Not(MoneyRule.ChargedOnce, $"{thing} is in the open balance and was never approved.");
            }
        }

        foreach (var (thing, line) in _charged)
        {
            if (thing.Kind == LineKind.BroughtForward && !owed.Contains(thing))
            {
                return Not(MoneyRule.ChargedOnce, $"Line {line.Number} of the {Named(_statements[line.StatementId].Statement)} brings forward what is not to be brought forward: {thing}.");
            }
        }

        return null;
    }

    /// <summary>What awards make due of lines that were charged before them, beyond what later statements have charged.</summary>
    private IEnumerable<ChargeKey> AdjustmentsDue(MoneyRecords records)
    {
        var charged = records.Statements.Select(proven => proven.Statement).Where(statement => statement.Status != StatementStatus.Draft)
            .SelectMany(statement => statement.Lines).Where(line => line is { Kind: LineKind.Adjustment, OriginStatementId: not null })
            .Select(line => line.Figures).ToLookup(line => line.Origin!.Value);
        return
            from rate in records.LineRates
            let due = _statements.GetValueOrDefault(rate.Line.StatementId)?.Statement.AdjustmentDue(rate.Line.Number, [.. charged[rate.Line]], rate.RateId, rate.PencePerHour)
            where due is not null
            select due.Key;
    }

    private MoneyDifference? StandingOn(ProvenStatement proven)
    {
        var statement = proven.Statement;
        var chargedAgain = statement.LinesChargedAgain.ToHashSet();
        foreach (var line in statement.Lines)
        {
            foreach (var thing in proven.Sources.GetValueOrDefault(line.Number) ?? [])
            {
                if (!IsDerived(thing.Kind) && !_approved.ContainsKey(thing))
                {
                    return Not(MoneyRule.ChargedOnce, $"Line {line.Number} of the {Named(statement)} charges {thing}, which was never approved.");
                }

                if (!chargedAgain.Contains(line.Number) && !_charged.TryAdd(thing, new LineReference(statement.Id, line.Number)))
                {
                    var other = _charged[thing];
                    return Not(MoneyRule.ChargedOnce,
                        $"{thing} is on line {line.Number} of the {Named(statement)} and on line {other.Number} of the {Named(_statements[other.StatementId].Statement)}.");
                }
            }
        }

        return null;
    }
}
