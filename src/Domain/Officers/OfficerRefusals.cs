namespace TalentPool.Domain.Officers;

/// <summary>Every no that an officer's record can say.</summary>
public static class OfficerRefusals
{
    public static readonly Refusal UsualWeekImpossible = new(nameof(UsualWeekImpossible), "A usual week has some working time, at most 24 hours a day and 60 hours in all.");

    public static readonly Refusal OnlyTheOfficer = new(nameof(OnlyTheOfficer), "Only the officer can do this.", RefusalKind.NotPermitted);

    public static readonly Refusal OnlyTheLineManager = new(nameof(OnlyTheLineManager), "Only the officer's line manager, or the line manager's deputy, can do this.", RefusalKind.NotPermitted);

    public static readonly Refusal OnlyTheOfficerOrLineManager = new(nameof(OnlyTheOfficerOrLineManager), "Only the officer or the officer's line manager can do this.", RefusalKind.NotPermitted);

    public static readonly Refusal OnlyTheHome = new(nameof(OnlyTheHome), "Only the officer's line manager or head of service can do this, and not the officer.", RefusalKind.NotPermitted);

    public static readonly Refusal OwnLineManager = new(nameof(OwnLineManager), "Nobody can be their own line manager.");

    public static readonly Refusal PostIncomplete = new(nameof(PostIncomplete), "An officer needs a post title and a grade, of at most 200 characters each.");

    public static readonly Refusal PlaceMissing = new(nameof(PlaceMissing), "Say where the officer works, in at most 200 characters, with at most 20 other places.");

    public static readonly Refusal EvidenceMissing = new(nameof(EvidenceMissing), "Say what shows this level of skill, in at most 1,000 characters.");

    public static readonly Refusal LevelUnknown = new(nameof(LevelUnknown), "Choose a level: awareness, working, practitioner or expert.");

    public static readonly Refusal SkillHeldAlready = new(nameof(SkillHeldAlready), "This skill is on the officer's profile already.");

    public static readonly Refusal SkillNotHeld = new(nameof(SkillNotHeld), "This skill is not on the officer's profile.", RefusalKind.NotFound);

    public static readonly Refusal DbsOnPlacement = new(nameof(DbsOnPlacement), "A DBS check is recorded on the placement that asks for it, without its number.");

    public static readonly Refusal CredentialIncomplete = new(nameof(CredentialIncomplete), "Enter the number, of at most 100 characters, and the day on which it was checked, which cannot be in the future.");

    public static readonly Refusal LeaveEndsBeforeItStarts = new(nameof(LeaveEndsBeforeItStarts), "The last day of leave must be the same as or after the first day.");

    public static readonly Refusal LeaveTooLong = new(nameof(LeaveTooLong), "Leave must end within 2 years of its first day.");

    public static readonly Refusal LeaveOverlaps = new(nameof(LeaveOverlaps), "Some of these days are recorded as leave already.");

    public static readonly Refusal LeaveNotFound = new(nameof(LeaveNotFound), "This leave is no longer recorded.", RefusalKind.NotFound);

    public static readonly Refusal AdvertNotFound = new(nameof(AdvertNotFound), "This availability does not exist.", RefusalKind.NotFound);

    public static readonly Refusal AdvertEndsBeforeItStarts = new(nameof(AdvertEndsBeforeItStarts), "The last day must be the same as or after the first day.");

    public static readonly Refusal AdvertTooLong = new(nameof(AdvertTooLong), "Availability must end within 2 years of its first day.");

    public static readonly Refusal AdvertOver = new(nameof(AdvertOver), "The last day must not be in the past.");

    public static readonly Refusal AdvertOverlaps = new(nameof(AdvertOverlaps), "There is other availability between these days already. Change, confirm or withdraw that one instead.");

    public static readonly Refusal ReleaseLimitOutOfRange = new(nameof(ReleaseLimitOutOfRange), "The time released in advance must be between nothing and the time offered.");

    public static readonly Refusal ReasonMissing = new(nameof(ReasonMissing), "Give a reason, in at most 1,000 characters.");

    public static readonly Refusal NothingToConfirm = new(nameof(NothingToConfirm), "There is no availability to confirm.");

    public static readonly Refusal AlreadyCommitted = new(nameof(AlreadyCommitted), "The officer's time has already been set aside for this placement.");

    public static readonly Refusal NotCommitted = new(nameof(NotCommitted), "None of the officer's time is set aside for this placement.", RefusalKind.NotFound);

    public static Refusal AdvertMinutesOutOfRange(int usualMinutes) =>
        new(nameof(AdvertMinutesOutOfRange), $"The time offered must be more than nothing and at most the usual week of {PlainEnglish.Time(usualMinutes)}.");

    public static Refusal Stale(string byName, DateTime changedAt) =>
        new(nameof(Stale), $"{byName} changed this availability at {PlainEnglish.Instant(changedAt)} while you were looking at it. Check what it says now, then try again.", RefusalKind.Stale);

    public static Refusal OfficerNoLongerFree(Shortfall week) =>
        new(nameof(OfficerNoLongerFree), $"The officer is no longer free in the week of {PlainEnglish.Day(week.Monday)}: {PlainEnglish.Time(week.NeededMinutes)} are needed and {PlainEnglish.Time(week.LeftMinutes)} are left.");

    public static Refusal OfficerNoLongerFree(DateOnly sessionDay) =>
        new(nameof(OfficerNoLongerFree), $"The officer is no longer free for the session on {PlainEnglish.Day(sessionDay)}.");

    public static readonly Refusal OnlyForTheClock = new(nameof(OnlyForTheClock), "Only time may do this.", RefusalKind.NotPermitted);

    public static readonly Refusal NothingToForget = new(nameof(NothingToForget), "All that is recorded of this officer’s time is still kept.");
}
