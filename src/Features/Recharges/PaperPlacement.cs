namespace TalentPool.Features.Recharges;

/// <summary>A placement as a statement on paper names it: where its money goes, and how much of it has been charged.</summary>
/// <param name="YearMinutes">Charged by this statement and those before it in its financial year, without what was taken back.</param>
/// <param name="YearPence">The same in pence, with expenses, fees and adjustments.</param>
/// <param name="CapMinutes">What was agreed to at most, from its first day to its last; 0 where hours are not what is charged.</param>
public sealed record PaperPlacement(Guid Id, string Reference, string CostCentre, string OrderNumber, long YearMinutes, long YearPence, int CapMinutes);
