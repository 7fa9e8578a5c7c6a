namespace TalentPool.Domain.Gaps;

/// <content>What is still owed by whom.</content>
public sealed partial class Gap
{
    /// <summary>Every act that the gap waits for, the soonest due first.</summary>
    public IReadOnlyList<OwedAct> Owed() =>
        [.. OwedAnswers().Concat(_offers.SelectMany(OwedOn)).Concat(_clearances.SelectMany(OwedOn)).OrderBy(owed => owed.DueAt ?? DateTime.MaxValue)];

    private IEnumerable<OwedAct> OwedAnswers() => _checks.SelectMany(check => check.Enquiries)
        .Where(enquiry => enquiry.Status == EnquiryStatus.Open)
        .Select(enquiry => new OwedAct(OwedKind.Answer, enquiry.Id, enquiry.AuthorityId, null, enquiry.AskedAt, enquiry.DueAt));

    private IEnumerable<OwedAct> OwedOn(Offer offer) => offer.Status switch
    {
        OfferStatus.Proposed => [new OwedAct(OwedKind.OfficersYes, offer.Id, offer.HomeAuthorityId, offer.OfficerPersonId, offer.ProposedAt, offer.ExpiresAt)],
        OfferStatus.Willing => [new OwedAct(OwedKind.Release, offer.Id, offer.HomeAuthorityId, offer.LineManagerId, offer.AgreedAt!.Value, offer.ExpiresAt)],
        OfferStatus.Released when offer.BudgetApprovedById is null =>
        [
            new OwedAct(OwedKind.RequestersAnswer, offer.Id, AuthorityId, RequesterId, offer.ReleasedAt!.Value, offer.RequesterDueAt),
            new OwedAct(OwedKind.BudgetApproval, offer.Id, AuthorityId, null, offer.ReleasedAt!.Value, offer.RequesterDueAt),
        ],
        OfferStatus.Released => [new OwedAct(OwedKind.RequestersAnswer, offer.Id, AuthorityId, RequesterId, offer.ReleasedAt!.Value, offer.RequesterDueAt)],
        OfferStatus.DeclineProposed when !offer.IsDeclineExplained => [new OwedAct(OwedKind.DeclineExplanation, offer.Id, AuthorityId, RequesterId, offer.ChangedAt, null)],
        OfferStatus.DeclineProposed => [new OwedAct(OwedKind.Endorsement, offer.Id, AuthorityId, null, offer.ChangedAt, null)],
        _ => [],
    };

    private IEnumerable<OwedAct> OwedOn(Clearance clearance) => clearance.Status switch
    {
        ClearanceStatus.Requested or ClearanceStatus.FirstApproved => [new OwedAct(OwedKind.ClearanceApproval, clearance.Id, AuthorityId, null, clearance.ChangedAt, null)],
        ClearanceStatus.Granted => [new OwedAct(OwedKind.OutsideWork, clearance.Id, AuthorityId, RequesterId, clearance.GrantedAt!.Value, clearance.ExpiresAt)],
        _ => [],
    };
}
