using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.People;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps.Posting;

/// <summary>The requester posts the draft as seen on the check page: every other member of the partnership is asked.</summary>
public sealed record PostGap(Guid GapId, int SeenVersion);

[Needs(Permission.PostGap)]
public sealed class PostGapHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, PostGap command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var gap = await scope.Take<Gap>(command.GapId);
        if (!scope.IsPermitted(DraftGaps.Concerning(gap)))
        {
            return PlatformRefusals.NotPermitted;
        }

        if (gap.Status != GapStatus.Draft)
        {
            return GapRefusals.NotADraft;
        }

        if (await AskingTerms.On(scope.Db, scope.Today, gap, cancellation) is not { } terms)
        {
            return PostingRefusals.ServiceAreaNotShared;
        }

        if (!terms.IsSwitchedOn)
        {
            return PostingRefusals.ServiceAreaSwitchedOff;
        }

        var missing = await DutyReading.MissingFor(scope.Db, gap.RequesterId, gap.AuthorityId, gap.ServiceAreaId, scope.Today, cancellation);
        if (missing.Count > 0)
        {
            return PostingRefusals.DutiesMissing(DutyWords.Of(missing));
        }

        var reference = await ReferenceCounter.Next(scope.Db, terms.ReferencePrefix, scope.Today.Year);
        return gap.Post(scope.Actor, scope.At, command.SeenVersion, reference, terms.Figures, scope.Calendar, terms.Members, terms.TermsId);
    }, cancellation);
}
