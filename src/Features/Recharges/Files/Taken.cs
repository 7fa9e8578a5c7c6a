namespace TalentPool.Features.Recharges.Files;

/// <summary>Who took a file, and when; a spreadsheet goes from hand to hand and says so of itself.</summary>
public sealed record Taken(string ByName, DateTime At);
