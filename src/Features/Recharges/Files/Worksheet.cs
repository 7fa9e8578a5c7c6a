namespace TalentPool.Features.Recharges.Files;

/// <summary>One sheet of a spreadsheet: a table from its first cell, whose rows are made as they are written.</summary>
public sealed record Worksheet(string Name, IReadOnlyList<string> Headings, IEnumerable<IEnumerable<SheetCell>> Rows);
