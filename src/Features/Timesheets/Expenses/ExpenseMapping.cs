using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentPool.Database;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;

namespace TalentPool.Features.Timesheets.Expenses;

public sealed class ExpenseMapping : IEntityTypeConfiguration<Expense>
{
    public void Configure(EntityTypeBuilder<Expense> expense)
    {
        expense.ToTable("Expenses").IsReplayed();
        expense.Ignore(e => e.IsCorrection);
        expense.Ignore(e => e.AfterPence);
        expense.Ignore(e => e.HeldPence);
        expense.Property(e => e.Description).HasMaxLength(Expense.LongestDescription);
        expense.Property(e => e.MatterReference).HasMaxLength(Expense.LongestReference);
        expense.Property(e => e.ReturnReason).HasMaxLength(1000);
        expense.Property(e => e.CorrectionReason).HasMaxLength(1000);
        expense.HasIndex(e => e.OfficerPersonId);
        expense.HasIndex(e => new { e.HostAuthorityId, e.Status });
        expense.HasIndex(e => e.ReceiptId);
        expense.HasOne<Placement>().WithMany().HasForeignKey(e => e.PlacementId).OnDelete(DeleteBehavior.Restrict);
        expense.HasOne<Officer>().WithMany().HasForeignKey(e => e.OfficerId).OnDelete(DeleteBehavior.Restrict);
        expense.HasOne<Expense>().WithMany().HasForeignKey(e => e.CorrectsId).OnDelete(DeleteBehavior.Restrict);
    }
}
