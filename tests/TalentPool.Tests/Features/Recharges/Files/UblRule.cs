namespace TalentPool.Tests.Features.Recharges.Files;

/// <summary>A rule of EN 16931 or Peppol BIS Billing 3.0 by its own id, and whether a document keeps it.</summary>
internal sealed record UblRule(string Id, Func<UblText, bool> Holds);
