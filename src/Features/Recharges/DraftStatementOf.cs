using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Recharges;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Recharges;

/// <summary>
/// One step of a month's run: makes the draft of one recipient and VAT treatment what the run makes of it. Made again, it changes nothing, so
/// nothing is stored that was there already.
/// </summary>
/// <param name="Made">Is told what came of it, whether or not there was anything to store.</param>
public sealed record DraftStatementOf(Guid RunId, ChargeGroup Group, Action<MadeOfGroup> Made);

[Needs(Permission.LetTimePass)]
public sealed class DraftStatementOfHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, DraftStatementOf command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (!scope.IsPermitted(new Concerning()))
        {
            return PlatformRefusals.NotPermitted;
        }

        var (db, group) = (scope.Db, command.Group);
        var run = await db.Set<MonthRun>().AsNoTracking().IgnoreAutoIncludes().SingleAsync(run => run.Id == command.RunId, cancellation);
        var draft = await InTurn(scope, group, run.Month, cancellation);
        var issued = await db.Set<Statement>().CountAsync(
            one => one.ProviderId == group.ProviderId && one.RecipientId == group.RecipientId && one.VatTreatment == group.VatTreatment && one.Month == run.Month && one.Status != StatementStatus.Draft, cancellation);
        var open = new OpenTo(group.ProviderId, run.AsOf, draft is null ? [] : [draft.Id]) { Only = (group.RecipientId, group.VatTreatment), Until = run.LastDay };
        var things = await ChargesOpen.Of(db, open, cancellation);
        var result = new StatementRun(run.Month).Draft(things, new Dictionary<ChargeGroup, int> { [group] = issued }).SingleOrDefault();
        command.Made(new MadeOfGroup(group, result, result?.Statement is { } statement ? statement.NetPence : CarriedPence(run.Month, result, things)));
        return await Store(scope, draft, result?.Statement, cancellation);
    }, cancellation);

    /// <summary>The month's statement of the group that nobody has issued yet, with its turn taken; none where there is none.</summary>
    private static async Task<Statement?> InTurn(ActScope scope, ChargeGroup group, DateOnly month, CancellationToken cancellation)
    {
        var id = await scope.Db.Set<Statement>().AsNoTracking().IgnoreAutoIncludes()
            .Where(one => one.ProviderId == group.ProviderId && one.RecipientId == group.RecipientId && one.VatTreatment == group.VatTreatment && one.Month == month && one.Status == StatementStatus.Draft)
            .Select(one => (Guid?)one.Id).SingleOrDefaultAsync(cancellation);
        return id is { } found ? await scope.Take<Statement>(found) : null;
    }

    private static async Task<Outcome> Store(ActScope scope, Statement? draft, DraftStatement? made, CancellationToken cancellation)
    {
        var db = scope.Db;
        if (draft is null)
        {
            if (made is null)
            {
                return Outcome.Done;
            }

            var partnershipId = await PartnershipOf(db, made, cancellation);
            var drafted = Statement.Draft(scope.Actor, scope.At, partnershipId, made, out var statement);
            if (statement is not null)
            {
                scope.Add(statement);
                await db.SaveChangesAsync(cancellation);
                await db.AddAtOnce(LinksOf(made), cancellation);
            }

            return drafted;
        }

        var before = await db.Set<ChargeLink>().AsNoTracking().Where(link => link.StatementId == draft.Id).ToListAsync(cancellation);
        var after = made is null ? [] : LinksOf(made);
        var hasOthers = !before.Select(link => (link.LineNumber, link.Thing)).ToHashSet().SetEquals(after.Select(link => (link.LineNumber, link.Thing)));
        var rebuilt = draft.Rebuild(scope.Actor, scope.At, made, hasOthers);
        if (rebuilt.IsDone && hasOthers)
        {
            await db.Set<ChargeLink>().Where(link => link.StatementId == draft.Id).ExecuteDeleteAsync(cancellation);
            await db.AddAtOnce(after, cancellation);
        }

        return rebuilt;
    }

    private static List<ChargeLink> LinksOf(DraftStatement made) => [.. made.Lines.SelectMany(line => line.Sources.Select(thing => new ChargeLink(made.Id, line.Figures.Number, thing)))];

    /// <summary>The partnership on whose terms the first of the work was done. Two authorities that share two of them still get one statement.</summary>
    private static Task<Guid> PartnershipOf(TalentPoolDb db, DraftStatement made, CancellationToken cancellation)
    {
        var placementId = made.Lines[0].Figures.For.PlacementId;
        return db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes().Where(placement => placement.Id == placementId).Select(placement => placement.PartnershipId).SingleAsync(cancellation);
    }

    private static long CarriedPence(DateOnly month, RunResult? result, IReadOnlyList<Chargeable> things)
    {
        var carried = (result?.CarriedForward ?? []).ToHashSet();
        return carried.Count == 0 ? 0 : new StatementRun(month, 0).Draft(things.Where(thing => carried.Contains(thing.Key))).Sum(one => one.Statement?.NetPence ?? 0);
    }
}
