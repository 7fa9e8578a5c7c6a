using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TalentPool.Platform.Looks;

public sealed class LookMapping : IEntityTypeConfiguration<Look>
{
    public void Configure(EntityTypeBuilder<Look> look)
    {
        look.ToTable("Looks");
        look.Property(l => l.Kind).HasConversion<string>().HasMaxLength(20);
        look.HasIndex(l => new { l.AuthorityId, l.At });
        look.HasIndex(l => new { l.AboutPersonId, l.At });
        look.HasIndex(l => new { l.RecordId, l.PersonId, l.At });
    }
}
