using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentPool.Database;
using TalentPool.Domain.Coverage;
using TalentPool.Domain.Partnerships;

namespace TalentPool.Features.Coverage;

public sealed class CoverageMapping : IEntityTypeConfiguration<WatchedCategory>, IEntityTypeConfiguration<SpendMonth>, IEntityTypeConfiguration<SpendLine>, IEntityTypeConfiguration<SpendFile>
{
    public void Configure(EntityTypeBuilder<WatchedCategory> category)
    {
        category.ToTable("WatchedCategories").IsReplayed();
        category.Property(c => c.Name).HasMaxLength(WatchedCategory.LongestName);
        category.HasIndex(c => c.AuthorityId);
        category.HasOne<Partnership>().WithMany().HasForeignKey(c => c.PartnershipId).OnDelete(DeleteBehavior.Restrict);
        category.HasOne<Authority>().WithMany().HasForeignKey(c => c.AuthorityId).OnDelete(DeleteBehavior.Restrict);
        category.HasOne<ServiceArea>().WithMany().HasForeignKey(c => c.ServiceAreaId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SpendMonth> month)
    {
        month.ToTable("SpendMonths").IsReplayed();
        month.HasIndex(m => new { m.AuthorityId, m.Kind, m.Month, m.PartnershipId }).IsUnique();
        month.HasOne<Partnership>().WithMany().HasForeignKey(m => m.PartnershipId).OnDelete(DeleteBehavior.Restrict);
        month.HasOne<Authority>().WithMany().HasForeignKey(m => m.AuthorityId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SpendLine> line)
    {
        line.ToTable("SpendLines").IsReplayed();
        line.Property(l => l.OutsideId).HasMaxLength(SpendLine.LongestReference * 2);
        line.Property(l => l.OrderNumber).HasMaxLength(SpendLine.LongestReference);
        line.Property(l => l.Supplier).HasMaxLength(SpendLine.LongestName);
        line.Property(l => l.Category).HasMaxLength(WatchedCategory.LongestName);
        line.Property(l => l.Description).HasMaxLength(SpendLine.LongestName);
        line.Property(l => l.Explanation).HasMaxLength(SpendLine.LongestExplanation);

        // A line of a ledger comes in once, however often its file is loaded.
        line.HasIndex(l => new { l.AuthorityId, l.Kind, l.OutsideId }).IsUnique();
        line.HasIndex(l => new { l.SpendMonthId, l.Status });
        line.HasIndex(l => l.DecidedById);
    }

    public void Configure(EntityTypeBuilder<SpendFile> file)
    {
        file.ToTable("SpendFiles");
        file.Property(f => f.Sha256).HasMaxLength(64);
        file.HasIndex(f => f.UploadedAt);
        file.HasOne<Authority>().WithMany().HasForeignKey(f => f.AuthorityId).OnDelete(DeleteBehavior.Restrict);
    }
}
