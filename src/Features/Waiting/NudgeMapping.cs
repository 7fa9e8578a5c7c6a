using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentPool.Domain.Waiting;

namespace TalentPool.Features.Waiting;

public sealed class NudgeMapping : IEntityTypeConfiguration<Nudge>
{
    public void Configure(EntityTypeBuilder<Nudge> nudge)
    {
        nudge.ToTable("Nudges");
        nudge.Property(n => n.Item).HasMaxLength(Nudge.ItemLength);

        // One a day for each thing that waits.
        nudge.HasIndex(n => new { n.RootId, n.Item, n.On }).IsUnique();
    }
}
