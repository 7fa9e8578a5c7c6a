using TalentPool.Design;
using TalentPool.Domain.Officers;

namespace TalentPool.Features.Officers;

/// <summary>How the states and choices of an officer's record are said on screen.</summary>
public static class OfficerWords
{
    public static readonly IReadOnlyList<Choice> Levels =
    [
        new(nameof(SkillLevel.Awareness), "Awareness", "Knows of it and when to ask"),
        new(nameof(SkillLevel.Working), "Working", "Does ordinary work with some supervision"),
        new(nameof(SkillLevel.Practitioner), "Practitioner", "Does the work alone"),
        new(nameof(SkillLevel.Expert), "Expert", "Does the hardest work and leads others in it"),
    ];

    public static readonly IReadOnlyList<Choice> CrossAuthority =
    [
        new(nameof(CrossAuthorityWork.Yes), "Yes, the contract says so"),
        new(nameof(CrossAuthorityWork.WithAgreement), "Only with the officer’s agreement each time"),
        new(nameof(CrossAuthorityWork.No), "No"),
    ];

    public static readonly IReadOnlyList<Choice> Credentials =
    [
        new(nameof(CredentialKind.PractisingCertificate), "Practising certificate"),
        new(nameof(CredentialKind.RightsOfAudience), "Rights of audience"),
        new(nameof(CredentialKind.ProfessionalRegistration), "Professional registration"),
    ];

    public static string Of(SkillLevel level) => level.ToString();

    public static string Of(CrossAuthorityWork work) => CrossAuthority.First(choice => choice.Value == work.ToString()).Text;

    public static string InSentence(CredentialKind kind) => kind == CredentialKind.Dbs ? "DBS check" : Of(kind).ToLowerInvariant();

    /// <summary>A DBS check is recorded on a placement now; older records still name it.</summary>
    public static string Of(CredentialKind kind) => kind == CredentialKind.Dbs ? "Disclosure and Barring Service check" : Credentials.First(choice => choice.Value == kind.ToString()).Text;

    public static string Of(AdvertStatus status) => status switch
    {
        AdvertStatus.Proposed => "Waiting for agreement",
        AdvertStatus.Live => "Live",
        AdvertStatus.Lapsed => "Lapsed",
        AdvertStatus.Ended => "Ended",
        AdvertStatus.Refused => "Refused",
        AdvertStatus.Withdrawn => "Withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string ColourOf(AdvertStatus status) => status switch
    {
        AdvertStatus.Proposed => "yellow",
        AdvertStatus.Live => "green",
        AdvertStatus.Lapsed => "orange",
        AdvertStatus.Refused => "red",
        _ => "grey",
    };
}
