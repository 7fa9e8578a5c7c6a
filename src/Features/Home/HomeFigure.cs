namespace TalentPool.Features.Home;

/// <summary>A number at the top of the home page, and where it leads.</summary>
public sealed record HomeFigure(string Number, string Label, string Href, bool IsUrgent = false, string? Note = null);
