using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TalentPool.Platform.Evidence;

public sealed class EvidenceMapping : IEntityTypeConfiguration<Chain>, IEntityTypeConfiguration<ChainEvent>
{
    public void Configure(EntityTypeBuilder<Chain> chain)
    {
        chain.ToTable("Chains");
        chain.Property(c => c.Id).ValueGeneratedNever();
        chain.HasIndex(c => new { c.Scope, c.ScopeId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ChainEvent> link)
    {
        link.ToTable("Events");
        link.Property(e => e.Id).ValueGeneratedNever();
        link.Ignore(e => e.Facts);
        link.Ignore(e => e.IsErased);
        link.Property(e => e.Kind).HasMaxLength(60);
        link.HasIndex(e => e.ActId).IsUnique();
        link.HasIndex(e => new { e.ChainId, e.Number }).IsUnique();
        link.HasIndex(e => e.SubjectId);

        // What somebody did is asked of everybody who left, and by everybody who asks what is held about them.
        link.HasIndex(e => e.ActorId);
        link.HasIndex(e => e.OnBehalfOfId);
        link.HasOne<Chain>().WithMany().HasForeignKey(e => e.ChainId).OnDelete(DeleteBehavior.Restrict);
    }
}
