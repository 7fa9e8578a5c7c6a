using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Benchmarks.Pages;

/// <summary>The gaps of many years, posted by Leeds. All but the last few are over, as they would be. They are stored without their events, which no page of these reads.</summary>
public static class ManyGaps
{
    private const int StillOpen = 40;

    public static async Task Store(World world, Person requester, int count)
    {
        var by = await world.Actor(requester.Id);
        var now = world.Clock.UtcNow;
        var databases = new Databases(world.Settings) { IsSyncing = false };
        foreach (var some in Enumerable.Range(1, count).Chunk(500))
        {
            await using var db = databases.Open();
            db.AddRange(some.Select(number => Posted(world, by, now, number, isOpen: number > count - StillOpen)));
            await db.SaveChangesAsync();
        }
    }

    private static Gap Posted(World world, Actor by, DateTime now, int number, bool isOpen)
    {
        var calendar = WorkingCalendar.EnglandAndWales;
        var at = now.AddMinutes(number - 100_000);
        var today = calendar.LocalDate(now);
        var terms = world.Partnership.TermsOn(today)!;
        var gap = Gap.Draft(by, at, world.Partnership.Id, terms.Id, world.Leeds.Id, world.Legal.Id);
        Must(gap.DescribeDraft(by, at, $"Housing lawyer for possession claims, {number}", "A backlog of housing claims: first letters, pleadings and two hearings a week."));
        Must(gap.SetSkills(by, at, [new SkillNeed(world.Possession.Id, SkillLevel.Working, true), new SkillNeed(world.Advocacy.Id, SkillLevel.Working, false)]));
        Must(gap.SetShape(by, at, GapShape.HoursAWeek(today.AddDays(28), today.AddDays(110), 15 * 60), calendar));
        Must(gap.SetArrangements(by, at, false, null, "Leeds", true));
        Must(gap.SetReason(by, at, GapReason.Absence, false));
        Must(gap.SetCodes(by, at, "M-77", "LS100"));
        Must(gap.SetOwnTeamLooked(by, at, "Team leader", calendar.LocalDate(at), calendar));
        Must(gap.SetComparator(by, at, new ComparatorTerms(ComparatorBasis.Hour, 9_500, OutsideRoute.Agency, 180 * 60, "Quotation 12")));
        Must(gap.Post(by, isOpen ? now : at, gap.Version, $"WY-{today.Year}-{number:0000}", terms.Figures, calendar, world.Partnership.MembersOn(today)));
        if (!isOpen)
        {
            Must(gap.Withdraw(by, at, gap.Version, HowMet.OwnStaff, "Our own team had time after all."));
        }

        gap.TakeEvents();
        return gap;
    }

    private static void Must(Outcome outcome)
    {
        if (!outcome.IsDone)
        {
            throw new InvalidOperationException(outcome.ToString());
        }
    }
}
