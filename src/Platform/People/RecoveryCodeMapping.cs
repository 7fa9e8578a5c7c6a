using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TalentPool.Platform.People;

public sealed class RecoveryCodeMapping : IEntityTypeConfiguration<RecoveryCode>
{
    public void Configure(EntityTypeBuilder<RecoveryCode> code)
    {
        code.ToTable("RecoveryCodes");
        code.Property(c => c.Hash).HasMaxLength(64);
        code.HasIndex(c => new { c.PersonId, c.Hash }).IsUnique();
        code.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
