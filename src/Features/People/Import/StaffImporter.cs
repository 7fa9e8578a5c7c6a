namespace TalentPool.Features.People.Import;

/// <summary>Who brings a list, as far as it matters for what the list may do.</summary>
public sealed record StaffImporter(Guid PersonId, bool IsAdministrator);
