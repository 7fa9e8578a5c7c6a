using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentPool.Domain.Partnerships;

namespace TalentPool.Features.People.Import;

public sealed class StaffFileMapping : IEntityTypeConfiguration<StaffFile>
{
    public void Configure(EntityTypeBuilder<StaffFile> file)
    {
        file.ToTable("StaffFiles");
        file.Property(f => f.Sha256).HasMaxLength(64);
        file.HasIndex(f => f.UploadedAt);
        file.HasOne<Authority>().WithMany().HasForeignKey(f => f.AuthorityId).OnDelete(DeleteBehavior.Restrict);
    }
}
