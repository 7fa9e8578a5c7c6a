using System.Security.Cryptography;
using System.Text;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform.Tables;

namespace TalentPool.Features.People.Import;

/// <summary>
/// What a list would change if it were taken in now, person by person, and everything that stands against it. The check page shows it, and
/// taking in works it out once more and does exactly this.
/// </summary>
public sealed class StaffPlan
{
    /// <summary>Suspending more people than this, in a hundred, is unusual and is said to be.</summary>
    public const int UsualSuspensionsPercent = 10;

    /// <summary>Comparing an address with all others takes long, and after a few the reader sees what is wrong with the column.</summary>
    private const int MostSuggestions = 20;

    private readonly List<TableProblem> _problems;
    private readonly List<StaffChange> _changes = [];
    private readonly StaffList _list;
    private readonly StaffImporter _importer;
    private readonly Dictionary<string, StaffRow> _rows;
    private readonly HashSet<Guid> _suspended = [];

    private StaffPlan(StaffList list, KnownStaff known, StaffImporter importer, bool isAbsentSuspended)
    {
        (_list, Known, _importer, IsAbsentSuspended) = (list, known, importer, isAbsentSuspended);
        _problems = [.. list.Problems];
        _rows = list.Rows.ToDictionary(row => row.Key, StringComparer.Ordinal);
    }

    public KnownStaff Known { get; }

    public bool IsAbsentSuspended { get; }

    public bool IsWindows => _list.IsWindows;

    public IReadOnlyList<StaffRow> Rows => _list.Rows;

    public IReadOnlyList<TableProblem> Problems => _problems;

    public IReadOnlyList<StaffChange> Changes => _changes;

    /// <summary>Those who are not named and are left alone all the same: whoever brings the list, and those whom only an administrator looks after.</summary>
    public int LeftAlone { get; private set; }

    /// <summary>People of the authority whom the file does not name and who can sign in.</summary>
    public int Absent { get; private set; }

    public bool SuspendsMany => Count(StaffChangeKind.Suspended) * 100 > Known.People.Count(person => !person.IsSuspended) * UsualSuspensionsPercent;

    /// <summary>What was shown, so that taking in is refused when something else would be done.</summary>
    public string Seal => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', _changes.Select(change => $"{change.Kind} {change.Row} {change.PersonId} {change.What}")))));

    public int Count(StaffChangeKind kind) => _changes.Count(change => change.Kind == kind);

    public static async Task<StaffPlan> Make(
        TalentPoolDb db, Guid authorityId, byte[] content, StaffImporter importer, bool isAbsentSuspended, DateOnly today, CancellationToken cancellation = default)
    {
        var list = StaffList.Read(content, await StaffVocabulary.Read(db, cancellation));
        var plan = new StaffPlan(list, await KnownStaff.Read(db, authorityId, list, today, cancellation), importer, isAbsentSuspended);
        plan.FindAbsent();
        foreach (var row in list.Rows)
        {
            plan.Check(row);
        }

        plan._problems.AddRange(new ManagerCycles(list.Rows, plan.Known).Find());
        return plan;
    }

    /// <summary>Roles that the row gives and the person does not hold.</summary>
    public IReadOnlyList<(Role Role, Guid? ServiceAreaId)> NewRoles(StaffRow row, Guid? personId) =>
    [
        .. row.Roles.Where(role => personId is not { } id || !Known.Grants[id].Any(held =>
            held.Role == role.Role && held.ScopeKind == ScopeKind.Authority && held.DeputyForId is null
            && (held.ServiceAreaIds.Count == 0 || (role.ServiceAreaId is { } area && held.ServiceAreaIds.Contains(area))))),
    ];

    /// <summary>The post as it is after the row: what it leaves empty stays.</summary>
    public static OfficerPost PostOf(StaffRow row, OfficerPost held, Guid? managerId) => held with
    {
        PostTitle = row.PostTitle ?? held.PostTitle,
        Grade = row.Grade ?? held.Grade,
        LineManagerId = managerId ?? held.LineManagerId,
        ServiceAreaId = row.Discipline?.ServiceAreaId ?? held.ServiceAreaId,
        DisciplineId = row.Discipline?.Id ?? held.DisciplineId,
        CrossAuthorityWork = row.CrossAuthorityWork ?? held.CrossAuthorityWork,
    };

    public IReadOnlyList<(Guid SkillId, SkillLevel Level)> NewSkills(StaffRow row, Guid? officerId) =>
        [.. row.Skills.Where(skill => officerId is not { } id || !Known.SkillIds[id].Contains(skill.SkillId))];

    private void FindAbsent()
    {
        foreach (var person in Known.People.Where(person => !person.IsSuspended && !_rows.ContainsKey(person.Key)).OrderBy(person => person.Name, StringComparer.Ordinal).ThenBy(person => person.Id))
        {
            Absent++;
            if (person.Id == _importer.PersonId || (!_importer.IsAdministrator && Known.Grants[person.Id].Any(IsForAdministrators)))
            {
                LeftAlone++;
            }
            else if (IsAbsentSuspended)
            {
                _suspended.Add(person.Id);
                _changes.Add(new StaffChange(StaffChangeKind.Suspended, null, person.Id, person.Name, "Not in the file"));
            }
        }
    }

    private void Check(StaffRow row)
    {
        if (Known.KeysElsewhere.Contains(row.Key))
        {
            Say(row, $"{row.Email} belongs to somebody of another authority, or of none.");
            return;
        }

        var person = Known.Find(row.Key);
        var officer = person is null ? null : Known.Officers.GetValueOrDefault(person.Id);
        if (person is { IsSuspended: true })
        {
            _changes.Add(new StaffChange(StaffChangeKind.Unchanged, row.Number, person.Id, row.Name, "Suspended, and stays so until you let them sign in again"));
            return;
        }

        CheckManager(row);
        if (officer is null && row.IsOfficer)
        {
            CheckNewOfficer(row);
        }

        List<string> what = [];
        if (person is not null && person.Name != row.Name)
        {
            what.Add($"name, was {person.Name}");
        }

        var roles = NewRoles(row, person?.Id);
        foreach (var role in roles)
        {
            if (GrantPlace.Checking.Contains(role.Role) && !_importer.IsAdministrator)
            {
                Say(row, $"Only the partnership’s administrator gives the role {RoleNames.Of(role.Role)}.");
            }

            what.Add($"role {RoleNames.Of(role.Role)}");
        }

        if (officer is not null)
        {
            what.AddRange(PostOf(row, officer.Post, ManagerIdOf(row)) == officer.Post && !HasNewManager(row) ? [] : ["post"]);
        }
        else if (row.IsOfficer)
        {
            what.Add("registered as an officer");
        }

        var skills = NewSkills(row, officer?.Id).Count;
        what.AddRange(skills > 0 ? [Words.Count(skills, "skill")] : []);
        if (person?.Id == _importer.PersonId && what.Count > 0)
        {
            Say(row, "Nobody changes their own roles, post or name. Ask another to take this row in, or leave it as it was.");
        }

        var kind = person is null ? StaffChangeKind.Added : what.Count > 0 ? StaffChangeKind.Changed : StaffChangeKind.Unchanged;
        _changes.Add(new StaffChange(kind, row.Number, person?.Id, row.Name, Words.Capitalised(string.Join(", ", what))));
    }

    private void CheckNewOfficer(StaffRow row)
    {
        (string Name, bool IsMissing)[] needed =
        [
            (StaffColumn.LineManager.Name, row.ManagerKey is null), (StaffColumn.PostTitle.Name, row.PostTitle is null), (StaffColumn.Grade.Name, row.Grade is null),
            (StaffColumn.Discipline.Name, row.Discipline is null), (StaffColumn.OtherAuthorities.Name, row.CrossAuthorityWork is null), (StaffColumn.Place.Name, row.Place is null),
            (StaffColumn.WeeklyHours.Name, row.UsualMinutes is null),
        ];
        var missing = needed.Where(cell => cell.IsMissing).Select(cell => cell.Name).ToList();
        if (missing.Count > 0)
        {
            Say(row, $"A new officer needs {Words.List(missing, "and")}.");
        }
    }

    private void CheckManager(StaffRow row)
    {
        if (row.ManagerKey is not { } key)
        {
            return;
        }

        var known = Known.Find(key);
        var inFile = _rows.GetValueOrDefault(key);
        if (key == row.Key)
        {
            Say(row, "Nobody can be their own line manager.");
        }
        else if (known is null && inFile is null)
        {
            Say(row, $"The line manager {key.ToLowerInvariant()} is not in the file and does not work here.{(_problems.Count < MostSuggestions ? NearestName.Suggestion(key.ToLowerInvariant(), Managers()) : "")}");
        }
        else if (known is { IsSuspended: true })
        {
            Say(row, $"The line manager {key.ToLowerInvariant()} is suspended.");
        }
        else if (inFile is null && _suspended.Contains(known!.Id))
        {
            Say(row, $"The line manager {key.ToLowerInvariant()} is not in the file and would be suspended.");
        }
        else if (!(inFile?.Roles.Any(role => role.Role == Role.LineManager) ?? false) && !(known is not null && Known.Grants[known.Id].Any(grant => grant.Role == Role.LineManager)))
        {
            Say(row, $"{key.ToLowerInvariant()} does not have the role Line manager, here or in the file.");
        }
    }

    private IEnumerable<string> Managers() => Known.People.Select(person => person.Key).Concat(_rows.Keys).Distinct().Select(key => key.ToLowerInvariant());

    private Guid? ManagerIdOf(StaffRow row) => row.ManagerKey is { } key ? Known.Find(key)?.Id : null;

    /// <summary>A manager who is added by the same file has no identifier yet.</summary>
    private bool HasNewManager(StaffRow row) => row.ManagerKey is { } key && Known.Find(key) is null;

    private void Say(StaffRow row, string sentence)
    {
        if (_problems.Count < UploadedTable.MostProblems)
        {
            _problems.Add(new TableProblem(row.Number, sentence));
        }
    }

    private static bool IsForAdministrators(Grant grant) => GrantPlace.Checking.Contains(grant.Role) || grant.ScopeKind != ScopeKind.Authority;
}
