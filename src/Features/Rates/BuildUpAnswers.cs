using TalentPool.Design;
using TalentPool.Domain.Rates;

namespace TalentPool.Features.Rates;

/// <summary>The inputs of a build-up as they are typed, kept as typed when something is wrong.</summary>
public sealed class BuildUpAnswers
{
    private const int FirstYear = 2000, LastYear = 2199;

    public string? For { get; set; }

    public string? Grade { get; set; }

    public string? Officer { get; set; }

    public string? Year { get; set; }

    public string? PayFrom { get; set; }

    public string? Point { get; set; }

    public string? Salary { get; set; }

    public string? Allowances { get; set; }

    public string? NiPercent { get; set; }

    public string? NiThreshold { get; set; }

    public string? Pension { get; set; }

    public string? Levy { get; set; }

    public string? OverheadBy { get; set; }

    public string? OverheadPercent { get; set; }

    public string? OverheadAmount { get; set; }

    public string? Leave { get; set; }

    public string? Sickness { get; set; }

    public string? Training { get; set; }

    public string? HoursPerDay { get; set; }

    public string? Utilisation { get; set; }

    public DateAnswer? From { get; set; }

    public List<string>? Award { get; set; }

    /// <summary>What is known beforehand: the law of the year, and everything but the pay from the rate that was built up last.</summary>
    public static BuildUpAnswers Beginning(RateBuildUp? last, int financialYearStart) => new()
    {
        For = "grade",
        Year = $"{financialYearStart}",
        PayFrom = "point",
        Allowances = "0",
        NiPercent = Typed(last?.NiPercent ?? 15),
        NiThreshold = Pounds(last?.NiThresholdPence ?? 500_000),
        Pension = last is null ? null : Typed(last.PensionPercent),
        Levy = Typed(last?.LevyPercent ?? 0.5m),
        OverheadBy = last is { OverheadPercent: null } ? "amount" : "percent",
        OverheadPercent = last?.OverheadPercent is { } percent ? Typed(percent) : null,
        OverheadAmount = last?.OverheadPencePerFte is { } amount ? Pounds(amount) : null,
        Leave = last is null ? null : Typed(last.LeaveDays),
        Sickness = last is null ? null : Typed(last.SicknessDays),
        Training = last is null ? null : Typed(last.TrainingDays),
        HoursPerDay = Shown.Duration(last?.MinutesPerDay ?? 444),
        Utilisation = last is null ? null : Typed(last.UtilisationPercent),
        From = DateAnswer.Of(new DateOnly(financialYearStart, 4, 1)),
    };

    /// <summary>Reads every input; null where one is wrong, of which the errors tell.</summary>
    /// <param name="spineOf">The pay spine that is reckoned with in a financial year, and the authority's own version of it.</param>
    public RateBuildUp? Read(FormErrors errors, Func<int, (PaySpine? Spine, Guid? VersionId)> spineOf)
    {
        var read = new AnswerReader(errors);
        var year = YearOf(read, errors, "Model.Year", Year);
        var isByPoint = PayFrom == "point";
        if (!isByPoint && PayFrom != "amount")
        {
            errors.Add("Model.PayFrom", "Select where the pay comes from");
        }

        var point = isByPoint ? read.WholeNumber("Model.Point", Point, "point of the pay spine", 1, SpineVersion.HighestPoint) : null;
        var salary = isByPoint ? null : read.Money("Model.Salary", Salary, "pay in a year", 1, RateBuildUp.HighestYearlyPence);
        var (spine, versionId) = year is { } of ? spineOf(of) : default;
        if (point is { } asked && year is not null)
        {
            if (spine is null)
            {
                errors.Add("Model.Point", "There is no pay spine for this year or one before it. Enter one, or type the pay");
            }
            else if (spine.Find(asked, out var paid) is { } missing)
            {
                errors.Add("Model.Point", missing.Sentence);
            }
            else
            {
                salary = paid;
            }
        }

        var isByPercent = OverheadBy == "percent";
        if (!isByPercent && OverheadBy != "amount")
        {
            errors.Add("Model.OverheadBy", "Select how overheads are added");
        }

        var buildUp = new RateBuildUp
        {
            FinancialYearStart = year ?? 0,
            SalaryPence = salary ?? 0,
            SpinePoint = point,
            SpineVersionId = point is null ? null : versionId,
            AllowancesPence = read.Money("Model.Allowances", Allowances, "allowances", 0, RateBuildUp.HighestYearlyPence) ?? 0,
            NiPercent = read.Number("Model.NiPercent", NiPercent, "rate of national insurance", 0, 100) ?? 0,
            NiThresholdPence = read.Money("Model.NiThreshold", NiThreshold, "threshold of national insurance", 0, RateBuildUp.HighestYearlyPence) ?? 0,
            PensionPercent = read.Number("Model.Pension", Pension, "pension contribution", 0, 100) ?? 0,
            LevyPercent = read.Number("Model.Levy", Levy, "apprenticeship levy", 0, 100) ?? 0,
            OverheadPercent = isByPercent ? read.Number("Model.OverheadPercent", OverheadPercent, "percentage of overheads", 0, 300) ?? 0 : null,
            OverheadPencePerFte = isByPercent ? null : read.Money("Model.OverheadAmount", OverheadAmount, "overheads for each post", 0, RateBuildUp.HighestYearlyPence) ?? 0,
            LeaveDays = read.Number("Model.Leave", Leave, "days of leave", 0, 366) ?? 0,
            SicknessDays = read.Number("Model.Sickness", Sickness, "days of sickness", 0, 366) ?? 0,
            TrainingDays = read.Number("Model.Training", Training, "days of training", 0, 366) ?? 0,
            MinutesPerDay = read.Duration("Model.HoursPerDay", HoursPerDay, "hours of a full day", 1, 24 * 60) ?? 0,
            UtilisationPercent = read.Number("Model.Utilisation", Utilisation, "part of the hours that can be charged", 0.01m, 100) ?? 0,
        };
        if (errors.Any)
        {
            return null;
        }

        if (buildUp.Fault() is { } fault)
        {
            errors.AddRefusal(fault, fault.Name == nameof(RateRefusals.BankHolidaysUnknown) ? "Model.Year" : fault.Name == nameof(RateRefusals.NothingToCharge) ? "Model.Leave" : null);
            return null;
        }

        return buildUp;
    }

    /// <summary>The calendar year in which a financial year begins.</summary>
    public static int? YearOf(AnswerReader read, FormErrors errors, string field, string? typed)
    {
        var year = read.WholeNumber(field, typed, "financial year", int.MinValue, int.MaxValue);
        if (year is null or (>= FirstYear and <= LastYear))
        {
            return year;
        }

        errors.Add(field, "Financial year must be the year in which it begins, like 2026");
        return null;
    }

    private static string Typed(decimal number) => FormattableString.Invariant($"{number:0.####}");

    private static string Pounds(long pence) => Shown.Money(pence).TrimStart('£');
}
