namespace TalentPool.Domain.Recharges;

/// <summary>A finance officer said what invoices are to say of the authority from then on.</summary>
public sealed record FinanceDetailsEntered(Guid DetailsId, DateTime At, Guid ById, Guid AuthorityId, int VersionNumber, FinanceFacts Facts) : DomainEvent(DetailsId, At);
