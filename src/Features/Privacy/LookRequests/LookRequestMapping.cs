using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentPool.Database;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Privacy;

namespace TalentPool.Features.Privacy.LookRequests;

public sealed class LookRequestMapping : IEntityTypeConfiguration<LookRequest>
{
    public void Configure(EntityTypeBuilder<LookRequest> request)
    {
        request.ToTable("LookRequests").IsReplayed();
        request.Property(r => r.Reference).HasMaxLength(40);
        request.Property(r => r.Reason).HasMaxLength(LookRequest.ReasonLength);
        request.Property(r => r.RefusalReason).HasMaxLength(LookRequest.ReasonLength);
        request.HasIndex(r => new { r.OwnerAuthorityId, r.Status });
        request.HasIndex(r => new { r.AskedById, r.Status });
        request.HasOne<Authority>().WithMany().HasForeignKey(r => r.OwnerAuthorityId).OnDelete(DeleteBehavior.Restrict);
    }
}
