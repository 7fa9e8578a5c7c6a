namespace TalentPool.Domain.Ledger;

/// <summary>A finance officer said in which columns and codes the authority takes its journal.</summary>
public sealed record JournalLayoutSaved(Guid LayoutId, DateTime At, Guid ById, Guid AuthorityId, int VersionNumber, JournalFormat Format) : DomainEvent(LayoutId, At);
