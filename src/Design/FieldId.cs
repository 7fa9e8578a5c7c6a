namespace TalentPool.Design;

/// <summary>Turns the name under which a form field is posted into the id its label and its error link point at.</summary>
public static class FieldId
{
    /// <summary><c>Model.HoursPerWeek</c> becomes <c>model-hoursperweek</c>, <c>Model.Days[2].Start</c> becomes <c>model-days-2-start</c>.</summary>
    public static string Of(string name) =>
        string.Join('-', name.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
