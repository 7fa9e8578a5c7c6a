using TalentPool.Design;

namespace TalentPool.Features.Service;

/// <summary>What whoever runs the service must say about it themselves: who they are, how to reach them, what they know is wrong.</summary>
public sealed class ServiceStatement(IConfiguration configuration)
{
    /// <summary>Kept with the program, because they are true wherever it runs.</summary>
    private static readonly string[] UsualIssues =
    [
        "No test with a screen reader and no test by disabled people has been done yet. What is said here rests on automated checks of every page, on tests with the keyboard alone and on tests at a width of 320 pixels.",
        "Where the answer to a question opens another question below it, the script of govuk-frontend marks the answer as expanded or collapsed, which WAI-ARIA does not foresee on a radio button or checkbox. Some screen readers say it, others leave it out. The further question always follows the answer that opens it.",
        "In tables of weeks, the contrast of hatched cells has been checked by eye only. Each such cell also says in words that it is over capacity.",
    ];

    /// <summary>As it reads in the middle of a sentence.</summary>
    public string Organisation => Setting("Organisation") ?? "the organisation that runs this service";

    /// <summary>The same at the beginning of one.</summary>
    public string OrganisationFirst => Words.Capitalised(Organisation);

    public string? Email => Setting("Email");

    public string? Phone => Setting("Phone");

    /// <summary>When the service was last tested, as the organisation writes it.</summary>
    public string? TestedOn => Setting("TestedOn");

    public IReadOnlyList<string> KnownIssues =>
        [.. UsualIssues, .. configuration.GetSection("TalentPool:Statement:KnownIssues").GetChildren().Select(issue => issue.Value).OfType<string>()];

    private string? Setting(string name) => configuration[$"TalentPool:Statement:{name}"] is { Length: > 0 } value ? value : null;
}
