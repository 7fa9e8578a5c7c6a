namespace TalentPool.Domain.Recharges;

/// <summary>What an hour of a line that was issued comes to as far as is known now, where its rate moves with the national award.</summary>
public sealed record LineRate(LineReference Line, Guid RateId, long PencePerHour);
