using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentPool.Domain.Partnerships;

namespace TalentPool.Features.Partnerships;

public sealed class PartnershipMapping :
    IEntityTypeConfiguration<Authority>,
    IEntityTypeConfiguration<AuthorityIdentifier>,
    IEntityTypeConfiguration<Partnership>,
    IEntityTypeConfiguration<Membership>,
    IEntityTypeConfiguration<PooledServiceArea>,
    IEntityTypeConfiguration<SwitchedOnArea>,
    IEntityTypeConfiguration<Terms>,
    IEntityTypeConfiguration<TermsSignature>,
    IEntityTypeConfiguration<Grant>,
    IEntityTypeConfiguration<ServiceArea>,
    IEntityTypeConfiguration<Discipline>,
    IEntityTypeConfiguration<Skill>
{
    public void Configure(EntityTypeBuilder<Authority> authority)
    {
        authority.ToTable("Authorities");
        authority.Property(a => a.Name).HasMaxLength(120);
        authority.Property(a => a.ShortName).HasMaxLength(40);
    }

    public void Configure(EntityTypeBuilder<AuthorityIdentifier> identifier) => identifier.ToTable("AuthorityIdentifiers");

    public void Configure(EntityTypeBuilder<Partnership> partnership)
    {
        partnership.ToTable("Partnerships");
        partnership.Property(p => p.Name).HasMaxLength(120);
        partnership.Property(p => p.ReferencePrefix).HasMaxLength(8);
    }

    public void Configure(EntityTypeBuilder<Membership> membership)
    {
        membership.ToTable("Memberships");
        membership.HasOne<Authority>().WithMany().HasForeignKey(m => m.AuthorityId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PooledServiceArea> area)
    {
        area.ToTable("PooledServiceAreas");
        area.HasOne<ServiceArea>().WithMany().HasForeignKey(a => a.ServiceAreaId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SwitchedOnArea> area)
    {
        area.ToTable("SwitchedOnAreas");
        area.HasOne<Authority>().WithMany().HasForeignKey(a => a.AuthorityId).OnDelete(DeleteBehavior.Restrict);
        area.HasOne<ServiceArea>().WithMany().HasForeignKey(a => a.ServiceAreaId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Terms> terms)
    {
        terms.ToTable("Terms");
        terms.ComplexProperty(t => t.Figures, figures => figures.ToJson());
    }

    public void Configure(EntityTypeBuilder<TermsSignature> signature) => signature.ToTable("TermsSignatures");

    public void Configure(EntityTypeBuilder<Grant> grant)
    {
        grant.ToTable("Grants");
        grant.HasIndex(g => g.PersonId);
        grant.HasIndex(g => new { g.ScopeId, g.Role });
    }

    public void Configure(EntityTypeBuilder<ServiceArea> area)
    {
        area.ToTable("ServiceAreas");
        area.Property(a => a.Slug).HasMaxLength(60);
        area.Property(a => a.Name).HasMaxLength(100);
        area.HasIndex(a => a.Slug).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Discipline> discipline)
    {
        discipline.ToTable("Disciplines");
        discipline.Property(d => d.Name).HasMaxLength(100);
        discipline.HasOne<ServiceArea>().WithMany().HasForeignKey(d => d.ServiceAreaId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Skill> skill)
    {
        skill.ToTable("Skills");
        skill.Property(s => s.Name).HasMaxLength(100);
        skill.HasOne<Discipline>().WithMany().HasForeignKey(s => s.DisciplineId).OnDelete(DeleteBehavior.Restrict);
    }
}
