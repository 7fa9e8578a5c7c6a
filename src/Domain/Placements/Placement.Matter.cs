namespace TalentPool.Domain.Placements;

/// <content>The matter that the work is on, and the search for it and its parties among the matters of the other placements.</content>
public sealed partial class Placement
{
    private const int ReviewReminderDays = 7;

    private readonly List<ConflictHit> _conflictHits = [];

    /// <summary>The host's own reference of the matter, for those who see the parties.</summary>
    public string? MatterReference { get; private set; }

    /// <summary>What the matter is about, for those who see the parties.</summary>
    public string? MatterSubject { get; private set; }

    /// <summary>
    /// The keyed hash of the reference of the property or child that the matter is about: the same reference gives the same hash at every member,
    /// and nothing leads back from it. Never shown.
    /// </summary>
    public string? PropertyOrChildMark { get; private set; }

    public DateTime? SearchedAt { get; private set; }

    /// <summary>Who searched last; the clock where it was the search after the end.</summary>
    public Guid? SearchedById { get; private set; }

    /// <summary>The rules by which the last search compared.</summary>
    public int? SearchRulesVersion { get; private set; }

    /// <summary>Every matter that a search met, those that a later search no longer found among them.</summary>
    public IReadOnlyList<ConflictHit> ConflictHits => _conflictHits;

    /// <summary>Whether there is anything that a search could look for.</summary>
    public bool HasSearchableMatter => _parties.Count > 0 || PropertyOrChildMark is not null;

    /// <summary>Whether the work has ended since the last search, so that a last one is owed: officers take home what they learnt.</summary>
    public bool OwesLastSearch => Status == PlacementStatus.Ended && SearchedAt is { } searched && searched < EndedAt;

    public SearchedMatter AsSearched() =>
        new(Id, HostAuthorityId, [.. _parties.Select(party => new SearchedParty(party.Name, party.Aliases, party.CompanyNumber, party.Standing))], PropertyOrChildMark);

    /// <summary>Says what the matter is. Another property or child is like another party: it asks all three again, and pauses the work.</summary>
    /// <param name="mark">The keyed hash of the reference of a property or child; null leaves what there is.</param>
    public Outcome DescribeMatter(Actor by, DateTime at, int seenVersion, string reference, string subject, string? mark)
    {
        if (RefusesParties(by, PlacementVerb.DescribeMatter, seenVersion, out var refusal))
        {
            return refusal;
        }

        if (string.IsNullOrWhiteSpace(reference) || string.IsNullOrWhiteSpace(subject))
        {
            return PlacementRefusals.MatterMissing;
        }

        var isAboutAnother = mark is not null && mark != PropertyOrChildMark;
        if (!isAboutAnother && (MatterReference, MatterSubject) == (reference.Trim(), subject.Trim()))
        {
            return PlacementRefusals.MatterAsItIs;
        }

        (MatterReference, MatterSubject, PropertyOrChildMark) = (reference.Trim(), subject.Trim(), mark ?? PropertyOrChildMark);
        if (isAboutAnother)
        {
            AskAgain(at, CheckedAgainFor.NewReference);
        }

        Changed(by, Side.Host, new MatterDescribed(Id, at, by.PersonId, MatterReference, MatterSubject, isAboutAnother));
        if (isAboutAnother)
        {
            PauseUntilDecided(at, "The matter is about another property or child, so conflicts of interest are looked at again.");
        }

        return Outcome.DoneWith(Id);
    }

    /// <summary>A part of the matter goes on by itself. All three are asked again, and no hour is worked until the host has decided anew.</summary>
    public Outcome SplitMatter(Actor by, DateTime at, int seenVersion, string splitOff)
    {
        if (RefusesParties(by, PlacementVerb.SplitMatter, seenVersion, out var refusal))
        {
            return refusal;
        }

        if (string.IsNullOrWhiteSpace(splitOff))
        {
            return PlacementRefusals.SplitOffMissing;
        }

        AskAgain(at, CheckedAgainFor.MatterSplit);
        Changed(by, Side.Host, new MatterSplit(Id, at, by.PersonId, splitOff.Trim()));
        PauseUntilDecided(at, "The matter was split, so conflicts of interest are looked at again.");
        return Outcome.DoneWith(Id);
    }

    /// <summary>Records what a search met, in the act that made it due. What was met before and is met again stays as it was found first.</summary>
    /// <returns>The matters that were not met before.</returns>
    public IReadOnlyList<MetMatter> RecordSearch(Actor by, DateTime at, IReadOnlyList<MetMatter> met)
    {
        var isOfTheEnd = OwesLastSearch;
        var fresh = met.Where(one => !_conflictHits.Exists(hit => hit.Is(one))).ToList();
        foreach (var gone in _conflictHits.Where(hit => hit.GoneAt is null && !met.Any(hit.Is)))
        {
            gone.Go(at);
        }

        _conflictHits.AddRange(fresh.Select(one => new ConflictHit(one, at)));
        (SearchedAt, SearchedById, SearchRulesVersion) = (at, by.PersonId, ConflictRules);
        if (isOfTheEnd)
        {
            (AskedAgainFor, AskedAgainAt) = (CheckedAgainFor.EndOfPlacement, at);
        }

        Record(new ConflictsSearched(Id, at, by.PersonId, ConflictRules, fresh.Exists(one => one.IsForSearcher && one.AuthorityId != HostAuthorityId), isOfTheEnd));
        return fresh;
    }

    /// <summary>Whether the day has come on which the host wanted to look at its decision again, and it has not decided anew.</summary>
    public bool IsConflictReviewDue(DateOnly today) =>
        ConflictReviewOn <= today && Status is (PlacementStatus.Agreed or PlacementStatus.Active or PlacementStatus.Paused);

    private void TellOfConflictReview(DateTime at, DateOnly today)
    {
        if (IsConflictReviewDue(today) && (ConflictReviewToldOn is not { } told || told.AddDays(ReviewReminderDays) <= today))
        {
            ConflictReviewToldOn = today;
            Record(new ConflictReviewDue(Id, at, ConflictReviewOn!.Value));
        }
    }
}
