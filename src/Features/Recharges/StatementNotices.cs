using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Recharges;
using TalentPool.Features.Partnerships;
using TalentPool.Notices;
using TalentPool.Platform.People;

namespace TalentPool.Features.Recharges;

/// <summary>Who is told of statements on their way from the draft to the payment. Never what is on a line.</summary>
public sealed class StatementNotices : NoticeSource
{
    public override IReadOnlyList<NoticeRule> Rules { get; } =
    [
        .. About(NoticeKind.Recharges,
        [
            new(typeof(StatementDrafted), "Heads of service of the provider", "What {recipient} is charged for {month} is drafted. Please look at it and issue it.", ProviderHeads, Page),
            new(typeof(StatementIssued), "Heads of service of the recipient", "{provider} has issued statement {statement} for {month}. Please agree to it or dispute lines of it.", RecipientHeads, Page),
            new(typeof(StatementIssued), "Finance of the recipient", "{provider} has issued statement {statement} for {month}.", RecipientFinance, Page) { IsMailed = false },
            new(typeof(StatementAnswered), "Heads of service of the provider", "{recipient} disputes lines of statement {statement}. Please take them back or say why they are right.", ProviderHeadsIfDisputed, Page),
            new(typeof(StatementAgreed), "Finance of the provider", "No line of statement {statement} to {recipient} is in dispute. Please send it out.", ProviderFinanceIfToSend, Page),
            new(typeof(StatementAgreedBySilence), "Finance of the provider", "Nobody at {recipient} answered statement {statement}, which by the terms is a yes. Please send it out.", ProviderFinance, Page),
            new(typeof(StatementAgreedBySilence), "Heads of service of the recipient", "Nobody answered statement {statement} of {provider} in time, which by the terms is a yes.", RecipientHeads, Page),
            new(typeof(StatementAnswerOverdue), "Deputies and finance of the recipient", "Statement {statement} of {provider} has not been answered in time. Please see to it that somebody answers it.", RecipientDeputiesAndFinance, Page),
            new(typeof(StatementUnanswered), "Heads of service of the recipient", "Statement {statement} of {provider} counts as unanswered. Please answer it.", RecipientHeads, Page),
            new(typeof(StatementUnanswered), "Finance of the recipient", "Statement {statement} of {provider} counts as unanswered. Please accrue it.", RecipientFinance, Page),
            new(typeof(StatementUnanswered), "Heads of service of the provider", "{recipient} has not answered statement {statement}. It counts as unanswered.", ProviderHeads, Page) { IsMailed = false },
            new(typeof(DisputeRejected), "Heads of service of the recipient", "{provider} says that a disputed line of statement {statement} is right. Please accept that or contest it.", RecipientHeads, Page),
            new(typeof(DisputeContested), "Finance officers of both sides", "A line of statement {statement}, which {provider} charges {recipient}, is contested. Please say what you would take back.", BothFinance, Page),
            new(typeof(DisputeReferred), "Board members of neither side", "The finance officers of {provider} and {recipient} differ about a line of statement {statement}. Please decide on it.", Arbiters, Page),
            new(typeof(DisputeUpheld), "Heads of service of the recipient", "Some or all of a disputed line of statement {statement} is taken back.", RecipientHeads, Page) { IsMailed = false },
            new(typeof(DisputeDismissed), "Heads of service of both sides", "A disputed line of statement {statement} stands.", BothHeads, Page) { IsMailed = false },
            new(typeof(StatementExported), "Finance of the recipient", "{provider} has sent out statement {statement}. Please pay it.", RecipientFinance, Page),
            new(typeof(StatementPaid), "Finance of the provider", "Statement {statement} to {recipient} is paid.", ProviderFinance, Page) { IsMailed = false },
        ]),
    ];

    public override IReadOnlyList<string> FactNames { get; } = ["statement", "provider", "recipient", "month"];

    public override IReadOnlyList<string> AskerNames { get; } = ["provider", "recipient"];

    public override async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>>> Facts(TalentPoolDb db, IReadOnlyCollection<Guid> rootIds, Actor reader)
    {
        var statements = await db.Set<Statement>().AsNoTracking().IgnoreAutoIncludes().Include(statement => statement.Disputes).Where(statement => rootIds.Contains(statement.Id)).ToListAsync();
        statements.RemoveAll(statement => !StatementSight.MaySee(statement, reader));
        var names = await MemberNames.Of(db);
        return statements.ToDictionary(statement => statement.Id, IReadOnlyDictionary<string, string> (statement) => new Dictionary<string, string>
        {
            ["statement"] = statement.Reference,
            ["provider"] = names.GetValueOrDefault(statement.ProviderId, "A former member"),
            ["recipient"] = names.GetValueOrDefault(statement.RecipientId, "a former member"),
            ["month"] = Shown.Month(statement.Month),
        });
    }

    private static Task<IReadOnlyList<Guid>> ProviderHeads(NoticeContext context) => Heads(context, Of(context).ProviderId);

    private static Task<IReadOnlyList<Guid>> RecipientHeads(NoticeContext context) => Heads(context, Of(context).RecipientId);

    private static Task<IReadOnlyList<Guid>> BothHeads(NoticeContext context) => Heads(context, Of(context).ProviderId, Of(context).RecipientId);

    private static Task<IReadOnlyList<Guid>> ProviderFinance(NoticeContext context) => Holders(context, Role.Finance, Of(context).ProviderId);

    private static Task<IReadOnlyList<Guid>> RecipientFinance(NoticeContext context) => Holders(context, Role.Finance, Of(context).RecipientId);

    private static Task<IReadOnlyList<Guid>> BothFinance(NoticeContext context) => Holders(context, Role.Finance, Of(context).ProviderId, Of(context).RecipientId);

    private static Task<IReadOnlyList<Guid>> ProviderHeadsIfDisputed(NoticeContext context) =>
        ((StatementAnswered)context.Event).DisputedLines.Count > 0 ? ProviderHeads(context) : Task.FromResult<IReadOnlyList<Guid>>([]);

    /// <summary>What was sent out already, but for lines in dispute, is not sent again when these are settled, and what was taken back as a whole never.</summary>
    private static Task<IReadOnlyList<Guid>> ProviderFinanceIfToSend(NoticeContext context) =>
        Of(context) is { ExportedAt: null, HasDocument: true } ? ProviderFinance(context) : Task.FromResult<IReadOnlyList<Guid>>([]);

    private static async Task<IReadOnlyList<Guid>> RecipientDeputiesAndFinance(NoticeContext context)
    {
        var recipient = Of(context).RecipientId;
        var heads = await RoleHolders.Of(context.Db, context.Today, [recipient], null, Role.HeadOfService);
        var all = await RoleHolders.WithDeputies(context.Db, context.Today, [recipient], null, Role.HeadOfService, Role.Finance);
        return [.. all.Except(heads)];
    }

    /// <summary>Members of the board who belong to neither authority and have acted for neither.</summary>
    private static async Task<IReadOnlyList<Guid>> Arbiters(NoticeContext context)
    {
        var statement = Of(context);
        var board = await RoleHolders.Of(context.Db, context.Today, [statement.PartnershipId], null, Role.BoardMember);
        var neither = await context.Db.Set<Person>().AsNoTracking()
            .Where(person => board.Contains(person.Id) && person.AuthorityId != statement.ProviderId && person.AuthorityId != statement.RecipientId).Select(person => person.Id).ToListAsync();
        return [.. neither.Except(statement.ActedForProvider).Except(statement.ActedForRecipient)];
    }

    /// <summary>Heads of service of each authority who can act on the whole statement; where it has none, all of its heads, since somebody has to see to it.</summary>
    private static async Task<IReadOnlyList<Guid>> Heads(NoticeContext context, params Guid[] authorityIds)
    {
        var areas = await StatementAreas.On(context.Db, Of(context));
        List<Guid> told = [];
        foreach (var authorityId in authorityIds)
        {
            var all = await RoleHolders.Of(context.Db, context.Today, [authorityId], null, Role.HeadOfService);
            List<Guid> covering = [.. all];
            foreach (var area in areas)
            {
                covering = [.. covering.Intersect(await RoleHolders.Of(context.Db, context.Today, [authorityId], area, Role.HeadOfService))];
            }

            told.AddRange(covering.Count > 0 ? covering : all);
        }

        return [.. told.Distinct()];
    }

    private static Task<IReadOnlyList<Guid>> Holders(NoticeContext context, Role role, params Guid[] authorityIds) => RoleHolders.Of(context.Db, context.Today, authorityIds, null, role);

    private static Statement Of(NoticeContext context) => (Statement)context.Root!;

    private static string Page(Guid rootId, Guid subjectId) => $"/statements/{rootId}";
}
