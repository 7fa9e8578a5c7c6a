using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;

namespace TalentPool.Features.Enquiries;

public sealed class StandingAnswerMapping : IEntityTypeConfiguration<StandingAnswer>
{
    public void Configure(EntityTypeBuilder<StandingAnswer> standing)
    {
        standing.ToTable("StandingAnswers");
        standing.HasIndex(s => new { s.AuthorityId, s.LastDay });
        standing.HasOne<Authority>().WithMany().HasForeignKey(s => s.AuthorityId).OnDelete(DeleteBehavior.Restrict);
        standing.HasOne<ServiceArea>().WithMany().HasForeignKey(s => s.ServiceAreaId).OnDelete(DeleteBehavior.Restrict);
        standing.HasOne<Skill>().WithMany().HasForeignKey(s => s.SkillId).OnDelete(DeleteBehavior.Restrict);
    }
}
