namespace TalentPool.Design;

/// <summary>A link in the service navigation or a sub-navigation. Unread shows a badge beside the words and may be kept live by script.</summary>
public sealed record NavigationItem(string Text, string Href, bool IsCurrent = false, int? Unread = null);
