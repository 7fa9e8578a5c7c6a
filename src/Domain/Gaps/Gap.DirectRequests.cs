using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Gaps;

/// <content>
/// A direct request: the requester already knows whom they want, and the home of that one officer is asked first and alone. Whatever comes
/// of it, nothing goes outside before every member has been asked.
/// </content>
public sealed partial class Gap
{
    public const int AskedForNameLength = 200;

    /// <summary>The member that is asked directly for one officer; null where every member is asked from the start.</summary>
    public Guid? AskedForHomeId { get; private set; }

    /// <summary>Who is meant, where the requester chose somebody known from work; null where a name was typed.</summary>
    public Guid? AskedForOfficerId { get; private set; }

    /// <summary>As the requester wrote it. Nobody sees it but the requester's side and the home; whether there is such a person only the home knows.</summary>
    public string AskedForName { get; private set; } = "";

    /// <summary>Whether one person was asked for and nothing more can come of it, so that every member is to be asked now.</summary>
    public bool IsFullCheckDue =>
        Status == GapStatus.Checking && CurrentCheck is { IsDirect: true, IsComplete: true } && !_offers.Any(offer => offer.IsOpen);

    /// <summary>Whether this enquiry asks one member alone, for one person.</summary>
    public bool IsDirect(Enquiry enquiry) => _checks.Any(check => check.IsDirect && check.Enquiries.Contains(enquiry));

    /// <summary>The requester says whom they want; null takes that back.</summary>
    /// <param name="members">The partnership's members on this day.</param>
    public Outcome AskForPerson(Actor by, DateTime at, PersonAskedFor? person, IReadOnlyList<Guid> members) =>
        ChangeDraft(
            by, at, "person asked for",
            person is null ? null
                : string.IsNullOrWhiteSpace(person.Name) || person.Name.Trim().Length > AskedForNameLength ? GapRefusals.AskedForNameMissing
                : WhyNotAskedDirectly(person.HomeAuthorityId, members),
            () => (AskedForHomeId, AskedForOfficerId, AskedForName) = (person?.HomeAuthorityId, person?.OfficerId, person?.Name.Trim() ?? ""));

    /// <summary>The requester no longer waits for the person asked for: every member is asked now.</summary>
    /// <param name="membersToAsk">Whom the full check asks; the own authority is passed over.</param>
    public Outcome AskEveryone(
        Actor by, DateTime at, int seenVersion, PolicyFigures figures, WorkingCalendar calendar, IReadOnlyList<Guid> membersToAsk)
    {
        var refusal = WhyNotRequestingSide(by) ?? IsStale(seenVersion);
        if (refusal is not null || GapStates.Table.Refuses(Status, GapVerb.AskEveryone, "gap", out refusal))
        {
            return refusal;
        }

        refusal = CurrentCheck is not { IsDirect: true } ? GapRefusals.EveryoneAsked
            : Uncovered(calendar, calendar.LocalDate(at)).IsEmpty ? GapRefusals.NothingUncovered
            : WhyNobodyToAsk(membersToAsk);
        if (refusal is not null)
        {
            return refusal;
        }

        EndDirectRequest(by, at, isByRequester: true, figures, calendar, membersToAsk);
        return Outcome.Done;
    }

    /// <summary>
    /// Asks every member where nothing more can come of the direct request. It follows from whatever act or deadline ended that, and begins
    /// when it is carried out rather than when it fell due: the members have their whole time. Running it twice changes nothing.
    /// </summary>
    public void AskEveryoneWhereDue(DateTime at, PolicyFigures figures, WorkingCalendar calendar, IReadOnlyList<Guid> membersToAsk)
    {
        if (!IsFullCheckDue)
        {
            return;
        }

        if (WhyNobodyToAsk(membersToAsk) is null)
        {
            EndDirectRequest(Actor.Clock, at, isByRequester: false, figures, calendar, membersToAsk);
            return;
        }

        // Nothing can go outside on this, and those who need the work have to hear of it. Once there is a member, it can be asked.
        MoveTo(Placed().IsEmpty ? GapStatus.Exhausted : GapStatus.PartFilled, GapVerb.Settle, Actor.Clock, at);
        UncoveredSince ??= at;
        Record(new NobodyLeftToAsk(Id, at, Uncovered(calendar, calendar.LocalDate(at)).Total));
    }

    /// <summary>Takes out of a copy that is only read who is asked for. What the pages never hold they cannot show.</summary>
    public void KeepBackWhoIsAskedFor() => (AskedForOfficerId, AskedForName) = (null, "");

    private void EndDirectRequest(
        Actor by, DateTime at, bool isByRequester, PolicyFigures figures, WorkingCalendar calendar, IReadOnlyList<Guid> membersToAsk)
    {
        Record(new DirectRequestEnded(Id, at, AskedForHomeId!.Value, isByRequester));
        CheckAnew(by, at, GapVerb.AskEveryone, figures, calendar, membersToAsk, whyClearancesFall: null, isGrowth: false);
    }

    private Refusal? WhyNotAskedDirectly(Guid homeId, IReadOnlyList<Guid> members) =>
        homeId == AuthorityId || !members.Contains(homeId) ? GapRefusals.AskedForNotAMember
        : IsLeftOut(homeId) ? GapRefusals.AskedForLeftOut
        : null;

    /// <summary>Why these officers are not the answer to a question about one person; null when they may be. Who a typed name means, the home says by its offer.</summary>
    private Refusal? WhyNotWhoIsAskedFor(Enquiry enquiry, IReadOnlyList<OfferTerms> offers)
    {
        if (offers.Count == 0 || !IsDirect(enquiry))
        {
            return null;
        }

        var isSomeoneElse = offers.Count > 1
            || (AskedForOfficerId is { } asked && offers[0].OfficerId != asked)
            || _offers.Any(offer => offer.IsOpen && offer.EnquiryId == enquiry.Id && offer.OfficerId != offers[0].OfficerId);
        return isSomeoneElse ? GapRefusals.OnlyWhoIsAskedFor : null;
    }
}
