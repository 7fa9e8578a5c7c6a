namespace TalentPool.Design;

/// <summary>Joins the class names that apply; the empty ones are left out.</summary>
public static class ClassList
{
    public static string? Of(params string?[] names)
    {
        var given = string.Join(' ', names.Where(name => !string.IsNullOrEmpty(name)));
        return given.Length == 0 ? null : given;
    }
}
