using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentPool.Database;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Rates;

namespace TalentPool.Features.Rates;

public sealed class RateMapping : IEntityTypeConfiguration<Rate>, IEntityTypeConfiguration<SpineVersion>
{
    public void Configure(EntityTypeBuilder<Rate> rate)
    {
        rate.ToTable("Rates");
        rate.Property(r => r.Grade).HasMaxLength(40);

        // A rate that was there before rates had states was entered as a figure, which held at once, and what was agreed at it stays so.
        rate.Property(r => r.Status).HasDefaultValue(RateStatus.Approved);
        rate.ComplexProperty(r => r.BuildUp, buildUp => buildUp.ToJson());
        rate.HasIndex(r => new { r.AuthorityId, r.Grade, r.From });
    }

    public void Configure(EntityTypeBuilder<SpineVersion> version)
    {
        version.ToTable("PaySpines").IsReplayed();
        version.Property(v => v.Name).HasMaxLength(SpineVersion.LongestName);
        version.Property(v => v.YearlyPence).HasConversion(
            points => JsonSerializer.Serialize(points, JsonSerializerOptions.Default),
            text => JsonSerializer.Deserialize<Dictionary<int, long>>(text, JsonSerializerOptions.Default)!,
            new ValueComparer<IReadOnlyDictionary<int, long>>((one, other) => ReferenceEquals(one, other), points => points.Count, points => points));
        version.HasIndex(v => new { v.AuthorityId, v.FinancialYearStart, v.VersionNumber }).IsUnique();
        version.HasOne<Authority>().WithMany().HasForeignKey(v => v.AuthorityId).OnDelete(DeleteBehavior.Restrict);
    }
}
