using System.Globalization;
using TalentPool.Domain.Privacy;
using TalentPool.Platform.Errors;

namespace TalentPool.Features.Privacy;

/// <summary>The partnership's own periods, where they differ from the starting ones.</summary>
public static class RetentionSettings
{
    public const string UnfilledSetting = "TalentPool:Retention:UnfilledMonths";

    public const string RecordsSetting = "TalentPool:Retention:RecordYears";

    public const string NoticesSetting = "TalentPool:Retention:NoticeMonths";

    public const string AgreementsSetting = "TalentPool:Retention:AgreementYears";

    public const string DbsSetting = "TalentPool:Retention:DbsMonths";

    public const string WorkingTimeSetting = "TalentPool:Retention:WorkingTimeYears";

    public static RetentionSchedule Read(IConfiguration configuration)
    {
        var usual = new RetentionSchedule();
        return new RetentionSchedule(
            Whole(configuration, UnfilledSetting, usual.UnfilledMonths, 120, "months"),
            Whole(configuration, RecordsSetting, usual.RecordYears, 25, "years"),
            Whole(configuration, NoticesSetting, usual.NoticeMonths, 120, "months"),
            Whole(configuration, AgreementsSetting, usual.AgreementYears, 25, "years"),
            Whole(configuration, DbsSetting, usual.DbsMonths, 120, "months"),
            Whole(configuration, WorkingTimeSetting, usual.WorkingTimeYears, 25, "years"));
    }

    private static int Whole(IConfiguration configuration, string setting, int usual, int most, string unit) =>
        configuration[setting] is not { Length: > 0 } typed ? usual
        : int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number
        : throw new WrongSettingException(setting, typed, $"a whole number of {unit} from 1 to {most}");
}
