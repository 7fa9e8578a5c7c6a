namespace TalentPool.Features.Home;

/// <summary>A number at the top of the home page, and where it leads.</summary>
/// <param name="IsOwed">Whether it counts what the person has to do; those come first.</param>
public sealed record HomeFigure(string Number, string Label, string Href, bool IsUrgent = false, string? Note = null, bool IsOwed = false);
