using System.Globalization;

namespace TalentPool.Domain.Placements;

/// <summary>Every no that concerns a substitute, besides those of the placement itself.</summary>
public static class SubstitutionRefusals
{
    public static readonly Refusal NoSuchSubstitution = new(nameof(NoSuchSubstitution), "There is no such substitution.", RefusalKind.NotFound);

    public static readonly Refusal SubstitutionOpen = new(nameof(SubstitutionOpen), "Somebody has already been put forward as a substitute. Settle that first.");

    public static readonly Refusal SubstituteTaken = new(nameof(SubstituteTaken), "A substitute takes this work over, so its last day stands. Until then it can be paused.");

    public static readonly Refusal SameOfficer = new(nameof(SameOfficer), "This is the officer who has the placement already. Choose another.");

    public static readonly Refusal OwnInterestRulesOut = new(
        nameof(OwnInterestRulesOut), "This officer has declared an interest of their own in this work. It is final, so the officer cannot take it over.");

    public static readonly Refusal RateMissing = new(nameof(RateMissing), "Your finance officer has not entered a rate for this officer’s grade yet.");

    public static readonly Refusal NotTheSubstitute = new(nameof(NotTheSubstitute), "Only the officer who was put forward can say this.", RefusalKind.NotPermitted);

    public static readonly Refusal NotTheSubstitutesManager = new(
        nameof(NotTheSubstitutesManager), "Only the line manager of the officer who was put forward, a deputy or the head of service can say this.", RefusalKind.NotPermitted);

    public static readonly Refusal ReleaseAboveLimit = new(nameof(ReleaseAboveLimit), "These hours are above the limit agreed in advance, so the head of service has to release them.", RefusalKind.NotPermitted);

    public static readonly Refusal ConsultationMissing = new(nameof(ConsultationMissing), "Section 113 asks that the officer is consulted first: record when, by whom and how.");

    public static readonly Refusal ConsultedByOneself = new(nameof(ConsultedByOneself), "Nobody consults themselves. Name who consulted you.");

    public static readonly Refusal ConsultationInFuture = new(nameof(ConsultationInFuture), "A consultation cannot be later than today.");

    public static readonly Refusal NothingToAgreeTo = new(nameof(NothingToAgreeTo), "An hour of this officer costs no more than what is agreed already.");

    public static readonly Refusal CostNotAgreed = new(nameof(CostNotAgreed), "An hour of this officer costs more than what was agreed. A budget holder of the host has to agree to it first.");

    public static readonly Refusal WorkHasBegun = new(
        nameof(WorkHasBegun), "The work began on that day, so its hours are the first officer’s. Ask the home to put the substitute forward from the next day.");

    public static readonly Refusal EndsEarly = new(nameof(EndsEarly), "Notice has been given to end this placement, so nobody takes it over. The host asks for what is left anew.");

    public static readonly Refusal NoHoursLeft = new(nameof(NoHoursLeft), "No hours are left of what was agreed. Extend the placement first.");

    public static Refusal OutsideThePlacement(DateOnly earliest, DateOnly latest) => new(
        nameof(OutsideThePlacement), $"The substitute’s first day must be from {Day(earliest)} to {Day(latest)}.");

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
