using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Tests.Gaps;

namespace TalentPool.Domain.Tests.Pool;

/// <content>What people try. Most acts are tried by those who may, or nothing would ever come of it; the rest by anybody.</content>
internal sealed partial class PoolRun
{
    private Outcome Act()
    {
        if (_gaps.Count(gap => gap.Status is GapStatus.Checking or GapStatus.PartFilled or GapStatus.Exhausted) < 3 && _gaps.Count < 12)
        {
            return Post();
        }

        return _random.Next(10) switch
        {
            0 or 1 => OnOfficer(Pick(_officers)),
            2 or 3 => Answer(),
            < 7 when Offers(offer => offer.IsOpen) is { Count: > 0 } open => OnOffer(Pick(open)),
            7 when _gaps.Count > 0 => OnGap(Pick(_gaps)),
            _ when _placements.Count > 0 => OnPlacement(_random.Next(2) == 0 ? _placements[^1] : Pick(_placements)),
            _ => Answer(),
        };
    }

    private Actor Mostly(Actor right) => _random.Next(5) == 0 ? Pick(PoolPeople.All) : right;

    private List<(Gap Gap, Offer Offer)> Offers(Func<Offer, bool> which) => [.. _gaps.SelectMany(gap => gap.Offers.Where(which).Select(offer => (gap, offer)))];

    private Outcome Post()
    {
        var from = Today.AddDays(_random.Next(12, 30));
        var to = from.AddDays(_random.Next(20, 110));
        var shape = _random.Next(4) == 0
            ? GapShape.Sessions(from, to, [0, 210, 0, 300, 0, 0, 0])
            : GapShape.HoursAWeek(from, to, _random.Next(240, 1_000));
        var requester = Pick(PoolPeople.Requesters);
        var gap = GapScene.Draft(null, requester, shape).Gap;
        var outcome = gap.Post(requester, _at, gap.Version, $"WY-{_gaps.Count + 1}", Figures, Calendar, GapScene.Members);
        if (outcome.IsDone)
        {
            _gaps.Add(gap);
        }

        return outcome;
    }

    private Outcome OnGap(Gap gap) => _random.Next(4) switch
    {
        0 => gap.RequestClearance(Mostly(PoolPeople.Person(gap.RequesterId)), _at, gap.Version, ClearanceReason.NoCapacity, "Nobody is free.", Figures, Calendar),
        1 when gap.Clearances.Count > 0 => gap.ApproveClearance(Mostly(GapScene.Head), _at, gap.Clearances[^1].Id, gap.Clearances[^1].Version, "C-1", [], Figures, Calendar),
        2 when _random.Next(8) == 0 => gap.Withdraw(Mostly(PoolPeople.Person(gap.RequesterId)), _at, gap.Version, HowMet.NotNeeded, "It settled."),
        3 when _random.Next(4) == 0 => gap.Close(Mostly(PoolPeople.Person(gap.RequesterId)), _at, gap.Version, HowMet.NotNeeded, "It settled."),
        _ => Answer(),
    };

    private Outcome OnOfficer(Officer officer)
    {
        var self = Mostly(PoolPeople.Person(officer.PersonId));
        var manager = Mostly(PoolPeople.Person(officer.LineManagerId));
        var advert = officer.Adverts.Count == 0 ? null : Pick(officer.Adverts);
        var from = Today.AddDays(_random.Next(0, 90));
        return _random.Next(12) switch
        {
            0 or 1 => officer.ProposeAdvert(self, _at, from, from.AddDays(_random.Next(30, 200)), _random.Next(300, 2_000), Calendar),
            2 or 3 when advert is not null => officer.AgreeAdvert(manager, _at, advert.Id, advert.Version, 0),
            4 when advert is not null => _random.Next(4) == 0 ? officer.WithdrawAdvert(self, _at, advert.Id, advert.Version) : officer.ConfirmAdverts(manager, _at, ConfirmationRoute.Team),
            5 when advert is not null => officer.ChangeAdvert(self, _at, advert.Id, advert.Version, advert.From, advert.To.AddDays(_random.Next(-40, 40)), _random.Next(300, 2_000), Calendar),
            6 => officer.RecordLeave(self, _at, from, from.AddDays(_random.Next(0, 12))),
            7 when officer.Leave.Count > 0 => officer.RemoveLeave(self, _at, Pick(officer.Leave).Id),
            _ => officer.ConfirmAdverts(_random.Next(2) == 0 ? self : manager, _at, ConfirmationRoute.Team),
        };
    }

    private Outcome Answer()
    {
        var gap = Pick(_gaps);
        var enquiry = Pick(gap.CurrentCheck!.Enquiries);
        var own = _officers.Where(officer => officer.HomeAuthorityId == enquiry.AuthorityId).ToList();
        List<OfferTerms> offers = [];
        if (_random.Next(4) > 0)
        {
            var officer = Pick(own);
            offers.Add(new(officer.Id, officer.PersonId, officer.LineManagerId, "Childcare", "Practitioner", gap.Shape!, true, 0));
        }

        return gap.AnswerEnquiry(
            Mostly(PoolPeople.ManagerOf(enquiry.AuthorityId)), _at, enquiry.Id, enquiry.Version, offers, offers.Count == 0 ? AnswerReason.NoCapacity : null, "", Figures, Calendar);
    }

    /// <summary>What the offer waits for.</summary>
    private Outcome OnOffer((Gap Gap, Offer Offer) one)
    {
        var (gap, offer) = one;
        var home = PoolPeople.Holder(Role.HeadOfService, offer.HomeAuthorityId);
        return offer.Status switch
        {
            OfferStatus.Proposed => gap.AgreeToOffer(Mostly(PoolPeople.Person(offer.OfficerPersonId)), _at, offer.Id, offer.Version, new(Today, offer.LineManagerId, "Call"), Calendar),
            OfferStatus.Willing => gap.Release(Mostly(home), _at, offer.Id, offer.Version, Figures, Calendar),
            OfferStatus.Released when offer.BudgetApprovedById is null => gap.ApproveBudget(Mostly(GapScene.BudgetHolder), _at, offer.Id, offer.Version, offer.Shape.TotalMinutes(Calendar), 6_600, "C", "PO"),
            OfferStatus.Released => Accept(gap, offer, Mostly(PoolPeople.Person(gap.RequesterId))),
            _ => gap.DeclineOffer(Mostly(PoolPeople.Person(gap.RequesterId)), _at, offer.Id, offer.Version, DeclineReason.Other, "Because.", Calendar),
        };
    }

    /// <summary>As the use case does it: all of it or nothing.</summary>
    private Outcome Accept(Gap gap, Offer offer, Actor by)
    {
        var (officer, placementId) = (OfficerOf(offer.OfficerId), Guid.CreateVersion7());
        var agreed = Placement.Agree(by, _at, placementId, _partnership, Agreement(gap, offer), Calendar, out var placement);
        if (!agreed.IsDone)
        {
            return agreed;
        }

        if (officer.NotFreeFor(offer.Shape, Calendar) is { } notFree)
        {
            Assert.Equal(notFree.Name, officer.Commit(by, _at, placementId, offer.Shape, Calendar).Refusal?.Name);
            Note("OfficerNoLongerFree at acceptance");
            return notFree;
        }

        var accepted = gap.AcceptOffer(by, _at, offer.Id, offer.Version, Calendar);
        if (accepted.IsDone)
        {
            Must(officer.Commit(by, _at, placementId, offer.Shape, Calendar));
            _placements.Add(placement!);
        }

        return accepted;
    }

    private PlacementAgreement Agreement(Gap gap, Offer offer) => new()
    {
        Reference = $"WY-P-{_placements.Count + 1}",
        GapId = gap.Id,
        OfferId = offer.Id,
        HostAuthorityId = gap.AuthorityId,
        HomeAuthorityId = offer.HomeAuthorityId,
        OfficerId = offer.OfficerId,
        OfficerPersonId = offer.OfficerPersonId,
        LineManagerId = offer.LineManagerId,
        RequesterId = gap.RequesterId,
        ServiceAreaId = gap.ServiceAreaId,
        IsLegal = true,
        IsReservedWork = _random.Next(3) == 0,
        LegalBasis = LegalBasis.Section113,
        Shape = offer.Shape,
        CapMinutes = offer.BudgetCapMinutes ?? 0,
        RateId = Guid.CreateVersion7(),
        RatePencePerHour = 6_600,
        CostCentre = offer.BudgetCostCentre ?? "",
        BudgetApprovedById = offer.BudgetApprovedById,
        BudgetApprovedAt = offer.BudgetApprovedAt,
        ConsultedOn = offer.ConsultedOn,
        ConsultedById = offer.ConsultedById,
        ConsultedHow = offer.ConsultedHow ?? "",
    };

    private Outcome OnPlacement(Placement p)
    {
        var requester = Mostly(PoolPeople.Person(p.RequesterId));
        if (_random.Next(2) == 0 && p.Status is PlacementStatus.Agreed or PlacementStatus.Active && p.WhatIsMissing(p.StartsOn) is { Count: > 0 } missing)
        {
            return Give(p, missing[0].Condition);
        }

        switch (_random.Next(16))
        {
            case 0 when _random.Next(3) == 0:
                var cancelled = p.Cancel(requester, _at, p.Version, PlacementEndReason.NoLongerNeeded, "It settled.");
                return cancelled.IsDone ? Both(cancelled, Fall(requester, p, null)) : cancelled;
            case 1 when _random.Next(2) == 0:
                var lastDay = Today.AddDays(_random.Next(8, 40));
                var ended = p.EndEarly(requester, _at, p.Version, PlacementEndReason.WorkFinished, "Done.", lastDay, Figures, Calendar);
                return ended.IsDone ? Both(ended, Fall(requester, p, lastDay)) : ended;
            case 2:
                return p.Pause(requester, _at, p.Version, "Waiting.");
            case 3 or 4:
                return p.Resume(requester, _at, p.Version, Calendar);
            case 5 when _random.Next(3) == 0:
                return p.AddParty(Mostly(PoolPeople.HostConflict), _at, p.Version, "Northern Estates", PartyStanding.Opponent);
            case 6 when _random.Next(3) == 0:
                return p.SetReservedWork(Mostly(GapScene.Head), _at, p.Version, _random.Next(2) == 0, "Advice only.", GapScene.Calendar);
            case 7:
                return p.DecideConflict(Pick([PoolPeople.Greedy, PoolPeople.GreedysDeputy]), _at, p.Version, ConflictDecision.Clear, []);
            case 8 or 9 or 11 or 12 when p.OpenExtension is null:
                return p.ProposeExtension(
                    Mostly(GapScene.Head), _at, p.Version, Guid.CreateVersion7(), p.EndsOn.AddDays(_random.Next(7, 60)), _random.Next(0, 3_000), Figures, Calendar);
            case 10 when p.OpenExtension is { } open && _random.Next(4) == 0:
                return p.RefuseExtension(Mostly(PoolPeople.Person(p.LineManagerId)), _at, p.Version, open.Id, ExtensionYes.LineManager, "Needed here.");
            default:
                return p.OpenExtension is { } extension ? Yes(p, extension) : Give(p, Pick(Enum.GetValues<StartCondition>()));
        }
    }

    private Outcome Give(Placement p, StartCondition condition)
    {
        var (home, host) = (p.HomeAuthorityId, p.HostAuthorityId);
        return condition switch
        {
            StartCondition.Supervisor => p.NameSupervisor(Mostly(PoolPeople.Person(p.RequesterId)), _at, p.Version, GapScene.Director.PersonId, GapScene.Director.Name),
            StartCondition.VatTreatment => p.SetVatTreatment(Mostly(PoolPeople.Holder(Role.Finance, home)), _at, p.Version, VatTreatment.OutsideScope),
            StartCondition.Declaration => p.RecordDeclaration(Mostly(PoolPeople.Person(p.OfficerPersonId)), _at, p.Version, _random.Next(20) == 0, "So it is."),
            StartCondition.Parties => _random.Next(2) == 0
                ? p.StateNoOtherParty(Mostly(PoolPeople.HostConflict), _at, p.Version)
                : p.AddParty(Mostly(PoolPeople.HostConflict), _at, p.Version, "Northern Estates", PartyStanding.Opponent),
            StartCondition.HomeConflictAnswer => p.RecordHomeConflictAnswer(Mostly(PoolPeople.Holder(Role.ConflictOfficer, home)), _at, p.Version, HomeConflictAnswer.NothingFound),
            StartCondition.Certificate => p.RecordCertificate(Mostly(PoolPeople.Person(p.LineManagerId)), _at, p.Version, "SRA 1", p.EndsOn.AddDays(_random.Next(-20, 200)), null, Calendar),
            StartCondition.AuthorisedSupervisor or StartCondition.HostAuthorisation =>
                p.AuthoriseReservedWork(Mostly(PoolPeople.Holder(Role.HeadOfService, host)), _at, p.Version, GapScene.Director.PersonId, "Director", "SRA 7", "Scheme"),
            _ => p.DecideConflict(Mostly(PoolPeople.HostConflict), _at, p.Version, ConflictDecision.Clear, []),
        };
    }

    /// <summary>One of the three yeses. With the last one the time is set aside first, so that what is refused here changes nothing.</summary>
    private Outcome Yes(Placement p, Extension extension)
    {
        var yes = extension.Owed.Count > 0 && _random.Next(5) > 0 ? Pick(extension.Owed) : Pick(Enum.GetValues<ExtensionYes>());
        var by = Mostly(yes switch
        {
            ExtensionYes.Officer => PoolPeople.Person(p.OfficerPersonId),
            ExtensionYes.LineManager => PoolPeople.Person(p.LineManagerId),
            _ => _random.Next(2) == 0 ? Pick([PoolPeople.Greedy, PoolPeople.GreedysDeputy]) : GapScene.BudgetHolder,
        });
        if (extension.Owed is not [var last] || last != yes)
        {
            return p.AgreeExtension(by, _at, p.Version, extension.Id, yes, Figures, Calendar);
        }

        var officer = OfficerOf(p.OfficerId);
        var longer = p.Shape.Kind == ShapeKind.Sessions
            ? GapShape.Sessions(p.Shape.From, extension.NewEndsOn, p.Shape.SessionMinutes)
            : GapShape.HoursAWeek(p.Shape.From, extension.NewEndsOn, p.Shape.Minutes);
        var recommitted = officer.Recommit(by, _at, p.Id, longer, Calendar);
        if (!recommitted.IsDone)
        {
            Note($"{recommitted.Refusal.Name} at extension");
            return recommitted;
        }

        var agreed = p.AgreeExtension(by, _at, p.Version, extension.Id, yes, Figures, Calendar);
        if (!agreed.IsDone)
        {
            Must(officer.Recommit(by, _at, p.Id, p.Shape, Calendar));
            officer.TakeEvents();
            return agreed;
        }

        Assert.Equal(longer, p.Shape);
        return agreed;
    }

    private static Outcome Both(Outcome first, Outcome second)
    {
        Must(second);
        return first;
    }
}
