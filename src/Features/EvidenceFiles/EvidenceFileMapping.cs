using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentPool.Database;

namespace TalentPool.Features.EvidenceFiles;

public sealed class EvidenceFileMapping : IEntityTypeConfiguration<EvidenceFile>, IEntityTypeConfiguration<EvidenceFileContent>
{
    public void Configure(EntityTypeBuilder<EvidenceFile> file)
    {
        file.ToTable("EvidenceFiles").IsReplayed();
        file.Property(f => f.Name).HasMaxLength(120);
        file.Property(f => f.ContentType).HasMaxLength(100);
    }

    public void Configure(EntityTypeBuilder<EvidenceFileContent> content)
    {
        content.ToTable("EvidenceFileContents");
        content.HasOne<EvidenceFile>().WithOne().HasForeignKey<EvidenceFileContent>(c => c.Id).OnDelete(DeleteBehavior.Restrict);
    }
}
