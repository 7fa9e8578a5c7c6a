using TalentPool.Database;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Partnerships;

namespace TalentPool.Features.Gaps;

/// <summary>On which terms, and whom, a check of a gap would ask on a day.</summary>
/// <param name="Members">Every member of the partnership on that day, the own authority among them.</param>
public sealed record AskingTerms(Guid TermsId, PolicyFigures Figures, IReadOnlyList<Guid> Members, string ReferencePrefix)
{
    /// <summary>None where the authority does not share that service area in that partnership, on terms in force, on that day.</summary>
    public static async Task<AskingTerms?> On(TalentPoolDb db, DateOnly day, Gap gap, CancellationToken cancellation = default) =>
        await TermsInForce.PartnershipFor(db, gap.AuthorityId, gap.ServiceAreaId, day, cancellation) is { } partnership
        && partnership.Id == gap.PartnershipId
        && partnership.TermsOn(day) is { } terms
            ? new AskingTerms(terms.Id, terms.Figures, partnership.MembersOn(day), partnership.ReferencePrefix)
            : null;
}
