namespace TalentPool.Notices;

/// <summary>How a person is told of one kind of notice. The inbox has it in any case. The names are stored.</summary>
public enum NoticeWay
{
    /// <summary>On open pages, and by mail at once.</summary>
    AtOnce,

    /// <summary>On open pages, and in the daily digest.</summary>
    Digest,

    /// <summary>On open pages alone.</summary>
    LiveOnly,

    /// <summary>Neither on open pages nor by mail.</summary>
    None,
}
