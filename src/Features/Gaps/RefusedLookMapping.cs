using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentPool.Domain.Gaps;

namespace TalentPool.Features.Gaps;

public sealed class RefusedLookMapping : IEntityTypeConfiguration<RefusedLook>
{
    public void Configure(EntityTypeBuilder<RefusedLook> look)
    {
        look.ToTable("RefusedLooks");
        look.HasIndex(l => new { l.GapId, l.PersonId, l.At });
        look.HasOne<Gap>().WithMany().HasForeignKey(l => l.GapId).OnDelete(DeleteBehavior.Restrict);
    }
}
