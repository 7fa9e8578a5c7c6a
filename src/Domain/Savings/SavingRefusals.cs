namespace TalentPool.Domain.Savings;

/// <summary>Every no that a saving can give, besides those of the state table.</summary>
public static class SavingRefusals
{
    public static readonly Refusal NotOfTheRequester = new(nameof(NotOfTheRequester), "Only the service or finance of the authority that saved can claim this.", RefusalKind.NotPermitted);

    public static readonly Refusal NotFinanceOfTheRequester = new(nameof(NotFinanceOfTheRequester), "Only a finance officer of the authority that saved can verify this.", RefusalKind.NotPermitted);

    public static readonly Refusal NotOfTheBoard = new(nameof(NotOfTheBoard), "Only a member of the partnership’s board can accept this.", RefusalKind.NotPermitted);

    public static readonly Refusal NotFinanceNorBoard = new(nameof(NotFinanceNorBoard), "Only finance of the authority that saved, or the board, can do this.", RefusalKind.NotPermitted);

    public static readonly Refusal OwnSaving = new(nameof(OwnSaving), "Nobody decides on a saving that they claimed or verified themselves.", RefusalKind.NotPermitted);

    public static readonly Refusal BaselineMissing = new(nameof(BaselineMissing), "There is no price outside to measure a saving against.");

    public static readonly Refusal BaselineEvidenceMissing = new(nameof(BaselineEvidenceMissing), "Say where the evidence for the price outside is kept.");

    public static readonly Refusal GuidelineIsNoPriceForCover = new(nameof(GuidelineIsNoPriceForCover), "A court’s guideline rate is a cap, and no price for cover by a locum.");

    public static readonly Refusal TitleMissing = new(nameof(TitleMissing), "Say what was saved.");

    public static readonly Refusal YearsMissing = new(nameof(YearsMissing), "Give the figures of each financial year, once.");

    public static readonly Refusal FigureOutOfRange = new(nameof(FigureOutOfRange), "Hours and costs cannot be less than nothing.");

    public static readonly Refusal OngoingTooShort = new(nameof(OngoingTooShort), "A saving is ongoing when it lasts for two full years after the year in which it starts.");

    public static readonly Refusal ReasonMissing = new(nameof(ReasonMissing), "Give a reason in a sentence.");

    public static readonly Refusal NotOfTheProvider = new(nameof(NotOfTheProvider), "Only the line manager, the service or finance of the authority that employs the officer can enter this.", RefusalKind.NotPermitted);

    public static readonly Refusal NotOfTheHost = new(nameof(NotOfTheHost), "Only the service or finance of the authority that the officer works for can enter this.", RefusalKind.NotPermitted);

    public static readonly Refusal NotForTheBoard = new(nameof(NotForTheBoard), "Only the board of the partnership, or its administrator, can do this.", RefusalKind.NotPermitted);

    public static readonly Refusal CostMissing = new(nameof(CostMissing), "Enter what it cost.");

    public static readonly Refusal CostOfTheOtherSide = new(nameof(CostOfTheOtherSide), "The other side has costs of this kind, and enters them itself.");

    public static readonly Refusal NoSuchCost = new(nameof(NoSuchCost), "There is no such cost.", RefusalKind.NotFound);

    public static readonly Refusal CostTakenOut = new(nameof(CostTakenOut), "This cost has been taken out already.", RefusalKind.Stale);

    public static readonly Refusal TargetMissing = new(nameof(TargetMissing), "Enter what is to be saved in the year.");

    public static readonly Refusal NoHoursYet = new(nameof(NoHoursYet), "No hours of this placement are approved yet, so there is nothing to measure.");

    public static readonly Refusal OwnWorkMissing = new(nameof(OwnWorkMissing), "The home has not said yet what became of the officer’s own work. Ask its service, then claim the saving.");

    public static readonly Refusal ClaimedAlready = new(nameof(ClaimedAlready), "Everything of this placement that has hours or costs has been claimed already. It can be claimed anew once its saving is rejected or reversed.");

    public static readonly Refusal MonthNotOver = new(nameof(MonthNotOver), "Months are claimed once they are over, and what is not claimed yet is of this month. Claim it when the month is over.");

    public static readonly Refusal HoursStillOpen = new(nameof(HoursStillOpen), "Hours of the months that would be claimed wait for your supervisor or budget holder. Decide on them first, then claim the saving.");

    public static readonly Refusal OtherClaimedAlready = new(nameof(OtherClaimedAlready), "Your authority has claimed a saving of this name for this service and one of these years already. It can be claimed anew once that one is rejected or reversed.");

    public static readonly Refusal AlreadyForgotten = new(nameof(AlreadyForgotten), "The time for which this saving is kept is over.");

    public static readonly Refusal StillKept = new(nameof(StillKept), "The time for which this saving is kept is not over yet.");

    public static readonly Refusal RecordsChanged = new(nameof(RecordsChanged), "Hours, charges, costs, the outside price or the evidence have changed since this was claimed, so it is not what the records say. Reject it, and have it claimed anew.", RefusalKind.Stale);

    public static readonly Refusal ServiceAreaNotShared = new(nameof(ServiceAreaNotShared), "The authority shares no staff for this service, so its partnership counts no saving of it.");

    public static Refusal Stale(string byName, DateTime changedAt) =>
        new(nameof(Stale), $"{byName} changed this saving at {PlainEnglish.Instant(changedAt)} while you were looking at it. Read it again before you decide.", RefusalKind.Stale);
}
