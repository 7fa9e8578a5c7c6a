using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Ledger;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Ledger;

/// <summary>A finance officer says in which columns and codes the authority takes its journal.</summary>
/// <param name="SeenVersion">The version that was looked at; 0 where there was none.</param>
public sealed record SaveJournalLayout(Guid AuthorityId, JournalFormat Format, int SeenVersion);

[Needs(Permission.SaveJournalLayout)]
public sealed class SaveJournalLayoutHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, SaveJournalLayout command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        // Whoever adds a version holds the authority's turn, so that none is counted twice.
        var authority = await scope.Take<Authority>(command.AuthorityId);
        if (!scope.IsPermitted(new Concerning { HomeAuthorityId = authority.Id }))
        {
            return PlatformRefusals.NotPermitted;
        }

        var current = await scope.Db.Set<JournalLayout>().AsNoTracking().Where(layout => layout.AuthorityId == authority.Id)
            .OrderByDescending(layout => layout.VersionNumber).FirstOrDefaultAsync(cancellation);
        var outcome = JournalLayout.Save(scope.Actor, scope.At, Guid.CreateVersion7(), authority.Id, command.Format, current, command.SeenVersion, out var layout);
        if (layout is not null)
        {
            scope.Add(layout);
        }

        return outcome;
    }, cancellation);
}
