using Xunit.Abstractions;

[assembly: TestCollectionOrderer("TalentPool.Browser.Tests.Support.LongestFirst", "TalentPool.Browser.Tests")]

namespace TalentPool.Browser.Tests.Support;

/// <summary>Begins with what takes longest, so that no core waits for it at the end.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Longest = [nameof(EveryPageTests), nameof(Journeys.PlacementJourneyTests), nameof(Journeys.ClearanceJourneyTests)];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(collection => !Longest.Any(name => collection.DisplayName.Contains(name, StringComparison.Ordinal)));
}
