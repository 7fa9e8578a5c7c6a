namespace TalentPool.Domain.Gaps;

/// <content>Writing a gap, one page of the form at a time. Nobody but the requester sees or changes a draft.</content>
public sealed partial class Gap
{
    public static Gap Draft(Actor by, DateTime at, Guid partnershipId, Guid termsId, Guid authorityId, Guid serviceAreaId) =>
        Draft(by, at, partnershipId, termsId, authorityId, serviceAreaId, copiedFromId: null);

    /// <summary>A new draft that asks for the same again. Evidence, dates looked at and agreements are not taken over.</summary>
    public static Gap CopyOf(Gap source, Actor by, DateTime at, Guid termsId)
    {
        var copy = Draft(by, at, source.PartnershipId, termsId, source.AuthorityId, source.ServiceAreaId, source.Id);
        copy.Title = source.Title;
        copy.Description = source.Description;
        copy._skills.AddRange(source._skills.Select(need => need with { }));
        copy.Shape = source.Shape;
        (copy.IsShared, copy.SmallestPartMinutes) = (source.IsShared, source.SmallestPartMinutes);
        (copy.Place, copy.IsRemote) = (source.Place, source.IsRemote);
        (copy.Reason, copy.AgencyWorkerDoesItNow) = (source.Reason, source.AgencyWorkerDoesItNow);
        (copy.MatterReference, copy.CostCentre) = (source.MatterReference, source.CostCentre);
        copy.Visibility = source.Visibility;

        // Who was left out then is decided anew, and not forgotten.
        (copy.LeavingOut, copy.LeavingOutNote) = source.LeavingOut == LeavingOutStatus.NotAsked ? (LeavingOutStatus.NotAsked, "") : (LeavingOutStatus.Asked, source.LeavingOutNote);
        if (source.Comparator is { } comparator)
        {
            copy._comparators.Add(new Comparator(1, comparator.Terms with { EvidenceReference = null, EvidenceFileId = null }, "", by, at));
        }

        return copy;
    }

    private static Gap Draft(Actor by, DateTime at, Guid partnershipId, Guid termsId, Guid authorityId, Guid serviceAreaId, Guid? copiedFromId)
    {
        var gap = new Gap
        {
            Id = Guid.CreateVersion7(),
            PartnershipId = partnershipId,
            TermsId = termsId,
            AuthorityId = authorityId,
            ServiceAreaId = serviceAreaId,
            RequesterId = by.PersonId,
            RequesterName = by.Name,
            IsRequesterHead = by.Holds(Role.HeadOfService, authorityId, serviceAreaId),
            DraftedAt = at,
            ChangedAt = at,
            ChangedByName = by.Name,
        };
        gap.Record(new GapDrafted(gap.Id, at, authorityId, serviceAreaId, by.PersonId, copiedFromId));
        return gap;
    }

    public Outcome DescribeDraft(Actor by, DateTime at, string title, string description) =>
        ChangeDraft(by, at, "description", null, () =>
        {
            if ((Title, Description) != (title.Trim(), description.Trim()))
            {
                DescribedAnew();
            }

            (Title, Description) = (title.Trim(), description.Trim());
        });

    public Outcome SetSkills(Actor by, DateTime at, IReadOnlyList<SkillNeed> skills) =>
        ChangeDraft(by, at, "skills", SkillsFault(skills), () => ReplaceSkills(skills));

    public Outcome SetShape(Actor by, DateTime at, GapShape shape, WorkingCalendar calendar) =>
        ChangeDraft(by, at, "shape", shape.Fault(calendar), () => Shape = shape);

    /// <summary>Whether several people may share the work, and where it is done.</summary>
    /// <param name="smallestPartMinutes">Minutes a week, or in all for hours by a date; needed when it is shared.</param>
    public Outcome SetArrangements(Actor by, DateTime at, bool isShared, int? smallestPartMinutes, string place, bool isRemote) =>
        ChangeDraft(by, at, "arrangements", SharingFault(isShared, smallestPartMinutes, Shape), () =>
        {
            (IsShared, SmallestPartMinutes) = (isShared, isShared ? smallestPartMinutes : null);
            (Place, IsRemote) = (place.Trim(), isRemote);
        });

    public Outcome SetReason(Actor by, DateTime at, GapReason reason, bool agencyWorkerDoesItNow) =>
        ChangeDraft(by, at, "reason", null, () => (Reason, AgencyWorkerDoesItNow) = (reason, agencyWorkerDoesItNow));

    public Outcome SetCodes(Actor by, DateTime at, string matterReference, string costCentre) =>
        ChangeDraft(by, at, "codes", null, () => (MatterReference, CostCentre) = (matterReference.Trim(), costCentre.Trim()));

    public Outcome SetOwnTeamLooked(Actor by, DateTime at, string lookedBy, DateOnly lookedOn, WorkingCalendar calendar) =>
        ChangeDraft(by, at, "own team", lookedOn > calendar.LocalDate(at) ? GapRefusals.OwnTeamLookedInFuture : null, () => (OwnTeamLookedBy, OwnTeamLookedOn) = (lookedBy.Trim(), lookedOn));

    public Outcome SetComparator(Actor by, DateTime at, ComparatorTerms terms) =>
        ChangeDraft(by, at, "outside price", terms.Fault(), () =>
        {
            if (Comparator is { } written)
            {
                written.Set(terms, by, at);
            }
            else
            {
                _comparators.Add(new Comparator(1, terms, "", by, at));
            }
        });

    /// <summary>Asks for an answer sooner than the dates ask for; null takes that back. An agreement given before is void.</summary>
    public Outcome AskForUrgency(Actor by, DateTime at, Urgency? urgency, string reason) =>
        ChangeDraft(by, at, "urgency", urgency is not null && string.IsNullOrWhiteSpace(reason) ? GapRefusals.UrgencyReasonMissing : null, () =>
        {
            (AskedUrgency, UrgencyReason) = (urgency, urgency is null ? "" : reason.Trim());
            (UrgencyAgreedById, UrgencyAgreedByName, UrgencyAgreedAt) = (null, null, null);
        });

    /// <summary>Whether it has been answered how the work can be done: a place or "from anywhere" is always part of that answer.</summary>
    public bool IsArranged => IsRemote || Place != "";

    /// <summary>What the draft still lacks, in words, in the order of the form.</summary>
    public IReadOnlyList<string> WhatIsMissing()
    {
        var missing = new List<string>();
        Need(Title != "", "a title");
        Need(_skills.Any(need => need.IsEssential), "an essential skill");
        Need(Shape is not null, "the hours and dates");
        Need(IsArranged, "who does it and where");
        Need(Reason is not null, "the reason");
        Need(CostCentre != "", "the cost centre");
        Need(OwnTeamLookedBy != "" && OwnTeamLookedOn is not null, "who looked at the own team and when");
        Need(Comparator is not null, "the outside price");
        return missing;

        void Need(bool isThere, string what)
        {
            if (!isThere)
            {
                missing.Add(what);
            }
        }
    }

    private Outcome ChangeDraft(Actor by, DateTime at, string part, Refusal? fault, Action change)
    {
        var refusal = WhyNotDrafting(by) ?? fault;
        if (refusal is not null)
        {
            return refusal;
        }

        change();
        Changed(by, at);
        Record(new GapDraftChanged(Id, at, part));
        return Outcome.Done;
    }

    private Refusal? WhyNotDrafting(Actor by) =>
        by.PersonId != RequesterId ? GapRefusals.NotTheRequester : Status != GapStatus.Draft ? GapRefusals.NotADraft : null;

    private void ReplaceSkills(IReadOnlyList<SkillNeed> skills)
    {
        _skills.Clear();
        _skills.AddRange(skills.Select(need => need with { }));
    }

    private static Refusal? SkillsFault(IReadOnlyList<SkillNeed> skills) =>
        !skills.Any(need => need.IsEssential) ? GapRefusals.EssentialSkillMissing
        : skills.DistinctBy(need => need.SkillId).Count() != skills.Count ? GapRefusals.SkillNamedTwice
        : null;

    private static Refusal? SharingFault(bool isShared, int? smallestPartMinutes, GapShape? shape)
    {
        var whole = shape?.Kind == ShapeKind.Sessions ? shape.SessionMinutes.Sum() : shape?.Minutes ?? GapShape.MostMinutesAWeek;
        return isShared && !(smallestPartMinutes >= 1 && smallestPartMinutes <= whole) ? GapRefusals.SmallestPartOutOfRange : null;
    }
}
