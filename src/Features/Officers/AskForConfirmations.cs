using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Officers;

/// <summary>Reminds one officer, and the line manager, to confirm what would lapse soon.</summary>
public sealed record AskForConfirmations(Guid OfficerId);

[Needs(Permission.LetTimePass)]
public sealed class AskForConfirmationsHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, AskForConfirmations command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        OfficerTurn.Take(scope, command.OfficerId, (officer, figures) =>
        {
            officer.RemindToConfirm(scope.At, figures, scope.Calendar);
            return Task.FromResult(Outcome.Done);
        }), cancellation);
}
