using System.Diagnostics.CodeAnalysis;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Placements;

/// <content>What the officer, the line manager and the host say to a substitute before the host takes them.</content>
public sealed partial class Placement
{
    /// <summary>The substitute's own yes, with the consultation where section 113 asks for it.</summary>
    public Outcome AgreeToSubstitute(Actor by, DateTime at, int seenVersion, Guid substitutionId, Consultation? consultation, WorkingCalendar calendar)
    {
        if (RefusesAnswer(by, seenVersion, substitutionId, SubstitutionVerb.Agree, out var substitution, out var refusal))
        {
            return refusal;
        }

        if (LegalBasis == LegalBasis.Section113 && string.IsNullOrWhiteSpace(consultation?.How))
        {
            return SubstitutionRefusals.ConsultationMissing;
        }

        if (consultation?.ByPersonId == substitution.OfficerPersonId)
        {
            return SubstitutionRefusals.ConsultedByOneself;
        }

        if (consultation?.On > calendar.LocalDate(at))
        {
            return SubstitutionRefusals.ConsultationInFuture;
        }

        substitution.Agree(consultation, at);
        Changed(by.Unnamed, Side.Home, new SubstituteAgreed(substitutionId, at, Id, substitution.ConsultedOn, substitution.ConsultedHow));
        return Outcome.DoneWith(substitutionId);
    }

    /// <summary>The substitute's no. It needs no reason and can be said until the release.</summary>
    public Outcome RefuseToSubstitute(Actor by, DateTime at, int seenVersion, Guid substitutionId)
    {
        if (RefusesAnswer(by, seenVersion, substitutionId, SubstitutionVerb.Refuse, out var substitution, out var refusal))
        {
            return refusal;
        }

        substitution.Refuse(byOfficer: true, note: null, by.PersonId, at);
        Changed(by.Unnamed, Side.Home, new SubstituteRefused(substitutionId, at, Id, IsByOfficer: true, Note: null));
        return Outcome.DoneWith(substitutionId);
    }

    /// <summary>The line manager lets the substitute go; above the limit agreed on the advert, the home head of service.</summary>
    public Outcome ReleaseSubstitute(Actor by, DateTime at, int seenVersion, Guid substitutionId, WorkingCalendar calendar)
    {
        if (RefusesRelease(by, seenVersion, substitutionId, SubstitutionVerb.Release, out var substitution, out var refusal))
        {
            return refusal;
        }

        var isAboveLimit = substitution.IsAboveLimit(calendar);
        if (isAboveLimit && !by.Holds(Role.HeadOfService, HomeAuthorityId, ServiceAreaId))
        {
            return SubstitutionRefusals.ReleaseAboveLimit;
        }

        substitution.Release(by.PersonId, at);
        Changed(by, Side.Home, new SubstituteReleased(substitutionId, at, Id, isAboveLimit));
        return Outcome.DoneWith(substitutionId);
    }

    public Outcome RefuseReleaseOfSubstitute(Actor by, DateTime at, int seenVersion, Guid substitutionId, string note)
    {
        if (RefusesRelease(by, seenVersion, substitutionId, SubstitutionVerb.RefuseRelease, out var substitution, out var refusal))
        {
            return refusal;
        }

        substitution.Refuse(byOfficer: false, note.Trim(), by.PersonId, at);
        Changed(by.Unnamed, Side.Home, new SubstituteRefused(substitutionId, at, Id, IsByOfficer: false, note.Trim()));
        return Outcome.DoneWith(substitutionId);
    }

    /// <summary>A budget holder of the host agrees to a higher rate than the one agreed for the placement. Neither the requester's own, nor in their name.</summary>
    public Outcome AgreeSubstituteCost(Actor by, DateTime at, int seenVersion, Guid substitutionId)
    {
        if (Refuses(PlacementVerb.AnswerSubstitute, seenVersion, out var refusal)
            || Refuses(substitutionId, SubstitutionVerb.AgreeCost, out var substitution, out refusal)
            || Refuses(by, Side.Host, out refusal))
        {
            return refusal;
        }

        if (!by.Holds(Role.BudgetHolder, HostAuthorityId, ServiceAreaId))
        {
            return PlacementRefusals.NotTheBudgetHolder;
        }

        if (!DecidesOnSubstituteCost(by))
        {
            return PlacementRefusals.OwnRequest;
        }

        if (!substitution.IsDearer)
        {
            return SubstitutionRefusals.NothingToAgreeTo;
        }

        if (substitution.CostAgreedAt is not null)
        {
            return PlacementRefusals.AlreadyAgreed;
        }

        substitution.AgreeCost(by.PersonId, at);
        Changed(by, Side.Host, new SubstituteCostAgreed(substitutionId, at, Id, by.PersonId, substitution.RatePencePerHour));
        return Outcome.DoneWith(substitutionId);
    }

    public Outcome TurnDownSubstitute(Actor by, DateTime at, int seenVersion, Guid substitutionId, SubstituteTurnDownReason reason, string explanation)
    {
        if (RefusesHost(by, PlacementVerb.AnswerSubstitute, seenVersion, substitutionId, SubstitutionVerb.TurnDown, out var substitution, out var refusal))
        {
            return refusal;
        }

        if (string.IsNullOrWhiteSpace(explanation))
        {
            return PlacementRefusals.ExplanationMissing;
        }

        substitution.TurnDown(reason, explanation.Trim(), by.PersonId, at);
        Changed(by, Side.Host, new SubstituteTurnedDown(substitutionId, at, Id, by.PersonId, reason, explanation.Trim()));
        return Outcome.DoneWith(substitutionId);
    }

    /// <summary>Whether the person agrees to a higher rate as a budget holder whose own request it is not.</summary>
    public bool DecidesOnSubstituteCost(Actor by) => HoldsApartFrom(by, Role.BudgetHolder, HostAuthorityId, [RequesterId]);

    /// <summary>Whether the person may let the substitute go, or a head of service of the home. Never the substitute.</summary>
    public bool Releases(Actor by, Substitution substitution) => by.PersonId != substitution.OfficerPersonId
        && (by.PersonId == substitution.LineManagerId
            || by.Roles.Any(held => held.Role == Role.LineManager && held.DeputyForId == substitution.LineManagerId && held.Covers(HomeAuthorityId, ServiceAreaId))
            || by.Holds(Role.HeadOfService, HomeAuthorityId, ServiceAreaId));

    private bool RefusesAnswer(
        Actor by, int seenVersion, Guid substitutionId, SubstitutionVerb verb, [NotNullWhen(false)] out Substitution? substitution, [NotNullWhen(true)] out Refusal? refusal)
    {
        substitution = null;
        if (Refuses(PlacementVerb.AnswerSubstitute, seenVersion, out refusal) || Refuses(substitutionId, verb, out substitution, out refusal) || Refuses(by, Side.Home, out refusal))
        {
            return true;
        }

        refusal = by.PersonId == substitution.OfficerPersonId ? null : SubstitutionRefusals.NotTheSubstitute;
        return refusal is not null;
    }

    private bool RefusesRelease(
        Actor by, int seenVersion, Guid substitutionId, SubstitutionVerb verb, [NotNullWhen(false)] out Substitution? substitution, [NotNullWhen(true)] out Refusal? refusal)
    {
        substitution = null;
        if (Refuses(PlacementVerb.AnswerSubstitute, seenVersion, out refusal) || Refuses(substitutionId, verb, out substitution, out refusal) || Refuses(by, Side.Home, out refusal))
        {
            return true;
        }

        refusal = Releases(by, substitution) ? null : SubstitutionRefusals.NotTheSubstitutesManager;
        return refusal is not null;
    }

    private bool RefusesHost(
        Actor by, PlacementVerb placementVerb, int seenVersion, Guid substitutionId, SubstitutionVerb verb,
        [NotNullWhen(false)] out Substitution? substitution, [NotNullWhen(true)] out Refusal? refusal)
    {
        substitution = null;
        if (Refuses(placementVerb, seenVersion, out refusal) || Refuses(substitutionId, verb, out substitution, out refusal) || Refuses(by, Side.Host, out refusal))
        {
            return true;
        }

        refusal = by.PersonId == RequesterId || Manages(by, HostAuthorityId) ? null : PlacementRefusals.NotForTheHost;
        return refusal is not null;
    }
}
