namespace TalentPool.Notices;

/// <summary>How one person wants to be told of one kind of notice. Without it each notice goes as its rule says.</summary>
public sealed class NoticeChoice
{
    private NoticeChoice()
    {
    }

    public NoticeChoice(Guid personId, NoticeKind kind, NoticeWay way) => (PersonId, Kind, Way) = (personId, kind, way);

    public Guid PersonId { get; private set; }

    public NoticeKind Kind { get; private set; }

    public NoticeWay Way { get; set; }
}
