namespace TalentPool.Domain.Gaps;

/// <content>
/// Who may see a gap, and which members are not asked. The requester chooses the visibility; whether a member is left out is decided
/// by the host's conflict officer, never by the requester, so that nobody can thin out the check of their own need.
/// </content>
public sealed partial class Gap
{
    private readonly List<LeftOutMember> _leftOut = [];
    private readonly List<Undertaking> _undertakings = [];

    public Visibility Visibility { get; private set; }

    public LeavingOutStatus LeavingOut { get; private set; }

    /// <summary>What the requester asks the conflict officer to look at.</summary>
    public string LeavingOutNote { get; private set; } = "";

    public IReadOnlyList<LeftOutMember> LeftOut => _leftOut;

    public Guid? LeftOutById { get; private set; }

    public string? LeftOutByName { get; private set; }

    /// <summary>The conflict officer in whose place a deputy decided; null where it was the officer.</summary>
    public Guid? LeftOutForId { get; private set; }

    public DateTime? LeftOutAt { get; private set; }

    /// <summary>Who agreed as the second, where half of the members or more are left out.</summary>
    public Guid? LeftOutSecondById { get; private set; }

    public string? LeftOutSecondByName { get; private set; }

    /// <summary>The person in whose place a deputy agreed; null where nobody was stood in for.</summary>
    public Guid? LeftOutSecondForId { get; private set; }

    /// <summary>The role in which they did; null for decisions that were stored before it was.</summary>
    public Role? LeftOutSecondByRole { get; private set; }

    public IReadOnlyList<Undertaking> Undertakings => _undertakings;

    public bool IsLeftOut(Guid authorityId) => _leftOut.Any(left => left.AuthorityId == authorityId);

    public Outcome SetVisibility(Actor by, DateTime at, Visibility visibility) =>
        ChangeDraft(by, at, "visibility", null, () => Visibility = visibility);

    /// <summary>The requester asks the conflict officer whether a member must be left out; without a note, takes that back.</summary>
    public Outcome AskToLeaveOut(Actor by, DateTime at, bool isAsked, string note)
    {
        var verb = isAsked ? LeavingOutVerb.Ask : LeavingOutVerb.TakeBack;
        return ChangeDraft(
            by, at, "leaving out",
            LeavingOutStates.Table.Refuses(LeavingOut, verb, "question", out var refusal) ? refusal
                : isAsked && string.IsNullOrWhiteSpace(note) ? GapRefusals.LeavingOutNoteMissing
                : null,
            () => (LeavingOut, LeavingOutNote) = isAsked ? (LeavingOutStatus.Asked, note.Trim()) : (LeavingOutStatus.NotAsked, ""));
    }

    /// <summary>Why this person may not decide which members are left out; null when they may.</summary>
    public Refusal? WhyLeavingOutNotDecidedBy(Actor by) =>
        by.PersonId == RequesterId ? GapRefusals.OwnRequest
        : LeavingOutRole(by) is null ? GapRefusals.NotTheConflictOfficer
        : null;

    /// <summary>The conflict officer says who is left out, which may be nobody.</summary>
    /// <param name="members">The partnership's members on this day.</param>
    public Outcome DecideLeavingOut(Actor by, DateTime at, int seenVersion, IReadOnlyList<LeftOutTerms> leftOut, IReadOnlyList<Guid> members)
    {
        var refusal = WhyLeavingOutNotDecidedBy(by) ?? (Status == GapStatus.Draft ? null : GapRefusals.NotADraft) ?? IsStale(seenVersion);
        if (refusal is not null || LeavingOutStates.Table.Refuses(LeavingOut, LeavingOutVerb.Decide, "question", out refusal))
        {
            return refusal;
        }

        refusal = leftOut.Any(left => left.AuthorityId == AuthorityId || !members.Contains(left.AuthorityId)) ? GapRefusals.NotAnotherMember
            : leftOut.DistinctBy(left => left.AuthorityId).Count() != leftOut.Count ? GapRefusals.LeftOutTwice
            : leftOut.Any(left => string.IsNullOrWhiteSpace(left.Note)) ? GapRefusals.ExplanationMissing
            : null;
        if (refusal is not null)
        {
            return refusal;
        }

        _leftOut.Clear();
        _leftOut.AddRange(leftOut.Select(left => new LeftOutMember(Id, left.AuthorityId, left.Reason, left.Note)));
        (LeftOutById, LeftOutByName, LeftOutForId, LeftOutAt) = (by.PersonId, by.Name, LeavingOutRole(by)!.DeputyForId, at);
        (LeftOutSecondById, LeftOutSecondByName, LeftOutSecondForId, LeftOutSecondByRole) = (null, null, null, null);
        LeavingOut = IsHalfLeftOut(members) ? LeavingOutStatus.AwaitsSecond : LeavingOutStatus.Decided;
        Changed(by, at);
        Record(new MembersLeftOut(Id, at, [.. leftOut], by.Name, LeavingOut == LeavingOutStatus.AwaitsSecond));
        return Outcome.Done;
    }

    /// <summary>Why this person may not agree as the second; null when they may.</summary>
    public Refusal? WhyLeavingOutNotEndorsedBy(Actor by) => WhyLeavingOutNotEndorsedBy(by, out _);

    /// <summary>A head of service agrees that half of the members or more are left out.</summary>
    public Outcome EndorseLeavingOut(Actor by, DateTime at, int seenVersion)
    {
        var refusal = WhyLeavingOutNotEndorsedBy(by, out var role) ?? (Status == GapStatus.Draft ? null : GapRefusals.NotADraft) ?? IsStale(seenVersion);
        if (refusal is not null || LeavingOutStates.Table.Refuses(LeavingOut, LeavingOutVerb.Endorse, "question", out refusal))
        {
            return refusal;
        }

        LeavingOut = LeavingOutStatus.Decided;
        (LeftOutSecondById, LeftOutSecondByName, LeftOutSecondForId, LeftOutSecondByRole) = (by.PersonId, by.Name, role!.DeputyForId, role.Role);
        Changed(by, at);
        Record(new LeavingOutEndorsed(Id, at, by.Name));
        return Outcome.Done;
    }

    /// <summary>Why this person cannot give an undertaking; null when they can: those who answer for a member asked, and who is put forward with their line manager.</summary>
    public Refusal? WhyNoUndertakingFrom(Actor by) =>
        Visibility != Visibility.Sealed || Status == GapStatus.Draft || ForgottenAt is not null ? GapRefusals.NothingSealed
        : _undertakings.Any(given => given.PersonId == by.PersonId) ? GapRefusals.UndertakingGivenAlready
        : IsAnswererHere(by) || IsPutForwardHere(by) ? null
        : GapRefusals.NotForThisUndertaking;

    /// <summary>The person undertakes to keep to themselves what they read, and sees the rest of the gap from then on.</summary>
    public Outcome GiveUndertaking(Actor by, DateTime at)
    {
        if (WhyNoUndertakingFrom(by) is { } refusal)
        {
            return refusal;
        }

        var given = new Undertaking(Id, by, at);
        _undertakings.Add(given);
        Record(new UndertakingGiven(given.Id, at, Id, by.PersonId, by.Name, by.AuthorityId));
        return Outcome.DoneWith(given.Id);
    }

    /// <summary>
    /// Takes out of a copy that is only read what its reader may not know: all but the skills, the hours and the dates. What the pages
    /// never hold they cannot show.
    /// </summary>
    public void KeepOutlineOnly()
    {
        (Title, Description, Place, IsRemote) = (OutlineTitle(Visibility), "", "", true);
        (Reason, MatterReference, CostCentre, UrgencyReason, HowMetNote) = (null, "", "", "", "");
        (OwnTeamLookedBy, UrgencyAgreedByName, LeavingOutNote, LeftOutByName, LeftOutSecondByName) = ("", null, "", null, null);
        KeepBackWhoIsAskedFor();
        _comparators.Clear();
        _questions.Clear();
        _bypasses.Clear();
        _undertakings.Clear();
    }

    /// <summary>What a gap is called where its title may not be read.</summary>
    public static string OutlineTitle(Visibility visibility) => visibility == Visibility.Sealed ? "Sealed gap" : "Confidential gap";

    private bool IsAnswererHere(Actor by) =>
        _checks.SelectMany(check => check.Enquiries).Any(enquiry => IsAnsweringSide(by, enquiry.AuthorityId));

    private bool IsPutForwardHere(Actor by) => _offers.Any(offer => offer.OfficerPersonId == by.PersonId || offer.LineManagerId == by.PersonId
        || by.Roles.Any(held => held.Role == Role.LineManager && held.DeputyForId == offer.LineManagerId));

    private bool IsHalfLeftOut(IReadOnlyList<Guid> members)
    {
        var others = members.Where(member => member != AuthorityId).Distinct().ToList();
        var left = others.Count(IsLeftOut);
        return left > 0 && left * 2 >= others.Count;
    }

    /// <summary>Why the gap cannot be posted before those who decide on leaving out have spoken; null when it can.</summary>
    private Refusal? WhyLeavingOutOpen(IReadOnlyList<Guid> members) =>
        LeavingOut == LeavingOutStatus.Asked ? GapRefusals.LeavingOutNotDecided
        : LeavingOut == LeavingOutStatus.AwaitsSecond || (IsHalfLeftOut(members) && LeftOutSecondById is null) ? GapRefusals.LeavingOutNeedsSecond
        : null;

    /// <summary>A decision on other words is no decision on these.</summary>
    private void DescribedAnew()
    {
        if (LeavingOutStates.Table.Allows(LeavingOut, LeavingOutVerb.DescribeAnew))
        {
            LeavingOut = LeavingOutStatus.Asked;
        }
    }

    private Refusal? WhyLeavingOutNotEndorsedBy(Actor by, out HeldRole? role) =>
        WhyNotDecider(by, isEmergency: false, IsRequesterHead, [RequesterId, .. LeftOutById is { } decided ? [decided] : Array.Empty<Guid>()], out role);

    private HeldRole? LeavingOutRole(Actor by) =>
        Actor.OwnFirst(by.Roles.Where(held => held.Role == Role.ConflictOfficer && held.Covers(AuthorityId, ServiceAreaId) && held.DeputyForId != RequesterId));
}
