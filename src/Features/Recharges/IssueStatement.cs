using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Recharges;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Recharges;

/// <summary>The provider's head of service stands for the statement: it gets its number, and whatever stands on it is charged.</summary>
public sealed record IssueStatement(Guid StatementId, int SeenVersion);

[Needs(Permission.IssueStatement)]
public sealed class IssueStatementHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, IssueStatement command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var providerId = await scope.Db.Set<Statement>().AsNoTracking().IgnoreAutoIncludes()
            .Where(one => one.Id == command.StatementId).Select(one => (Guid?)one.ProviderId).SingleOrDefaultAsync(cancellation);
        if (providerId is null)
        {
            return PlatformRefusals.NotFound;
        }

        // Whoever numbers a provider's statements holds its turn, so no number is given twice or left out.
        var provider = await scope.Take<Authority>(providerId.Value);
        if (!scope.IsPermitted(new Concerning { HomeAuthorityId = provider.Id }))
        {
            return PlatformRefusals.NotPermitted;
        }

        var things = (await scope.Db.Set<ChargeLink>().AsNoTracking().Where(link => link.StatementId == command.StatementId).ToListAsync(cancellation)).Select(link => link.Thing).Order().ToList();
        if (await Charge(scope, command.StatementId, things, cancellation) is { } no)
        {
            return no;
        }

        return await scope.TakeStatement(command.StatementId, async (statement, by, _) =>
        {
            if (statement.Status == StatementStatus.Draft && !await StillMakes(scope.Db, statement, things, cancellation))
            {
                return StatementRefusals.ChangedSinceDrafted;
            }

            return statement.Issue(by, scope.At, command.SeenVersion, await NextNumber(scope, provider, statement, cancellation));
        }, cancellation);
    }, cancellation);

    private static async Task<Refusal?> Charge(ActScope scope, Guid statementId, IReadOnlyList<ChargeKey> things, CancellationToken cancellation)
    {
        foreach (var source in ChargeSource.All)
        {
            if (await source.Charge(scope, statementId, things, cancellation) is { } no)
            {
                return no;
            }
        }

        return null;
    }

    /// <summary>Whether what stands on the draft still makes its lines: nothing may be charged at a rate that has changed since.</summary>
    private static async Task<bool> StillMakes(TalentPoolDb db, Statement statement, IReadOnlyList<ChargeKey> things, CancellationToken cancellation)
    {
        var there = things.ToHashSet();
        var open = (await ChargesOpen.Of(db, new OpenTo(statement.ProviderId, OpenTo.Ever, [statement.Id]) { Only = (statement.RecipientId, statement.VatTreatment) }, cancellation))
            .Where(thing => there.Contains(thing.Key)).ToList();
        var made = new StatementRun(statement.Month, 0).Draft(open).SingleOrDefault()?.Statement;
        return open.Count == there.Count && (made?.Lines.Select(line => line.Figures) ?? []).SequenceEqual(statement.Lines.OrderBy(line => line.Number).Select(line => line.Figures));
    }

    private static async Task<StatementNumber> NextNumber(ActScope scope, Authority provider, Statement statement, CancellationToken cancellation)
    {
        var year = FinancialYear.Of(statement.Month);
        var last = await scope.Db.Set<Statement>().Where(one => one.ProviderId == provider.Id && one.NumberYear == year.StartYear).MaxAsync(one => one.Number, cancellation) ?? 0;
        var code = await StatementCode.Of(scope.Db, provider, scope.Today, cancellation);
        return new StatementNumber(year, last + 1, $"{StatementCode.Prefix(code)}{year.StartYear}-{last + 1:0000}");
    }
}
