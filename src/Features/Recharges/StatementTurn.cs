using TalentPool.Domain;
using TalentPool.Domain.Recharges;
using TalentPool.Platform;

namespace TalentPool.Features.Recharges;

/// <summary>How every act on one statement begins: its turn is taken, what time has made due is applied, and the permission is asked.</summary>
internal static class StatementTurn
{
    public static Task<Outcome> TakeStatement(this ActScope scope, Guid statementId, Func<Statement, StatementTerms, Outcome> decide, CancellationToken cancellation) =>
        scope.TakeStatement(statementId, (statement, terms) => Task.FromResult(decide(statement, terms)), cancellation);

    public static async Task<Outcome> TakeStatement(this ActScope scope, Guid statementId, Func<Statement, StatementTerms, Task<Outcome>> decide, CancellationToken cancellation)
    {
        var statement = await scope.Take<Statement>(statementId);
        var terms = await TermsOfStatement.Of(scope.Db, statement, cancellation);
        statement.CatchUp(scope.At, terms, scope.Calendar);
        return scope.IsPermitted(StatementConcerning.Of(statement)) ? await decide(statement, terms) : PlatformRefusals.NotPermitted;
    }
}
