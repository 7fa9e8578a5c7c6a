using Microsoft.EntityFrameworkCore;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Placements;
using TalentPool.Notices;
using TalentPool.Platform.Evidence;
using TalentPool.Tests.Support;

namespace TalentPool.Benchmarks.Kills;

/// <summary>What does not hold after the kills: something acknowledged that is gone, something that is there although it was not acknowledged, a notice twice, or evidence that does not fit.</summary>
public static class KillFindings
{
    /// <summary>Of one record these are told once, however often a form was sent.</summary>
    private static readonly string[] ToldOnce = ["GapPosted", "OfferProposed", "OfferReleased", "OfferAccepted", "ClearanceRequested", "ClearanceGranted"];

    public static async Task<IReadOnlyList<string>> Of(World world, KillLedger ledger, ServedProgram program, int told)
    {
        var faults = new List<string>(ledger.Faults);
        await using var db = world.OpenDb();
        var acts = await db.Set<ChainEvent>().AsNoTracking().Where(link => link.ActId != null).Select(link => link.ActId!.Value).ToHashSetAsync();
        faults.AddRange(ledger.Acknowledged.Where(act => !acts.Contains(act.Key)).Select(act => $"{act.Value} was acknowledged and is lost"));
        faults.AddRange(ledger.Refused.Where(act => acts.Contains(act.Key)).Select(act => $"{act.Value} was refused and is there"));

        var gaps = await db.Set<Gap>().AsNoTracking().ToListAsync();
        faults.AddRange(gaps.GroupBy(gap => gap.Title).Where(same => same.Count() > 1).Select(same => $"{same.Key} is there {same.Count()} times"));
        faults.AddRange(gaps.Where(gap => gap.Status is not (GapStatus.Filled or GapStatus.Outsourced)).Select(gap => $"{gap.Title} is {gap.Status}"));
        var placed = await db.Set<Placement>().AsNoTracking().CountAsync();
        Same(faults, "gaps", gaps.Count, told);
        Same(faults, "placements", placed, told / 2);
        Same(faults, "clearances used", gaps.Sum(gap => gap.Clearances.Count(clearance => clearance.Status == ClearanceStatus.Used)), told - told / 2);

        var notices = await db.Set<Notice>().AsNoTracking().Select(notice => new { notice.PersonId, notice.EventId, notice.Rule, notice.SubjectId }).ToListAsync();
        faults.AddRange(notices.GroupBy(notice => (notice.PersonId, notice.EventId)).Where(same => same.Count() > 1).Select(same => $"a notice of event {same.Key.EventId} is there twice"));
        faults.AddRange(notices.Where(notice => ToldOnce.Any(once => notice.Rule.StartsWith(once, StringComparison.Ordinal)))
            .GroupBy(notice => (notice.PersonId, notice.Rule, notice.SubjectId)).Where(same => same.Count() > 1).Select(same => $"{same.Key.Rule} was told {same.Count()} times"));
        Console.WriteLine($"notices: {notices.Count}");

        var (code, output) = await program.Command("verify");
        if (code != 0)
        {
            faults.Add($"verify ended with {code}: {output}");
        }

        return faults;
    }

    private static void Same(List<string> faults, string name, int found, int expected)
    {
        if (found != expected)
        {
            faults.Add($"{name}: {found} instead of {expected}");
        }
    }
}
