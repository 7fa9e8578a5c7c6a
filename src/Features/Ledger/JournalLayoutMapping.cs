using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentPool.Database;
using TalentPool.Domain.Ledger;
using TalentPool.Domain.Partnerships;

namespace TalentPool.Features.Ledger;

public sealed class JournalLayoutMapping : IEntityTypeConfiguration<JournalLayout>
{
    public void Configure(EntityTypeBuilder<JournalLayout> layout)
    {
        layout.ToTable("JournalLayouts").IsReplayed();
        layout.ComplexProperty(l => l.Format, format =>
        {
            format.ToJson();
            format.ComplexCollection(f => f.Columns);
            format.ComplexCollection(f => f.Codes);
        });

        // Two officers who save at once make the same version, and one of them is told.
        layout.HasIndex(l => new { l.AuthorityId, l.VersionNumber }).IsUnique();
        layout.HasOne<Authority>().WithMany().HasForeignKey(l => l.AuthorityId).OnDelete(DeleteBehavior.Restrict);
    }
}
