using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Ledger;

public sealed class LedgerMapping : IEntityTypeConfiguration<PostedDocument>, IEntityTypeConfiguration<PostedAmount>
{
    public void Configure(EntityTypeBuilder<PostedDocument> document)
    {
        document.ToTable("LedgerDocuments");
        document.HasMany(d => d.Amounts).WithOne().HasForeignKey(a => a.DocumentId).OnDelete(DeleteBehavior.Restrict);

        // A document posts once.
        document.HasIndex(d => new { d.StatementId, d.Kind, d.LineNumber }).IsUnique();
        document.HasIndex(d => d.PostedOn);
        document.HasOne<Statement>().WithMany().HasForeignKey(d => d.StatementId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PostedAmount> amount)
    {
        amount.ToTable("LedgerPostings");
        amount.HasIndex(a => new { a.AuthorityId, a.CounterpartyId, a.Account });
    }
}
