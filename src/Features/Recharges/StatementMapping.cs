using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentPool.Database;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Recharges;

public sealed class StatementMapping :
    IEntityTypeConfiguration<Statement>,
    IEntityTypeConfiguration<StatementLine>,
    IEntityTypeConfiguration<LineDispute>,
    IEntityTypeConfiguration<ChargeLink>,
    IEntityTypeConfiguration<MonthRun>,
    IEntityTypeConfiguration<MonthRunNote>
{
    public const int LongestReference = 32;

    public void Configure(EntityTypeBuilder<Statement> statement)
    {
        statement.ToTable("Statements").IsReplayed();
        statement.Ignore(s => s.Group);
        statement.Ignore(s => s.NetPence);
        statement.Ignore(s => s.OpenDisputes);
        statement.Ignore(s => s.DisputedPence);
        statement.Ignore(s => s.LinesChargedAgain);
        statement.Ignore(s => s.DocumentLines);
        statement.Ignore(s => s.DocumentTotals);
        statement.Ignore(s => s.HasDocument);
        statement.Ignore(s => s.IsCreditNote);
        statement.Ignore(s => s.IsUnanswered);
        statement.Property(s => s.Reference).HasMaxLength(LongestReference);
        statement.Property(s => s.PaymentReference).HasMaxLength(Statement.PaymentReferenceLength);

        // A provider, a recipient and a VAT treatment have one draft of a month at a time, and a provider's numbers of a year are given once.
        statement.HasIndex(s => new { s.ProviderId, s.Month, s.RecipientId, s.VatTreatment, s.Sequence }).IsUnique();
        statement.HasIndex(s => new { s.ProviderId, s.NumberYear, s.Number }).IsUnique();

        // No two providers print the same number either. Drafts have none.
        statement.HasIndex(s => s.Reference).IsUnique().HasFilter("\"Reference\" <> ''");
        statement.HasIndex(s => new { s.RecipientId, s.Status });
        statement.HasIndex(s => s.Status);
    }

    public void Configure(EntityTypeBuilder<StatementLine> line)
    {
        // Lines of a draft are thrown away and made anew, so the rows are no evidence: what was issued stands in the event that issued it.
        line.ToTable("StatementLines");
        line.Ignore(l => l.For);
        line.Ignore(l => l.Figures);
        line.Property(l => l.PlacementReference).HasMaxLength(24);
        line.Property(l => l.Matter).HasMaxLength(100);
        line.HasIndex(l => new { l.StatementId, l.Number }).IsUnique();
        line.HasIndex(l => l.PlacementId);
        line.HasOne<Placement>().WithMany().HasForeignKey(l => l.PlacementId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<LineDispute> dispute)
    {
        dispute.ToTable("LineDisputes").IsReplayed();
        dispute.Ignore(d => d.IsOpen);
        dispute.ComplexProperty(d => d.ProviderView);
        dispute.ComplexProperty(d => d.RecipientView);
        dispute.ComplexProperty(d => d.Credit);
        dispute.Property(d => d.Explanation).HasMaxLength(1000);
        dispute.Property(d => d.RejectionReason).HasMaxLength(1000);
        dispute.Property(d => d.ContestReason).HasMaxLength(1000);
        dispute.Property(d => d.DecisionReason).HasMaxLength(1000);
        dispute.HasIndex(d => new { d.StatementId, d.LineNumber }).IsUnique();
        dispute.HasIndex(d => d.Status);
    }

    public void Configure(EntityTypeBuilder<ChargeLink> link)
    {
        link.ToTable("ChargeLinks");
        link.Ignore(l => l.Thing);
        link.HasIndex(l => new { l.StatementId, l.LineNumber });

        // Whatever is charged stands on one line; only what was taken back to be charged anew stands on another besides.
        link.HasIndex(l => new { l.RecordId, l.Kind, l.Number, l.Sequence }).IsUnique().HasFilter("\"ChargedAgainAt\" IS NULL");
        link.HasOne<Statement>().WithMany().HasForeignKey(l => l.StatementId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MonthRun> run)
    {
        run.ToTable("MonthRuns");
        run.Ignore(r => r.LastDay);
        run.HasMany(r => r.Notes).WithOne().HasForeignKey(n => n.RunId).OnDelete(DeleteBehavior.Cascade);

        // One run of a month is open at a time.
        run.HasIndex(r => new { r.ProviderId, r.Month }).IsUnique().HasFilter("\"EndedAt\" IS NULL");
        run.HasIndex(r => new { r.ProviderId, r.AsOf });
        run.HasOne<Authority>().WithMany().HasForeignKey(r => r.ProviderId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MonthRunNote> note)
    {
        note.ToTable("MonthRunNotes");
        note.Property(n => n.Sentence).HasMaxLength(MonthRunNote.LongestSentence);
    }
}
