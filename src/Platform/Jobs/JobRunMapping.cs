using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TalentPool.Platform.Jobs;

public sealed class JobRunMapping : IEntityTypeConfiguration<JobRun>
{
    public void Configure(EntityTypeBuilder<JobRun> run)
    {
        run.ToTable("JobRuns");
        run.HasKey(r => r.Name);
        run.Property(r => r.Name).HasMaxLength(80);
        run.Property(r => r.LastError).HasMaxLength(JobRun.ErrorLength);
    }
}
