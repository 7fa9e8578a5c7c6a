namespace TalentPool.Domain.Timesheets;

/// <summary>One entry as somebody typed it, or as a case system had it.</summary>
/// <param name="Id">The entry that is there already; null for a new one.</param>
/// <param name="Minutes">As worked: 1 to 1,440, and in a correction -1,440 to 1,440 without 0.</param>
/// <param name="Activity">What was done, by the host's or the home's own code; empty where none is used.</param>
/// <param name="MatterReference">The host's reference of the matter; empty where there is none.</param>
/// <param name="Description">What the statement says of it, which both sides read.</param>
/// <param name="Narrative">What only the host and the officer read.</param>
/// <param name="NotChargeableReason">Why the host does not pay for it; empty for what is charged.</param>
public sealed record EntryTerms(
    long? Id, DateOnly Day, int Minutes, string Activity = "", string MatterReference = "", string Description = "", string Narrative = "",
    bool IsChargeable = true, string NotChargeableReason = "");
