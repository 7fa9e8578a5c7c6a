namespace TalentPool.Browser.Tests.Support;

/// <summary>An installation in which there is nobody yet.</summary>
public sealed class OpenSite() : ServedSite("Testing");
