using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.People;

namespace TalentPool.Notices;

public sealed class NoticeMapping : IEntityTypeConfiguration<Notice>, IEntityTypeConfiguration<MailMessage>, IEntityTypeConfiguration<NoticeChoice>
{
    public void Configure(EntityTypeBuilder<Notice> notice)
    {
        notice.ToTable("Notices");
        notice.Property(n => n.Rule).HasMaxLength(160);
        notice.HasIndex(n => new { n.EventId, n.PersonId }).IsUnique();
        notice.HasIndex(n => new { n.PersonId, n.Id });
        notice.HasIndex(n => new { n.PersonId, n.ReadAt });
        notice.HasIndex(n => n.At);
        notice.HasIndex(n => n.HeldUntil);
        notice.HasOne<ChainEvent>().WithMany().HasForeignKey(n => n.EventId).OnDelete(DeleteBehavior.Restrict);
        notice.HasOne<Person>().WithMany().HasForeignKey(n => n.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MailMessage> mail)
    {
        mail.ToTable("Mail");
        mail.Property(m => m.Rule).HasMaxLength(160);
        mail.Property(m => m.LastError).HasMaxLength(MailMessage.ErrorLength);
        mail.HasIndex(m => new { m.SentAt, m.GivenUpAt, m.DueAt });
        mail.HasIndex(m => m.CreatedAt);
        mail.HasIndex(m => m.IsDead);
        mail.HasIndex(m => m.DigestId);
        mail.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<NoticeChoice> choice)
    {
        choice.ToTable("NoticeChoices");
        choice.HasKey(c => new { c.PersonId, c.Kind });
        choice.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
