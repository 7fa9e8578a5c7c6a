using System.Net.Mail;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Platform.People;
using TalentPool.Platform.Tables;

namespace TalentPool.Features.People.Import;

/// <summary>Reads the cells of one row. Everything that is wrong with it is said at once.</summary>
/// <param name="cell">What a column says in this row; empty where the file does not have it.</param>
public sealed class StaffRowReader(StaffVocabulary vocabulary, int row, Func<StaffColumn, string> cell)
{
    /// <summary>Signs at the start of a cell that a spreadsheet takes for a formula and runs.</summary>
    private const string FormulaSigns = "=+-@\t\r";

    private readonly List<TableProblem> _problems = [];

    public IReadOnlyList<TableProblem> Problems => _problems;

    public StaffRow? Read()
    {
        foreach (var column in StaffColumn.All.Where(column => cell(column) is [var first, ..] && FormulaSigns.Contains(first)))
        {
            Say($"{column.Name} begins with “{cell(column)[0]}”, which a spreadsheet would run as a formula. Take the sign away.");
        }

        var email = Text(StaffColumn.Email, Person.EmailLength);
        var name = Text(StaffColumn.FullName, Person.NameLength);
        if (email is not null && (!MailAddress.TryCreate(email, out var address) || address.Address != email))
        {
            Say($"Email “{Short(email)}” is not an email address, such as name@council.gov.uk.");
        }

        var read = new StaffRow(row, email ?? "", name ?? "")
        {
            Roles = Roles(),
            ManagerKey = Text(StaffColumn.LineManager, Person.EmailLength)?.ToUpperInvariant(),
            PostTitle = Text(StaffColumn.PostTitle, 200),
            Grade = Text(StaffColumn.Grade, 40),
            Discipline = Known(StaffColumn.Discipline, vocabulary.Disciplines, "discipline", out var discipline) ? discipline : null,
            CrossAuthorityWork = Choice(StaffColumn.OtherAuthorities, ("Yes", CrossAuthorityWork.Yes), ("No", CrossAuthorityWork.No), ("With agreement", CrossAuthorityWork.WithAgreement)),
            Place = Text(StaffColumn.Place, 200),
            CanWorkRemotely = Choice(StaffColumn.Remote, ("Yes", true), ("No", false)),
            UsualMinutes = Week(),
            Skills = Skills(),
        };
        return _problems.Count == 0 ? read : null;
    }

    private string? Text(StaffColumn column, int most)
    {
        var text = cell(column);
        if (text.Length == 0)
        {
            if (column.IsRequired)
            {
                Say($"{column.Name} is empty.");
            }

            return null;
        }

        if (text.Length > most)
        {
            Say($"{column.Name} is longer than {most} characters.");
        }
        else if (text.Any(char.IsControl))
        {
            Say($"{column.Name} has a line break or another sign that cannot be shown.");
        }

        return text;
    }

    private List<(Role, Guid?)> Roles()
    {
        var roles = new List<(Role, Guid?)>();
        foreach (var part in Parts(StaffColumn.Roles))
        {
            var open = part.IndexOf('(', StringComparison.Ordinal);
            var roleName = (open < 0 ? part : part[..open]).Trim();
            var areaName = open < 0 ? null : part[(open + 1)..].TrimEnd(')').Trim();
            if (!StaffVocabulary.Roles.TryGetValue(roleName, out var role))
            {
                Say($"There is no role “{Short(roleName)}” at an authority.{NearestName.Suggestion(roleName, StaffVocabulary.Roles.Keys)}");
            }
            else if (areaName is not null && !vocabulary.ServiceAreas.ContainsKey(areaName))
            {
                Say($"There is no service area “{Short(areaName)}”.{NearestName.Suggestion(areaName, vocabulary.ServiceAreas.Keys)}");
            }
            else
            {
                roles.Add((role, areaName is null ? null : vocabulary.ServiceAreas[areaName]));
            }
        }

        return [.. roles.Distinct()];
    }

    private List<(Guid, SkillLevel)> Skills()
    {
        var skills = new List<(Guid SkillId, SkillLevel)>();
        foreach (var part in Parts(StaffColumn.Skills))
        {
            var sign = part.LastIndexOf('=');
            var (skillName, levelName) = sign < 0 ? (part, "") : (part[..sign].Trim(), part[(sign + 1)..].Trim());
            if (!vocabulary.Skills.TryGetValue(skillName, out var skillId))
            {
                Say($"There is no skill “{Short(skillName)}”.{NearestName.Suggestion(skillName, vocabulary.Skills.Keys)}");
            }
            else if (!Enum.GetNames<SkillLevel>().Contains(levelName, StringComparer.OrdinalIgnoreCase))
            {
                Say(levelName.Length == 0
                    ? $"Say the level of “{skillName}”, for example {skillName} = Practitioner."
                    : $"There is no level “{Short(levelName)}”.{NearestName.Suggestion(levelName, Enum.GetNames<SkillLevel>())}");
            }
            else if (skills.Exists(skill => skill.SkillId == skillId))
            {
                Say($"The skill “{skillName}” is there twice.");
            }
            else
            {
                skills.Add((skillId, Enum.Parse<SkillLevel>(levelName, ignoreCase: true)));
            }
        }

        return skills;
    }

    /// <summary>The same time on Monday to Friday; minutes that do not divide by five are worked on Monday.</summary>
    private List<int>? Week()
    {
        if (Text(StaffColumn.WeeklyHours, 20) is not { } typed)
        {
            return null;
        }

        if (!DurationAnswer.TryRead(typed, "weekly hours", out var minutes, out _) || minutes is < 1 or > UsualWeek.MostMinutes)
        {
            Say($"Weekly hours “{Short(typed)}” are not hours such as 37 or 37:30, at most 60.");
            return null;
        }

        var day = minutes / 5;
        return [minutes - (4 * day), day, day, day, day, 0, 0];
    }

    private T? Choice<T>(StaffColumn column, params (string Name, T Value)[] choices) where T : struct
    {
        var typed = cell(column);
        var chosen = choices.Where(choice => choice.Name.Equals(typed, StringComparison.OrdinalIgnoreCase)).Select(choice => (T?)choice.Value).FirstOrDefault();
        if (typed.Length > 0 && chosen is null)
        {
            Say($"{column.Name} must be {Words.List(choices.Select(choice => choice.Name), "or")}, not “{Short(typed)}”.");
        }

        return chosen;
    }

    private bool Known<T>(StaffColumn column, IReadOnlyDictionary<string, T> known, string what, out T? value)
    {
        var typed = cell(column);
        value = default;
        if (typed.Length == 0)
        {
            return false;
        }

        var isKnown = known.TryGetValue(typed, out value);
        if (!isKnown)
        {
            Say($"There is no {what} “{Short(typed)}”.{NearestName.Suggestion(typed, known.Keys)}");
        }

        return isKnown;
    }

    private IEnumerable<string> Parts(StaffColumn column) => cell(column).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private void Say(string sentence) => _problems.Add(new TableProblem(row, sentence));

    private static string Short(string typed) => typed.Length <= 60 ? typed : $"{typed[..60]}…";
}
