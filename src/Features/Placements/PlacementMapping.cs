using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentPool.Database;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Rates;
using TalentPool.Features.Rates;

namespace TalentPool.Features.Placements;

public sealed class PlacementMapping :
    IEntityTypeConfiguration<Placement>,
    IEntityTypeConfiguration<PlacementParty>,
    IEntityTypeConfiguration<ConflictConsent>,
    IEntityTypeConfiguration<ConflictSafeguard>,
    IEntityTypeConfiguration<ConflictHit>,
    IEntityTypeConfiguration<Extension>,
    IEntityTypeConfiguration<Substitution>,
    IEntityTypeConfiguration<PlacementTick>
{
    public void Configure(EntityTypeBuilder<Placement> placement)
    {
        placement.ToTable("Placements").IsReplayed();
        placement.ComplexProperty(p => p.Shape);
        placement.Property(p => p.PriceAgreed).IsAgreedPrice();
        placement.Ignore(p => p.Price);

        // Placements of the time before a rate could move keep the one that was agreed.
        placement.Property(p => p.TermKind).HasDefaultValue(RateTermKind.Fixed);
        placement.Ignore(p => p.Term);
        placement.Ignore(p => p.OpenExtension);
        placement.Ignore(p => p.OpenSubstitution);
        placement.Ignore(p => p.SuccessorId);

        // What was decided before exceptions were recorded used none.
        placement.Property(p => p.ConflictException).HasDefaultValue(ConflictException.None);

        // Placements that were agreed before anybody could ask for a check ask for none.
        placement.Property(p => p.DbsAsked).HasDefaultValue(DbsLevel.None);

        // Nobody has agreed to expenses of placements that were agreed before there were any.
        placement.Property(p => p.ExpenseCapPence).HasDefaultValue(0L);

        // What a DBS check said is kept for some months, and images of the row for years.
        placement.Property(p => p.DbsLevel).IsLeftOutOfImages();
        placement.Property(p => p.DbsIssuedOn).IsLeftOutOfImages();
        placement.Ignore(p => p.IsDbsSuitable);
        placement.Ignore(p => p.ConsentsInForce);
        placement.Ignore(p => p.SafeguardsInForce);
        placement.Property(p => p.MatterReference).HasMaxLength(100);
        placement.Property(p => p.MatterSubject).HasMaxLength(500);
        placement.Property(p => p.PropertyOrChildMark).HasMaxLength(64);
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

    public void Configure(EntityTypeBuilder<ConflictSafeguard> safeguard) => safeguard.ToTable("ConflictSafeguards").IsReplayed();

    public void Configure(EntityTypeBuilder<ConflictHit> hit)
    {
        hit.ToTable("ConflictHits").IsReplayed();
        hit.HasIndex(h => h.AuthorityId);
    }

    public void Configure(EntityTypeBuilder<Extension> extension) => extension.ToTable("PlacementExtensions").IsReplayed();

    public void Configure(EntityTypeBuilder<Substitution> substitution)
    {
        substitution.ToTable("Substitutions").IsReplayed();
        substitution.ComplexProperty(s => s.Shape);
        substitution.Ignore(s => s.IsOpen);
        substitution.Ignore(s => s.WaitsForBudget);
        substitution.Ignore(s => s.IsNamedOutside);
        substitution.HasIndex(s => s.Status);
        substitution.HasIndex(s => s.OfficerPersonId);
        substitution.HasOne<Officer>().WithMany().HasForeignKey(s => s.OfficerId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PlacementTick> tick) => tick.ToTable("PlacementTicks").IsReplayed();
}
