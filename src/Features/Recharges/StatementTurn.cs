using TalentPool.Domain;
using TalentPool.Domain.Recharges;
using TalentPool.Platform;

namespace TalentPool.Features.Recharges;

/// <summary>
/// How every act on one statement begins: its turn is taken, what time has made due is applied, who has acted for either side is said, and the permission is asked. Whoever decides does
/// it in the roles that reach over the whole statement.
/// </summary>
internal static class StatementTurn
{
    public static Task<Outcome> TakeStatement(this ActScope scope, Guid statementId, Func<Statement, Actor, StatementTerms, Outcome> decide, CancellationToken cancellation) =>
        scope.TakeStatement(statementId, (statement, by, terms) => Task.FromResult(decide(statement, by, terms)), cancellation);

    public static async Task<Outcome> TakeStatement(this ActScope scope, Guid statementId, Func<Statement, Actor, StatementTerms, Task<Outcome>> decide, CancellationToken cancellation)
    {
        var statement = await scope.Take<Statement>(statementId);
        var terms = await TermsOfStatement.Of(scope.Db, statement, cancellation);
        statement.CatchUp(scope.At, terms, scope.Calendar);
        statement.Meet(await PartiesOfStatement.Of(scope.Db, statementId, cancellation));
        return scope.IsPermitted(StatementConcerning.Of(statement))
            ? await decide(statement, await StatementAreas.Acting(scope.Db, scope.Actor, statementId, cancellation), terms)
            : PlatformRefusals.NotPermitted;
    }
}
