using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Recharges;

/// <summary>The provider’s finance officer sends the document out, without the lines in dispute.</summary>
public sealed record ExportStatement(Guid StatementId, int SeenVersion);

[Needs(Permission.ExportStatement)]
public sealed class ExportStatementHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ExportStatement command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakeStatement(command.StatementId, (statement, by, _) => statement.Export(by, scope.At, command.SeenVersion), cancellation), cancellation);
}
