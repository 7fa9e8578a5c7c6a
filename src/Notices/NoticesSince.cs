namespace TalentPool.Notices;

/// <summary>What the script is given: the newest notices, how many are unread, and whether the record on the page has changed.</summary>
/// <param name="Changed">What happened to the record since the page was rendered, as the newest notice about it says; only that something did where the reader had no notice; null when nothing did.</param>
public sealed record NoticesSince(int Unread, IReadOnlyList<NoticesSince.Row> Notices, string? Changed)
{
    public sealed record Row(long Id, string Words, string Href, DateTime At, bool IsRead);
}
