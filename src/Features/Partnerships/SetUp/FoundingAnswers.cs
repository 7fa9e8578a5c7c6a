using System.Text.RegularExpressions;
using TalentPool.Design;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Partnerships.Taxonomies;

namespace TalentPool.Features.Partnerships.SetUp;

/// <summary>What is typed while a partnership is founded, step by step. Each step's form carries the answers of the steps before.</summary>
public sealed partial class FoundingAnswers
{
    public const int LastStep = 5;

    public string? Step { get; set; }

    public string? Name { get; set; }

    public string? Prefix { get; set; }

    public string? Members { get; set; }

    public List<string>? Areas { get; set; }

    public DateAnswer? From { get; set; }

    public DateAnswer? SignedOn { get; set; }

    public List<string>? LegalBases { get; set; }

    public string? SignedBy { get; set; }

    public int StepNumber => int.TryParse(Step, out var number) ? Math.Clamp(number, 1, LastStep) : 1;

    public IReadOnlyList<TaxonomyArea> ChosenAreas => [.. Taxonomy.Areas.Where(area => Areas?.Contains(area.Slug) == true)];

    public IReadOnlyList<LegalBasis> ChosenBases => [.. Enum.GetValues<LegalBasis>().Where(basis => LegalBases?.Contains(basis.ToString()) == true)];

    /// <summary>Each line's full and short name.</summary>
    public IReadOnlyList<(string Name, string ShortName)> ReadMembers() =>
    [
        .. (Members ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split(';', 2, StringSplitOptions.TrimEntries)).Select(parts => (parts[0], parts.Length > 1 ? parts[1] : "")),
    ];

    /// <summary>Says what is wrong with the answers of one step.</summary>
    /// <param name="today">Nothing can have been signed later than today.</param>
    public void Check(int step, FormErrors errors, DateOnly today)
    {
        var read = new AnswerReader(errors);
        switch (step)
        {
            case 1:
                read.Text("Model.Name", Name, "name", 120);
                if (!WellFormedPrefix().IsMatch(Prefix ?? ""))
                {
                    errors.Add("Model.Prefix", "Enter 2 to 4 capital letters, without I, L and O");
                }

                break;
            case 2:
                CheckMembers(errors);
                break;
            case 3 when ChosenAreas.Count == 0:
                errors.Add("Model.Areas", "Select at least one service area");
                break;
            case 4:
                read.Date("Model.From", From, "day from which the agreement applies");
                read.Date("Model.SignedOn", SignedOn, "day on which it was signed", latest: today);
                read.Text("Model.SignedBy", SignedBy, "office of those who signed", 100);
                if (ChosenBases.Count == 0)
                {
                    errors.Add("Model.LegalBases", "Select at least one legal basis");
                }

                break;
        }
    }

    public FoundPartnership ToCommand() => new(
        Guid.CreateVersion7(), Name!.Trim(), Prefix!,
        [.. ReadMembers().Select(member => new FoundingMember(Guid.CreateVersion7(), member.Name, member.ShortName, new Dictionary<string, string>(), Read(SignedOn), SignedBy!.Trim()))],
        [.. ChosenAreas.Select(area => ServiceArea.IdOf(area.Slug))],
        Read(From),
        new TermsWording { AppliesFrom = Read(From), LegalBases = ChosenBases });

    private static DateOnly Read(DateAnswer? typed) => DateAnswer.TryRead(typed, "day", out var day, out _, out _) ? day : throw new InvalidOperationException("The day was not checked.");

    private void CheckMembers(FormErrors errors)
    {
        var members = ReadMembers();
        if (members.Count < 2)
        {
            errors.Add("Model.Members", "Enter at least two authorities, each on a line of its own");
        }
        else if (members.FirstOrDefault(member => member.Name.Length is 0 or > 120 || member.ShortName.Length is 0 or > 40) is { Name: { } wrong })
        {
            errors.Add("Model.Members", $"Write “{(wrong.Length > 60 ? wrong[..60] : wrong)}” as its full name, a semicolon and a short name, like Leeds City Council; Leeds");
        }
        else if (members.GroupBy(member => member.ShortName, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            errors.Add("Model.Members", $"The short name {twice.Key} is there twice");
        }
    }

    [GeneratedRegex("^[A-HJKMNP-Z]{2,4}$")]
    private static partial Regex WellFormedPrefix();
}
