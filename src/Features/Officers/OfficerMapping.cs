using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;

namespace TalentPool.Features.Officers;

public sealed class OfficerMapping :
    IEntityTypeConfiguration<Officer>,
    IEntityTypeConfiguration<OfficerSkill>,
    IEntityTypeConfiguration<UsualWeek>,
    IEntityTypeConfiguration<Leave>,
    IEntityTypeConfiguration<Advert>,
    IEntityTypeConfiguration<Commitment>,
    IEntityTypeConfiguration<CommittedWeek>,
    IEntityTypeConfiguration<Credential>
{
    public void Configure(EntityTypeBuilder<Officer> officer)
    {
        officer.ToTable("Officers");
        officer.HasIndex(o => o.PersonId).IsUnique();
        officer.HasIndex(o => o.LineManagerId);
        officer.HasIndex(o => new { o.HomeAuthorityId, o.ServiceAreaId });
        officer.HasOne<Authority>().WithMany().HasForeignKey(o => o.HomeAuthorityId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<OfficerSkill> skill)
    {
        skill.ToTable("OfficerSkills");
        skill.Property<Guid>("OfficerId");
        skill.HasKey("OfficerId", nameof(OfficerSkill.SkillId));
        skill.Property(s => s.Evidence).HasMaxLength(1000);
        skill.HasOne<Skill>().WithMany().HasForeignKey(s => s.SkillId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<UsualWeek> week) => week.ToTable("UsualWeeks");

    public void Configure(EntityTypeBuilder<Leave> leave) => leave.ToTable("Leave");

    public void Configure(EntityTypeBuilder<Advert> advert)
    {
        advert.ToTable("Adverts");
        advert.Property(a => a.Reason).HasMaxLength(1000);
        advert.HasIndex(a => new { a.Status, a.To });
    }

    public void Configure(EntityTypeBuilder<Commitment> commitment)
    {
        commitment.ToTable("Commitments");
        commitment.Property<Guid>("OfficerId");
        commitment.HasKey("OfficerId", nameof(Commitment.PlacementId));
    }

    public void Configure(EntityTypeBuilder<CommittedWeek> week) => week.ToTable("CommittedWeeks");

    public void Configure(EntityTypeBuilder<Credential> credential)
    {
        credential.ToTable("Credentials");
        credential.Property(c => c.Number).HasMaxLength(100);
    }
}
