using TalentPool.Design;
using TalentPool.Domain.Privacy;

namespace TalentPool.Features.Privacy.LookRequests;

public static class LookRequestWords
{
    public static readonly IReadOnlyList<Choice> Parts =
    [
        new($"{ClosedPart.Parties}", "The parties to the matter of a placement", "The host’s conflict officer or monitoring officer decides"),
        new($"{ClosedPart.HomeFindings}", "What the home of a placement found about the parties", "The home’s conflict officer or monitoring officer decides"),
        new($"{ClosedPart.HostOnly}", "What of a gap is its own authority’s alone", "Outside price, codes and what was written. Its head of service decides"),
        new($"{ClosedPart.GapText}", "The text of a confidential gap", "Its head of service decides"),
    ];

    /// <summary>Inside a sentence.</summary>
    public static string Of(ClosedPart part) => part switch
    {
        ClosedPart.Parties => "the parties to the matter of",
        ClosedPart.HomeFindings => "what the home found for",
        ClosedPart.HostOnly => "what is the authority’s alone in",
        ClosedPart.GapText => "the text of",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    public static string Of(LookRequestStatus status) => status switch
    {
        LookRequestStatus.Asked => "Asked",
        LookRequestStatus.Allowed => "Allowed",
        LookRequestStatus.Refused => "Refused",
        LookRequestStatus.Withdrawn => "Withdrawn",
        LookRequestStatus.Ended => "Ended",
        LookRequestStatus.RunOut => "Run out",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Colour(LookRequestStatus status) => status switch
    {
        LookRequestStatus.Asked => "blue",
        LookRequestStatus.Allowed => "green",
        LookRequestStatus.Refused => "red",
        _ => "grey",
    };

    /// <summary>Who has to answer, of the authority that is named before it.</summary>
    public static string Deciders(ClosedPart part) => part is ClosedPart.Parties or ClosedPart.HomeFindings ? "the conflict officer or the monitoring officer" : "the head of service";
}
