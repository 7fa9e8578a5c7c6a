using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentPool.Database;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Savings;

namespace TalentPool.Features.Savings;

/// <summary>How savings and what they follow from are stored. All of it is evidence, so every row is one that the chain can rebuild.</summary>
public sealed class SavingMapping :
    IEntityTypeConfiguration<Saving>,
    IEntityTypeConfiguration<SavingYear>,
    IEntityTypeConfiguration<PlacementCosts>,
    IEntityTypeConfiguration<ExtraCost>,
    IEntityTypeConfiguration<SavingPlan>,
    IEntityTypeConfiguration<OneOffCost>
{
    private const int LongestReference = 300;

    public void Configure(EntityTypeBuilder<Saving> saving)
    {
        saving.ToTable("Savings").IsReplayed();
        saving.Ignore(s => s.Figures);
        saving.Ignore(s => s.AgencyWeeks);
        saving.ComplexProperty(s => s.Evidence, evidence =>
        {
            evidence.Ignore(e => e.IsNet);
            evidence.Ignore(e => e.Class);
            evidence.Property(e => e.BudgetReference).HasMaxLength(LongestReference);
            evidence.Property(e => e.OrderNotPlacedReference).HasMaxLength(LongestReference);
            evidence.Property(e => e.SpendLikelyReference).HasMaxLength(LongestReference);
        });
        saving.Property(s => s.Title).HasMaxLength(200);
        saving.Property(s => s.BaselineReference).HasMaxLength(LongestReference);
        saving.Property(s => s.Reason).HasMaxLength(1000);
        saving.HasIndex(s => new { s.PartnershipId, s.Status });
        saving.HasIndex(s => new { s.RequesterId, s.Status });

        // A placement's saving of a year counts once; that is looked at in the placement's turn, since its years stand in another table.
        saving.HasIndex(s => s.PlacementId);
        saving.HasOne<Partnership>().WithMany().HasForeignKey(s => s.PartnershipId).OnDelete(DeleteBehavior.Restrict);
        saving.HasOne<Authority>().WithMany().HasForeignKey(s => s.RequesterId).OnDelete(DeleteBehavior.Restrict);
        saving.HasOne<Authority>().WithMany().HasForeignKey(s => s.ProviderId).OnDelete(DeleteBehavior.Restrict);
        saving.HasOne<ServiceArea>().WithMany().HasForeignKey(s => s.ServiceAreaId).OnDelete(DeleteBehavior.Restrict);
        saving.HasOne<Placement>().WithMany().HasForeignKey(s => s.PlacementId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SavingYear> year)
    {
        year.ToTable("SavingYears").IsReplayed();
        year.HasKey(y => new { y.SavingId, y.StartYear });
        year.Property(y => y.StartYear).ValueGeneratedNever();
        year.Ignore(y => y.Year);
        year.Ignore(y => y.Figures);
        year.HasIndex(y => y.StartYear);
    }

    public void Configure(EntityTypeBuilder<PlacementCosts> costs)
    {
        costs.ToTable("PlacementCosts").IsReplayed();
        costs.Ignore(c => c.AreProviderCostsRecorded);
        costs.Property(c => c.OwnWorkNote).HasMaxLength(ExtraCost.LongestNote);
        costs.HasIndex(c => c.PlacementId).IsUnique();
        costs.HasOne<Placement>().WithMany().HasForeignKey(c => c.PlacementId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ExtraCost> cost)
    {
        cost.ToTable("ExtraCosts").IsReplayed();
        cost.Property(c => c.Note).HasMaxLength(ExtraCost.LongestNote);
    }

    public void Configure(EntityTypeBuilder<SavingPlan> plan)
    {
        plan.ToTable("SavingPlans").IsReplayed();
        plan.Ignore(p => p.Year);
        plan.Ignore(p => p.CostsPence);
        plan.HasIndex(p => new { p.PartnershipId, p.StartYear }).IsUnique();
        plan.HasOne<Partnership>().WithMany().HasForeignKey(p => p.PartnershipId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<OneOffCost> cost)
    {
        cost.ToTable("OneOffCosts").IsReplayed();
        cost.Property(c => c.Title).HasMaxLength(OneOffCost.LongestTitle);
    }
}
