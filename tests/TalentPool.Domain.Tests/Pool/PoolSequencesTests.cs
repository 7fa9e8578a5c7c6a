using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Placements;

namespace TalentPool.Domain.Tests.Pool;

/// <summary>
/// Long random sequences across gaps, officers and placements at once, by random people and clocks, joined as the use cases join them. No
/// officer is ever given away twice, and nobody decides on what is their own.
/// </summary>
public sealed class PoolSequencesTests
{
    private const int Sequences = 8;
    private const int Steps = 1_000;

    [Fact]
    public void Nobody_is_given_away_twice_and_nobody_decides_on_their_own()
    {
        var seen = new HashSet<string>();
        for (var seed = 1; seed <= Sequences; seed++)
        {
            var run = new PoolRun(seed);
            for (var step = 0; step < Steps; step++)
            {
                run.Step();
            }

            seen.UnionWith(run.Seen);
        }

        // A test that never gets this far would prove nothing.
        string[] expected =
        [
            nameof(OfferAgreed), nameof(OfferReleased), nameof(OfferAccepted), nameof(PlacementAgreed), nameof(OfficerCommitted), nameof(OfficerUncommitted),
            nameof(PlacementStarted), nameof(PlacementEndedEarly), nameof(PlacementEnded), nameof(PlacementCancelled), nameof(PlacementCoverageFell), nameof(PlacementExtended),
            nameof(PlacementWorkBlocked), nameof(TwelveWeekRuleNear), nameof(LeaveRecorded), nameof(CommittedTimeOnLeave), nameof(AdvertLapsed), nameof(AdvertEnded),
            "OfficerNoLongerFree at acceptance", "OfficerNoLongerFree at extension", "OwnRequest", "ActsForBothSides",
        ];
        Assert.Empty(expected.Except(seen));
    }
}
