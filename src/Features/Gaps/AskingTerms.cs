using TalentPool.Database;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Partnerships;

namespace TalentPool.Features.Gaps;

/// <summary>On which terms, and whom, a check of a gap would ask on a day.</summary>
/// <param name="Members">The members on that day for which the service area is switched on, and always the own authority.</param>
/// <param name="IsSwitchedOn">Whether it is for the own authority. Without that no gap is posted, but one that is open goes on.</param>
public sealed record AskingTerms(Guid TermsId, PolicyFigures Figures, IReadOnlyList<Guid> Members, string ReferencePrefix, bool IsSwitchedOn)
{
    /// <summary>None where the authority does not share that service area in that partnership, on terms in force, on that day.</summary>
    public static async Task<AskingTerms?> On(TalentPoolDb db, DateOnly day, Gap gap, CancellationToken cancellation = default) =>
        await TermsInForce.PartnershipFor(db, gap.AuthorityId, gap.ServiceAreaId, day, cancellation) is { } partnership
        && partnership.Id == gap.PartnershipId
        && partnership.TermsOn(day) is { } terms
            ? new AskingTerms(
                terms.Id,
                terms.Figures,
                [.. partnership.MembersSharing(gap.ServiceAreaId, day).Prepend(gap.AuthorityId).Distinct()],
                partnership.ReferencePrefix,
                partnership.IsSwitchedOn(gap.AuthorityId, gap.ServiceAreaId))
            : null;
}
