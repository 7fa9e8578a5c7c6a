using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps.Posting;

/// <summary>
/// The requester asks for one person first, by choosing an officer known from work or by typing a name and its authority; or asks for
/// nobody in particular. A typed name is looked up by nobody: whether there is such a person, the home alone can tell.
/// </summary>
/// <param name="OfficerId">The officer chosen; then the rest is taken from what is known.</param>
public sealed record AskForPerson(Guid GapId, Guid? OfficerId, Guid? HomeAuthorityId, string Name);

[Needs(Permission.PostGap)]
public sealed class AskForPersonHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, AskForPerson command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var gap = await scope.Take<Gap>(command.GapId);
        if (!scope.IsPermitted(DraftGaps.Concerning(gap)))
        {
            return PlatformRefusals.NotPermitted;
        }

        if (await AskingTerms.On(scope.Db, scope.Today, gap, cancellation) is not { } terms)
        {
            return PostingRefusals.ServiceAreaNotShared;
        }

        if (command.OfficerId is not { } officerId)
        {
            return gap.AskForPerson(scope.Actor, scope.At, command.HomeAuthorityId is { } home ? new(home, null, command.Name) : null, terms.Members);
        }

        var known = (await KnownOfficer.For(scope.Db, gap, terms.Members)).FirstOrDefault(officer => officer.OfficerId == officerId);
        return known is null
            ? PostingRefusals.OfficerNotKnownHere
            : gap.AskForPerson(scope.Actor, scope.At, new(known.HomeAuthorityId, officerId, known.Name), terms.Members);
    }, cancellation);
}
