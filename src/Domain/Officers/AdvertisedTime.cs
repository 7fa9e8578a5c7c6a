namespace TalentPool.Domain.Officers;

/// <summary>Minutes a week between two days, as an advert that counts offers them.</summary>
public readonly record struct AdvertisedTime(DateOnly From, DateOnly To, int MinutesAWeek)
{
    public bool Covers(DateOnly day) => From <= day && day <= To;

    public bool Touches(DateOnly from, DateOnly to) => From <= to && from <= To;
}
