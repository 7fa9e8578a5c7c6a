using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Coverage;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Privacy;
using TalentPool.Domain.Rates;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Waiting;
using TalentPool.Features.Clearances;
using TalentPool.Features.Coverage;
using TalentPool.Features.Gaps;
using TalentPool.Features.Gaps.Posting;
using TalentPool.Features.Officers;
using TalentPool.Features.Placements;
using TalentPool.Features.Placements.Substitutes;
using TalentPool.Features.Privacy.LookRequests;
using TalentPool.Features.Rates;
using TalentPool.Features.Recharges;
using TalentPool.Features.Savings;
using TalentPool.Notices;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Waiting;

/// <summary>
/// Who is told that somebody nudges them, or that half of their time has passed: whoever owes it, with deputies. Whoever decides on a clearance is
/// told where it is decided.
/// </summary>
public sealed class NudgeNotices : NoticeSource
{
    private static readonly string[] OnClearances = [nameof(OwedKind.ClearanceApproval), nameof(OwedKind.OutsideWork)];
    private static readonly string[] OnAdverts = [nameof(WaitKind.AdvertAgreement), nameof(WaitKind.AdvertConfirmation)];
    private static readonly string[] OnOffers = [nameof(OwedKind.OfficersYes), nameof(OwedKind.Release), nameof(OwedKind.BudgetApproval), nameof(OwedKind.RequestersAnswer), nameof(OwedKind.DeclineExplanation), nameof(OwedKind.Endorsement)];

    private static readonly IReadOnlyList<Wait> Waits =
    [
        new("Whoever has to answer the enquiry, with deputies", "answer the enquiry on {reference}", kind => kind == nameof(OwedKind.Answer), enquiry => $"/enquiries/{enquiry}"),
        new("Whoever an offer waits for, with deputies", "go on with an offer on {reference}", OnOffers.Contains, offer => $"/offers/{offer}"),
        new("Whoever a clearance waits for, with deputies", "go on with the clearance on {reference}", OnClearances.Contains, ClearanceSight.AddressOf),
        new("The requester, when nobody covers hours", "see to the hours that nobody covers in {reference}", kind => kind == nameof(OwedKind.UncoveredHours), gap => $"/gaps/{gap}/placement"),
        new("Whoever a request to look waits for, with deputies", "answer an auditor’s request to look at {reference}", kind => kind == WaitingLookRequests.Kind, request => $"/looks/requests/{request}"),
        new("Whoever a substitution waits for, with deputies", "go on with the substitute for {reference}", IsOnSubstitution, substitution => $"/substitutions/{substitution}"),
        new("Whoever decides whether answers are needed sooner, with deputies", "say whether you agree to sooner answers for a gap that is not posted yet", kind => kind == nameof(WaitKind.UrgencyAgreement), gap => $"/gaps/{gap}/urgency"),
        new("Whoever decides who is left out, with deputies", "say who is left out of a gap that is not posted yet", kind => kind == nameof(WaitKind.LeavingOut), gap => $"/gaps/{gap}/left-out"),
        new("The requester, when a question has no answer", "answer a question about {reference}", kind => kind == nameof(WaitKind.QuestionAnswer), gap => $"/gaps/{gap}/questions"),
        new("The line manager, when time that an officer offers waits, with deputies", "agree to or confirm the time that somebody of your team offers", OnAdverts.Contains, officer => $"/team/{officer}/availability"),
        new("Whoever an access review waits for, with deputies", "say which roles stay at {reference}", kind => kind == nameof(WaitKind.AccessReview), review => $"/people/reviews/{review}"),
        new("Whoever approves rates, with deputies", "approve a rate of {reference}, or say what is wrong", kind => kind == nameof(WaitKind.RateApproval), rate => $"/rates/{rate}"),
        new("Conflict officers of the host, when a decision is to be looked at again, with deputies", "decide again on conflicts of interest in {reference}", kind => kind == nameof(WaitKind.ConflictReview), placement => $"/placements/{placement}/conflict-decision"),
        new("Whoever answers for the quality of the work", "answer three questions on the work in {reference}", kind => kind == nameof(WaitKind.QualityAnswers), placement => $"/placements/{placement}/quality"),
        new("The supervisor, when hours are not confirmed", "confirm hours on {reference}, or send them back", kind => kind == nameof(WaitKind.HoursConfirmation), timesheet => $"/hours/sheets/{timesheet}"),
        new("Budget holders of the host, when hours are not approved, with deputies", "approve hours on {reference}, or send them back", kind => kind == nameof(WaitKind.HoursApproval), timesheet => $"/hours/sheets/{timesheet}"),
        new("The supervisor, when an expense is not confirmed", "confirm an expense on {reference}, or send it back", kind => kind == nameof(WaitKind.ExpenseConfirmation), expense => $"/expenses/{expense}"),
        new("Budget holders of the host, when an expense is not approved, with deputies", "approve an expense on {reference}, or send it back", kind => kind == nameof(WaitKind.ExpenseApproval), expense => $"/expenses/{expense}"),
        new("Heads of service of the recipient, when a statement has no answer, with deputies", "answer statement {reference}", kind => kind == nameof(WaitKind.StatementAnswer), statement => $"/statements/{statement}"),
        new("Heads of service of the provider, when a dispute has no answer, with deputies", "decide on a disputed line of statement {reference}", kind => kind == nameof(WaitKind.DisputeDecision), statement => $"/statements/{statement}"),
        new("Heads of service, when spending matches no clearance, with deputies", "explain {reference} that match no clearance", kind => kind == nameof(WaitKind.SpendExplanation), _ => "/coverage/lines?status=Unexplained"),
        new("Finance, when a saving is not verified, with deputies", "verify a saving of {reference}, or reject it", kind => kind == nameof(WaitKind.SavingVerification), saving => $"/savings/{saving}"),
        new("The board, when a saving is not accepted", "accept a saving of {reference}, or reject it", kind => kind == nameof(WaitKind.SavingAcceptance), saving => $"/savings/{saving}"),
        new("Whoever owns a task of a placement, with deputies", "see to a task of yours around {reference}", IsOnTask, placement => $"/placements/{placement}/tasks"),
        new("Whoever a placement waits for, with deputies", "see to what {reference} still waits for from you", IsOnPlacement, placement => $"/placements/{placement}"),
    ];

    public override IReadOnlyList<NoticeRule> Rules { get; } = [.. Waits.Select(Nudging), .. Waits.Where(wait => !wait.IsOfGapsOwn).Select(AtHalfTime)];

    public override DateTime? DueBy(NoticeContext context) => (context.Event as HalfTimePassed)?.DueAt;

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

        foreach (var review in await db.Set<AccessReview>().AsNoTracking().IgnoreAutoIncludes().Where(review => about.Contains(review.Id))
            .Join(db.Set<Authority>().IgnoreAutoIncludes(), review => review.AuthorityId, authority => authority.Id, (review, authority) => new { review.Id, review.AuthorityId, authority.ShortName }).ToListAsync())
        {
            if (reader.Holds(Role.HeadOfService, review.AuthorityId, Guid.Empty))
            {
                references[review.Id] = review.ShortName;
            }
        }

        foreach (var rate in await db.Set<Rate>().AsNoTracking().Where(rate => about.Contains(rate.Id))
            .Join(db.Set<Authority>().IgnoreAutoIncludes(), rate => rate.AuthorityId, authority => authority.Id, (rate, authority) => new { rate.Id, rate.AuthorityId, authority.ShortName }).ToListAsync())
        {
            if (PermissionTable.Allows(Permission.SeeRates, reader, RateConcerning.Of(rate.AuthorityId)))
            {
                references[rate.Id] = rate.ShortName;
            }
        }

        foreach (var statement in await db.Set<Statement>().AsNoTracking().IgnoreAutoIncludes().Include(statement => statement.Disputes).Where(statement => about.Contains(statement.Id)).ToListAsync())
        {
            if (StatementSight.MaySee(statement, reader))
            {
                references[statement.Id] = statement.Reference;
            }
        }

        foreach (var (saving, _) in await SavingReading.Of(db, reader, about))
        {
            references[saving.Id] = saving.Title;
        }

        foreach (var month in await db.Set<SpendMonth>().AsNoTracking().Where(month => about.Contains(month.Id)).ToListAsync())
        {
            if (month.Lines.Any(line => PermissionTable.Allows(Permission.SeeSpend, reader, SpendConcerning.Of(month, line))))
            {
                references[month.Id] = $"{CoverageWords.Of(month.Kind).ToLowerInvariant()} of {CoverageWords.Month(month.Month)}";
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

    private static bool IsOnTask(string kind) => kind.StartsWith(WaitingPlacements.TaskKind, StringComparison.Ordinal);

    private static bool IsOnPlacement(string kind) =>
        kind != WaitingLookRequests.Kind && !IsOnSubstitution(kind) && !IsOnTask(kind) && !Enum.TryParse<OwedKind>(kind, out _) && !Enum.TryParse<WaitKind>(kind, out _);

    private static NoticeRule Nudging(Wait wait) => new(
        typeof(Nudged), wait.Audience, $"{{nudger}} asks you to {wait.ToDo}.",
        context => context.Event is not Nudged nudged || !wait.IsFor(nudged.Kind) ? Nobody
            : nudged.Kind == nameof(OwedKind.ClearanceApproval) ? Deciders(context, nudged)
            : Holders(context, nudged.HolderId, nudged.Roles, nudged.AuthorityId, nudged.ServiceAreaId),
        (_, subject) => wait.Address(subject))
    {
        Asks = true,
        About = $"Nudge to {wait.InAList}",
        IsUrgent = context => context.Event is Nudged { IsUrgent: true },
    };

    private static NoticeRule AtHalfTime(Wait wait) => new(
        typeof(HalfTimePassed), wait.Audience, $"Half of the time has passed. Please {wait.ToDo}.",
        context => context.Event is HalfTimePassed passed && wait.IsFor(passed.Kind) ? Holders(context, passed.HolderId, passed.Roles, passed.AuthorityId, passed.ServiceAreaId) : Nobody,
        (_, subject) => wait.Address(subject))
    {
        GoesAlone = true,
        IsUrgent = context => context.Event is HalfTimePassed { IsUrgent: true },
        About = $"Half of the time has passed, to {wait.InAList}",
    };

    private static Task<IReadOnlyList<Guid>> Nobody => Task.FromResult<IReadOnlyList<Guid>>([]);

    /// <summary>Not all who hold the roles: nobody decides on their own request, or twice on one emergency.</summary>
    private static async Task<IReadOnlyList<Guid>> Deciders(NoticeContext context, Nudged nudged)
    {
        var gap = await context.Db.Set<Gap>().AsNoTracking().SingleAsync(gap => gap.Id == nudged.RootId);
        return await ClearanceDeciders.WithDeputies(context.Db, nudged.EffectiveAt, gap, gap.FindClearance(nudged.SubjectId)!);
    }

    private static async Task<IReadOnlyList<Guid>> Holders(NoticeContext context, Guid? holderId, IReadOnlyList<Role> roles, Guid authorityId, Guid ofServiceArea)
    {
        Guid? serviceAreaId = ofServiceArea == NudgedItem.AnyServiceArea ? null : ofServiceArea;
        if (holderId is not { } holder)
        {
            // An administrator's role is held for the partnership or for all of them, every other for the authority.
            Guid[] scopes = roles.Contains(Role.PartnershipAdministrator) ? [((Nudge)context.Root!).PartnershipId, Guid.Empty] : [authorityId];
            return await RoleHolders.WithDeputies(context.Db, context.Today, scopes, roles.Count > 1 && roles.Contains(Role.Director) ? null : serviceAreaId, [.. roles]);
        }

        // Without a role it is an officer or a supervisor, who stays so whatever becomes of their roles.
        var told = new List<Guid>(roles.Count == 0
            ? await StandIns.OfNamed(context.Db, context.Today, holder, authorityId, serviceAreaId, Role.HeadOfService, Role.ServiceManager)
            : await StandIns.Of(context.Db, context.Today, holder, authorityId, serviceAreaId, Role.HeadOfService, Role.ServiceManager));
        foreach (var role in roles)
        {
            told.AddRange(await RoleHolders.DeputiesOf(context.Db, context.Today, holder, role));
        }

        return [.. told.Distinct()];
    }

    /// <summary>One kind of wait: who holds it up, and what they are asked.</summary>
    /// <param name="ToDo">"answer the enquiry on {reference}", which both a person and time ask for.</param>
    private sealed record Wait(string Audience, string ToDo, Func<string, bool> IsFor, Func<Guid, string> Address)
    {
        public string InAList => $"{char.ToLowerInvariant(Audience[0])}{Audience[1..]}";

        /// <summary>Whether the gap itself reminds of it at half time, or nothing of it has a deadline.</summary>
        public bool IsOfGapsOwn => Enum.GetNames<OwedKind>().Any(IsFor) || IsFor(nameof(WaitKind.ConflictReview)) || IsFor(nameof(WaitKind.RateApproval)) || IsFor(nameof(WaitKind.DisputeDecision)) || IsFor(nameof(WaitKind.SavingVerification)) || IsFor(nameof(WaitKind.SavingAcceptance));
    }
}
