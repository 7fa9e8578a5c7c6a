namespace TalentPool.Design;

/// <summary>One thing that is wrong with a form. Without a field it concerns the form as a whole.</summary>
/// <param name="Field">The name under which the field is posted.</param>
/// <param name="TargetId">The id of the input that the error summary leads to.</param>
public sealed record FormError(string? Field, string Message, string? TargetId);
