using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Gaps;
using TalentPool.Features.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Coverage;

/// <summary>A payment or order turns out to be outside work without a clearance: it is recorded as found, in the same act, and the board sees it like any bypass.</summary>
public sealed record RecordSpendAsBypass(Guid LineId, int SeenVersion, string Explanation);

[Needs(Permission.RecordFoundWork)]
public sealed class RecordSpendAsBypassHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, RecordSpendAsBypass command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakeSpendLine(command.LineId, async (month, line) =>
        {
            var partnership = await TermsInForce.PartnershipFor(scope.Db, month.AuthorityId, line.ServiceAreaId, scope.Today, cancellation);
            if (partnership?.TermsOn(scope.Today) is not { } terms)
            {
                return PostingRefusals.ServiceAreaNotShared;
            }

            // The line's own words are the authority's alone and may tell of a case; the gap is open to every member.
            var work = new FoundWork(
                line.Category, BypassKind.Found, line.Supplier, line.Pence > 0 ? line.Pence : null,
                scope.Calendar.AtLocal(line.On, TimeOnly.MinValue), command.Explanation);
            var reference = await ReferenceCounter.Next(scope.Db, partnership.ReferencePrefix, scope.Today.Year);
            var found = Gap.RecordFoundWork(scope.Actor, scope.At, partnership.Id, terms.Id, month.AuthorityId, line.ServiceAreaId, reference, work, scope.Calendar, out var gap);
            if (gap is null)
            {
                return found;
            }

            scope.Add(gap);
            return month.RecordBypass(scope.Actor, scope.At, line.Id, command.SeenVersion, gap.Bypasses.Single().Id, gap.Id);
        }, cancellation), cancellation);
}
