using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentPool.Database;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Recharges.Details;

public sealed class FinanceDetailsMapping : IEntityTypeConfiguration<FinanceDetails>
{
    public void Configure(EntityTypeBuilder<FinanceDetails> details)
    {
        details.ToTable("FinanceDetails").IsReplayed();
        details.ComplexProperty(d => d.Facts, facts => facts.ToJson());

        // Two officers who save at once make the same version, and one of them is told.
        details.HasIndex(d => new { d.AuthorityId, d.VersionNumber }).IsUnique();
        details.HasOne<Authority>().WithMany().HasForeignKey(d => d.AuthorityId).OnDelete(DeleteBehavior.Restrict);
    }
}
