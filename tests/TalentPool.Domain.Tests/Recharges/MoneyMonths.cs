using TalentPool.Domain.Ledger;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Recharges;
using static TalentPool.Domain.Tests.Recharges.GivenCharges;

namespace TalentPool.Domain.Tests.Recharges;

/// <summary>
/// Random months of three councils: hours, expenses, fees, corrections, rates that are missing or backdated, statements, disputes, credits,
/// payments. It keeps the records that a program would keep, and makes the moves that it would make.
/// </summary>
internal sealed class MoneyMonths(Random random)
{
    private static readonly Guid[] Councils = [Leeds, Bradford, Kirklees];

    private static readonly StatementTerms Terms = new();

    private static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    private readonly Dictionary<ChargeKey, Chargeable> _approved = [];
    private readonly List<(Statement Statement, Dictionary<int, IReadOnlyList<ChargeKey>> Sources)> _statements = [];
    private readonly Dictionary<Guid, DocumentTotals> _sent = [];
    private readonly Dictionary<LedgerDocumentKey, LedgerDocument> _posted = [];
    private readonly Dictionary<(Guid, int), int> _numbers = [];
    private readonly Dictionary<int, long> _rates = [];
    private DateOnly _month = new(2026, 1, 1);
    private DateTime _at;
    private int _next;

    public HashSet<string> Seen { get; } = [];

    public MoneyRecords Records => new(
        _approved.Values, Open().Select(thing => thing.Key),
        [.. _statements.Select(one => new ProvenStatement(one.Statement, one.Sources, _sent.TryGetValue(one.Statement.Id, out var sent) ? sent : null))], _posted.Values)
    {
        LineRates =
        [
            .. from statement in Issued
               from line in statement.Lines
               where line.Kind is LineKind.Time or LineKind.Correction
               let rate = _rates.GetValueOrDefault(PlacementOf(line.For), 5_000)
               select new LineRate(new LineReference(statement.Id, line.Number), Id(600_000 + (int)rate), rate),
        ],
    };

    public void Month()
    {
        _at = Calendar.AtLocal(_month.AddMonths(1), new TimeOnly(9, 0)).AddDays(random.Next(3));
        Approve();
        if (random.Next(3) == 0)
        {
            Award();
        }

        Run();
        if (random.Next(3) == 0)
        {
            // More was approved while the statements were drafts, and the run is made again.
            Approve();
            Run();
        }

        AssertProven();
        for (var act = 0; act < 60; act++)
        {
            _at = _at.AddHours(random.Next(12));
            Act();
            Keep();
            if (act % 15 == 14)
            {
                AssertProven();
            }
        }

        _month = _month.AddMonths(1);
    }

    private static ChargeGroup GroupOf(int placement)
    {
        var provider = placement % 3;
        return new ChargeGroup(Councils[provider], Councils[(provider + 1 + placement % 2) % 3], (VatTreatment)(placement % 4));
    }

    /// <summary>The records fit, and would not if whatever waits were forgotten, of whatever kind.</summary>
    private void AssertProven()
    {
        var records = Records;
        Assert.Null(MoneyProof.FirstDifference(records));
        foreach (var forgotten in records.Open.GroupBy(thing => thing.Kind).Select(kind => kind.Order().First()).ToList())
        {
            Seen.Add($"{forgotten.Kind} forgotten");
            Assert.Contains($"{forgotten} is neither on a line nor in the open balance", MoneyProof.FirstDifference(records with { Open = records.Open.Where(thing => thing != forgotten) })?.Sentence, StringComparison.Ordinal);
        }
    }

    private void Approve()
    {
        for (var number = random.Next(25); number > 0; number--)
        {
            var (placement, day) = (random.Next(12), _month.AddDays(random.Next(28)));
            var (group, what) = (GroupOf(placement), For(placement, $"L/{random.Next(2)}"));
            var key = ++_next;
            Chargeable thing = random.Next(8) switch
            {
                0 => new ChargeableAmount(group, LineKind.Expense, Id(20_000 + key), 0, what, day, random.Next(1, 9_000)),
                1 => new ChargeableAmount(group, LineKind.Fee, Id(20_000 + key), key, what, day, random.Next(1, 90_000)),
                2 when Entry() is { } entry => entry with { TimesheetId = Id(50_000 + key), TimesheetReference = $"T-{key}", EntryId = key, Minutes = -random.Next(1, entry.Minutes + 1), CorrectsTimesheetId = entry.TimesheetId, Key = new ChargeKey(LineKind.Correction, Id(50_000 + key), key) },
                _ => Hours(group, what, day, placement, key),
            };
            _approved.Add(thing.Key, thing);
            Seen.Add(thing.Key.Kind.ToString());
        }

        // Whoever lacked a rate may have got one.
        foreach (var entry in _approved.Values.OfType<ChargeableTime>().Where(entry => !entry.HasRate && random.Next(2) == 0).ToList())
        {
            _approved[entry.Key] = Priced(entry);
        }
    }

    private ChargeableTime? Entry() => _approved.Values.OfType<ChargeableTime>().Where(entry => entry is { Minutes: > 0, CorrectsTimesheetId: null }).OrderBy(entry => entry.Key).ElementAtOrDefault(random.Next(20));

    private ChargeableTime Hours(ChargeGroup group, ChargedFor what, DateOnly day, int placement, int key)
    {
        var units = new ChargeUnits(placement % 2 == 0 ? 6 : 1, placement % 3 == 0 ? UnitRounding.EachEntry : UnitRounding.LineTotal);
        var entry = new ChargeableTime(group, Id(50_000 + (placement * 1_000) + _month.Month), $"T-{placement}-{_month:MM}", key, what, day, random.Next(1, 600), null, null, units);
        return random.Next(25) == 0 ? entry : Priced(entry);
    }

    private ChargeableTime Priced(ChargeableTime entry)
    {
        var rate = _rates.GetValueOrDefault(PlacementOf(entry.For), 5_000);
        return entry with { RateId = Id(600_000 + (int)rate), RatePencePerHour = rate };
    }

    private static int PlacementOf(ChargedFor what) => int.Parse(what.PlacementReference[^4..], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A backdated award for one placement: what is not charged yet is charged at it, what was is adjusted.</summary>
    private void Award()
    {
        var placement = random.Next(12);
        _rates[placement] = random.Next(4_000, 7_000);
        foreach (var entry in Uncharged().OfType<ChargeableTime>().Where(entry => PlacementOf(entry.For) == placement && entry.HasRate).ToList())
        {
            _approved[entry.Key] = Priced(entry);
        }
    }

    private IEnumerable<Statement> Issued => _statements.Select(one => one.Statement).Where(statement => statement.Status != StatementStatus.Draft);

    private HashSet<ChargeKey> On(Func<Statement, bool> which) => [.. _statements.Where(one => which(one.Statement))
        .SelectMany(one => one.Sources.Where(line => !one.Statement.LinesChargedAgain.Contains(line.Key)).SelectMany(line => line.Value))];

    private IEnumerable<Chargeable> Uncharged()
    {
        var charged = On(statement => statement.Status != StatementStatus.Draft);
        return _approved.Values.Where(thing => !charged.Contains(thing.Key));
    }

    /// <summary>Everything a run is handed: what is on no issued statement.</summary>
    private IEnumerable<Chargeable> ForTheRun()
    {
        var charged = On(statement => statement.Status != StatementStatus.Draft);
        return Uncharged()
            .Concat(Issued.SelectMany(statement => statement.BroughtForward()).Where(line => !charged.Contains(line.Key)))
            .Concat(Adjustments());
    }

    private IEnumerable<Chargeable> Open()
    {
        var charged = On(_ => true);
        return ForTheRun().Where(thing => !charged.Contains(thing.Key));
    }

    private IEnumerable<Chargeable> Adjustments()
    {
        var earlier = Issued.SelectMany(statement => statement.Lines).Where(line => line.Kind == LineKind.Adjustment).Select(line => line.Figures).ToLookup(line => line.Origin!.Value);
        return
            from statement in Issued
            from line in statement.Lines
            where _rates.ContainsKey(PlacementOf(line.For))
            let rate = _rates[PlacementOf(line.For)]
            let due = statement.AdjustmentDue(line.Number, [.. earlier[new LineReference(statement.Id, line.Number)]], Id(600_000 + (int)rate), rate)
            where due is not null
            select due;
    }

    private void Run()
    {
        var issued = Issued.Where(statement => statement.Month == _month).GroupBy(statement => statement.Group).ToDictionary(group => group.Key, group => group.Count());
        var results = new StatementRun(_month).Draft(ForTheRun(), issued).Where(result => result.Statement is not null).ToDictionary(result => result.Statement!.Id, result => result.Statement!);
        foreach (var one in _statements.Where(one => one.Statement.Status == StatementStatus.Draft))
        {
            // Drafts of earlier months give what they have to this month's.
            var draft = results.GetValueOrDefault(one.Statement.Id);
            results.Remove(one.Statement.Id);
            Assert.True(one.Statement.Rebuild(Actor.Clock, _at, draft).IsDone);
            one.Sources.Clear();
            Note(one.Sources, draft);
        }

        foreach (var draft in results.Values.OrderBy(draft => draft.Group))
        {
            Assert.True(Statement.Draft(Actor.Clock, _at, StatementScene.PartnershipId, draft, out var statement).IsDone);
            _statements.Add((statement!, []));
            Note(_statements[^1].Sources, draft);
        }
    }

    private void Note(Dictionary<int, IReadOnlyList<ChargeKey>> sources, DraftStatement? draft)
    {
        foreach (var line in draft?.Lines ?? [])
        {
            sources.Add(line.Figures.Number, line.Sources);
            Seen.Add(line.Figures.Kind.ToString());
        }
    }

    private Actor Of(Guid authorityId, Role role) => StatementScene.Person($"{role}", authorityId, role) with { PersonId = Id(900_000 + (Array.IndexOf(Councils, authorityId) * 100) + (int)role) };

    private void Act()
    {
        if (_statements.Count == 0)
        {
            return;
        }

        var s = _statements[random.Next(_statements.Count)].Statement;
        s.CatchUp(_at, Terms, Calendar);
        var (head, finance) = (Of(s.ProviderId, Role.HeadOfService), Of(s.ProviderId, Role.Finance));
        var (recipient, payer) = (Of(s.RecipientId, Role.HeadOfService), Of(s.RecipientId, Role.Finance));
        var arbiter = StatementScene.Person("Arbiter", Id(77), new HeldRole(Role.BoardMember, StatementScene.PartnershipId, []));
        var open = s.OpenDisputes.FirstOrDefault();
        var line = open?.LineNumber ?? 0;
        switch (s.Status)
        {
            case StatementStatus.Draft:
                var number = _numbers.GetValueOrDefault((s.ProviderId, FinancialYear.Of(s.Month).StartYear)) + 1;
                if (Try(s.Issue(head, _at, s.Version, new StatementNumber(FinancialYear.Of(s.Month), number, $"X-{number}"))))
                {
                    _numbers[(s.ProviderId, s.NumberYear!.Value)] = number;
                }

                break;
            case StatementStatus.Issued:
                Try(s.Respond(recipient, _at, s.Version, [.. s.Lines.Where(one => one.Kind != LineKind.BroughtForward && random.Next(4) == 0).Select(one => StatementScene.Dispute(one.Number))]));
                break;
            case StatementStatus.Agreed or StatementStatus.PartDisputed when random.Next(3) == 0:
                Try(s.Export(finance, _at, s.Version));
                break;
            case StatementStatus.Exported when random.Next(3) == 0:
                Try(s.Pay(payer, _at, s.Version, Calendar.LocalDate(_at), "BACS", Calendar));
                break;
            default:
                _ = open?.Status switch
                {
                    DisputeStatus.Raised when random.Next(2) == 0 => Try(s.RejectDispute(head, _at, s.Version, line, "It is right.")),
                    DisputeStatus.Rejected when random.Next(2) == 0 => Try(s.ContestDispute(recipient, _at, s.Version, line, "It is not.", Terms, Calendar)),
                    DisputeStatus.Contested when random.Next(2) == 0 => Try(s.GiveFinanceView(random.Next(2) == 0 ? finance : payer, _at, s.Version, line, random.Next(2) == 0 ? LineCredit.None : Credit(s, line), [])),
                    DisputeStatus.Referred when random.Next(2) == 0 => Try(s.Arbitrate(arbiter, _at, s.Version, line, random.Next(2) == 0 ? LineCredit.None : Credit(s, line), "So it is.", [])),
                    null => false,
                    _ => random.Next(3) == 0 ? Try(s.WithdrawDispute(recipient, _at, s.Version, line)) : Try(s.UpholdDispute(head, _at, s.Version, line, Credit(s, line), [])),
                };
                break;
        }
    }

    private LineCredit Credit(Statement statement, int lineNumber)
    {
        var line = statement.Line(lineNumber)!.Figures;
        return random.Next(4) switch
        {
            0 => LineCredit.All(line),
            1 when line.Kind != LineKind.Adjustment => LineCredit.All(line, chargesAgain: true),
            2 when line.Kind == LineKind.Time && line.ChargeableMinutes > 60 => new LineCredit(Pence.OfMinutes(60, line.RatePencePerHour!.Value), 60),
            _ => new LineCredit(line.AmountPence / 2),
        };
    }

    private bool Try(Outcome outcome)
    {
        Seen.Add(outcome.Refusal?.Name ?? "Done");
        return outcome.IsDone;
    }

    /// <summary>As the program stores what happened: totals of what was sent, postings of every document, each once.</summary>
    private void Keep()
    {
        foreach (var (statement, _) in _statements)
        {
            foreach (var happened in statement.TakeEvents())
            {
                Seen.Add(happened.GetType().Name);
                if (happened is StatementExported sent)
                {
                    _sent.Add(statement.Id, new DocumentTotals(sent.NetPence, sent.VatPence));
                }

                if (happened is DisputeUpheld { Credit.ChargesAgain: true })
                {
                    Seen.Add("ChargedAgain");
                }
            }

            foreach (var document in LedgerDocument.Of(statement).Where(document => !_posted.ContainsKey(document.Key)))
            {
                _posted.Add(document.Key, document);
            }
        }
    }
}
