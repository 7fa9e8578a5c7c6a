using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Partnerships;
using TalentPool.Features.People;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps.Posting;

/// <summary>A service manager begins to write a gap. From here on there is a draft, kept after every page.</summary>
public sealed record StartGap(Guid AuthorityId, Guid ServiceAreaId, string Title, string Description);

[Needs(Permission.PostGap)]
public sealed class StartGapHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, StartGap command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (!scope.IsPermitted(new Concerning { HostAuthorityId = command.AuthorityId, ServiceAreaId = command.ServiceAreaId }))
        {
            return PlatformRefusals.NotPermitted;
        }

        if (await TermsInForce.PartnershipFor(scope.Db, command.AuthorityId, command.ServiceAreaId, scope.Today, cancellation) is not { } partnership
            || partnership.TermsOn(scope.Today) is not { } terms)
        {
            return PostingRefusals.ServiceAreaNotShared;
        }

        if (!partnership.IsSwitchedOn(command.AuthorityId, command.ServiceAreaId))
        {
            return PostingRefusals.ServiceAreaSwitchedOff;
        }

        var missing = await DutyReading.MissingFor(scope.Db, scope.Actor.PersonId, command.AuthorityId, command.ServiceAreaId, scope.Today, cancellation);
        if (missing.Count > 0)
        {
            return PostingRefusals.DutiesMissing(DutyWords.Of(missing));
        }

        var gap = Gap.Draft(scope.Actor, scope.At, partnership.Id, terms.Id, command.AuthorityId, command.ServiceAreaId);
        scope.Add(gap);
        var described = gap.DescribeDraft(scope.Actor, scope.At, command.Title, command.Description);
        return described.IsDone ? Outcome.DoneWith(gap.Id) : described;
    }, cancellation);
}
