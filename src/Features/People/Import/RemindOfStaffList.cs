using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.People.Import;

/// <summary>Reminds those who look after an authority's people that its last list of staff is more than a month old.</summary>
public sealed record RemindOfStaffList(Guid AuthorityId);

[Needs(Permission.LetTimePass)]
public sealed class RemindOfStaffListHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, RemindOfStaffList command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (!scope.IsPermitted(new Concerning()))
        {
            return PlatformRefusals.NotPermitted;
        }

        await scope.Take<Authority>(command.AuthorityId);
        if (await OldStaffLists.DueOf(scope.Db, command.AuthorityId, scope.Today, cancellation) is { } file)
        {
            scope.Record(ChainKey.Authority(command.AuthorityId), new StaffListGrewOld(file, scope.At, command.AuthorityId));
        }

        return Outcome.Done;
    }, cancellation);
}
