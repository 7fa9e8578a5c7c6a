using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentPool.Database;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;

namespace TalentPool.Features.Timesheets;

public sealed class TimesheetMapping : IEntityTypeConfiguration<Timesheet>, IEntityTypeConfiguration<TimesheetEntry>
{
    public void Configure(EntityTypeBuilder<Timesheet> timesheet)
    {
        timesheet.ToTable("Timesheets").IsReplayed();
        timesheet.Ignore(t => t.Worked);
        timesheet.Ignore(t => t.Period);
        timesheet.Ignore(t => t.IsCorrection);
        timesheet.Ignore(t => t.AfterMinutes);
        timesheet.Ignore(t => t.AfterChargeableMinutes);
        timesheet.Property(t => t.ReturnReason).HasMaxLength(1000);
        timesheet.Property(t => t.CorrectionReason).HasMaxLength(1000);
        timesheet.HasIndex(t => new { t.OfficerPersonId, t.Monday });
        timesheet.HasIndex(t => new { t.HostAuthorityId, t.Status });
        timesheet.HasIndex(t => new { t.HomeAuthorityId, t.Status });

        // A placement has one timesheet a week and month; what corrects one stands beside it.
        timesheet.HasIndex(t => new { t.PlacementId, t.From }).IsUnique().HasFilter("\"CorrectsId\" IS NULL");
        timesheet.HasOne<Placement>().WithMany().HasForeignKey(t => t.PlacementId).OnDelete(DeleteBehavior.Restrict);
        timesheet.HasOne<Officer>().WithMany().HasForeignKey(t => t.OfficerId).OnDelete(DeleteBehavior.Restrict);
        timesheet.HasOne<Timesheet>().WithMany().HasForeignKey(t => t.CorrectsId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<TimesheetEntry> entry)
    {
        entry.ToTable("TimesheetEntries").IsReplayed();
        entry.Ignore(e => e.IsTakenOut);
        entry.Property(e => e.Activity).HasMaxLength(TimesheetEntry.LongestReference);
        entry.Property(e => e.MatterReference).HasMaxLength(TimesheetEntry.LongestReference);
        entry.Property(e => e.Description).HasMaxLength(TimesheetEntry.LongestDescription);
        entry.Property(e => e.NotChargeableReason).HasMaxLength(TimesheetEntry.LongestDescription);
        entry.Property(e => e.Narrative).HasMaxLength(TimesheetEntry.LongestNarrative);
        entry.Property(e => e.OutsideId).HasMaxLength(TimesheetEntry.LongestReference);

        // A row of an authority's case system comes in once, however often its file is loaded.
        entry.HasIndex(e => new { e.OutsideAuthorityId, e.OutsideId }).IsUnique();
    }
}
