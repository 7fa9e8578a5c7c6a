using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentPool.Domain.Partnerships;

namespace TalentPool.Features.People.Review;

public sealed class AccessReviewMapping : IEntityTypeConfiguration<AccessReview>, IEntityTypeConfiguration<AccessDecision>
{
    public void Configure(EntityTypeBuilder<AccessReview> review)
    {
        review.ToTable("AccessReviews");
        review.HasIndex(r => new { r.AuthorityId, r.Quarter }).IsUnique();
        review.HasOne<Authority>().WithMany().HasForeignKey(r => r.AuthorityId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AccessDecision> decision)
    {
        decision.ToTable("AccessDecisions");
        decision.Property<Guid>("AccessReviewId");
        decision.HasKey("AccessReviewId", nameof(AccessDecision.GrantId));
    }
}
