using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentPool.Domain.Partnerships;

namespace TalentPool.Features.Timesheets.Import;

public sealed class HourImportMapping : IEntityTypeConfiguration<HourFile>, IEntityTypeConfiguration<HourColumns>
{
    public void Configure(EntityTypeBuilder<HourFile> file)
    {
        file.ToTable("HourFiles");
        file.Property(f => f.Sha256).HasMaxLength(64);
        file.HasIndex(f => f.UploadedAt);
        file.HasOne<Authority>().WithMany().HasForeignKey(f => f.AuthorityId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<HourColumns> columns)
    {
        columns.ToTable("HourColumns");
        columns.HasKey(c => c.AuthorityId);
        columns.HasOne<Authority>().WithOne().HasForeignKey<HourColumns>(c => c.AuthorityId).OnDelete(DeleteBehavior.Restrict);
    }
}
