using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentPool.Database;
using TalentPool.Domain.Gaps;

namespace TalentPool.Features.Certificates;

public sealed class CertificateMapping : IEntityTypeConfiguration<Certificate>, IEntityTypeConfiguration<SigningKey>
{
    public void Configure(EntityTypeBuilder<Certificate> certificate)
    {
        certificate.ToTable("Certificates").IsReplayed();
        certificate.Property(c => c.Number).HasMaxLength(24);
        certificate.Property(c => c.CheckCode).HasMaxLength(CheckCodes.Length);
        certificate.HasIndex(c => new { c.Number, c.Issue }).IsUnique();
        certificate.HasIndex(c => c.ClearanceId);
        certificate.HasOne<Gap>().WithMany().HasForeignKey(c => c.GapId).OnDelete(DeleteBehavior.Restrict);
        certificate.HasOne<SigningKey>().WithMany().HasForeignKey(c => c.KeyId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SigningKey> key)
    {
        key.ToTable("SigningKeys").IsReplayed();
        key.Property(k => k.Id).HasMaxLength(32).ValueGeneratedNever();
    }
}
