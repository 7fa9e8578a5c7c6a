namespace TalentPool.Features.Partnerships.SetUp;

/// <summary>One thing to do before the service can be used.</summary>
public sealed record SetUpStep(string Text, string Href, string Hint, bool IsDone);
