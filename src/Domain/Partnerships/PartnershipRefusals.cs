namespace TalentPool.Domain.Partnerships;

/// <summary>Every no that authorities, partnerships and their terms can give.</summary>
public static class PartnershipRefusals
{
    public static readonly Refusal EndsBeforeItStarts = new(nameof(EndsBeforeItStarts), "The last day is before the first day.");

    public static readonly Refusal SucceedsItself = new(nameof(SucceedsItself), "An authority cannot succeed itself.");

    public static readonly Refusal AlreadySucceeded = new(nameof(AlreadySucceeded), "This authority already has a successor.");

    public static readonly Refusal AlreadyAMember = new(nameof(AlreadyAMember), "The authority is already a member on some of these days.");

    public static readonly Refusal NotAMember = new(nameof(NotAMember), "The authority is not a member of this partnership then.");

    public static readonly Refusal ServiceAreaAlreadyShared = new(nameof(ServiceAreaAlreadyShared), "The partnership already shares this service area on some of these days.");

    public static readonly Refusal NoLegalBasis = new(nameof(NoLegalBasis), "The terms must name at least one legal basis.");

    public static readonly Refusal UnitOutOfRange = new(nameof(UnitOutOfRange), "The unit that time is charged in must be between 1 and 60 minutes.");

    public static readonly Refusal TermsApplyTooEarly = new(nameof(TermsApplyTooEarly), "A new version of the terms must apply from a later day than the version before it.");

    public static readonly Refusal TermsApplyInThePast = new(nameof(TermsApplyInThePast), "A new version of the terms must apply from today or a later day.");

    public static readonly Refusal TermsAddedMeanwhile = new(
        nameof(TermsAddedMeanwhile), "Another version of the agreement was added while you were filling this in. Look at it before you add the next.", RefusalKind.Stale);

    public static readonly Refusal EmergencyBeforeUrgent = new(nameof(EmergencyBeforeUrgent), "A gap cannot be an emergency sooner than it is urgent.");

    public static readonly Refusal LastWarningBeforeFirst = new(nameof(LastWarningBeforeFirst), "Both sides must be told again on a later day than they are first told of a placement's end.");

    public static readonly Refusal MonthEndOutOfOrder = new(
        nameof(MonthEndOutOfOrder), "The month’s end must go in order: hours are entered, approved, charged, answered on a later day, and unanswered after that. No document goes out before its statement is issued.");

    public static readonly Refusal NoSignatory = new(nameof(NoSignatory), "Say who signed for the authority.");

    public static readonly Refusal NobodySigned = new(nameof(NobodySigned), "Enter who signed for at least one authority, and when.");

    public static readonly Refusal SignedInTheFuture = new(nameof(SignedInTheFuture), "The day on which the terms were signed must not be in the future.");

    public static readonly Refusal NoServiceArea = new(nameof(NoServiceArea), "The partnership must share at least one service area.");

    public static readonly Refusal ServiceAreaNotShared = new(nameof(ServiceAreaNotShared), "The partnership does not share this service area on that day.");

    public static readonly Refusal NoSuchTerms = new(nameof(NoSuchTerms), "The partnership has no such version of the terms.", RefusalKind.NotFound);

    public static readonly Refusal AlreadySigned = new(nameof(AlreadySigned), "The authority has already signed this version of the terms.");

    public static readonly Refusal VatNotDecided = new(nameof(VatNotDecided), "Choose how VAT applies. Undecided is not a decision.");

    public static readonly Refusal VatAlreadyDecided = new(nameof(VatAlreadyDecided), "VAT has already been decided for this version of the terms. Another answer needs a new version.");

    public static readonly Refusal NotFinance = new(nameof(NotFinance), "Only a finance officer of a member can sign off how VAT applies.", RefusalKind.NotPermitted);

    public static readonly Refusal NoTermsOnThatDay = new(nameof(NoTermsOnThatDay), "The partnership has no terms that apply on that day, so nothing can be placed.");

    public static readonly Refusal NotBoundByTheTerms = new(nameof(NotBoundByTheTerms), "Both authorities must be members and must have signed the terms that apply on that day.");

    public static readonly Refusal ServiceAreaNotPooled = new(nameof(ServiceAreaNotPooled), "The partnership does not share this service area today.");

    public static Refusal DutiesNobodyPerforms(string member, string area, IReadOnlyList<Duty> missing) => new(
        nameof(DutiesNobodyPerforms), $"{area} cannot be switched on at {member} yet: it needs {DutyWords.Of(missing)}. Give somebody the role first.");

    public static Refusal AlreadySwitchedOn(string member, string area) => new(nameof(AlreadySwitchedOn), $"{area} is already switched on at {member}.");

    public static Refusal NotSwitchedOn(string member, string area) => new(nameof(NotSwitchedOn), $"{area} is not switched on at {member}.");

    public static Refusal FigureOutOfRange(PolicyFigure figure) => new(
        nameof(FigureOutOfRange), figure.Unit == FigureUnit.Pence
            ? $"The {figure.Text} must be between {PlainEnglish.Pounds(figure.Least)} and {PlainEnglish.Pounds(figure.Most)}."
            : $"The {figure.Text} must be between {figure.Least} and {figure.Most}.");

    public static Refusal AlreadyIdentified(string scheme) => new(nameof(AlreadyIdentified), $"The authority already has a {scheme} code on some of these days.");

    public static Refusal ServiceAreaInAnotherPartnership(string name) => new(nameof(ServiceAreaInAnotherPartnership), $"A service area of an authority can lie in one partnership only, and on some of these days it lies in {name}.");
}
