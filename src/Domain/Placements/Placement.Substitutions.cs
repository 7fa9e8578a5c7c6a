using System.Diagnostics.CodeAnalysis;

namespace TalentPool.Domain.Placements;

/// <content>
/// Substitutes. The home puts another of its officers forward from a day; the officer says yes, the line manager releases, the host takes.
/// What the host takes becomes a placement of its own, with its own declaration, certificate, authorisation and start list, so that nobody
/// begins by way of a substitution who could not begin by way of an offer. This placement ends the day before. Whether the substitute is
/// free is checked under that officer's own turn in the same act.
/// </content>
public sealed partial class Placement
{
    private readonly List<Substitution> _substitutions = [];

    public IReadOnlyList<Substitution> Substitutions => _substitutions;

    public Substitution? OpenSubstitution => _substitutions.SingleOrDefault(substitution => substitution.IsOpen);

    /// <summary>The placement that goes on with the work from the day after this one's last; null where none does.</summary>
    public Guid? SuccessorId => _substitutions.FirstOrDefault(substitution => substitution.Status == SubstitutionStatus.Taken)?.SuccessorId;

    /// <summary>The placement in whose place this one came; null for one that was made of an offer.</summary>
    public Guid? SubstitutesForId { get; private set; }

    public Substitution? FindSubstitution(Guid substitutionId) => _substitutions.FirstOrDefault(substitution => substitution.Id == substitutionId);

    /// <summary>The first day from which a substitute may be put forward. Once the work has begun, its first day is the first officer's.</summary>
    public DateOnly EarliestSubstitution(DateOnly today)
    {
        var first = StartedAt is null ? StartsOn : StartsOn.AddDays(1);
        return today > first ? today : first;
    }

    public Outcome ProposeSubstitute(Actor by, DateTime at, int seenVersion, Guid substitutionId, SubstituteTerms terms, WorkingCalendar calendar)
    {
        if (Refuses(PlacementVerb.ProposeSubstitute, seenVersion, out var refusal) || Refuses(by, Side.Home, out refusal))
        {
            return refusal;
        }

        if (!SpeaksForTheHome(by))
        {
            return PlacementRefusals.NotForTheHome;
        }

        if (WhyNoSubstitute(terms, calendar.LocalDate(at)) is { } no)
        {
            return no;
        }

        var shape = ShapeFrom(terms.From, calendar);
        if (shape.Fault(calendar) is { } fault)
        {
            return fault;
        }

        if (PassedOnMinutes(terms.From, calendar) < 1)
        {
            return SubstitutionRefusals.NoHoursLeft;
        }

        var substitution = new Substitution(substitutionId, Id, terms, shape, Price, RatePencePerHour, by.PersonId, at, MidnightOf(terms.From.AddDays(1), calendar));
        _substitutions.Add(substitution);
        Changed(by, Side.Home, new SubstituteProposed(
            substitutionId, at, Id, by.PersonId, terms.OfficerId, terms.From, terms.Reason, substitution.RatePencePerHour, substitution.IsDearer));
        return Outcome.DoneWith(substitutionId);
    }

    /// <summary>The home takes it back, until the host has answered.</summary>
    public Outcome WithdrawSubstitute(Actor by, DateTime at, int seenVersion, Guid substitutionId, string note)
    {
        if (Refuses(PlacementVerb.AnswerSubstitute, seenVersion, out var refusal)
            || Refuses(substitutionId, SubstitutionVerb.Withdraw, out var substitution, out refusal)
            || Refuses(by, Side.Home, out refusal))
        {
            return refusal;
        }

        if (by.PersonId != substitution.ProposedById && !SpeaksForTheHome(by))
        {
            return PlacementRefusals.NotForTheHome;
        }

        substitution.Withdraw(note.Trim(), by.PersonId, at);
        Changed(by, Side.Home, new SubstituteWithdrawn(substitutionId, at, Id, by.PersonId, note.Trim()));
        return Outcome.DoneWith(substitutionId);
    }

    /// <summary>Whether the person may put a substitute forward: the officer's line manager, or the home's service. Never the officer.</summary>
    public bool SpeaksForTheHome(Actor by) => by.PersonId != OfficerPersonId && (IsLineManager(by) || Manages(by, HomeAuthorityId));

    private Refusal? WhyNoSubstitute(SubstituteTerms terms, DateOnly today)
    {
        var earliest = EarliestSubstitution(today);
        return SuccessorId is not null ? SubstitutionRefusals.SubstituteTaken
            : OpenSubstitution is not null ? SubstitutionRefusals.SubstitutionOpen
            : NoticeGivenAt is not null ? SubstitutionRefusals.EndsEarly
            : OpenExtension is not null ? PlacementRefusals.ExtensionAlreadyOpen
            : terms.OfficerId == OfficerId ? SubstitutionRefusals.SameOfficer
            : terms.HasOwnInterest ? SubstitutionRefusals.OwnInterestRulesOut
            : terms.From < earliest || terms.From > EndsOn ? SubstitutionRefusals.OutsideThePlacement(earliest, EndsOn)
            : ActedForHost.Contains(terms.OfficerPersonId) || ActedForHost.Contains(terms.LineManagerId) ? PlacementRefusals.ActsForBothSides
            : Price.IsByTheHour && (terms.RateId is null || terms.OwnRatePencePerHour < 1) ? SubstitutionRefusals.RateMissing
            : null;
    }

    private void WithdrawOpenSubstitution(DateTime at, Guid by)
    {
        if (OpenSubstitution is { } open)
        {
            open.Withdraw(null, by, at);
            Record(new SubstituteWithdrawn(open.Id, at, Id, by, null));
        }
    }

    private void ExpireSubstitution(DateTime at)
    {
        if (OpenSubstitution is { } open && at >= open.ExpiresAt)
        {
            open.Expire(open.ExpiresAt);
            Changed(Actor.Clock.Name, new SubstitutionExpired(open.Id, open.ExpiresAt, Id));
        }
    }

    private bool Refuses(Guid substitutionId, SubstitutionVerb verb, [NotNullWhen(false)] out Substitution? substitution, [NotNullWhen(true)] out Refusal? refusal)
    {
        substitution = FindSubstitution(substitutionId);
        refusal = null;
        if (substitution is null)
        {
            refusal = SubstitutionRefusals.NoSuchSubstitution;
            return true;
        }

        return SubstitutionStates.Table.Refuses(substitution.Status, verb, "substitution", out refusal);
    }
}
