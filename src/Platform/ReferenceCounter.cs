using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentPool.Database;

namespace TalentPool.Platform;

/// <summary>
/// Numbers what people call by a reference: WY-2026-0042, a counter per series and year. Its row is taken after the roots and
/// before the chain, and a refused act gives its number back, so numbers have no gaps.
/// </summary>
public sealed class ReferenceCounter
{
    private ReferenceCounter()
    {
    }

    /// <summary>What stands before the year: WY for a gap of West Yorkshire, WY-P for a placement, WY-C for a certificate.</summary>
    public string Series { get; private set; } = "";

    public int Year { get; private set; }

    public int Last { get; private set; }

    /// <summary>The next reference of the series, taken for the rest of the transaction.</summary>
    public static async Task<string> Next(TalentPoolDb db, string series, int year)
    {
        var raised = await db.Set<ReferenceCounter>().Where(counter => counter.Series == series && counter.Year == year)
            .ExecuteUpdateAsync(set => set.SetProperty(counter => counter.Last, counter => counter.Last + 1));
        if (raised == 0)
        {
            db.Add(new ReferenceCounter { Series = series, Year = year, Last = 1 });
            await db.SaveChangesAsync();
        }

        var last = await db.Set<ReferenceCounter>().AsNoTracking().Where(counter => counter.Series == series && counter.Year == year).Select(counter => counter.Last).SingleAsync();
        return $"{series}-{year}-{last:0000}";
    }

    public sealed class Mapping : IEntityTypeConfiguration<ReferenceCounter>
    {
        public void Configure(EntityTypeBuilder<ReferenceCounter> counter)
        {
            counter.ToTable("ReferenceCounters");
            counter.HasKey(c => new { c.Series, c.Year });
            counter.Property(c => c.Series).HasMaxLength(16);
        }
    }
}
