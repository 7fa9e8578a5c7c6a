using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentPool.Database;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Placements;

namespace TalentPool.Features.Placements;

public sealed class PlacementMapping :
    IEntityTypeConfiguration<Placement>,
    IEntityTypeConfiguration<PlacementParty>,
    IEntityTypeConfiguration<ConflictConsent>,
    IEntityTypeConfiguration<Extension>,
    IEntityTypeConfiguration<PlacementTick>
{
    public void Configure(EntityTypeBuilder<Placement> placement)
    {
        placement.ToTable("Placements").IsReplayed();
        placement.ComplexProperty(p => p.Shape);
        placement.Ignore(p => p.OpenExtension);

        // What was decided before exceptions were recorded used none.
        placement.Property(p => p.ConflictException).HasDefaultValue(ConflictException.None);

        // Placements that were agreed before anybody could ask for a check ask for none.
        placement.Property(p => p.DbsAsked).HasDefaultValue(DbsLevel.None);
        placement.Ignore(p => p.Tasks);
        placement.Ignore(p => p.OpenTasks);
        placement.Ignore(p => p.QualityOwnerId);
        placement.Property(p => p.QualityComment).HasMaxLength(1000);
        placement.Property(p => p.QualityReply).HasMaxLength(1000);
        placement.Property(p => p.Reference).HasMaxLength(24);
        placement.HasIndex(p => p.Reference).IsUnique();
        placement.HasIndex(p => p.OfficerPersonId);
        placement.HasIndex(p => new { p.HostAuthorityId, p.Status });
        placement.HasIndex(p => new { p.HomeAuthorityId, p.Status });
        placement.HasOne<Gap>().WithMany().HasForeignKey(p => p.GapId).OnDelete(DeleteBehavior.Restrict);
        placement.HasOne<Officer>().WithMany().HasForeignKey(p => p.OfficerId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PlacementParty> party)
    {
        party.ToTable("PlacementParties").IsReplayed();
        party.Property(p => p.Aliases).HasDefaultValue("");
        party.Property(p => p.CompanyNumber).HasDefaultValue("");
    }

    public void Configure(EntityTypeBuilder<ConflictConsent> consent) => consent.ToTable("ConflictConsents").IsReplayed();

    public void Configure(EntityTypeBuilder<Extension> extension) => extension.ToTable("PlacementExtensions").IsReplayed();

    public void Configure(EntityTypeBuilder<PlacementTick> tick) => tick.ToTable("PlacementTicks").IsReplayed();
}
