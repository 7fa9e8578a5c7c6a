using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Tests.Gaps;

namespace TalentPool.Domain.Tests.Pool;

/// <summary>One random sequence: three councils, three officers, the gaps of one council, and the placements that come of them.</summary>
internal sealed partial class PoolRun
{
    private static readonly WorkingCalendar Calendar = GapScene.Calendar;

    private static readonly PolicyFigures Figures = GapScene.Figures;

    private readonly Random _random;
    private readonly Partnership _partnership = Signed();
    private readonly List<Gap> _gaps = [];
    private readonly List<Placement> _placements = [];
    private readonly List<Officer> _officers = [];
    private DateTime _at = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);

    public PoolRun(int seed)
    {
        _random = new Random(seed);
        foreach (var person in PoolPeople.Officers)
        {
            var manager = PoolPeople.LineManagerOf(person);
            var post = new OfficerPost("Solicitor", "PO4", manager.PersonId, GapScene.Legal, Guid.CreateVersion7(), CrossAuthorityWork.Yes, new(2020, 1, 1));
            Must(Officer.Register(manager, _at, person.AuthorityId!.Value, person.PersonId, post, "Leeds", true, new(2026, 1, 5), [444, 444, 444, 444, 444, 0, 0], out var officer));
            var advert = officer!.ProposeAdvert(person, _at, Today, Today.AddDays(_random.Next(90, 400)), _random.Next(600, 1_500), Calendar);
            Must(officer.AgreeAdvert(manager, _at, advert.SubjectId!.Value, 1, 0));
            _officers.Add(officer);
        }

        _ = Happened();
    }

    /// <summary>What has happened or was refused.</summary>
    public HashSet<string> Seen { get; } = [];

    private DateOnly Today => Calendar.LocalDate(_at);

    private IEnumerable<Root> Roots => [.. _officers, .. _gaps, .. _placements];

    public void Step()
    {
        _at += _random.Next(20) switch
        {
            < 15 => TimeSpan.FromMinutes(_random.Next(1, 200)),
            < 19 => TimeSpan.FromHours(_random.Next(1, 12)),
            _ => TimeSpan.FromDays(_random.Next(1, 4)),
        };
        var before = TakenTime();
        LetTimePass();
        AssertNothingTaken(before, "time");
        Assert.All(Happened(), happened => Assert.True(happened.EffectiveAt <= _at));

        before = TakenTime();
        var outcome = Act();
        var events = Happened();
        if (outcome.IsDone)
        {
            Assert.NotEmpty(events);
            AssertOnlyFreeTimeTaken(before);
            AssertLeaveIsTold(events);
        }
        else
        {
            Assert.Empty(events);
            AssertNothingTaken(before, outcome.ToString());
            Note(outcome.Refusal.Name);
        }

        AssertDecidedByOthers();
    }

    private void LetTimePass()
    {
        foreach (var officer in _officers)
        {
            officer.CatchUp(_at, Figures, Calendar);
        }

        foreach (var gap in _gaps)
        {
            gap.CatchUp(_at, Calendar);
        }

        foreach (var placement in _placements)
        {
            var status = placement.Status;
            placement.CatchUp(_at, Figures, Calendar);
            placement.RemindOfTwelveWeeks(_at, Figures, Calendar, StintsLike(placement));
            if (status != PlacementStatus.Cancelled && placement.Status == PlacementStatus.Cancelled)
            {
                Must(Fall(Actor.Clock, placement, null));
            }
        }
    }

    private HostStint[] StintsLike(Placement placement) =>
        [.. _placements.Where(other => other.OfficerId == placement.OfficerId && other.StartedAt is not null).Select(other => new HostStint(Calendar.LocalDate(other.StartedAt!.Value), other.EndsOn))];

    /// <summary>As the use cases do when a placement is cancelled or ends early.</summary>
    private Outcome Fall(Actor by, Placement placement, DateOnly? lastDay)
    {
        var officer = OfficerOf(placement.OfficerId);
        var freed = lastDay is { } day ? officer.EndCommitment(by, _at, placement.Id, day) : officer.Uncommit(by, _at, placement.Id);
        return freed.IsDone
            ? GapOf(placement.GapId).PlacementFell(by, _at, placement.OfferId, lastDay?.AddDays(1) ?? placement.StartsOn, "It fell.", Figures, Calendar, GapScene.Members)
            : freed;
    }

    private Dictionary<(Guid Officer, DateOnly Monday), int> TakenTime() => _officers
        .SelectMany(officer => officer.Commitments.SelectMany(commitment => commitment.Weeks).GroupBy(week => week.Monday).Select(week => (officer.Id, week.Key, week.Sum(one => one.Minutes))))
        .ToDictionary(week => (week.Id, week.Key), week => week.Item3);

    private void AssertNothingTaken(Dictionary<(Guid, DateOnly), int> before, string by) =>
        Assert.All(TakenTime(), week => Assert.True(week.Value <= before.GetValueOrDefault(week.Key), $"More time was taken by {by}."));

    /// <summary>
    /// Whatever grew was there at that moment: in no such week do placements hold more than the live adverts offer after leave and bank holidays,
    /// and on no such day more sessions than the usual day has. What leave or a lapse takes away later is not given back, but shown as over.
    /// </summary>
    private void AssertOnlyFreeTimeTaken(Dictionary<(Guid Officer, DateOnly Monday), int> before)
    {
        foreach (var ((officerId, monday), minutes) in TakenTime().Where(week => week.Value > before.GetValueOrDefault(week.Key)))
        {
            var officer = OfficerOf(officerId);
            var week = officer.CapacityBy(Calendar).Table(monday, monday).Single();
            Assert.True(minutes == week.Committed && !week.IsOver, $"{minutes} of {week.Advertised} minutes are taken in the week of {monday}.");
            for (var day = monday; day < monday.AddDays(7); day = day.AddDays(1))
            {
                Assert.True(officer.Commitments.Sum(commitment => commitment.SessionOn(day)) <= officer.CapacityBy(Calendar).UsualOn(day), $"The sessions of {day} do not fit into the day.");
            }
        }
    }

    private void AssertLeaveIsTold(IReadOnlyList<DomainEvent> events)
    {
        foreach (var leave in events.OfType<LeaveRecorded>())
        {
            var officer = OfficerOf(_officers.Single(one => one.Leave.Any(away => away.Id == leave.LeaveId)).Id);
            var isOver = officer.CapacityBy(Calendar).Table(leave.From, leave.To).Any(week => week.IsOver && week.Committed > 0 && Touches(officer, week.Monday, leave));
            Assert.True(!isOver || events.OfType<CommittedTimeOnLeave>().Any(), "Leave took what was set aside, and nobody was told.");
        }
    }

    private static bool Touches(Officer officer, DateOnly monday, LeaveRecorded leave) =>
        officer.Commitments.Any(commitment => commitment.MinutesIn(monday) > 0 && commitment.From <= leave.To && leave.From <= commitment.To);

    private void AssertDecidedByOthers()
    {
        Assert.All(_officers.SelectMany(officer => officer.Adverts.Select(advert => (officer, advert))), one => Assert.NotEqual(one.officer.PersonId, one.advert.AgreedById));
        foreach (var gap in _gaps)
        {
            Assert.DoesNotContain(gap.Clearances.SelectMany(clearance => clearance.Approvals), approval => approval.PersonId == gap.RequesterId || approval.ForPersonId == gap.RequesterId);
            foreach (var offer in gap.Offers.Where(offer => offer.Status == OfferStatus.Accepted))
            {
                Guid?[] notByOfficer = [offer.ReleasedById, offer.BudgetApprovedById, offer.AcceptedById];
                Assert.DoesNotContain(offer.OfficerPersonId, notByOfficer);
                Assert.NotNull(offer.AgreedAt);
                Assert.NotEqual(gap.RequesterId, offer.ReleasedById);
                Assert.NotEqual(gap.RequesterId, offer.BudgetApprovedById);
                Assert.False(offer.IsOnHomeSide(offer.AcceptedById!.Value));
            }
        }

        foreach (var placement in _placements)
        {
            Assert.Empty(placement.ActedForHome.Intersect(placement.ActedForHost));
            Assert.False(IsOrStandsInFor(placement.ConflictDecidedById, placement.RequesterId), "The requester decided on the conflict.");
            Assert.NotEqual(placement.OfficerPersonId, placement.HomeConflictAnsweredById);
            Assert.True(placement.HomeConflictAnswer is null || placement.ArePartiesKnown);
            Assert.DoesNotContain(placement.Extensions, extension =>
                extension.LineManagerAgreedById == placement.OfficerPersonId
                || IsOrStandsInFor(extension.BudgetHolderAgreedById, placement.RequesterId) || IsOrStandsInFor(extension.BudgetHolderAgreedById, extension.ProposedById));

            // Placement and officer tell of the same time.
            var commitment = OfficerOf(placement.OfficerId).Commitments.SingleOrDefault(one => one.PlacementId == placement.Id);
            Assert.Equal(placement.Status == PlacementStatus.Cancelled, commitment is null);
            Assert.True(commitment is null || commitment.To == placement.EndsOn, $"{commitment?.To} beside {placement.EndsOn}");
        }
    }

    private static bool IsOrStandsInFor(Guid? decider, Guid own) =>
        decider == own || (decider == PoolPeople.GreedysDeputy.PersonId && own == PoolPeople.Greedy.PersonId);

    private List<DomainEvent> Happened()
    {
        List<DomainEvent> events = [.. Roots.SelectMany(root => root.TakeEvents())];
        events.ForEach(happened => Note(happened.GetType().Name));
        return events;
    }

    private void Note(string name) => Seen.Add(name);

    private Officer OfficerOf(Guid id) => _officers.Single(officer => officer.Id == id);

    private Gap GapOf(Guid id) => _gaps.Single(gap => gap.Id == id);

    private T Pick<T>(IReadOnlyList<T> all) => all[_random.Next(all.Count)];

    private static void Must(Outcome outcome) => Assert.True(outcome.IsDone, outcome.ToString());

    private static Partnership Signed()
    {
        var at = new DateTime(2026, 1, 1, 9, 0, 0, DateTimeKind.Utc);
        var from = new DateOnly(2026, 1, 1);
        var partnership = new Partnership(Guid.CreateVersion7(), "West Yorkshire", "WY");
        foreach (var member in GapScene.Members)
        {
            Must(partnership.Join(Actor.Clock, at, member, from, null, from, []));
        }

        var terms = Guid.CreateVersion7();
        Must(partnership.AddTerms(Actor.Clock, at, terms, new TermsWording { AppliesFrom = from, LegalBases = [LegalBasis.Section113] }));
        foreach (var member in GapScene.Members)
        {
            Must(partnership.SignTerms(Actor.Clock, at, terms, member, from, "Chief executive"));
        }

        return partnership;
    }
}
