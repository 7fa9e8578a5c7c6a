namespace TalentPool.Features.Coverage;

/// <summary>What is wrong with a row, in a sentence.</summary>
/// <param name="Row">The row as a spreadsheet numbers it. None for the file as a whole.</param>
public sealed record SpendProblem(int? Row, string Sentence);
