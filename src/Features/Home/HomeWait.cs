namespace TalentPool.Features.Home;

/// <summary>Something that concerns this person and that somebody else has to do.</summary>
/// <param name="Text">What it is about: "WY-2026-0042, possession claims".</param>
/// <param name="Whom">Who has to do what: "Bradford has to release an officer, or say no".</param>
/// <param name="DueAt">Until when; none where nothing happens by itself.</param>
public sealed record HomeWait(string Text, string Href, string Whom, DateTime? DueAt = null);
