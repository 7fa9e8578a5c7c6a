using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain.Placements;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.Looks;

namespace TalentPool.Features.Placements;

/// <summary>One line of a placement's history, in the words that this reader may read.</summary>
/// <param name="By">Who did it; null where it was time, or where the name has been erased.</param>
/// <param name="Look">As what it is written down that this reader saw the detail; null where everybody of the placement may read it.</param>
public sealed record HistoryEntry(string Title, DateTime At, string? By, string? Detail, LookKind? Look)
{
    private static readonly Dictionary<string, string> Titles = new()
    {
        [nameof(PlacementAgreed)] = "Placement agreed",
        [nameof(SupervisorNamed)] = "Supervisor named",
        [nameof(PlacementVatTreatmentSet)] = "VAT decided",
        [nameof(DelegationRecorded)] = "Delegation recorded",
        [nameof(PractisingCertificateRecorded)] = "Practising certificate recorded",
        [nameof(AuthorisedSupervisorLost)] = "The authorised person can no longer act",
        [nameof(ReservedWorkAuthorised)] = "Reserved work authorised",
        [nameof(ReservedWorkSet)] = "Reserved or court work set anew",
        [nameof(PartyAdded)] = "Party added",
        [nameof(NoOtherPartyStated)] = "Host said that there is no other party",
        [nameof(InterestDeclared)] = "Interests declared",
        [nameof(HomeAnsweredConflict)] = "Home answered to the parties",
        [nameof(ConflictDecided)] = "Host decided on conflicts",
        [nameof(MatterDescribed)] = "Matter described",
        [nameof(MatterSplit)] = "Matter split",
        [nameof(ConflictsSearched)] = "Parties searched for among other placements",
        [nameof(ConflictReviewDue)] = "Host reminded to look at conflicts again",
        [nameof(DbsAsked)] = "DBS check asked for",
        [nameof(DbsRecorded)] = "DBS check recorded",
        [nameof(PlacementTaskTicked)] = "Task ticked off",
        [nameof(QualityAnswered)] = "Questions on quality answered",
        [nameof(QualityReplied)] = "Officer answered to them",
        [nameof(PlacementStarted)] = "Work started",
        [nameof(PlacementStartBlocked)] = "Start held up",
        [nameof(PlacementWorkBlocked)] = "Work held up",
        [nameof(PlacementPaused)] = "Paused",
        [nameof(PlacementResumed)] = "Resumed",
        [nameof(PlacementCancelled)] = "Cancelled",
        [nameof(PlacementEndedEarly)] = "Notice of an early end",
        [nameof(PlacementEnded)] = "Ended",
        [nameof(PlacementEndNear)] = "Both sides told that the end is near",
        [nameof(TwelveWeekRuleNear)] = "Both sides reminded of the twelve-week rule",
        [nameof(PlacementUseRecorded)] = "Hours recorded",
        [nameof(PlacementExpensesAgreed)] = "Cap on expenses agreed",
        [nameof(PlacementCapNear)] = "Both sides told that the cap is nearly used",
        [nameof(PlacementCapReached)] = "The cap is used",
        [nameof(ExtensionProposed)] = "Extension proposed",
        [nameof(ExtensionAgreed)] = "Yes to the extension",
        [nameof(ExtensionRefused)] = "Extension refused",
        [nameof(ExtensionWithdrawn)] = "Extension withdrawn",
        [nameof(ExtensionLapsed)] = "Extension lapsed",
        [nameof(PlacementExtended)] = "Extended",
        [nameof(SubstituteProposed)] = "Substitute put forward",
        [nameof(SubstituteAgreed)] = "Substitute agreed",
        [nameof(SubstituteRefused)] = "Substitute not available",
        [nameof(SubstituteReleased)] = "Substitute released",
        [nameof(SubstituteCostAgreed)] = "Higher rate of the substitute agreed",
        [nameof(SubstituteTaken)] = "Substitute taken",
        [nameof(SubstituteTurnedDown)] = "Substitute turned down",
        [nameof(SubstituteWithdrawn)] = "Substitute withdrawn",
        [nameof(SubstitutionExpired)] = "Substitution ran out of time",
        [nameof(PlacementTakenOver)] = "Took over from another placement",
        [nameof(PlacementRateMoved)] = "The rate moves with a national award",
    };

    /// <summary>By whom it was would name the substitute before the release, or say which of the two at home said no.</summary>
    private static readonly HashSet<string> AreUnnamed = [nameof(SubstituteAgreed), nameof(SubstituteRefused)];

    public static async Task<IReadOnlyList<HistoryEntry>> Of(TalentPoolDb db, PlacementSight sight)
    {
        List<Guid> subjects = [sight.Placement.Id, .. sight.Placement.Extensions.Select(extension => extension.Id), .. sight.Placement.Substitutions.Select(substitution => substitution.Id)];
        var links = await db.Set<ChainEvent>().AsNoTracking().Where(link => subjects.Contains(link.SubjectId)).OrderByDescending(link => link.Id).ToListAsync();
        var names = await ActorNames.Of(db, links.Select(link => link.OnBehalfOfId));
        return [.. links.Where(link => Titles.ContainsKey(link.Kind) && MayKnowOf(link, sight)).Select(link => Of(link, sight, names))];
    }

    /// <summary>That adjustments were agreed is between three people.</summary>
    private static bool MayKnowOf(ChainEvent link, PlacementSight sight) =>
        link.Kind != nameof(PlacementTaskTicked) || (link.Body is { } body && sight.Placement.Sees(sight.Rights.Reader, TaskOf(EventBody.Event(body))));

    private static PlacementTask TaskOf(JsonNode said) => Enum.Parse<PlacementTask>(Text(said, nameof(PlacementTaskTicked.Task)));

    private static HistoryEntry Of(ChainEvent link, PlacementSight sight, ActorNames names) => new(
        Titles[link.Kind],
        link.EffectiveAt,
        AreUnnamed.Contains(link.Kind) ? null : names.By(link),
        link.Body is null ? "What was written here has been erased." : Said(link.Kind, EventBody.Event(link.Body), sight.Rights, sight.HostName),
        link.Body is null ? null : LookAt(link.Kind, sight.Rights));

    private static LookKind? LookAt(string kind, PlacementRights rights) => kind switch
    {
        nameof(PartyAdded) or nameof(MatterDescribed) or nameof(MatterSplit) or nameof(HomeAnsweredConflict) when rights.SeesParties => LookKind.ConflictRecord,
        nameof(InterestDeclared) when rights.SeesParties => LookKind.InterestRecord,
        nameof(DbsRecorded) when rights.SeesDbsCheck => LookKind.DbsRecord,
        _ => null,
    };

    private static string RateMoved(JsonNode said) =>
        $"From {Shown.Money(said[nameof(PlacementRateMoved.AgreedPence)]!.GetValue<long>())} as agreed to {Shown.Money(said[nameof(PlacementRateMoved.NowPence)]!.GetValue<long>())} an hour for work from {Day(said, nameof(PlacementRateMoved.From))}{(said[nameof(PlacementRateMoved.IsCapped)]!.GetValue<bool>() ? ", the ceiling" : "")}";

    private static string? Said(string kind, JsonNode said, PlacementRights rights, string host) => kind switch
    {
        nameof(SupervisorNamed) => Text(said, nameof(SupervisorNamed.SupervisorName)),
        nameof(PlacementRateMoved) => rights.SeesMoney ? RateMoved(said) : null,
        nameof(DelegationRecorded) => Text(said, nameof(DelegationRecorded.Reference)),
        nameof(ReservedWorkSet) => said[nameof(ReservedWorkSet.IsReservedWork)]!.GetValue<bool>() ? "Yes" : $"No. {Text(said, nameof(ReservedWorkSet.Reason))}",
        nameof(ReservedWorkAuthorised) => $"{Text(said, nameof(ReservedWorkAuthorised.Reference))}; {Text(said, nameof(ReservedWorkAuthorised.AuthorisedSupervisorName))} ({Text(said, nameof(ReservedWorkAuthorised.AuthorisedSupervisorAuthority))}) answers for it",
        nameof(PartyAdded) when rights.SeesParties => Text(said, nameof(PartyAdded.Name)),
        nameof(MatterDescribed) when rights.SeesParties => $"{Text(said, nameof(MatterDescribed.Reference))}: {Text(said, nameof(MatterDescribed.Subject))}",
        nameof(MatterSplit) when rights.SeesParties => Text(said, nameof(MatterSplit.SplitOff)),
        nameof(InterestDeclared) => !said[nameof(InterestDeclared.HasOwnInterest)]!.GetValue<bool>() ? "No interest of their own"
            : rights.SeesParties ? $"An interest of their own. {Text(said, nameof(InterestDeclared.Explanation))}" : "An interest of their own",
        nameof(HomeAnsweredConflict) when rights.SeesParties => PlacementWords.Of(Enum.Parse<HomeConflictAnswer>(Text(said, nameof(HomeAnsweredConflict.Answer)))),
        nameof(ConflictDecided) => PlacementWords.Of(Enum.Parse<ConflictDecision>(Text(said, nameof(ConflictDecided.Decision)))),
        nameof(DbsAsked) => PlacementWords.Of(Enum.Parse<DbsLevel>(Text(said, nameof(DbsAsked.Level)))),
        nameof(DbsRecorded) when rights.SeesDbsCheck => $"{PlacementWords.Of(Enum.Parse<DbsLevel>(Text(said, nameof(DbsRecorded.Level))))}, issued on {Day(said, nameof(DbsRecorded.IssuedOn))}",
        nameof(PlacementTaskTicked) => PlacementWords.Of(TaskOf(said)),
        nameof(PlacementPaused) when rights.SeesReasons || said[nameof(PlacementPaused.Code)] is not null => Text(said, nameof(PlacementPaused.Reason)),
        nameof(PlacementCancelled) or nameof(PlacementEndedEarly) when rights.SeesReasons =>
            $"{PlacementWords.Of(Enum.Parse<PlacementEndReason>(Text(said, nameof(PlacementCancelled.Reason))))}. {Text(said, nameof(PlacementCancelled.Explanation))}",
        nameof(PlacementUseRecorded) => $"{Shown.Duration(said[nameof(PlacementUseRecorded.UsedMinutes)]!.GetValue<int>())} hours used so far",
        nameof(ExtensionProposed) => $"Until {Day(said, nameof(ExtensionProposed.NewEndsOn))}",
        nameof(ExtensionAgreed) => $"As {PlacementWords.Of(Enum.Parse<ExtensionYes>(Text(said, nameof(ExtensionAgreed.Yes))), host)}",
        nameof(ExtensionRefused) when rights.SeesReasons => Text(said, nameof(ExtensionRefused.Explanation)),
        nameof(SubstituteProposed) => $"From {Day(said, nameof(SubstituteProposed.From))}",
        nameof(SubstituteTaken) => $"From {Day(said, nameof(SubstituteTaken.From))}",
        nameof(PlacementExtended) => $"Until {Day(said, nameof(PlacementExtended.EndsOn))}",
        _ => null,
    };

    private static string Text(JsonNode said, string name) => said[name]?.GetValue<string>() ?? "";

    private static string Day(JsonNode said, string name) => Shown.Day(DateOnly.Parse(Text(said, name), CultureInfo.InvariantCulture));
}
