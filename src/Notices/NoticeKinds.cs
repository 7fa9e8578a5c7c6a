namespace TalentPool.Notices;

/// <summary>What each kind is called, and which of them duty requires.</summary>
public static class NoticeKinds
{
    /// <summary>In the order in which they are chosen: first what cannot be switched off.</summary>
    public static IReadOnlyList<NoticeKind> All { get; } =
    [
        NoticeKind.Asked, NoticeKind.Oversight, NoticeKind.Account,
        NoticeKind.Gaps, NoticeKind.Offers, NoticeKind.OutsideWork, NoticeKind.Placements, NoticeKind.Hours, NoticeKind.Recharges, NoticeKind.Savings, NoticeKind.Availability, NoticeKind.Other,
    ];

    /// <summary>Others wait for these, or rely on their being read: they are mailed, at once or in the digest.</summary>
    public static bool IsDuty(NoticeKind kind) => kind is NoticeKind.Asked or NoticeKind.Oversight or NoticeKind.Account;

    public static IReadOnlyList<NoticeWay> WaysFor(NoticeKind kind) =>
        IsDuty(kind) ? [NoticeWay.AtOnce, NoticeWay.Digest] : [NoticeWay.AtOnce, NoticeWay.Digest, NoticeWay.LiveOnly, NoticeWay.None];

    public static string Name(NoticeWay way) => way switch
    {
        NoticeWay.AtOnce => "Mail at once",
        NoticeWay.Digest => "In the daily digest",
        NoticeWay.LiveOnly => "On open pages, no mail",
        _ => "In the inbox alone",
    };

    public static string Name(NoticeKind kind) => kind switch
    {
        NoticeKind.Asked => "What waits for you",
        NoticeKind.Oversight => "What you watch over",
        NoticeKind.Account => "Your account and your roles",
        NoticeKind.Gaps => "Gaps and enquiries",
        NoticeKind.Offers => "Offers of officers",
        NoticeKind.OutsideWork => "Clearances and outside work",
        NoticeKind.Placements => "Placements",
        NoticeKind.Hours => "Hours",
        NoticeKind.Recharges => "Recharges",
        NoticeKind.Savings => "Savings",
        NoticeKind.Availability => "Officers and their availability",
        _ => "Anything else",
    };

    /// <summary>The name inside a sentence.</summary>
    public static string Mentioned(NoticeKind kind) => char.ToLowerInvariant(Name(kind)[0]) + Name(kind)[1..];

    public static string Hint(NoticeKind kind) => kind switch
    {
        NoticeKind.Asked => "Enquiries, releases and decisions that only you can see to. Reminders, and what is due before the next digest is read, come at once.",
        NoticeKind.Oversight => "Outside work without a clearance and emergencies. The heads of the evidence chains come at once.",
        NoticeKind.Account => "Roles given and ended. Links for a new password come at once.",
        NoticeKind.Gaps => "How the gaps you posted or were asked about go on.",
        NoticeKind.Offers => "How offers go on that you made, asked for or are part of.",
        NoticeKind.OutsideWork => "How clearances go on, and officers who newly fit work that went outside.",
        NoticeKind.Placements => "Starts, pauses, hours used and ends.",
        NoticeKind.Hours => "Hours handed in, sent back and approved.",
        NoticeKind.Recharges => "Statements drafted, issued, answered, disputed and paid.",
        NoticeKind.Savings => "Savings claimed, verified, accepted and taken back.",
        NoticeKind.Availability => "Time offered, agreed, lapsed and ended.",
        _ => "Whatever fits nowhere else.",
    };
}
