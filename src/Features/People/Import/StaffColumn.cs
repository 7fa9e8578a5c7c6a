namespace TalentPool.Features.People.Import;

/// <summary>A column of the list of staff.</summary>
/// <param name="Name">As the template has it.</param>
/// <param name="Explanation">What goes in it, in words for whoever fills it in.</param>
public sealed record StaffColumn(string Name, bool IsRequired, string Explanation)
{
    public static readonly StaffColumn Email = new("Email", true, "Work email address. It says who the person is, and they sign in with it.");
    public static readonly StaffColumn FullName = new("Name", true, "Full name.");
    public static readonly StaffColumn Roles = new("Roles", false, "Officer; Line manager. For one service area: Budget holder (Legal).");
    public static readonly StaffColumn LineManager = new("Line manager", false, "Email address of an officer’s line manager.");
    public static readonly StaffColumn PostTitle = new("Post title", false, "Needed for a new officer.");
    public static readonly StaffColumn Grade = new("Grade", false, "Needed for a new officer.");
    public static readonly StaffColumn Discipline = new("Discipline", false, "Needed for a new officer, for example Legal: Civil litigation.");
    public static readonly StaffColumn OtherAuthorities = new("Other authorities", false, "Whether the contract allows work for them: Yes, No or With agreement.");
    public static readonly StaffColumn Place = new("Place", false, "Usual place of work. Read when an officer is first registered.");
    public static readonly StaffColumn Remote = new("Remote", false, "Yes or No. Read when an officer is first registered.");
    public static readonly StaffColumn WeeklyHours = new("Weekly hours", false, "For example 37 or 37:30, worked Monday to Friday. Read when an officer is first registered.");
    public static readonly StaffColumn Skills = new("Skills", false, "Possession claims = Practitioner; County court advocacy = Working.");

    public static IReadOnlyList<StaffColumn> All { get; } =
        [Email, FullName, Roles, LineManager, PostTitle, Grade, Discipline, OtherAuthorities, Place, Remote, WeeklyHours, Skills];

    /// <summary>The column of that name, however it is written.</summary>
    public static StaffColumn? Of(string header) => All.FirstOrDefault(column => Plain(column.Name) == Plain(header));

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetter)).ToLowerInvariant();
}
