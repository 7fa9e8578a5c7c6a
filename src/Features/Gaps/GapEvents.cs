using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps;

/// <summary>
/// A gap's history, made from the events of its chain. The host's side sees all of it, and the partnership's auditors without what was written;
/// other members see what happened to the gap and to their own answers. Who acts for a home is named only to those of that home who may
/// know its officers, because it may be the officer; who said no is named to nobody here.
/// </summary>
public static class GapEvents
{
    private static readonly HashSet<string> SeenByMembers =
    [
        nameof(GapPosted), nameof(CheckStarted), nameof(DirectRequestEnded), nameof(CheckCompleted), nameof(GapChanged), nameof(GapPartFilled), nameof(GapExhausted), nameof(GapFilled),
        nameof(GapOutsourced), nameof(GapReopened), nameof(GapClosed), nameof(GapWithdrawn), nameof(QuestionAsked), nameof(QuestionAnswered),
    ];

    private static readonly HashSet<string> DoneByHome =
    [
        nameof(EnquiryAnswered), nameof(OfferProposed), nameof(OfferAgreed), nameof(OfferRefused), nameof(OfferReleased), nameof(OfferPriced), nameof(OfferWithdrawn), nameof(QuestionAsked),
    ];

    /// <summary>Alike in everything, so that nobody can tell an officer's no from a release refused or a time that ran out.</summary>
    private static readonly HashSet<string> NobodyNamed = [nameof(OfferRefused), nameof(OfferExpired)];

    private static readonly HashSet<string> NotTold = [nameof(GapDraftChanged), nameof(OwedReminded), nameof(ComparatorLocked), nameof(TurnTaken)];

    public static async Task<IReadOnlyList<GapEventRow>> Of(TalentPoolDb db, GapSight sight)
    {
        var homes = Homes(sight.Gap);
        var subjects = Subjects(sight.Gap);
        var chainId = await db.Set<Chain>().AsNoTracking()
            .Where(chain => chain.Scope == ChainScope.Partnership && chain.ScopeId == sight.Gap.PartnershipId).Select(chain => chain.Id).SingleOrDefaultAsync();
        var links = await db.Set<ChainEvent>().AsNoTracking()
            .Where(link => link.ChainId == chainId && subjects.Contains(link.SubjectId)).OrderByDescending(link => link.Number).ToListAsync();
        var actors = links.Select(link => link.ActorId).Distinct().ToList();
        var employers = await db.Set<Person>().AsNoTracking().Where(person => actors.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.AuthorityId);

        var names = await ActorNames.Of(db, links.Select(link => link.OnBehalfOfId));

        // What follows from a no in the same act (a check complete, a member asked again) was done by whoever said it.
        var unnamed = links.Where(link => NobodyNamed.Contains(link.Kind)).Select(link => (link.ActorId, link.RecordedAt)).ToHashSet();
        return [.. links.Where(link => IsSeen(link, sight, homes)).Select(link => Row(link, sight, homes, employers, unnamed, names))];
    }

    private static bool IsSeen(ChainEvent link, GapSight sight, Dictionary<Guid, Guid> homes) =>
        !NotTold.Contains(link.Kind)
        && (sight.SeesHistory || SeenByMembers.Contains(link.Kind) || (homes.TryGetValue(link.SubjectId, out var home) && home == sight.Reader.AuthorityId));

    private static GapEventRow Row(ChainEvent link, GapSight sight, Dictionary<Guid, Guid> homes, Dictionary<Guid, Guid?> employers, HashSet<(Guid ActorId, DateTime RecordedAt)> unnamed, ActorNames names)
    {
        var member = homes.TryGetValue(link.SubjectId, out var home) ? sight.Name(home) : "A member";
        var isOwn = employers.GetValueOrDefault(link.ActorId) is { } employer && employer == sight.Reader.AuthorityId;
        var body = link.IsErased ? null : EventBody.Event(link.Body!);
        var mayName = !unnamed.Contains((link.ActorId, link.RecordedAt))
            && (DoneByHome.Contains(link.Kind) ? sight.May(Permission.SeeOfficerName, home) : isOwn || sight.SeesHistory);
        var isStanding = Text(body, "StandingAnswerId") is not null;
        var isDirect = link.Kind == nameof(CheckStarted) && body?["IsDirect"] is JsonValue value && value.TryGetValue<bool>(out var direct) && direct;
        var by = mayName && !isStanding ? names.By(link) : null;
        return new GapEventRow(link.EffectiveAt, isStanding ? $"{member} answered at once by a standing answer" : isDirect ? "One member asked directly for one person" : Title(link.Kind, member), by, sight.SeesHostOnly || SeenByMembers.Contains(link.Kind) ? Detail(link.Kind, body, sight) : null);
    }

    private static string Title(string kind, string member) => kind switch
    {
        nameof(GapDrafted) => "Draft begun",
        nameof(UrgencyAgreed) => "Sooner answers agreed",
        nameof(MembersLeftOut) => "Conflict officer decided who is left out",
        nameof(LeavingOutEndorsed) => "Leaving members out agreed",
        nameof(UndertakingGiven) => "Undertaking given",
        nameof(GapPosted) => "Gap posted",
        nameof(CheckStarted) => "Members asked",
        nameof(DirectRequestEnded) => "Direct request over",
        nameof(CheckCompleted) => "Check complete",
        nameof(GapChanged) => "Gap changed",
        nameof(ComparatorChanged) => "Outside price changed",
        nameof(GapPartFilled) => "Part filled",
        nameof(GapExhausted) => "Nobody found",
        nameof(GapFilled) => "Filled",
        nameof(GapOutsourced) => "Outsourced",
        nameof(GapReopened) => "Reopened",
        nameof(NobodyLeftToAsk) => "No member left to ask",
        nameof(OutsideWorkFound) => "Outside work found, for which no gap was posted",
        nameof(GapClosed) => "Closed",
        nameof(GapWithdrawn) => "Withdrawn",
        nameof(QuestionAsked) => $"{member} asked a question",
        nameof(QuestionAnswered) => "Question answered",
        nameof(EnquiryAnswered) => $"{member} answered",
        nameof(Domain.Waiting.Nudged) => "Asked once more to go on",
        nameof(EnquiryLapsed) => $"{member} did not answer in time",
        nameof(EnquiryReopened) => $"{member} asked again",
        nameof(EnquiryStoodDown) => $"{member} no longer has to answer",
        nameof(OfferProposed) => $"{member} put an officer forward",
        nameof(OfferAgreed) => $"An officer of {member} said yes",
        nameof(OfferRefused) or nameof(OfferExpired) => $"An offer of {member} fell away",
        nameof(OfferReleased) => $"{member} released an officer",
        nameof(OfferPriced) => $"{member} said how its officer is charged",
        nameof(OfferBudgetApproved) => $"Cost of an officer of {member} agreed",
        nameof(OfferAccepted) => $"Officer of {member} accepted",
        nameof(OfferDeclineProposed) => $"Officer of {member} not taken, to be endorsed",
        nameof(OfferDeclined) => $"Officer of {member} declined",
        nameof(OfferDeclineOverturned) => $"Decline of an officer of {member} overturned",
        nameof(OfferWithdrawn) => $"{member} withdrew an offer",
        nameof(OfferStoodDown) => $"Offer of {member} no longer needed",
        nameof(PlacementCoverageFell) => $"Placement from {member} covers less",
        nameof(ClearanceRequested) => "Clearance to outsource requested",
        nameof(ClearanceFirstApproved) => "Emergency clearance approved once",
        nameof(ClearanceGranted) => "Clearance to outsource granted",
        nameof(ClearanceRefused) => "Clearance to outsource refused",
        nameof(ClearanceWithdrawn) => "Request for a clearance withdrawn",
        nameof(ProcurementRecorded) => "Procurement recorded",
        nameof(ClearanceReduced) => "Clearance reduced and its certificate reissued",
        nameof(ClearanceExpired) => "Clearance expired",
        nameof(ClearanceFallen) => "Clearance fell",
        nameof(FittingAdvertAppeared) => "An officer newly fits",
        nameof(OutsourcingRecorded) => "Outside work recorded",
        nameof(BypassRecorded) => "Bypass recorded",
        nameof(ClearanceRequestRefused) => "Request for a clearance refused by the rules",
        nameof(ClearanceApprovalRefused) => "Approval of a clearance refused by the rules",
        nameof(OutsourcingRefused) => "Recording outside work refused by the rules",
        nameof(GateAttemptRefused) => "Act on a clearance or bypass refused by the rules",
        _ => Spaced(kind),
    };

    private static string? Detail(string kind, JsonNode? body, GapSight sight) => kind switch
    {
        nameof(GapReopened) => Text(body, "Why"),
        nameof(DirectRequestEnded) => "Every member is asked now.",
        nameof(GapChanged) => body?["Parts"]?.AsArray() is { } parts
            ? $"Changed: {string.Join(", ", parts.Select(part => part!.GetValue<string>()))}.{(Text(body, "WhyNewCheck") is { Length: > 0 } why ? $" The members were asked anew, because {why}." : "")}"
            : null,
        nameof(QuestionAsked) or nameof(QuestionAnswered) => Text(body, "Text"),
        nameof(GapWithdrawn) or nameof(GapClosed) => sight.SeesHostOnly ? Text(body, "Note") : null,
        nameof(ComparatorChanged) => Text(body, "Reason"),
        nameof(UrgencyAgreed) => Text(body, "Reason"),
        nameof(OfferProposed) or nameof(FittingAdvertAppeared) => $"{Text(body, "Discipline")}, {Text(body, "Level")?.ToLowerInvariant()}",
        nameof(OfferDeclined) or nameof(OfferDeclineProposed) => Text(body, "Explanation"),
        nameof(ClearanceRequested) or nameof(BypassRecorded) => Text(body, "Explanation"),
        nameof(ClearanceRefused) => Text(body, "Note"),
        nameof(ClearanceFallen) or nameof(PlacementCoverageFell) => Text(body, "Why"),
        nameof(ClearanceRequestRefused) or nameof(ClearanceApprovalRefused) or nameof(OutsourcingRefused) or nameof(GateAttemptRefused) => Text(body, "Sentence"),
        _ => null,
    };

    private static string? Text(JsonNode? body, string name) => body?[name] is JsonValue value && value.TryGetValue<string>(out var text) && text != "" ? text : null;

    private static string Spaced(string kind) =>
        string.Concat(kind.Select((letter, index) => index > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));

    /// <summary>The member that each enquiry, offer and question belongs to.</summary>
    private static Dictionary<Guid, Guid> Homes(Gap gap) => gap.Checks.SelectMany(check => check.Enquiries).Select(enquiry => (enquiry.Id, enquiry.AuthorityId))
        .Concat(gap.Offers.Select(offer => (offer.Id, offer.HomeAuthorityId)))
        .Concat(gap.Questions.Select(question => (question.Id, question.AskedByAuthorityId)))
        .ToDictionary(part => part.Item1, part => part.Item2);

    /// <summary>The gap and all of its parts that events are about.</summary>
    public static List<Guid> Subjects(Gap gap) =>
    [
        gap.Id, .. gap.Checks.Select(check => check.Id), .. Homes(gap).Keys,
        .. gap.Comparators.Select(price => price.Id), .. gap.Clearances.Select(clearance => clearance.Id), .. gap.Bypasses.Select(bypass => bypass.Id),
        .. gap.FittingAdverts.Select(fitting => fitting.Id), .. gap.Undertakings.Select(given => given.Id),
    ];
}
