using System.Diagnostics.CodeAnalysis;

namespace TalentPool.Domain.Placements;

/// <content>
/// Conflicts of interest. The officer declares; for legal work the home's conflict officer answers to the parties and the host's
/// decides. A new party, another property or child, or a split of the matter asks all three again. An own interest can never be waived (SRA Code, paragraph 6.1), so a yes is final.
/// </content>
public sealed partial class Placement
{
    /// <summary>The version of these rules, kept with each answer so that a later reader knows what it was measured by.</summary>
    public const int ConflictRules = 2;

    private readonly List<PlacementParty> _parties = [];
    private readonly List<ConflictConsent> _conflictConsents = [];
    private readonly List<ConflictSafeguard> _safeguards = [];

    public IReadOnlyList<PlacementParty> Parties => _parties;

    /// <summary>When the host's conflict officer said that there is no other party; taken back by the first one that is entered.</summary>
    public DateTime? NoOtherPartyAt { get; private set; }

    public Guid? NoOtherPartyById { get; private set; }

    /// <summary>Whether the home can answer: to parties by name, or to the host's word that there is none.</summary>
    public bool ArePartiesKnown => _parties.Count > 0 || NoOtherPartyAt is not null;

    public DateTime? DeclaredAt { get; private set; }

    /// <summary>Whether the officer has an interest of their own; null until declared.</summary>
    public bool? HasOwnInterest { get; private set; }

    /// <summary>What interest it is, in the officer's words, for the officer and the two conflict officers; null where there is none.</summary>
    public string? OwnInterest { get; private set; }

    public HomeConflictAnswer? HomeConflictAnswer { get; private set; }

    public Guid? HomeConflictAnsweredById { get; private set; }

    public DateTime? HomeConflictAnsweredAt { get; private set; }

    public ConflictDecision? ConflictDecision { get; private set; }

    /// <summary>What must be kept to for a decision of before safeguards had access lists. Later ones have <see cref="Safeguards"/>.</summary>
    public string? ConflictSafeguards { get; private set; }

    /// <summary>Every barrier that a decision set, those of decisions that were taken back among them.</summary>
    public IReadOnlyList<ConflictSafeguard> Safeguards => _safeguards;

    /// <summary>The barriers that must be kept for the decision to stand.</summary>
    public IReadOnlyList<ConflictSafeguard> SafeguardsInForce => [.. _safeguards.Where(safeguard => safeguard.TakenBackAt is null)];

    public Guid? ConflictDecidedById { get; private set; }

    public DateTime? ConflictDecidedAt { get; private set; }

    /// <summary>The rules in force when the home answered.</summary>
    public int? ConflictRulesVersion { get; private set; }

    /// <summary>Why a conflict that the home found does not stand in the way.</summary>
    public ConflictException ConflictException { get; private set; }

    /// <summary>Every consent that a decision rested on, those of decisions that were taken back among them.</summary>
    public IReadOnlyList<ConflictConsent> ConflictConsents => _conflictConsents;

    public IReadOnlyList<ConflictConsent> ConsentsInForce => [.. _conflictConsents.Where(consent => consent.TakenBackAt is null)];

    /// <summary>When the decision is to be looked at again; null where it need not be.</summary>
    public DateOnly? ConflictReviewOn { get; private set; }

    /// <summary>The last day on which the host was reminded that the decision is to be looked at again.</summary>
    public DateOnly? ConflictReviewToldOn { get; private set; }

    /// <summary>Why all three were asked again last; null where they were not.</summary>
    public CheckedAgainFor? AskedAgainFor { get; private set; }

    public DateTime? AskedAgainAt { get; private set; }

    /// <summary>Whether the work stopped because a party was entered during it. It goes on by itself once the host has cleared it.</summary>
    public bool IsPausedForParty { get; private set; }

    /// <summary>Enters a party and asks all three again. No hour is worked from then on until the host has decided anew.</summary>
    public Outcome AddParty(Actor by, DateTime at, int seenVersion, string name, PartyStanding standing, string aliases = "", string companyNumber = "")
    {
        if (RefusesParties(by, PlacementVerb.AddParty, seenVersion, out var refusal))
        {
            return refusal;
        }

        if (string.IsNullOrWhiteSpace(name))
        {
            return PlacementRefusals.PartyNameMissing;
        }

        var party = new PlacementParty(name.Trim(), standing, aliases.Trim(), companyNumber.Trim(), by.PersonId, at);
        _parties.Add(party);
        (NoOtherPartyAt, NoOtherPartyById) = (null, null);
        AskAgain(at, CheckedAgainFor.NewParty);
        Changed(by, Side.Host, new PartyAdded(Id, at, by.PersonId, party.Id, party.Name, standing));
        PauseUntilDecided(at, "Another party was entered, so conflicts of interest are looked at again.");
        return Outcome.DoneWith(party.Id);
    }

    /// <summary>The host says expressly that nobody else is party to the matter, so that the home is asked about something.</summary>
    public Outcome StateNoOtherParty(Actor by, DateTime at, int seenVersion)
    {
        if (RefusesParties(by, PlacementVerb.StateNoOtherParty, seenVersion, out var refusal))
        {
            return refusal;
        }

        if (_parties.Count > 0)
        {
            return PlacementRefusals.PartiesEntered;
        }

        if (NoOtherPartyAt is not null)
        {
            return PlacementRefusals.NoOtherPartySaid;
        }

        (NoOtherPartyAt, NoOtherPartyById) = (at, by.PersonId);
        Changed(by, Side.Host, new NoOtherPartyStated(Id, at, by.PersonId));
        return Outcome.DoneWith(Id);
    }

    /// <summary>The officer says whether they have an interest of their own. A no may become a yes at any time; a yes is final.</summary>
    public Outcome RecordDeclaration(Actor by, DateTime at, int seenVersion, bool hasOwnInterest, string explanation)
    {
        if (Refuses(PlacementVerb.RecordDeclaration, seenVersion, out var refusal))
        {
            return refusal;
        }

        if (by.PersonId != OfficerPersonId)
        {
            return PlacementRefusals.NotTheOfficer;
        }

        if (HasOwnInterest == true)
        {
            return PlacementRefusals.OwnInterestIsFinal;
        }

        if (HasOwnInterest == false && !hasOwnInterest)
        {
            return PlacementRefusals.AlreadyDeclared;
        }

        if (hasOwnInterest && string.IsNullOrWhiteSpace(explanation))
        {
            return PlacementRefusals.ExplanationMissing;
        }

        (DeclaredAt, HasOwnInterest, OwnInterest) = (at, hasOwnInterest, hasOwnInterest ? explanation.Trim() : null);
        Changed(by, Side.Home, new InterestDeclared(Id, at, by.PersonId, hasOwnInterest, explanation));
        if (hasOwnInterest)
        {
            TakeDecisionBack(at);
            (ConflictDecision, ConflictDecidedById, ConflictDecidedAt) = (Placements.ConflictDecision.OwnInterestRefused, by.PersonId, at);
            StopForConflict(at, "The officer declared an interest of their own.");
        }

        return Outcome.DoneWith(Id);
    }

    public Outcome RecordHomeConflictAnswer(Actor by, DateTime at, int seenVersion, HomeConflictAnswer answer)
    {
        if (Refuses(PlacementVerb.AnswerConflict, seenVersion, out var refusal) || Refuses(by, Side.Home, out refusal))
        {
            return refusal;
        }

        if (!by.Holds(Role.ConflictOfficer, HomeAuthorityId, ServiceAreaId) || by.PersonId == OfficerPersonId)
        {
            return PlacementRefusals.NotTheHomesConflictOfficer;
        }

        if (!IsLegal)
        {
            return PlacementRefusals.DeclarationIsEnough;
        }

        if (!ArePartiesKnown)
        {
            return PlacementRefusals.PartiesNotKnown;
        }

        // The host decided on the answer it had; another answer takes that decision with it. An own interest is decided by itself.
        if (HasOwnInterest != true)
        {
            TakeDecisionBack(at);
        }

        (HomeConflictAnswer, HomeConflictAnsweredById, HomeConflictAnsweredAt, ConflictRulesVersion) = (answer, by.PersonId, at, ConflictRules);
        Changed(by, Side.Home, new HomeAnsweredConflict(Id, at, by.PersonId, answer));
        if (answer != Placements.HomeConflictAnswer.NothingFound)
        {
            PauseUntilDecided(at, "The home may have found a conflict of interest, and the host has to decide on it.");
        }

        return Outcome.DoneWith(Id);
    }

    /// <param name="safeguards">The barriers, each with the people who may have access; kept only where it is cleared with safeguards.</param>
    /// <param name="clearing">The exception and the consents, without which a conflict that the home found is not cleared.</param>
    public Outcome DecideConflict(Actor by, DateTime at, int seenVersion, ConflictDecision decision, IReadOnlyList<SafeguardTerms> safeguards, ConflictClearing? clearing = null)
    {
        if (Refuses(PlacementVerb.DecideConflict, seenVersion, out var refusal) || Refuses(by, Side.Host, out refusal))
        {
            return refusal;
        }

        if (!by.Holds(Role.ConflictOfficer, HostAuthorityId, ServiceAreaId))
        {
            return PlacementRefusals.NotTheHostsConflictOfficer;
        }

        if (!HoldsApartFrom(by, Role.ConflictOfficer, HostAuthorityId, [RequesterId]))
        {
            return PlacementRefusals.OwnRequest;
        }

        if (!IsLegal)
        {
            return PlacementRefusals.DeclarationIsEnough;
        }

        if (HasOwnInterest == true)
        {
            return PlacementRefusals.OwnInterestIsFinal;
        }

        if (HasOwnInterest is null || HomeConflictAnswer is null)
        {
            return PlacementRefusals.ConflictNotAnsweredYet;
        }

        if (decision == Placements.ConflictDecision.OwnInterestRefused)
        {
            return PlacementRefusals.OwnInterestIsDeclared;
        }

        if (decision == Placements.ConflictDecision.Clear && HomeConflictAnswer == Placements.HomeConflictAnswer.Conflict)
        {
            return PlacementRefusals.ConflictNeedsSafeguards;
        }

        if (decision == Placements.ConflictDecision.ClearWithSafeguards && WhyNotSafe(safeguards) is { } unsafely)
        {
            return unsafely;
        }

        clearing ??= ConflictClearing.Plain;
        if (decision != Placements.ConflictDecision.Refused && WhyNotCleared(clearing, at) is { } open)
        {
            return open;
        }

        TakeDecisionBack(at);
        if (decision != Placements.ConflictDecision.Refused)
        {
            (ConflictException, ConflictReviewOn) = (clearing.Exception, clearing.ReviewOn);
            _conflictConsents.AddRange(clearing.Consents.Select(consent => new ConflictConsent(consent)));
        }

        if (decision == Placements.ConflictDecision.ClearWithSafeguards)
        {
            _safeguards.AddRange(safeguards.Select(terms => new ConflictSafeguard(terms)));
        }

        (ConflictDecision, ConflictDecidedById, ConflictDecidedAt) = (decision, by.PersonId, at);
        Changed(by, Side.Host, new ConflictDecided(
            Id, at, by.PersonId, decision, [.. SafeguardsInForce.Select(kept => new SafeguardTerms(kept.Barrier, kept.AccessList))], ConflictException, ConflictReviewOn));
        if (decision == Placements.ConflictDecision.Refused)
        {
            StopForConflict(at, "The host decided that a conflict of interest stands in the way.");
        }

        else if (IsPausedForParty && Status == PlacementStatus.Paused && WhatIsMissing(DateOnly.FromDateTime(at)).Count == 0)
        {
            (Status, PausedAt, PauseReason, IsPausedForParty) = (PlacementStatus.Active, null, null, false);
            Record(new PlacementResumed(Id, at, by.PersonId));
        }

        return Outcome.DoneWith(Id);
    }

    private Refusal? WhyNotCleared(ConflictClearing clearing, DateTime at) =>
        clearing.Consents.Any(consent => !consent.IsWhole) ? PlacementRefusals.ConsentIncomplete
        : clearing.Consents.Any(consent => consent.GivenOn > DateOnly.FromDateTime(at)) ? PlacementRefusals.ConsentInFuture
        : clearing.ReviewOn <= DateOnly.FromDateTime(at) ? PlacementRefusals.ReviewPassed
        : HomeConflictAnswer != Placements.HomeConflictAnswer.Conflict ? null
        : clearing.Exception == ConflictException.None ? PlacementRefusals.ConflictNeedsException
        : clearing.Consents.Count == 0 ? PlacementRefusals.ConflictNeedsConsent
        : null;

    private static Refusal? WhyNotSafe(IReadOnlyList<SafeguardTerms> safeguards) =>
        safeguards.All(terms => string.IsNullOrWhiteSpace(terms.Barrier)) ? PlacementRefusals.SafeguardsMissing
        : safeguards.Any(terms => !terms.IsWhole) ? PlacementRefusals.AccessListMissing
        : null;

    /// <summary>The officer, the home and the host have all to be asked again.</summary>
    private void AskAgain(DateTime at, CheckedAgainFor reason)
    {
        (DeclaredAt, HasOwnInterest, OwnInterest) = (null, null, null);
        (HomeConflictAnswer, HomeConflictAnsweredById, HomeConflictAnsweredAt, ConflictRulesVersion) = (null, null, null, null);
        TakeDecisionBack(at);
        (AskedAgainFor, AskedAgainAt) = (reason, at);
    }

    private void TakeDecisionBack(DateTime at)
    {
        (ConflictDecision, ConflictSafeguards, ConflictDecidedById, ConflictDecidedAt) = (null, null, null, null);
        (ConflictException, ConflictReviewOn, ConflictReviewToldOn) = (ConflictException.None, null, null);
        foreach (var consent in ConsentsInForce)
        {
            consent.TakeBack(at);
        }

        foreach (var safeguard in SafeguardsInForce)
        {
            safeguard.TakeBack(at);
        }
    }

    private bool RefusesParties(Actor by, PlacementVerb verb, int seenVersion, [NotNullWhen(true)] out Refusal? refusal)
    {
        if (Refuses(verb, seenVersion, out refusal) || Refuses(by, Side.Host, out refusal))
        {
            return true;
        }

        refusal = !by.Holds(Role.ConflictOfficer, HostAuthorityId, ServiceAreaId) ? PlacementRefusals.NotTheHostsConflictOfficer
            : !IsLegal ? PlacementRefusals.NoPartiesHere
            : HasOwnInterest == true ? PlacementRefusals.OwnInterestIsFinal
            : null;
        return refusal is not null;
    }

    /// <summary>No hour is worked until the host has decided anew; then the work goes on by itself.</summary>
    private void PauseUntilDecided(DateTime at, string reason)
    {
        if (Status == PlacementStatus.Active)
        {
            StopForConflict(at, reason);
            IsPausedForParty = true;
        }
    }

    private void StopForConflict(DateTime at, string reason)
    {
        if (Status == PlacementStatus.Active || (Status == PlacementStatus.Paused && IsPausedForParty))
        {
            (Status, PausedAt, PauseReason, IsPausedForParty) = (PlacementStatus.Paused, at, reason, false);
            Record(new PlacementPaused(Id, at, Actor.Clock.PersonId, reason));
        }
    }
}
