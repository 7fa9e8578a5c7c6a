namespace TalentPool.Browser.Tests.Support;

/// <summary>The demonstration partnership, as a newcomer meets it.</summary>
public sealed class DemonstrationSite() : ServedSite("Development");
