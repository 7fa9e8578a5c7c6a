using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TalentPool.Features.Privacy;

public sealed class RetentionRunMapping : IEntityTypeConfiguration<RetentionRun>
{
    public void Configure(EntityTypeBuilder<RetentionRun> run)
    {
        run.ToTable("RetentionRuns").Ignore(r => r.FoundNothing);

        // Of earlier runs only those are there that came to their end.
        run.Property(r => r.SpendMonths).HasDefaultValue(0);
        run.Property(r => r.Savings).HasDefaultValue(0);
        run.Property(r => r.HasFailed).HasDefaultValue(false);
    }
}
