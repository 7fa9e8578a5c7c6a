namespace TalentPool.Domain.Officers;

/// <summary>Time that an officer offers to the partnership: minutes a week between two days, agreed by the line manager and confirmed at intervals.</summary>
public sealed class Advert
{
    private Advert()
    {
    }

    internal Advert(Guid id, DateOnly from, DateOnly to, int minutesAWeek, string byName, DateTime at) =>
        (Id, From, To, MinutesAWeek, ProposedAt, ChangedByName, ChangedAt, Version) = (id, from, to, minutesAWeek, at, byName, at, 1);

    public Guid Id { get; private init; }

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    /// <summary>1 up to the officer's usual week.</summary>
    public int MinutesAWeek { get; private set; }

    public AdvertStatus Status { get; private set; } = AdvertStatus.Proposed;

    public int Version { get; private set; }

    public DateTime ProposedAt { get; private init; }

    /// <summary>Who raised the version last, for whoever still looks at the one before.</summary>
    public string ChangedByName { get; private set; } = "";

    public DateTime ChangedAt { get; private set; }

    /// <summary>Minutes a week up to which the line manager releases the officer in advance; 0 to the advert's own minutes.</summary>
    public int ReleaseLimitMinutes { get; private set; }

    public Guid? AgreedById { get; private set; }

    public DateTime? AgreedAt { get; private set; }

    public DateTime? ConfirmedAt { get; private set; }

    public Guid? ConfirmedById { get; private set; }

    public ConfirmationRoute? ConfirmedThrough { get; private set; }

    /// <summary>How many reminders to confirm it have gone out since it was last confirmed: 0 to 2.</summary>
    public int RemindersSent { get; private set; }

    /// <summary>Why the line manager refused it, or why it was withdrawn.</summary>
    public string? Reason { get; private set; }

    public bool IsOpen => Status is AdvertStatus.Proposed or AdvertStatus.Live or AdvertStatus.Lapsed;

    public AdvertisedTime Time => new(From, To, MinutesAWeek);

    public bool Touches(DateOnly from, DateOnly to) => Time.Touches(from, to);

    /// <summary>The instant after the advert's last day.</summary>
    public DateTime EndsAt(WorkingCalendar calendar) => calendar.AtLocal(To.AddDays(1), TimeOnly.MinValue);

    internal void Agree(Actor by, DateTime at, int releaseLimitMinutes)
    {
        (AgreedById, AgreedAt, ReleaseLimitMinutes) = (by.PersonId, at, releaseLimitMinutes);
        Confirm(by, at, ConfirmationRoute.Agreement);
    }

    internal void Confirm(Actor by, DateTime at, ConfirmationRoute through)
    {
        (ConfirmedById, ConfirmedAt, ConfirmedThrough) = (by.PersonId, at, through);
        RemindersSent = 0;
        Become(AdvertStatus.Live, by, at);
    }

    /// <summary>A reminder changes nothing that a person sees or decides on, so the version stays.</summary>
    internal void MarkReminded(int reminders) => RemindersSent = reminders;

    internal void Change(DateOnly from, DateOnly to, int minutesAWeek, Actor by, DateTime at)
    {
        var grows = Grows(from, to, minutesAWeek);
        (From, To, MinutesAWeek) = (from, to, minutesAWeek);
        ReleaseLimitMinutes = grows ? 0 : Math.Min(ReleaseLimitMinutes, minutesAWeek);
        Become(grows ? AdvertStatus.Proposed : Status, by, at);
    }

    /// <summary>Whether the change offers anything that the line manager has not agreed to.</summary>
    internal bool Grows(DateOnly from, DateOnly to, int minutesAWeek) => from < From || to > To || minutesAWeek > MinutesAWeek;

    internal void Become(AdvertStatus status, Actor by, DateTime at, string? reason = null)
    {
        (Status, ChangedByName, ChangedAt) = (status, by.Name, at);
        Reason = reason ?? Reason;
        Version++;
    }
}
