namespace TalentPool.Platform.Tables;

/// <summary>What is wrong with a row, in a sentence.</summary>
/// <param name="Row">The row as a spreadsheet numbers it; the names of the columns are row 1. None for the file as a whole.</param>
public sealed record TableProblem(int? Row, string Sentence);
