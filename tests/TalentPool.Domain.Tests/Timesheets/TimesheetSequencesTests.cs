using TalentPool.Domain.Tests.Placements;
using TalentPool.Domain.Timesheets;
using static TalentPool.Domain.Timesheets.TimesheetStatus;

namespace TalentPool.Domain.Tests.Timesheets;

/// <summary>Random people do random things to the hours of a placement and their corrections, for long; some things must never come true.</summary>
public sealed class TimesheetSequencesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Whatever_people_do_the_rules_hold(int seed)
    {
        var random = new Random(seed);
        var run = new Counts();
        for (var turn = 0; turn < 25; turn++)
        {
            new Run(random, run).Play(300);
        }

        Assert.True(run is { Approved: > 120, Corrected: > 40, Charged: > 100, Refused: > 500, ByOne: > 5 }, $"{run} says little.");
    }

    private sealed record Counts
    {
        public int Approved { get; set; }

        public int Corrected { get; set; }

        public int Charged { get; set; }

        public int Refused { get; set; }

        public int ByOne { get; set; }
    }

    private sealed class Run
    {
        private readonly Random _random;
        private readonly Counts _counts;
        private readonly HoursScene _scene = new();
        private readonly List<Timesheet> _timesheets = [];
        private readonly Dictionary<Guid, (int Minutes, int Chargeable)> _approved = [];
        private readonly Dictionary<Guid, List<EntryTerms>> _closed = [];
        private readonly Actor[] _people;
        private readonly int _capMinutes;

        public Run(Random random, Counts counts)
        {
            (_random, _counts) = (random, counts);

            // Some runs come up against the cap.
            _capMinutes = random.Next(3) == 0 ? random.Next(500, 3_000) : _scene.Placement.CapMinutes;
            var (placed, host) = (_scene.Placed, PlacementScene.Host);
            _people =
            [
                placed.Officer, placed.LineManager, placed.HomeHead, placed.HomeFinance, placed.Requester, placed.BudgetHolder, placed.Supervisor, placed.Stranger,
                _scene.Both, _scene.Deputy, _scene.BudgetDeputy, Actor.Clock,
                placed.Officer with { Roles = [new HeldRole(Role.BudgetHolder, host, []), new HeldRole(Role.Officer, host, [], placed.Supervisor.PersonId)] },
                HoursScene.Standing("In the officer’s name", new HeldRole(Role.BudgetHolder, host, [], placed.Officer.PersonId)),
            ];
        }

        public void Play(int steps)
        {
            for (var step = 0; step < steps; step++)
            {
                _scene.Now = _scene.Now.AddHours(_random.Next(12));
                _scene.Placed.Now = _scene.Now;
                _scene.Placed.CatchUp();
                if (_timesheets.Count == 0 || _random.Next(12) == 0)
                {
                    Open();
                    continue;
                }

                var timesheet = _timesheets[_random.Next(_timesheets.Count)];
                var (status, version, entries) = (timesheet.Status, timesheet.Version, timesheet.Entries.Select(entry => entry.ToTerms()).ToList());
                timesheet.CatchUp(_scene.Now, HoursScene.Figures, HoursScene.Calendar);
                Assert.All(timesheet.TakeEvents(), happened => Assert.True(happened is TimesheetPassedToDeputy or TimesheetListedAtLock));
                Assert.Equal((status, version), (timesheet.Status, timesheet.Version));

                List<TimesheetVerb> allowed = [.. TimesheetStates.Table.VerbsIn(status)];
                var verb = _random.Next(4) == 0 ? (TimesheetVerb)_random.Next(10) : allowed[_random.Next(allowed.Count)];
                var outcome = Act(timesheet, verb);
                _scene.GiveIds(timesheet);
                CheckOutcome(timesheet, verb, status, version, entries, outcome);
                CheckAll();
            }
        }

        private void Open()
        {
            var monday = HoursScene.Monday.AddDays(7 * _random.Next(5));
            var periods = TimesheetPeriod.OfWeek(monday);
            var period = periods[_random.Next(periods.Count)];
            var isThere = _timesheets.Exists(other => other.Period == period && !other.IsCorrection);
            var outcome = Timesheet.Open(Mostly(_scene.Placed.Officer), _scene.Now, Guid.CreateVersion7(), _scene.Placement, period, isThere, HoursScene.Calendar, out var opened);
            Assert.Equal(outcome.IsDone, opened is not null);
            if (opened is not null)
            {
                opened.TakeEvents();
                _timesheets.Add(opened);
            }
        }

        private Outcome Act(Timesheet timesheet, TimesheetVerb verb)
        {
            var (placed, placement, now) = (_scene.Placed, _scene.Placement, _scene.Now);
            var seen = _random.Next(25) == 0 ? timesheet.Version - 1 : timesheet.Version;
            switch (verb)
            {
                case TimesheetVerb.Save:
                    return timesheet.Save(Mostly(placed.Officer), now, seen, RandomEntries(timesheet), placement, Other(timesheet), HoursScene.Calendar);
                case TimesheetVerb.Load:
                    var row = new OutsideRow(placement.HomeAuthorityId, _random.Next(6).ToString(System.Globalization.CultureInfo.InvariantCulture), RandomEntry(timesheet));
                    return timesheet.Load(Mostly(placed.LineManager), now, [row], placement, Other(timesheet), HoursScene.Calendar);
                case TimesheetVerb.Submit:
                    return timesheet.Submit(Mostly(placed.Officer), now, seen, placement, Other(timesheet), HoursScene.Calendar);
                case TimesheetVerb.Recall:
                    return _random.Next(3) == 0 ? timesheet.Recall(Mostly(placed.Officer), now, seen) : timesheet.Confirm(Mostly(placed.Supervisor), now, seen, placement);
                case TimesheetVerb.Confirm:
                    return timesheet.Confirm(Mostly(placed.Supervisor, _scene.Both, _scene.Deputy), now, seen, placement);
                case TimesheetVerb.Approve:
                    return timesheet.Approve(Mostly(placed.BudgetHolder, _scene.Both, _scene.BudgetDeputy), now, seen, placement, OfTheWeek(timesheet), _scene.Units);
                case TimesheetVerb.ConfirmAndApprove:
                    return timesheet.ConfirmAndApprove(Mostly(_scene.Both), now, seen, placement, OfTheWeek(timesheet), _scene.Units);
                case TimesheetVerb.Return:
                    return _random.Next(3) == 0
                        ? timesheet.Return(Mostly(placed.Supervisor, placed.BudgetHolder), now, seen, placement, "No.")
                        : timesheet.Approve(Mostly(placed.BudgetHolder), now, seen, placement, OfTheWeek(timesheet), _scene.Units);
                case TimesheetVerb.Charge:
                    return timesheet.Charge(Mostly(Actor.Clock), now, Guid.CreateVersion7());
                default:
                    var corrections = _timesheets.Where(other => other.CorrectsId == timesheet.Id).ToList();
                    var outcome = timesheet.Correct(Mostly(placed.Officer), now, seen, Guid.CreateVersion7(), "It was Tuesday.", corrections, out var correction);
                    Assert.Equal(outcome.IsDone, correction is not null);
                    if (correction is not null)
                    {
                        Assert.Equal(timesheet.Minutes + corrections.Sum(other => other.Minutes), correction.BeforeMinutes);
                        correction.TakeEvents();
                        _timesheets.Add(correction);
                    }

                    return outcome;
            }
        }

        /// <summary>What did happen to the one timesheet: a refusal changes nothing, and everything else goes by the table.</summary>
        private void CheckOutcome(Timesheet timesheet, TimesheetVerb verb, TimesheetStatus before, int version, List<EntryTerms> entries, Outcome outcome)
        {
            var happened = timesheet.TakeEvents();
            if (!outcome.IsDone)
            {
                _counts.Refused++;
                Assert.Empty(happened);
                Assert.Equal((before, version), (timesheet.Status, timesheet.Version));
                Assert.Equal(entries, timesheet.Entries.Select(entry => entry.ToTerms()));
                return;
            }

            Assert.Single(happened);
            Assert.Equal(version + 1, timesheet.Version);
            Assert.True(TimesheetStates.Table.Connects(before, timesheet.Status), $"{verb} led from {before} to {timesheet.Status}.");
            if (timesheet.Status is Approved && before != Approved)
            {
                var isBig = timesheet.WeekPence(_scene.Placement, OfTheWeek(timesheet), _scene.Units) >= HostDecided.OnePersonLimitPence;
                Assert.False(isBig && timesheet.ConfirmedById == timesheet.ApprovedById, "One person confirmed and approved a week of £250 or more.");
                _approved.Add(timesheet.Id, (timesheet.Minutes, timesheet.ChargeableMinutes));
                _closed.Add(timesheet.Id, [.. timesheet.Entries.Select(entry => entry.ToTerms())]);
                _counts.Approved++;
                _counts.Corrected += timesheet.IsCorrection ? 1 : 0;
                _counts.ByOne += timesheet.ConfirmedById == timesheet.ApprovedById ? 1 : 0;
            }

            _counts.Charged += timesheet.Status == Charged && before != Charged ? 1 : 0;
        }

        /// <summary>What holds of all of them together, whatever has happened.</summary>
        private void CheckAll()
        {
            foreach (var timesheet in _timesheets)
            {
                Assert.Equal(timesheet.Entries.Sum(entry => entry.Minutes), timesheet.Minutes);
                Assert.Equal(timesheet.Entries.Where(entry => entry.IsChargeable).Sum(entry => entry.Minutes), timesheet.ChargeableMinutes);
                Assert.All(timesheet.Worked, entry => Assert.True(timesheet.Period.Covers(entry.Day)));
                Assert.True(timesheet.IsCorrection || timesheet.Worked.All(entry => entry.Minutes > 0));
                Assert.True(timesheet.AfterMinutes >= 0 && timesheet.AfterChargeableMinutes >= 0, "Less than nothing is left.");
                Guid?[] deciders = [timesheet.ConfirmedById, timesheet.ConfirmedForId, timesheet.ApprovedById, timesheet.ApprovedForId, timesheet.ReturnedById, timesheet.ReturnedForId];
                Assert.DoesNotContain(_scene.Placed.Officer.PersonId, deciders.OfType<Guid>());
                Assert.Empty(deciders.OfType<Guid>().Intersect(_scene.Placement.ActedForHome));
                Assert.Equal(timesheet.Status is Confirmed or Approved or Charged, timesheet.ConfirmedById is not null);
                Assert.Equal(timesheet.Status is Approved or Charged, timesheet.ApprovedById is not null);
                Assert.Equal(timesheet.Status == Charged, timesheet.StatementId is not null);
                if (_closed.TryGetValue(timesheet.Id, out var entries))
                {
                    Assert.True(timesheet.Status is Approved or Charged, "What was approved is no longer.");
                    Assert.Equal(entries, timesheet.Entries.Select(entry => entry.ToTerms()));
                }
            }

            var approved = _timesheets.Where(timesheet => timesheet.Status is Approved or Charged).ToList();
            Assert.Equal(_approved.Values.Sum(one => one.Minutes), approved.Sum(timesheet => timesheet.Entries.Sum(entry => entry.Minutes)));
            Assert.Equal(_approved.Values.Sum(one => one.Chargeable), approved.SelectMany(timesheet => timesheet.Entries).Where(entry => entry.IsChargeable).Sum(entry => entry.Minutes));
            Assert.InRange(approved.Sum(timesheet => timesheet.Minutes), 0, _capMinutes);
            var days = _timesheets.SelectMany(timesheet => timesheet.Entries).GroupBy(entry => entry.Day, entry => entry.Minutes);
            Assert.All(days, day => Assert.InRange(day.Sum(), 0, Duration.MostMinutes));
            Assert.True(_timesheets.Where(timesheet => !timesheet.IsCorrection).DistinctBy(timesheet => timesheet.Period).Count() == _timesheets.Count(timesheet => !timesheet.IsCorrection));
        }

        private OtherTime Other(Timesheet timesheet) => OtherTime.Of(timesheet, _timesheets, _capMinutes);

        private List<Timesheet> OfTheWeek(Timesheet timesheet) => [.. _timesheets.Where(other => other.Id != timesheet.Id && other.Monday == timesheet.Monday)];

        private EntryTerms[] RandomEntries(Timesheet timesheet)
        {
            var kept = timesheet.Entries.Where(_ => _random.Next(2) == 0).Select(entry => RandomEntry(timesheet) with { Id = entry.Id });
            return [.. kept, .. Enumerable.Range(0, _random.Next(4)).Select(_ => RandomEntry(timesheet))];
        }

        private EntryTerms RandomEntry(Timesheet timesheet)
        {
            var isOdd = _random.Next(40) == 0;
            var day = timesheet.From.AddDays(isOdd ? _random.Next(-2, 9) : _random.Next(timesheet.To.DayNumber - timesheet.From.DayNumber + 1));
            var minutes = timesheet.IsCorrection ? _random.Next(-300, 200) : isOdd ? _random.Next(-500, 2_000) : _random.Next(1, 300);
            return HoursScene.Entry(minutes, isChargeable: _random.Next(5) > 0) with { Day = day };
        }

        /// <summary>Most acts are done by whoever may do them, or nothing would ever be approved.</summary>
        private Actor Mostly(params Actor[] right) => _random.Next(5) == 0 ? _people[_random.Next(_people.Length)] : right[_random.Next(right.Length)];
    }
}
