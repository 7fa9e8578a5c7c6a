namespace TalentPool.Features.Home;

/// <summary>Something that this person oversees and may want to read.</summary>
/// <param name="What">What kind of thing it is: "Bypass".</param>
public sealed record HomeNews(string What, string Text, string Href, DateTime At);
