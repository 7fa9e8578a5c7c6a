namespace TalentPool.Features.Clearances;

/// <summary>One part of the list of clearances.</summary>
/// <param name="Key">In the address.</param>
/// <param name="Empty">What is said when there is none.</param>
internal sealed record ClearanceView(string Key, string Text, string Empty, Func<ClearanceRow, bool> Has);
