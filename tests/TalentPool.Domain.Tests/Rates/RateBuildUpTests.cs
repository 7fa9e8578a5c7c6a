using System.Globalization;
using System.Text.Json;
using TalentPool.Domain.Rates;

namespace TalentPool.Domain.Tests.Rates;

public sealed class RateBuildUpTests
{
    [Fact]
    public void What_an_hour_costs_is_as_the_Vectors_say()
    {
        foreach (var (one, index) in VectorFile.Cases("rates.json").Select((one, index) => (one, index)))
        {
            var buildUp = Of(one);
            var expected = one.GetProperty("expected");
            Assert.Null(buildUp.Fault());
            Equal(expected.GetProperty("weekdays").GetInt32(), buildUp.Weekdays, index);
            Equal(expected.GetProperty("bankHolidays").GetInt32(), buildUp.BankHolidayDays, index);
            Equal(Number(expected, "chargeableMinutes"), buildUp.ChargeableMinutes, index);
            Equal(Number(expected, "totalCost") * 100, buildUp.TotalPence, index);
            Equal(expected.GetProperty("ratePencePerHour").GetInt64(), buildUp.PencePerHour, index);
        }
    }

    [Fact]
    public void Every_part_of_the_cost_can_be_read()
    {
        var buildUp = GivenBuildUp.Plain() with { AllowancesPence = 100_000 };

        Assert.Equal((601_365m, 811_638m, 22_545.5m), (buildUp.NiPence, buildUp.PensionPence, buildUp.LevyPence));
        Assert.Equal(4_509_100 + 100_000 + 601_365 + 811_638 + 22_545.5m, buildUp.DirectPence);
        Assert.Equal(buildUp.DirectPence * 0.3m, buildUp.OverheadPence);
        Assert.Equal(buildUp.DirectPence * 1.3m, buildUp.TotalPence);
    }

    [Fact]
    public void Overheads_may_be_an_amount_for_each_post()
    {
        var buildUp = GivenBuildUp.Plain() with { OverheadPercent = null, OverheadPencePerFte = 1_000_000 };

        Assert.Null(buildUp.Fault());
        Assert.Equal(buildUp.DirectPence + 1_000_000, buildUp.TotalPence);
    }

    [Fact]
    public void No_national_insurance_is_owed_on_pay_below_the_threshold() =>
        Assert.Equal(0, (GivenBuildUp.Plain() with { SalaryPence = 499_900 }).NiPence);

    public static TheoryData<string, string?> Faults() => new()
    {
        { "plain", null },
        { "2024", "BankHolidaysUnknown" },
        { "2025", null },
        { "2027", null },
        { "2028", "BankHolidaysUnknown" },
        { "no pay", "YearlyAmountOutOfRange" },
        { "too much pay", "YearlyAmountOutOfRange" },
        { "negative allowances", "YearlyAmountOutOfRange" },
        { "negative threshold", "YearlyAmountOutOfRange" },
        { "negative percentage", "PercentOutOfRange" },
        { "pension of more than all", "PercentOutOfRange" },
        { "utilisation of more than all", "PercentOutOfRange" },
        { "overheads twice", "OverheadOneWay" },
        { "overheads not at all", "OverheadOneWay" },
        { "negative leave", "DaysOutOfRange" },
        { "a day of 25 hours", "DaysOutOfRange" },
        { "no utilisation", "NothingToCharge" },
        { "leave all year", "NothingToCharge" },
        { "hardly an hour left", "RateOutOfRange" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_build_up_that_cannot_be_is_refused_by_name(string what, string? refusal)
    {
        var plain = GivenBuildUp.Plain();
        var buildUp = what switch
        {
            "2024" => plain with { FinancialYearStart = 2024 },
            "2025" => plain with { FinancialYearStart = 2025 },
            "2027" => plain with { FinancialYearStart = 2027 },
            "2028" => plain with { FinancialYearStart = 2028 },
            "no pay" => plain with { SalaryPence = 0 },
            "too much pay" => plain with { SalaryPence = 50_000_001 },
            "negative allowances" => plain with { AllowancesPence = -1 },
            "negative threshold" => plain with { NiThresholdPence = -1 },
            "negative percentage" => plain with { LevyPercent = -0.1m },
            "pension of more than all" => plain with { PensionPercent = 100.1m },
            "utilisation of more than all" => plain with { UtilisationPercent = 101 },
            "overheads twice" => plain with { OverheadPencePerFte = 0 },
            "overheads not at all" => plain with { OverheadPercent = null },
            "negative leave" => plain with { LeaveDays = -1 },
            "a day of 25 hours" => plain with { MinutesPerDay = 1_500 },
            "no utilisation" => plain with { UtilisationPercent = 0 },
            "leave all year" => plain with { LeaveDays = 260 },
            "hardly an hour left" => plain with { LeaveDays = 240 },
            _ => plain,
        };

        Assert.Equal(refusal, buildUp.Fault()?.Name);
    }

    [Fact]
    public void The_fault_of_any_inputs_is_a_name_and_never_a_mistake_of_the_program()
    {
        var random = new Random(3);
        var rates = 0;
        for (var turn = 0; turn < 3_000; turn++)
        {
            var buildUp = new RateBuildUp
            {
                FinancialYearStart = random.Next(2023, 2031),
                SalaryPence = random.NextInt64(-10, 60_000_000),
                NiPercent = random.Next(-5, 110),
                NiThresholdPence = random.NextInt64(-10, 1_000_000),
                PensionPercent = random.Next(0, 40),
                LevyPercent = 0.5m,
                OverheadPercent = random.Next(0, 320),
                LeaveDays = random.Next(0, 300),
                SicknessDays = random.Next(0, 10),
                TrainingDays = random.Next(0, 10),
                MinutesPerDay = random.Next(0, 1_500),
                UtilisationPercent = random.Next(0, 101),
            };
            if (buildUp.Fault() is null)
            {
                Assert.InRange(buildUp.PencePerHour, 1, Rate.HighestPencePerHour);
                rates++;
            }
        }

        Assert.True(rates > 100, $"Only {rates} build-ups were possible.");
    }

    private static RateBuildUp Of(JsonElement one) => new()
    {
        FinancialYearStart = one.GetProperty("financialYearStart").GetInt32(),
        SalaryPence = one.GetProperty("salaryPence").GetInt64(),
        NiPercent = Number(one, "niPercent"),
        NiThresholdPence = one.GetProperty("niThresholdPence").GetInt64(),
        PensionPercent = Number(one, "pensionPercent"),
        LevyPercent = Number(one, "levyPercent"),
        OverheadPercent = Number(one, "overheadPercent"),
        LeaveDays = one.GetProperty("leaveDays").GetDecimal(),
        SicknessDays = one.GetProperty("sicknessDays").GetDecimal(),
        TrainingDays = one.GetProperty("trainingDays").GetDecimal(),
        MinutesPerDay = one.GetProperty("minutesPerDay").GetInt32(),
        UtilisationPercent = Number(one, "utilisationPercent"),
    };

    private static decimal Number(JsonElement one, string name) => decimal.Parse(one.GetProperty(name).GetString()!, CultureInfo.InvariantCulture);

    private static void Equal<T>(T expected, T actual, int index) => Assert.True(EqualityComparer<T>.Default.Equals(expected, actual), $"Case {index}: {expected} is expected, {actual} came out.");
}
