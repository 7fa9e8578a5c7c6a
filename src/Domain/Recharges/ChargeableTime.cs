namespace TalentPool.Domain.Recharges;

/// <summary>An entry of an approved timesheet.</summary>
/// <param name="Minutes">As worked. In a correction they may be fewer than nought.</param>
/// <param name="RatePencePerHour">The rate of that day by the placement's terms; null where there is none, which holds back the whole timesheet.</param>
/// <param name="Units">By the version of the terms that the placement keeps.</param>
/// <param name="CorrectsTimesheetId">The timesheet that this one corrects; null where it is the first for its days.</param>
public sealed record ChargeableTime(
    ChargeGroup Group, Guid TimesheetId, string TimesheetReference, long EntryId, ChargedFor For, DateOnly Day, int Minutes, Guid? RateId, long? RatePencePerHour,
    ChargeUnits Units, Guid? CorrectsTimesheetId = null)
    : Chargeable(Group, new ChargeKey(CorrectsTimesheetId is null ? LineKind.Time : LineKind.Correction, TimesheetId, EntryId), For, Day)
{
    public bool HasRate => RateId is not null && RatePencePerHour is not null;

    internal override LineKey Line => new(For, Month, Key.Kind, RatePencePerHour, RateId, Units);
}
