using System.Globalization;
using System.Net;
using TalentPool.Platform.Errors;

namespace TalentPool.Notices;

/// <summary>The mail server that mail is given to.</summary>
/// <param name="Timeout">How long one mail may take, with the connection where there is none yet.</param>
public sealed record SmtpSettings(string Host, int Port, SmtpSecurity Security, string? User, string? Password, TimeSpan Timeout)
{
    public const string ServerSetting = "TalentPool:Mail:Server";
    public const string PortSetting = "TalentPool:Mail:Port";
    public const string SecuritySetting = "TalentPool:Mail:Security";
    public const string UserSetting = "TalentPool:Mail:User";
    public const string PasswordSetting = "TalentPool:Mail:Password";
    public const string PasswordFileSetting = "TalentPool:Mail:PasswordFile";
    public const string TimeoutSetting = "TalentPool:Mail:TimeoutSeconds";

    public const int UsualTimeoutSeconds = 30;
    private const int ShortestTimeoutSeconds = 5;

    /// <summary>A part of the lease of a mail, so that nobody else takes it while it is being sent.</summary>
    private const int LongestTimeoutSeconds = 120;

    private static readonly string[] NeedingServer = [PortSetting, SecuritySetting, UserSetting, PasswordSetting, PasswordFileSetting, TimeoutSetting];

    /// <summary>None where no server is set and mail goes into the folder.</summary>
    public static SmtpSettings? Read(IConfiguration configuration, string contentRoot)
    {
        string? Text(string setting) => configuration[setting]?.Trim() is { Length: > 0 } text ? text : null;
        if (Text(ServerSetting) is not { } host)
        {
            return NeedingServer.FirstOrDefault(setting => Text(setting) is not null) is { } lonely
                ? throw new WrongSettingException(ServerSetting, "nothing", $"the name of a mail server, because {lonely} is set,")
                : null;
        }

        if (Uri.CheckHostName(host) == UriHostNameType.Unknown)
        {
            throw new WrongSettingException(ServerSetting, host, "the name of a mail server such as smtp.council.example, with its port in a setting of its own,");
        }

        var security = ReadSecurity(Text(SecuritySetting));
        var port = Text(PortSetting) is { } typed ? Number(PortSetting, typed, 1, 65_535, "the number of a port such as 587") : UsualPort(security);
        var seconds = Text(TimeoutSetting) is { } patience
            ? Number(TimeoutSetting, patience, ShortestTimeoutSeconds, LongestTimeoutSeconds, $"a whole number of seconds from {ShortestTimeoutSeconds} to {LongestTimeoutSeconds}")
            : UsualTimeoutSeconds;
        var (user, password) = (Text(UserSetting), ReadPassword(Text(PasswordSetting), Text(PasswordFileSetting), contentRoot));
        CheckSignIn(host, security, user, password);
        return new SmtpSettings(host, port, security, user, password, TimeSpan.FromSeconds(seconds));
    }

    /// <summary>As logs and pages may show it: without the password.</summary>
    public override string ToString() => $"{Host}:{Port.ToString(CultureInfo.InvariantCulture)}";

    private static SmtpSecurity ReadSecurity(string? typed) =>
        typed is null ? SmtpSecurity.StartTls
        : Enum.GetNames<SmtpSecurity>().FirstOrDefault(name => name.Equals(typed, StringComparison.OrdinalIgnoreCase)) is { } known ? Enum.Parse<SmtpSecurity>(known)
        : throw new WrongSettingException(SecuritySetting, typed, "StartTls, Tls or None");

    private static int UsualPort(SmtpSecurity security) => security switch
    {
        SmtpSecurity.Tls => 465,
        SmtpSecurity.StartTls => 587,
        _ => 25,
    };

    private static int Number(string setting, string typed, int least, int most, string expected) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new WrongSettingException(setting, typed, expected);

    private static string? ReadPassword(string? typed, string? file, string contentRoot)
    {
        if (file is null)
        {
            return typed;
        }

        if (typed is not null)
        {
            throw new WrongSettingException(PasswordFileSetting, file, $"only one of it and {PasswordSetting}");
        }

        try
        {
            var password = File.ReadAllText(Path.Combine(contentRoot, file)).Trim();
            return password.Length > 0 ? password : throw new WrongSettingException(PasswordFileSetting, file, "a file with a password in it");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new WrongSettingException(PasswordFileSetting, file, "a file that the program may read");
        }
    }

    private static void CheckSignIn(string host, SmtpSecurity security, string? user, string? password)
    {
        if (user is null && password is not null)
        {
            throw new WrongSettingException(UserSetting, "nothing", "the name that the password belongs to");
        }

        if (user is not null && password is null)
        {
            throw new WrongSettingException(PasswordSetting, "nothing", $"the password of {user}, here or in the file that {PasswordFileSetting} names,");
        }

        if (user is not null && security == SmtpSecurity.None && !IsThisMachine(host))
        {
            throw new WrongSettingException(SecuritySetting, "None", "StartTls or Tls, so that the password cannot be read on its way,");
        }
    }

    private static bool IsThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
