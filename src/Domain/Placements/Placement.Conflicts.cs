using System.Diagnostics.CodeAnalysis;

namespace TalentPool.Domain.Placements;

/// <content>
/// Conflicts of interest. The officer declares; for legal work the home's conflict officer answers to the parties and the host's
/// decides. A new party asks all three again. An own interest can never be waived (SRA Code, paragraph 6.1), so a yes is final.
/// </content>
public sealed partial class Placement
{
    private readonly List<PlacementParty> _parties = [];

    public IReadOnlyList<PlacementParty> Parties => _parties;

    /// <summary>When the host's conflict officer said that there is no other party; taken back by the first one that is entered.</summary>
    public DateTime? NoOtherPartyAt { get; private set; }

    public Guid? NoOtherPartyById { get; private set; }

    /// <summary>Whether the home can answer: to parties by name, or to the host's word that there is none.</summary>
    public bool ArePartiesKnown => _parties.Count > 0 || NoOtherPartyAt is not null;

    public DateTime? DeclaredAt { get; private set; }

    /// <summary>Whether the officer has an interest of their own; null until declared.</summary>
    public bool? HasOwnInterest { get; private set; }

    public HomeConflictAnswer? HomeConflictAnswer { get; private set; }

    public Guid? HomeConflictAnsweredById { get; private set; }

    public DateTime? HomeConflictAnsweredAt { get; private set; }

    public ConflictDecision? ConflictDecision { get; private set; }

    /// <summary>What must be kept to for the decision to stand, where it says so.</summary>
    public string? ConflictSafeguards { get; private set; }

    public Guid? ConflictDecidedById { get; private set; }

    public DateTime? ConflictDecidedAt { get; private set; }

    public Outcome AddParty(Actor by, DateTime at, int seenVersion, string name, PartyStanding standing)
    {
        if (RefusesParties(by, PlacementVerb.AddParty, seenVersion, out var refusal))
        {
            return refusal;
        }

        if (string.IsNullOrWhiteSpace(name))
        {
            return PlacementRefusals.PartyNameMissing;
        }

        var party = new PlacementParty(name.Trim(), standing, by.PersonId, at);
        _parties.Add(party);
        (NoOtherPartyAt, NoOtherPartyById) = (null, null);
        (DeclaredAt, HasOwnInterest) = (null, null);
        (HomeConflictAnswer, HomeConflictAnsweredById, HomeConflictAnsweredAt) = (null, null, null);
        (ConflictDecision, ConflictSafeguards, ConflictDecidedById, ConflictDecidedAt) = (null, null, null, null);
        Changed(by, Side.Host, new PartyAdded(Id, at, by.PersonId, party.Id, party.Name, standing));
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

        (DeclaredAt, HasOwnInterest) = (at, hasOwnInterest);
        Changed(by, Side.Home, new InterestDeclared(Id, at, by.PersonId, hasOwnInterest, explanation));
        if (hasOwnInterest)
        {
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

        // The host decided on the answer it had; another answer takes that decision with it.
        (ConflictDecision, ConflictSafeguards, ConflictDecidedById, ConflictDecidedAt) = (null, null, null, null);
        (HomeConflictAnswer, HomeConflictAnsweredById, HomeConflictAnsweredAt) = (answer, by.PersonId, at);
        Changed(by, Side.Home, new HomeAnsweredConflict(Id, at, by.PersonId, answer));
        return Outcome.DoneWith(Id);
    }

    public Outcome DecideConflict(Actor by, DateTime at, int seenVersion, ConflictDecision decision, string safeguards)
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

        if (decision == Placements.ConflictDecision.Clear && HomeConflictAnswer == Placements.HomeConflictAnswer.Conflict)
        {
            return PlacementRefusals.ConflictNeedsSafeguards;
        }

        if (decision == Placements.ConflictDecision.ClearWithSafeguards && string.IsNullOrWhiteSpace(safeguards))
        {
            return PlacementRefusals.SafeguardsMissing;
        }

        ConflictSafeguards = decision == Placements.ConflictDecision.ClearWithSafeguards ? safeguards.Trim() : null;
        (ConflictDecision, ConflictDecidedById, ConflictDecidedAt) = (decision, by.PersonId, at);
        Changed(by, Side.Host, new ConflictDecided(Id, at, by.PersonId, decision, ConflictSafeguards));
        if (decision == Placements.ConflictDecision.Refused)
        {
            StopForConflict(at, "The host decided that a conflict of interest stands in the way.");
        }

        return Outcome.DoneWith(Id);
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

    private void StopForConflict(DateTime at, string reason)
    {
        if (Status == PlacementStatus.Active)
        {
            (Status, PausedAt, PauseReason) = (PlacementStatus.Paused, at, reason);
            Record(new PlacementPaused(Id, at, Actor.Clock.PersonId, reason));
        }
    }
}
