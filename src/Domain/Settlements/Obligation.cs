namespace TalentPool.Domain.Settlements;

/// <summary>What a recipient owes a provider. Documents stay gross; this is what they come to.</summary>
/// <param name="Provider">The authority's code.</param>
/// <param name="Pence">Fewer than nought where a credit note is owed the other way.</param>
public readonly record struct Obligation(string Provider, string Recipient, long Pence);
