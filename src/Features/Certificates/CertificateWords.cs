using TalentPool.Domain.Gaps;
using TalentPool.Design;
using TalentPool.Domain;

namespace TalentPool.Features.Certificates;

/// <summary>How a certificate says what it holds in codes.</summary>
public static class CertificateWords
{
    /// <summary>"head of service".</summary>
    public static string Heading(ClearanceKind kind) => kind == ClearanceKind.Full ? "Clearance to outsource" : "Emergency clearance to outsource";

    public static string Of(Role role) => Spaced(role);

    /// <summary>"Dates do not fit".</summary>
    public static string Of<T>(T code) where T : struct, Enum => Words.Capitalised(Spaced(code));

    public static string Of(CertificateStanding standing) => standing switch
    {
        CertificateStanding.Valid => "Valid",
        CertificateStanding.Used => "Used: the outside work has been ordered on it",
        CertificateStanding.Expired => "Expired",
        CertificateStanding.Fallen => "Fallen: it is no longer true, and nothing may be ordered on it",
        CertificateStanding.Withdrawn => "Withdrawn",
        CertificateStanding.Replaced => "Replaced by a later issue",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };

    public static string ShortOf(CertificateStanding standing) => standing.ToString();

    public static string Colour(CertificateStanding standing) => standing switch
    {
        CertificateStanding.Valid => "green",
        CertificateStanding.Used => "blue",
        _ => "red",
    };

    /// <summary>What stands over those asked in one of a certificate's checks.</summary>
    public static string WhoWasAsked(CertificatePayload.AboutCheck check, int checks) =>
        check.IsDirect ? "Who was asked first, for one person" : checks == 1 ? "Who was asked" : $"Who was asked, check {check.Number}";

    private static string Spaced<T>(T code) where T : struct, Enum =>
        string.Concat(code.ToString().Select((letter, index) => char.IsUpper(letter) && index > 0 ? $" {char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
