using TalentPool.Database;
using TalentPool.Features.Privacy;
using TalentPool.Notices;
using TalentPool.Platform.Errors;

namespace TalentPool.Platform;

/// <summary>Every setting that the program has. One with another name under the program's own sections is a slip of the pen, and stops the program rather than being passed over.</summary>
public static class KnownSettings
{
    public const string CertificateKey = "TalentPool:Certificates:KeyPath";

    public const string ConflictKey = "TalentPool:Conflicts:KeyPath";

    private const string KnownIssues = "TalentPool:Statement:KnownIssues";

    public static IReadOnlyList<string> All { get; } =
    [
        DatabaseSettings.ProviderSetting,
        DatabaseSettings.ConnectionSetting,
        DatabaseSettings.DirectConnectionSetting,
        DatabaseSettings.LockPatienceSetting,
        SiteAddress.AddressSetting,
        SiteAddress.ProxiesSetting,
        CertificateKey,
        ConflictKey,
        MailSettings.FolderSetting,
        MailSettings.FromSetting,
        SmtpSettings.ServerSetting,
        SmtpSettings.PortSetting,
        SmtpSettings.SecuritySetting,
        SmtpSettings.UserSetting,
        SmtpSettings.PasswordSetting,
        SmtpSettings.PasswordFileSetting,
        SmtpSettings.TimeoutSetting,
        Jobs.JobServices.RunSetting,
        RetentionSettings.UnfilledSetting,
        RetentionSettings.RecordsSetting,
        RetentionSettings.NoticesSetting,
        RetentionSettings.AgreementsSetting,
        RetentionSettings.DbsSetting,
        RetentionSettings.WorkingTimeSetting,
        Telemetry.TelemetryServices.EndpointSetting,
        People.SecondFactorSettings.RolesSetting,
        "TalentPool:Statement:Organisation",
        "TalentPool:Statement:Email",
        "TalentPool:Statement:Phone",
        "TalentPool:Statement:TestedOn",
        KnownIssues,
        "AutoMapper:LicenseKey",
    ];

    public static void Check(IConfiguration configuration)
    {
        foreach (var (name, value) in configuration.AsEnumerable())
        {
            if (value is not null && IsOurs(name) && !IsKnown(name))
            {
                throw new WrongSettingException($"{name} is not a setting; expected one of: {string.Join(", ", All)}.");
            }
        }
    }

    /// <summary>A setting, a section that has some, or one of the issues, which are numbered.</summary>
    private static bool IsKnown(string name) =>
        All.Any(known => known.Equals(name, StringComparison.OrdinalIgnoreCase) || known.StartsWith($"{name}:", StringComparison.OrdinalIgnoreCase))
        || name.StartsWith($"{KnownIssues}:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Another program on the machine may have its own connection strings, so those are looked at by the beginning of their name.</summary>
    private static bool IsOurs(string name) =>
        name.StartsWith("TalentPool:", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("ConnectionStrings:TalentPool", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("AutoMapper:", StringComparison.OrdinalIgnoreCase);
}
