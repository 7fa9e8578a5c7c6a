using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentPool.Database;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Rates;

namespace TalentPool.Features.Gaps;

/// <summary>How a gap and everything about it is stored. All of it is evidence, so every row is one that the chain can rebuild.</summary>
public sealed class GapMapping :
    IEntityTypeConfiguration<Gap>,
    IEntityTypeConfiguration<Comparator>,
    IEntityTypeConfiguration<Check>,
    IEntityTypeConfiguration<Enquiry>,
    IEntityTypeConfiguration<Answer>,
    IEntityTypeConfiguration<Offer>,
    IEntityTypeConfiguration<Clearance>,
    IEntityTypeConfiguration<Approval>,
    IEntityTypeConfiguration<Bypass>,
    IEntityTypeConfiguration<FittingAdvert>,
    IEntityTypeConfiguration<Question>,
    IEntityTypeConfiguration<LeftOutMember>,
    IEntityTypeConfiguration<Undertaking>,
    IEntityTypeConfiguration<Reminder>
{
    public void Configure(EntityTypeBuilder<Gap> gap)
    {
        gap.ToTable("Gaps").IsReplayed();
        gap.ComplexProperty(g => g.Shape);
        gap.OwnsMany(g => g.Skills, skills => skills.ToJson());
        gap.Ignore(g => g.Comparator);
        gap.Ignore(g => g.LockedComparator);
        gap.Ignore(g => g.CurrentCheck);
        gap.Property(g => g.Reference).HasMaxLength(24);

        // What was posted before there was a choice is open, and nobody was left out of it.
        gap.Property(g => g.Visibility).HasDefaultValue(Visibility.Open);
        gap.Property(g => g.LeavingOut).HasDefaultValue(LeavingOutStatus.NotAsked);
        gap.Ignore(g => g.IsFullCheckDue);
        gap.HasIndex(g => g.Reference);
        gap.HasIndex(g => new { g.PartnershipId, g.Status });

        // All that a list asks of a gap before it shows it, in the order in which it shows them, so that counting them reads no gap.
        gap.HasIndex(g => new { g.PartnershipId, g.PostedAt, g.Id, g.Status, g.Visibility, g.ServiceAreaId, g.AuthorityId, g.RequesterId, g.Reference }).HasDatabaseName("IX_Gaps_Lists");
        gap.HasIndex(g => new { g.AuthorityId, g.Status });
        gap.HasIndex(g => g.RequesterId);
        gap.HasOne<Partnership>().WithMany().HasForeignKey(g => g.PartnershipId).OnDelete(DeleteBehavior.Restrict);
        gap.HasOne<Authority>().WithMany().HasForeignKey(g => g.AuthorityId).OnDelete(DeleteBehavior.Restrict);
        gap.HasOne<ServiceArea>().WithMany().HasForeignKey(g => g.ServiceAreaId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Comparator> comparator) => comparator.ToTable("Comparators").IsReplayed();

    public void Configure(EntityTypeBuilder<Check> check)
    {
        check.ToTable("Checks").IsReplayed();
        check.ComplexProperty(c => c.Shape);
        check.OwnsMany(c => c.Skills, skills => skills.ToJson());
    }

    public void Configure(EntityTypeBuilder<Enquiry> enquiry)
    {
        enquiry.ToTable("Enquiries").IsReplayed();
        enquiry.Ignore(e => e.LatestAnswer);
        enquiry.HasIndex(e => new { e.AuthorityId, e.Status });
        enquiry.HasIndex(e => new { e.Status, e.DueAt });
        enquiry.HasIndex(e => e.GapId);
    }

    public void Configure(EntityTypeBuilder<Answer> answer) => answer.ToTable("Answers").IsReplayed();

    public void Configure(EntityTypeBuilder<Offer> offer)
    {
        offer.ToTable("Offers").IsReplayed();
        offer.ComplexProperty(o => o.Shape);
        offer.ComplexProperty(o => o.Covers);
        offer.Property(o => o.PriceAsked).IsPriceAsked();
        offer.Ignore(o => o.Price);
        offer.HasIndex(o => o.OfficerPersonId);
        offer.HasIndex(o => o.LineManagerId);
        offer.HasIndex(o => new { o.HomeAuthorityId, o.Status });
    }

    public void Configure(EntityTypeBuilder<Clearance> clearance)
    {
        clearance.ToTable("Clearances").IsReplayed();
        clearance.ComplexProperty(c => c.Covers);
        clearance.HasIndex(c => c.Status);
    }

    public void Configure(EntityTypeBuilder<Approval> approval) => approval.ToTable("Approvals").IsReplayed();

    public void Configure(EntityTypeBuilder<Bypass> bypass) => bypass.ToTable("Bypasses").IsReplayed();

    public void Configure(EntityTypeBuilder<FittingAdvert> fitting) => fitting.ToTable("FittingAdverts").IsReplayed();

    public void Configure(EntityTypeBuilder<Question> question) => question.ToTable("Questions").IsReplayed();

    public void Configure(EntityTypeBuilder<LeftOutMember> left)
    {
        left.ToTable("LeftOutMembers").IsReplayed();
        left.HasIndex(l => l.AuthorityId);
    }

    public void Configure(EntityTypeBuilder<Undertaking> undertaking)
    {
        undertaking.ToTable("Undertakings").IsReplayed();
        undertaking.HasIndex(u => u.PersonId);
    }

    public void Configure(EntityTypeBuilder<Reminder> reminder) => reminder.ToTable("Reminders").IsReplayed();
}
