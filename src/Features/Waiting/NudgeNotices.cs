using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Privacy;
using TalentPool.Domain.Waiting;
using TalentPool.Features.Clearances;
using TalentPool.Features.Gaps;
using TalentPool.Features.Gaps.Posting;
using TalentPool.Features.Officers;
using TalentPool.Features.Placements;
using TalentPool.Features.Placements.Substitutes;
using TalentPool.Features.Privacy.LookRequests;
using TalentPool.Notices;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Waiting;

/// <summary>Who is told that somebody nudges them: whoever owes it, with deputies. Whoever decides on a clearance is told where it is decided.</summary>
public sealed class NudgeNotices : NoticeSource
{
    private static readonly string[] OnClearances = [nameof(OwedKind.ClearanceApproval), nameof(OwedKind.OutsideWork)];
    private static readonly string[] OnAdverts = [nameof(WaitKind.AdvertAgreement), nameof(WaitKind.AdvertConfirmation)];
    private static readonly string[] OnOffers = [nameof(OwedKind.OfficersYes), nameof(OwedKind.Release), nameof(OwedKind.BudgetApproval), nameof(OwedKind.RequestersAnswer), nameof(OwedKind.DeclineExplanation), nameof(OwedKind.Endorsement)];

    public override IReadOnlyList<NoticeRule> Rules { get; } =
    [
        Rule("Whoever has to answer the enquiry, with deputies", "{nudger} asks you to answer the enquiry on {reference}.", kind => kind == nameof(OwedKind.Answer), enquiry => $"/enquiries/{enquiry}"),
        Rule("Whoever an offer waits for, with deputies", "{nudger} asks you to go on with an offer on {reference}.", OnOffers.Contains, offer => $"/offers/{offer}"),
        Rule("Whoever a clearance waits for, with deputies", "{nudger} asks you to go on with the clearance on {reference}.", OnClearances.Contains, ClearanceSight.AddressOf),
        Rule("The requester, when nobody covers hours", "{nudger} asks you to see to the hours that nobody covers in {reference}.", kind => kind == nameof(OwedKind.UncoveredHours), gap => $"/gaps/{gap}/placement"),
        Rule("Whoever a request to look waits for, with deputies", "{nudger} asks you to answer an auditor’s request to look at {reference}.", kind => kind == WaitingLookRequests.Kind, request => $"/looks/requests/{request}"),
        Rule("Whoever a substitution waits for, with deputies", "{nudger} asks you to go on with the substitute for {reference}.", IsOnSubstitution, substitution => $"/substitutions/{substitution}"),
        Rule("Whoever decides whether answers are needed sooner, with deputies", "{nudger} asks you to say whether you agree to sooner answers for a gap that is not posted yet.", kind => kind == nameof(WaitKind.UrgencyAgreement), gap => $"/gaps/{gap}/urgency"),
        Rule("Whoever decides who is left out, with deputies", "{nudger} asks you to say who is left out of a gap that is not posted yet.", kind => kind == nameof(WaitKind.LeavingOut), gap => $"/gaps/{gap}/left-out"),
        Rule("The requester, when a question has no answer", "{nudger} asks you to answer a question about {reference}.", kind => kind == nameof(WaitKind.QuestionAnswer), gap => $"/gaps/{gap}/questions"),
        Rule("The line manager, when time that an officer offers waits, with deputies", "{nudger} asks you to agree to or confirm the time that somebody of your team offers.", OnAdverts.Contains, officer => $"/team/{officer}/availability"),
        Rule("Whoever a placement waits for, with deputies", "{nudger} asks you to see to what {reference} still waits for from you.", kind => kind != WaitingLookRequests.Kind && !IsOnSubstitution(kind) && !Enum.TryParse<OwedKind>(kind, out _) && !Enum.TryParse<WaitKind>(kind, out _), placement => $"/placements/{placement}"),
    ];

    public override IReadOnlyList<string> FactNames { get; } = ["nudger", "reference"];

    public override async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>>> Facts(TalentPoolDb db, IReadOnlyCollection<Guid> rootIds, Actor reader)
    {
        var nudges = await db.Set<Nudge>().AsNoTracking().Where(nudge => rootIds.Contains(nudge.Id)).ToListAsync();
        var about = nudges.Select(nudge => nudge.RootId).Distinct().ToList();
        var references = new Dictionary<Guid, string>();
        foreach (var gap in await GapsSeen.By(db, reader).Known(db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes()).Where(gap => about.Contains(gap.Id)).ToListAsync())
        {
            if (gap.Status == GapStatus.Draft)
            {
                if (PermissionTable.Allows(Permission.AgreeUrgency, reader, DraftGaps.ForDeciding(gap)) || PermissionTable.Allows(Permission.LeaveMembersOut, reader, DraftGaps.Concerning(gap)))
                {
                    references[gap.Id] = "";
                }
            }
            else if (PermissionTable.Allows(Permission.SeeGap, reader, await GapConcerning.Of(db, gap, WorkingCalendar.EnglandAndWales.LocalDate(gap.ChangedAt))))
            {
                references[gap.Id] = gap.Reference;
            }
        }

        var told = GapsSeen.NotLeftOut(db, reader);
        foreach (var placement in await db.Set<Placement>().AsNoTracking().Where(placement => about.Contains(placement.Id) && told.Any(gap => gap.Id == placement.GapId)).ToListAsync())
        {
            // A substitute is not of the placement yet.
            if (PermissionTable.Allows(Permission.SeePlacement, reader, PlacementConcerning.Of(placement))
                || placement.Substitutions.Any(substitution => SubstitutionConcerning.MayKnowOf(reader, placement, substitution)))
            {
                references[placement.Id] = placement.Reference;
            }
        }

        var requests = await db.Set<LookRequest>().AsNoTracking().Where(request => about.Contains(request.Id)).ToListAsync();
        var known = await WaitingLookRequests.Known(db, reader, requests);
        foreach (var request in requests)
        {
            if (known.Contains(request.RecordId) && LookRequestConcerning.MaySee(request, reader))
            {
                references[request.Id] = request.Reference;
            }
        }

        foreach (var officer in await db.Set<Officer>().AsNoTracking().IgnoreAutoIncludes().Where(officer => about.Contains(officer.Id)).ToListAsync())
        {
            if (PermissionTable.Allows(Permission.SeeOfficer, reader, OfficerRecords.About(officer)))
            {
                references[officer.Id] = "";
            }
        }

        return nudges.Where(nudge => references.ContainsKey(nudge.RootId)).ToDictionary(nudge => nudge.Id, IReadOnlyDictionary<string, string> (nudge) =>
            new Dictionary<string, string> { ["nudger"] = nudge.ByName, ["reference"] = references[nudge.RootId] });
    }

    private static bool IsOnSubstitution(string kind) => kind.StartsWith(nameof(Substitution), StringComparison.Ordinal);

    private static NoticeRule Rule(string audience, string words, Func<string, bool> isFor, Func<Guid, string> address) => new(
        typeof(Nudged), audience, words, context => context.Event is Nudged nudged && isFor(nudged.Kind) ? Holders(context, nudged) : Task.FromResult<IReadOnlyList<Guid>>([]), (_, subject) => address(subject))
    {
        About = $"Nudge to {char.ToLowerInvariant(audience[0])}{audience[1..]}",
    };

    private static async Task<IReadOnlyList<Guid>> Holders(NoticeContext context, Nudged nudged) => nudged.HolderId is { } holder
        ? [.. await StandIns.Of(context.Db, context.Today, holder, nudged.AuthorityId, nudged.ServiceAreaId, Role.HeadOfService, Role.ServiceManager), .. nudged.Roles.Count > 0 ? await RoleHolders.DeputiesOf(context.Db, context.Today, holder, nudged.Roles[0]) : []]
        : await RoleHolders.WithDeputies(context.Db, context.Today, [nudged.AuthorityId], nudged.Roles.Count > 1 && nudged.Roles.Contains(Role.Director) ? null : nudged.ServiceAreaId, [.. nudged.Roles]);
}
