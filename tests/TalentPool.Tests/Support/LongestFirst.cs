using TalentPool.Tests.Database;
using TalentPool.Tests.Tidy;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer("TalentPool.Tests.Support.LongestFirst", "TalentPool.Tests")]

namespace TalentPool.Tests.Support;

/// <summary>Begins with what takes longest, so that no core waits for it at the end.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Longest = [nameof(NothingLeaksTests), nameof(RaceTests), nameof(DemonstrationTests)];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(collection => !Longest.Any(name => collection.DisplayName.Contains(name, StringComparison.Ordinal)));
}
