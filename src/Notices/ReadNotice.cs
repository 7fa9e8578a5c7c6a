namespace TalentPool.Notices;

/// <summary>A notice with its words, made for one reader now.</summary>
/// <param name="IsVisible">Whether the reader may still see what it is about.</param>
public sealed record ReadNotice(long Id, Guid RootId, DateTime At, bool IsRead, string Words, bool IsVisible)
{
    /// <summary>Marks it read and leads on to its page.</summary>
    public string Href => $"/notices/{Id}/open";
}
