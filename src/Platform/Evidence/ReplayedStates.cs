using TalentPool.Domain;
using TalentPool.Domain.Coverage;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Privacy;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Savings;
using TalentPool.Domain.Timesheets;

namespace TalentPool.Platform.Evidence;

/// <summary>
/// Which state of a stored row may follow which. One act may take several steps (a deadline passes, then somebody acts) and leaves one
/// image, so what is asked is whether verbs lead from the one to the other at all.
/// </summary>
public static class ReplayedStates
{
    private static readonly Dictionary<string, (string Initial, HashSet<(string From, string To)> Ways)> Tables = new()
    {
        ["Gaps"] = Of(GapStates.Table, GapStatus.Draft),
        ["Enquiries"] = Of(EnquiryStates.Table, EnquiryStatus.Open),
        ["Offers"] = Of(OfferStates.Table, OfferStatus.Proposed),
        ["Clearances"] = Of(ClearanceStates.Table, ClearanceStatus.Requested),
        ["Placements"] = Of(PlacementStates.Table, PlacementStatus.Agreed),
        ["Timesheets"] = Of(TimesheetStates.Table, TimesheetStatus.Draft),
        ["Expenses"] = Of(TimesheetStates.Table, TimesheetStatus.Draft),
        ["Statements"] = Of(StatementStates.Table, StatementStatus.Draft),
        ["LineDisputes"] = Of(DisputeStates.Table, DisputeStatus.Raised),
        ["SpendLines"] = Of(SpendStates.Table, SpendStatus.Unexplained),
        ["Savings"] = Of(SavingStates.Table, SavingStatus.Claimed),
        ["LookRequests"] = Of(LookRequestStates.Table, LookRequestStatus.Asked),
        ["Substitutions"] = Of(SubstitutionStates.Table, SubstitutionStatus.Proposed),
        ["PlacementExtensions"] = Of(ExtensionStates.Table, ExtensionStatus.Proposed),
    };

    public static bool Has(string table) => Tables.ContainsKey(table);

    /// <param name="from">The state of the image before; null for a row's first.</param>
    public static bool Leads(string table, string? from, string to)
    {
        var (initial, ways) = Tables[table];
        return (from ?? initial) == to || ways.Contains((from ?? initial, to));
    }

    private static (string Initial, HashSet<(string From, string To)> Ways) Of<TState, TVerb>(StateTable<TState, TVerb> table, TState initial)
        where TState : struct, Enum
        where TVerb : struct, Enum
    {
        var steps = table.Rows.SelectMany(row => row.To.Select(to => (From: row.From.ToString(), To: to.ToString()))).ToHashSet();
        var ways = steps.ToHashSet();
        while (true)
        {
            var longer = ways.SelectMany(way => steps.Where(step => step.From == way.To).Select(step => (way.From, step.To))).ToList();
            var before = ways.Count;
            ways.UnionWith(longer);
            if (ways.Count == before)
            {
                return (initial.ToString(), ways);
            }
        }
    }
}
