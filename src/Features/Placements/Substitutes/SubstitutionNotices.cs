using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Features.Gaps;
using TalentPool.Features.Partnerships;
using TalentPool.Notices;
using TalentPool.Platform.People;

namespace TalentPool.Features.Placements.Substitutes;

/// <summary>Who is told of what happens to a substitution. Never why the other officer cannot go on, and never a substitute’s name to the host before the release. A supervisor may not open a substitution, and is not told of one.</summary>
public sealed class SubstitutionNotices : NoticeSource
{
    public override IReadOnlyList<NoticeRule> Rules { get; } =
    [
        .. About(NoticeKind.Placements,
        [
            Rule<SubstituteProposed>("The substitute", "{home} asks whether you would take over work for {host} from {from}: {reference}. Please say yes or no.", Substitute, "/answer"),
            Rule<SubstituteProposed>("The substitute’s line manager", "{substitute} has been asked to take over work for {host} from {from}: {reference}. You are asked to release once the officer has agreed.", LineManager, isMailed: false),
            Rule<SubstituteProposed>("The requester", "{home} has put forward a substitute from {from}: {reference}. You are told who it is once the officer has been released.", Requester, isMailed: false),
            Rule<SubstituteAgreed>("Whoever releases the substitute", "{substitute} would take over work for {host} from {from}: {reference}. Please release the officer or say no.", Releasers, "/release"),
            Rule<SubstituteRefused>("Whoever put the substitute forward, the line manager and the requester", "The substitute put forward for {reference} from {from} is not available.",
                context => People(context, (placement, substitution) => [substitution.ProposedById, substitution.LineManagerId, placement.RequesterId])),
            Rule<SubstituteReleased>("The requester", "{home} releases {substitute} as a substitute from {from}: {reference}. Please take the officer or turn them down by the end of that day.", Requester, "/decide",
                when: substitution => !substitution.IsDearer),
            Rule<SubstituteReleased>("The requester, when the rate is higher", "{home} releases {substitute} as a substitute from {from}: {reference}. A budget holder has to agree to the higher rate first.", Requester,
                when: substitution => substitution.IsDearer),
            Rule<SubstituteReleased>("Budget holders of the host, when the rate is higher", "A substitute for {reference} from {from} costs more than what was agreed. Please agree to the higher rate, or leave it.",
                context => RoleHolders.Of(context.Db, context.Today, [Placement(context).HostAuthorityId], Placement(context).ServiceAreaId, Role.BudgetHolder), "/cost",
                when: substitution => substitution.IsDearer),
            Rule<SubstituteCostAgreed>("The requester", "The higher rate of {substitute} is agreed: {reference}. Please take the officer or turn them down.", Requester, "/decide"),
            Rule<SubstituteTaken>("Both officers, their line managers and whoever put the substitute forward", "{substitute} takes over from {from}: {reference} of {home} at {host}.",
                context => People(context, (placement, substitution) =>
                    [placement.OfficerPersonId, placement.LineManagerId, substitution.OfficerPersonId, substitution.LineManagerId, substitution.ProposedById])),
            Rule<SubstituteTurnedDown>("The substitute, the line manager and whoever put the substitute forward", "{host} does not take the substitute put forward for {reference} from {from}.", HomeSide),
            Rule<SubstituteWithdrawn>("The substitute, the line manager and the requester", "The substitute for {reference} from {from} is no longer put forward. You need not answer.",
                context => People(context, (placement, substitution) => [substitution.OfficerPersonId, substitution.LineManagerId, placement.RequesterId]), isMailed: false),
            Rule<SubstituteFell>("The first officer, the line manager, the requester and whoever put the substitute forward", "The substitute from {from} does not come after all: {reference} of {home} at {host}. Its last day stands until it is extended or somebody else takes over.",
                context => People(context, (placement, substitution) => [placement.OfficerPersonId, placement.LineManagerId, placement.RequesterId, substitution.ProposedById])),
            Rule<SubstitutionExpired>("The substitute, the line manager, the requester and whoever put the substitute forward", "The time to settle the substitute for {reference} from {from} has run out.",
                context => People(context, (placement, substitution) => [substitution.OfficerPersonId, substitution.LineManagerId, placement.RequesterId, substitution.ProposedById])),
        ]),
    ];

    /// <summary>A mailbox is read by more people than the page.</summary>
    public override IReadOnlyDictionary<string, string> MailedInstead { get; } = new Dictionary<string, string> { ["substitute"] = "an officer" };

    public override IReadOnlyList<string> AskerNames { get; } = ["host", "home"];

    public override IReadOnlyList<string> FactNames { get; } = ["reference", "host", "home", "from", "substitute"];

    public override DateTime? DueBy(NoticeContext context) => context.Event is SubstituteProposed or SubstituteAgreed or SubstituteReleased ? Of(context)?.ExpiresAt : null;

    public override async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>>> Facts(TalentPoolDb db, IReadOnlyCollection<Guid> rootIds, Actor reader)
    {
        var told = GapsSeen.NotLeftOut(db, reader);
        var placements = (await db.Set<Placement>().AsNoTracking().Where(placement => rootIds.Contains(placement.Id) && told.Any(gap => gap.Id == placement.GapId)).ToListAsync())
            .Where(placement => placement.Substitutions.Any(substitution => SubstitutionConcerning.MayKnowOf(reader, placement, substitution)));
        var authorities = await MemberNames.Of(db);
        return placements.ToDictionary(placement => placement.Id, placement => (IReadOnlyDictionary<string, string>)new Dictionary<string, string>
        {
            ["reference"] = placement.Reference,
            ["host"] = authorities.GetValueOrDefault(placement.HostAuthorityId, "A former member"),
            ["home"] = authorities.GetValueOrDefault(placement.HomeAuthorityId, "A former member"),
        });
    }

    public override async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>>> SubjectFacts(TalentPoolDb db, IReadOnlyCollection<Guid> subjectIds, Actor reader)
    {
        var placements = await db.Set<Placement>().AsNoTracking().Where(placement => placement.Substitutions.Any(substitution => subjectIds.Contains(substitution.Id))).ToListAsync();
        var all = placements.SelectMany(placement => placement.Substitutions.Select(substitution => (Placement: placement, Substitution: substitution))).Where(one => subjectIds.Contains(one.Substitution.Id)).ToList();
        var people = all.Select(one => one.Substitution.OfficerPersonId).ToList();
        var names = await db.Set<Person>().AsNoTracking().Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name);
        return all.ToDictionary(one => one.Substitution.Id, one => (IReadOnlyDictionary<string, string>)new Dictionary<string, string>
        {
            ["from"] = Shown.Day(one.Substitution.From),
            ["substitute"] = SubstitutionConcerning.MayNameSubstitute(reader, one.Placement, one.Substitution) ? names.GetValueOrDefault(one.Substitution.OfficerPersonId, "an officer") : "an officer",
        });
    }

    private static NoticeRule Rule<T>(
        string audience, string words, Func<NoticeContext, Task<IReadOnlyList<Guid>>> who, string page = "", bool isMailed = true, Func<Substitution, bool>? when = null)
        where T : DomainEvent => new(
            typeof(T),
            audience,
            words,
            context => Of(context) is { } substitution && (when is null || when(substitution)) ? who(context) : Task.FromResult<IReadOnlyList<Guid>>([]),
            (_, substitutionId) => $"/substitutions/{substitutionId}{page}")
        { IsMailed = isMailed };

    private static Placement Placement(NoticeContext context) => (Placement)context.Root!;

    private static Substitution? Of(NoticeContext context) => Placement(context).FindSubstitution(context.Event.SubjectId);

    /// <summary>These people, and where one of them has left, whoever acts for them at their own authority.</summary>
    private static Task<IReadOnlyList<Guid>> People(NoticeContext context, Func<Placement, Substitution, IEnumerable<Guid?>> who) =>
        ActingOnPlacement.Of(context, Placement(context), who(Placement(context), Of(context)!));

    private static Task<IReadOnlyList<Guid>> Substitute(NoticeContext context) => People(context, (_, substitution) => [substitution.OfficerPersonId]);

    private static Task<IReadOnlyList<Guid>> LineManager(NoticeContext context) => People(context, (_, substitution) => [substitution.LineManagerId]);

    private static Task<IReadOnlyList<Guid>> Requester(NoticeContext context) => People(context, (placement, _) => [placement.RequesterId]);

    private static Task<IReadOnlyList<Guid>> HomeSide(NoticeContext context) =>
        People(context, (_, substitution) => [substitution.OfficerPersonId, substitution.LineManagerId, substitution.ProposedById]);

    /// <summary>The line manager, or the heads of service where it is beyond what the line manager may release.</summary>
    private static async Task<IReadOnlyList<Guid>> Releasers(NoticeContext context) => Of(context)!.IsAboveLimit(WorkingCalendar.EnglandAndWales)
        ? await RoleHolders.Of(context.Db, context.Today, [Placement(context).HomeAuthorityId], Placement(context).ServiceAreaId, Role.HeadOfService)
        : await LineManager(context);
}
