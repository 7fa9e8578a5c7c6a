using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;

namespace TalentPool.Domain.Tests.Gaps;

/// <summary>Long random sequences of verbs by random people and clocks. Whatever they try, the sentences that the gate promises stay true.</summary>
public sealed class GapSequencesTests
{
    private const int Sequences = 250;
    private const int DirectSequences = 100;
    private const int Steps = 80;

    [Fact]
    public void Nobody_gets_around_the_check()
    {
        var seen = new HashSet<string>();
        for (var seed = 1; seed <= Sequences + DirectSequences; seed++)
        {
            var run = new Run(seed);
            for (var step = 0; step < Steps; step++)
            {
                run.Step();
                run.AssertPromises();
            }

            seen.UnionWith(run.Seen);
        }

        // A test that never gets this far would prove nothing.
        string[] expected =
        [
            nameof(ClearanceGranted), nameof(ClearanceFirstApproved), nameof(ClearanceReduced), nameof(ClearanceFallen), nameof(ClearanceExpired), nameof(OutsourcingRecorded),
            nameof(BypassRecorded), nameof(OfferAccepted), nameof(OfferDeclined), nameof(OfferDeclineOverturned), nameof(OfferExpired), nameof(EnquiryLapsed), nameof(EnquiryReopened),
            nameof(GapFilled), nameof(GapPartFilled), nameof(GapExhausted), nameof(GapOutsourced), nameof(GapReopened), nameof(GapClosed), nameof(GapWithdrawn), nameof(ProcurementRecorded), nameof(DirectRequestEnded), "AfterDirectRequest",
        ];
        Assert.Empty(expected.Except(seen));
    }

    private sealed class Run
    {
        private static readonly Guid[] Authorities = [GapScene.Leeds, GapScene.Bradford, GapScene.Kirklees];

        private static readonly GapShape[] Shapes =
        [
            GapScene.TwelveWeeks,
            GapShape.HoursAWeek(new(2026, 12, 7), new(2027, 1, 29), 600),
            GapShape.HoursByADate(new(2026, 12, 1), new(2027, 2, 26), 9_000),
            GapShape.Sessions(new(2026, 12, 2), new(2027, 2, 3), [0, 210, 0, 420, 0, 0, 0]),
        ];

        private readonly Random _random;
        private readonly Actor[] _people;
        private readonly Gap _gap;

        /// <summary>Whether every member is asked in the act that ends a direct request, as use cases do. What holds otherwise holds in any case.</summary>
        private readonly bool _isFollowed;
        private DateTime _at = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);

        public Run(int seed)
        {
            _random = new Random(seed);
            _isFollowed = seed % 4 != 0;
            _people = [.. People()];
            var requester = Pick(_people.Where(person => person.Holds(Role.ServiceManager, GapScene.Leeds) || person.Holds(Role.HeadOfService, GapScene.Leeds, GapScene.Legal)).ToArray());
            var isShared = _random.Next(2) == 0;
            var scene = GapScene.Draft(null, requester, Pick(Shapes), comparator: _random.Next(5) == 0 ? GapScene.OutsidePrice with { EvidenceReference = null } : null);
            scene.MustDo(scene.Gap.SetArrangements(requester, _at, isShared, isShared ? 60 : null, "Civic Hall", isRemote: true));
            _gap = scene.Gap;
            if (seed > Sequences)
            {
                var someone = Pick(_people);
                scene.MustDo(_gap.AskForPerson(requester, _at, new(GapScene.Bradford, seed % 2 == 0 ? someone.PersonId : null, someone.Name), Authorities));
            }

            Assert.True(_gap.Post(requester, _at, _gap.Version, "WY-1", GapScene.Figures, GapScene.Calendar, Authorities).IsDone);
            Note(_gap.TakeEvents());
        }

        public HashSet<string> Seen { get; } = [];

        public void Step()
        {
            _at += _random.Next(30) switch
            {
                < 24 => TimeSpan.FromMinutes(_random.Next(1, 180)),
                < 29 => TimeSpan.FromHours(_random.Next(1, 40)),
                _ => TimeSpan.FromDays(_random.Next(1, 12)),
            };
            CatchUp();
            var before = Picture();

            // A clearance that somebody is found after seldom comes about by chance, so homes then look a little harder.
            var isCleared = _gap.Clearances.Any(clearance => clearance.Status == ClearanceStatus.Granted);
            var outcome = _random.Next(isCleared ? 2 : 3) == 0 && _gap.Offers.LastOrDefault(offer => offer.IsOpen) is { } open ? Forward(open)
                : isCleared && _random.Next(4) == 0 ? Answer(Pick(_people))
                : Act(Pick(_people));
            if (outcome.IsDone)
            {
                AskEveryoneWhereDue();
            }

            var events = _gap.TakeEvents();
            if (outcome.IsDone)
            {
                Assert.NotEmpty(events);
                AssertDecidedByOthers(events);
            }
            else
            {
                Assert.Empty(events);
                Assert.Equal(before, Picture());
            }

            Assert.All(events, happened => Assert.Equal(_at, happened.EffectiveAt));
            Note(events);
        }

        public void AssertPromises()
        {
            foreach (var clearance in _gap.Clearances.Where(clearance => clearance.GrantedAt is not null))
            {
                Assert.DoesNotContain(clearance.Approvals, approval => approval.PersonId == _gap.RequesterId || approval.PersonId == clearance.RequestedById);
                Assert.DoesNotContain(clearance.Approvals, approval => approval.ForPersonId == _gap.RequesterId || approval.ForPersonId == clearance.RequestedById);
                Assert.Equal(clearance.Kind == ClearanceKind.Emergency ? 2 : 1, clearance.Approvals.Select(approval => approval.PersonId).Distinct().Count());
                Assert.True(clearance.UsedAt is null || clearance.UsedAt < clearance.ExpiresAt);
                Assert.True(clearance.From >= GapScene.Calendar.LocalDate(clearance.GrantedAt!.Value), "A clearance reaches back behind its grant.");
                Assert.True(
                    clearance.WorkStarts is not { } starts || starts >= GapScene.Calendar.LocalDate(clearance.GrantedAt!.Value),
                    "Outside work on a clearance began before the day of its grant.");
                Assert.True(_gap.Ordered(clearance).Total <= (clearance.WorkMinutes ?? 0), "An order covers more than was ordered.");
                if (clearance.Kind == ClearanceKind.Emergency)
                {
                    Assert.True(clearance.Covers.Total <= GapScene.Figures.EmergencyClearanceMinutes);
                }
            }

            Assert.All(_gap.Clearances.Where(clearance => clearance.UsedAt is not null), clearance => Assert.NotNull(clearance.GrantedAt));

            // Nothing goes outside on a direct request, and who has asked everybody does not go back to asking one.
            Assert.DoesNotContain(_gap.Clearances, clearance => !_gap.Checks.Any(check => !check.IsDirect && check.StartedAt <= clearance.RequestedAt));
            Assert.DoesNotContain(_gap.Checks.SkipWhile(check => check.IsDirect), check => check.IsDirect);
            Assert.All(_gap.Checks.Where(check => check.IsDirect), check => Assert.Equal(GapScene.Bradford, Assert.Single(check.Enquiries).AuthorityId));
            if (_gap.Clearances.Any(clearance => clearance.GrantedAt is not null) && _gap.Checks[0].IsDirect)
            {
                Seen.Add("AfterDirectRequest");
            }

            Assert.All(
                _gap.Offers.Where(offer => offer is { Status: OfferStatus.Declined, MeetsEveryEssential: true }),
                offer => Assert.True(offer.IsDeclineExplained && offer.EndorsedById is not null && offer.EndorsedById != _gap.RequesterId && offer.EndorsedById != offer.DeclinedById));
            Assert.All(
                _gap.Offers.Where(offer => offer.Status == OfferStatus.Accepted),
                offer => Assert.True(
                    offer.AgreedAt is not null && offer.ConsultedOn is not null && offer.ReleasedById is not null && offer.ReleasedById != offer.OfficerPersonId
                    && offer.BudgetApprovedById is not null && offer.BudgetApprovedById != _gap.RequesterId && !offer.IsOnHomeSide(offer.AcceptedById!.Value)));

            if (_gap.HowMet == HowMet.Outside)
            {
                var isCleared = _gap.Clearances.Any(clearance => clearance.Status == ClearanceStatus.Used) && _gap.Status == GapStatus.Closed;
                Assert.True(isCleared || _gap.Bypasses.Count > 0);
            }

            AssertCoverage();
            AssertNothingLeftBehind();
        }

        private void AssertCoverage()
        {
            var granted = _gap.Clearances.Where(clearance => clearance.Status == ClearanceStatus.Granted).Aggregate(WeekMinutes.None, (sum, clearance) => sum.Plus(clearance.Covers));
            var needed = _gap.Needed(GapScene.Calendar);
            var provided = _gap.Covered().Plus(granted);
            Assert.True(_gap.Shape!.Kind == ShapeKind.HoursByADate ? provided.Total <= needed.Total : provided.IsWithin(needed), "More is covered than is needed.");
        }

        private void AssertNothingLeftBehind()
        {
            var isOver = _gap.Status is GapStatus.Filled or GapStatus.Closed or GapStatus.Withdrawn;
            Assert.False(isOver && _gap.Offers.Any(offer => offer.IsOpen));
            Assert.False(isOver && _gap.Clearances.Any(clearance => clearance.IsLive));
            Assert.False(isOver && _gap.Checks.SelectMany(check => check.Enquiries).Any(enquiry => enquiry.Status == EnquiryStatus.Open));
            Assert.False(_gap.Status == GapStatus.Checking && (_isFollowed || !_gap.CurrentCheck!.IsDirect) && _gap.CurrentCheck!.IsComplete && !_gap.Offers.Any(offer => offer.IsOpen), "A complete check was not settled.");
        }

        private void AssertDecidedByOthers(IReadOnlyList<DomainEvent> events)
        {
            if (events.OfType<ClearanceGranted>().Any(granted => granted.Kind == ClearanceKind.Full))
            {
                Assert.True(_gap.CurrentCheck!.IsComplete);
                Assert.DoesNotContain(_gap.Offers, offer => offer.IsOpen);
                Assert.True(_gap.Comparator!.HasEvidence);
                Assert.Contains(_gap.Status, new[] { GapStatus.Exhausted, GapStatus.PartFilled });

                // What is cleared is what the members were asked about, neither harder nor easier to meet.
                Assert.All(_gap.CurrentCheck.Skills.Where(asked => asked.IsEssential), asked => Assert.Contains(_gap.Skills, need => need.IsEssential && need.SkillId == asked.SkillId && need.Level == asked.Level));
                Assert.True(_gap.CurrentCheck.IsRemote || !_gap.IsRemote);
                Assert.True(_at < GapScene.Calendar.DueAfterWorkingDays(_gap.CurrentCheck.CompletedAt!.Value, GapScene.Figures.CheckHoldsWorkingDays), "The check was too old.");
            }

            if (events.OfType<GapFilled>().Any())
            {
                Assert.True(_gap.Uncovered(GapScene.Calendar, GapScene.Calendar.LocalDate(_at)).IsEmpty);
            }
        }

        private void CatchUp()
        {
            _gap.CatchUp(_at, GapScene.Calendar);
            AskEveryoneWhereDue();
            var events = _gap.TakeEvents();
            Assert.All(events, happened => Assert.True(happened.EffectiveAt <= _at));
            Assert.Equal(events.Select(happened => happened.EffectiveAt).Order(), events.Select(happened => happened.EffectiveAt));
            Note(events);

            _gap.CatchUp(_at, GapScene.Calendar);
            Assert.Empty(_gap.TakeEvents());
            Assert.True(_gap.NextDueAt is null || _gap.NextDueAt > _at);
        }

        private void AskEveryoneWhereDue()
        {
            if (_isFollowed && _gap.IsFullCheckDue)
            {
                _gap.AskEveryoneWhereDue(_at, GapScene.Figures, GapScene.Calendar, _random.Next(8) == 0 ? [] : Authorities);
            }
        }

        private void Note(IEnumerable<DomainEvent> events) => Seen.UnionWith(events.Select(happened => happened.GetType().Name));

        private string Picture() => string.Join(
            ';',
            $"{_gap.Status} {_gap.Version} {_gap.Shape} {_gap.Comparators.Count} {_gap.Bypasses.Count} {_gap.Checks.Count} {_gap.Covered().Total}",
            string.Join(',', _gap.Checks.SelectMany(check => check.Enquiries).Select(enquiry => $"{enquiry.Status}{enquiry.Version}{enquiry.Answers.Count}")),
            string.Join(',', _gap.Offers.Select(offer => $"{offer.Status}{offer.Version}")),
            string.Join(',', _gap.Clearances.Select(clearance => $"{clearance.Status}{clearance.Version}{clearance.Approvals.Count}")));

        private Outcome Act(Actor by)
        {
            var today = GapScene.Calendar.LocalDate(_at);
            var offer = _gap.Offers.Count == 0 ? null : Pick(_gap.Offers);
            var clearance = _gap.Clearances.Count == 0 ? null : _random.Next(2) == 0 ? Pick(_gap.Clearances) : _gap.Clearances[^1];
            var version = _random.Next(40) == 0 ? -1 : _gap.Version;
            switch (_random.Next(44))
            {
                case < 7:
                    return Answer(by);
                case < 10 when offer is not null:
                    var officer = Likely(by, offer.OfficerPersonId);
                    return _gap.AgreeToOffer(officer, _at, offer.Id, offer.Version, _random.Next(9) == 0 ? null : new(today, by.PersonId, "Meeting"), GapScene.Calendar);
                case 10 when offer is not null:
                    return _gap.DeclineByOfficer(Likely(by, offer.OfficerPersonId), _at, offer.Id, offer.Version, GapScene.Calendar);
                case 11 when offer is not null:
                    return _gap.RefuseRelease(by, _at, offer.Id, offer.Version, "", GapScene.Calendar);
                case < 15 when offer is not null:
                    return _gap.Release(Likely(by, offer.LineManagerId), _at, offer.Id, offer.Version, GapScene.Figures, GapScene.Calendar);
                case < 18 when offer is not null:
                    return _gap.ApproveBudget(by, _at, offer.Id, offer.Version, 1_000, 6_600, "C", "PO");
                case < 22 when offer is not null:
                    return _gap.AcceptOffer(by, _at, offer.Id, offer.Version, GapScene.Calendar);
                case < 24 when offer is not null:
                    return _gap.DeclineOffer(by, _at, offer.Id, offer.Version, DeclineReason.Other, _random.Next(3) == 0 ? "" : "Because.", GapScene.Calendar);
                case 24 when offer is not null:
                    return _gap.EndorseDecline(by, _at, offer.Id, offer.Version, GapScene.Calendar);
                case 25 when offer is not null:
                    return _random.Next(2) == 0
                        ? _gap.OverturnDecline(by, _at, offer.Id, offer.Version, "No.", GapScene.Figures, GapScene.Calendar)
                        : _gap.WithdrawOffer(by, _at, offer.Id, offer.Version, "", GapScene.Calendar);
                case 26 when offer is not null:
                    return _gap.PlacementFell(by, _at, offer.Id, today.AddDays(_random.Next(-5, 60)), "Ended.", GapScene.Figures, GapScene.Calendar, _random.Next(4) == 0 ? [] : Authorities);
                case < 30:
                    return _gap.RequestClearance(by, _at, version, ClearanceReason.NoCapacity, "Nobody is free.", GapScene.Figures, GapScene.Calendar);
                case 30:
                    var from = today.AddDays(_random.Next(0, 10));
                    return _gap.RequestEmergencyClearance(
                        by, _at, version, $"Event {_random.Next(4)}", from, from.AddDays(_random.Next(0, 7)), _random.Next(1, 400), "Now.", [], GapScene.Figures, GapScene.Calendar);
                case < 36 when clearance is not null:
                    return _gap.ApproveClearance(by, _at, clearance.Id, clearance.Version, "C-1", [], GapScene.Figures, GapScene.Calendar);
                case 36 when clearance is not null:
                    return _random.Next(4) == 0
                        ? _gap.RefuseClearance(by, _at, clearance.Id, clearance.Version, "No.")
                        : _gap.RecordProcurement(by, _at, clearance.Id, clearance.Version, "DN", GapScene.Figures, GapScene.Calendar);
                case 37 when clearance is not null && _random.Next(3) == 0:
                    return _gap.WithdrawClearance(by, _at, clearance.Id, clearance.Version, "");
                case < 40 when clearance is not null:
                    var work = new OutsideWork("Firm", OutsideRoute.Panel, "PO", 100, clearance.From, clearance.To, _random.Next(1, Math.Max(2, clearance.Covers.Total + 1)));
                    return _gap.RecordOutsourcing(by, _at, clearance.Id, clearance.Version, work, GapScene.Calendar);
                case 40:
                    return _gap.RecordBypass(by, _at, Pick(Enum.GetValues<BypassKind>()), "Found.", _at.AddHours(-_random.Next(20)), "Log", null, null, GapScene.Calendar);
                case 41 when _gap.CurrentCheck!.IsDirect && _random.Next(2) == 0:
                    return _gap.AskEveryone(by, _at, version, GapScene.Figures, GapScene.Calendar, Authorities);
                case 41:
                    return Change(by, version);
                case 42 when _random.Next(10) == 0:
                    return _gap.AskAgain(by, _at, version, GapScene.Figures, GapScene.Calendar, Authorities);
                case 42:
                    return _gap.Reopen(by, _at, version, "More.", _random.Next(2) == 0 ? null : Larger(), GapScene.Figures, GapScene.Calendar, Authorities);
                case 43 when _random.Next(4) == 0:
                    return _random.Next(2) == 0
                        ? _gap.Close(by, _at, version, Pick(Enum.GetValues<HowMet>()), "So it was.")
                        : _gap.Withdraw(by, _at, version, Pick(Enum.GetValues<HowMet>()), "So it was.");
                default:
                    return Answer(by);
            }
        }

        /// <summary>What the offer waits for, by somebody who may.</summary>
        private Outcome Forward(Offer offer)
        {
            var today = GapScene.Calendar.LocalDate(_at);
            var home = _people.Where(person => person.PersonId != offer.OfficerPersonId && person.Holds(Role.HeadOfService, offer.HomeAuthorityId));
            var host = _people.Where(person => !offer.IsOnHomeSide(person.PersonId) && person.Holds(Role.ServiceManager, GapScene.Leeds)).ToArray();
            var heads = _people.Where(person => !offer.IsOnHomeSide(person.PersonId) && person.Holds(Role.HeadOfService, GapScene.Leeds)).ToArray();
            return offer.Status switch
            {
                OfferStatus.Proposed => _gap.AgreeToOffer(Likely(_people[0], offer.OfficerPersonId), _at, offer.Id, offer.Version, new(today, offer.LineManagerId, "Call"), GapScene.Calendar),
                OfferStatus.Willing => _gap.Release(Pick(home.ToArray()), _at, offer.Id, offer.Version, GapScene.Figures, GapScene.Calendar),
                OfferStatus.Released when offer.BudgetApprovedById is null => _gap.ApproveBudget(
                    Pick(_people.Where(person => person.Holds(Role.BudgetHolder, GapScene.Leeds)).ToArray()), _at, offer.Id, offer.Version, 1_000, 6_600, "C", "PO"),
                OfferStatus.Released when _random.Next(3) > 0 => _gap.AcceptOffer(Pick(host), _at, offer.Id, offer.Version, GapScene.Calendar),
                OfferStatus.DeclineProposed when offer.IsDeclineExplained && _random.Next(3) > 0 => _gap.EndorseDecline(Pick(heads), _at, offer.Id, offer.Version, GapScene.Calendar),
                OfferStatus.DeclineProposed when offer.IsDeclineExplained => _gap.OverturnDecline(Pick(heads), _at, offer.Id, offer.Version, "No.", GapScene.Figures, GapScene.Calendar),
                _ => _gap.DeclineOffer(Pick(host), _at, offer.Id, offer.Version, DeclineReason.Other, "Because.", GapScene.Calendar),
            };
        }

        private Outcome Answer(Actor by)
        {
            var check = _random.Next(10) == 0 ? Pick(_gap.Checks) : _gap.CurrentCheck!;
            var enquiry = Pick(check.Enquiries);
            var manager = _random.Next(3) == 0 ? by : _people.First(person => person.Holds(Role.ServiceManager, enquiry.AuthorityId));
            var count = _random.Next(3);
            List<OfferTerms> offers = [.. Enumerable.Range(0, count).Select(_ => GapScene.Terms(Pick(_people), Pick(_people), _random.Next(3) == 0 ? Part() : _gap.Shape!, _random.Next(3) != 0, 600))];
            return _gap.AnswerEnquiry(
                manager, _at, enquiry.Id, enquiry.Version, offers, count == 0 || _random.Next(6) == 0 ? Pick(Enum.GetValues<AnswerReason>()) : null, "", GapScene.Figures, GapScene.Calendar);
        }

        private Outcome Change(Actor by, int version)
        {
            var changes = GapChanges.Of(_gap);
            changes = _random.Next(5) switch
            {
                0 => changes with { Title = $"Title {_random.Next()}" },
                1 => changes with { Shape = Larger() },
                2 => changes with { Shape = Part() },
                3 => changes with { Comparator = GapScene.OutsidePrice with { PricePence = _random.Next(8_000, 12_000) }, ComparatorReason = "It changed." },
                _ => changes with { Skills = [new(GapScene.Childcare, Pick(Enum.GetValues<SkillLevel>()), true)] },
            };
            return _gap.Change(by, _at, version, changes, GapScene.Figures, GapScene.Calendar, Authorities);
        }

        private GapShape Larger() => Scaled(_random.Next(100, 160));

        private GapShape Part() => _random.Next(2) == 0 ? _gap.Shape! : Scaled(_random.Next(20, 101));

        private GapShape Scaled(int percent)
        {
            var shape = _gap.Shape!;
            return shape.Kind switch
            {
                ShapeKind.HoursAWeek => GapShape.HoursAWeek(shape.From, shape.To, Math.Min(4_000, shape.Minutes * percent / 100)),
                ShapeKind.HoursByADate => GapShape.HoursByADate(shape.From, shape.To, Math.Min(30_000, shape.Minutes * percent / 100)),
                _ => GapShape.Sessions(shape.From, shape.To, [.. shape.SessionMinutes.Select(minutes => Math.Min(600, minutes * percent / 100))]),
            };
        }

        private Actor Likely(Actor by, Guid personId) => _random.Next(4) == 0 ? by : _people.First(person => person.PersonId == personId);

        private T Pick<T>(IReadOnlyList<T> all) => all[_random.Next(all.Count)];

        /// <summary>Plain people, and people who hold more than is good for them.</summary>
        private static IEnumerable<Actor> People()
        {
            var (leeds, legal) = (GapScene.Leeds, GapScene.Legal);
            var requester = GapScene.Person("R", leeds, new HeldRole(Role.ServiceManager, leeds, [legal]));
            var head = GapScene.Person("H", leeds, new HeldRole(Role.HeadOfService, leeds, [legal]), new HeldRole(Role.ServiceManager, leeds, [legal]));
            yield return requester;
            yield return head;
            yield return GapScene.Person("D", leeds, new HeldRole(Role.HeadOfService, leeds, [legal], head.PersonId));
            yield return GapScene.Person("D2", leeds, new HeldRole(Role.HeadOfService, leeds, [legal], requester.PersonId), new HeldRole(Role.ServiceManager, leeds, [legal]));
            yield return GapScene.Person("H2", leeds, new HeldRole(Role.HeadOfService, leeds, []), new HeldRole(Role.BudgetHolder, leeds, []));
            yield return GapScene.Person("B", leeds, new HeldRole(Role.BudgetHolder, leeds, [legal]), new HeldRole(Role.ServiceManager, leeds, [legal]));
            yield return GapScene.HeadOfGovernance;
            yield return GapScene.Director;
            yield return GapScene.MonitoringOfficer;
            yield return GapScene.BradfordManager;
            yield return GapScene.BradfordHead;
            yield return GapScene.KirkleesManager;
            yield return GapScene.KirkleesHead;
            yield return GapScene.BradfordOfficer;
            yield return GapScene.Person("Everywhere", GapScene.Bradford, [.. Authorities.SelectMany(authority => Enum.GetValues<Role>().Where(role => role != Role.Clock).Select(role => new HeldRole(role, authority, [])))]);
            yield return Actor.Clock;
        }
    }
}
