using TalentPool.Domain;
using TalentPool.Domain.Recharges;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Recharges;

/// <summary>Applies what time has made due to one statement: silence is told, then accrued or agreed, and a rejection that nobody contests is final.</summary>
public sealed record CatchUpStatement(Guid StatementId);

[Needs(Permission.LetTimePass)]
public sealed class CatchUpStatementHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, CatchUpStatement command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (!scope.IsPermitted(new Concerning()))
        {
            return PlatformRefusals.NotPermitted;
        }

        var statement = await scope.Take<Statement>(command.StatementId);
        statement.CatchUp(scope.At, await TermsOfStatement.Of(scope.Db, statement, cancellation), scope.Calendar);
        return Outcome.Done;
    }, cancellation);
}
