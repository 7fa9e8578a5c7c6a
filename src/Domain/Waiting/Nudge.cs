namespace TalentPool.Domain.Waiting;

/// <summary>
/// That whoever holds a thing up was asked to go on with it. People ask once a day for each thing, whoever asks; time asks once, when half of
/// a deadline has passed, and takes nobody's turn by it.
/// </summary>
public sealed class Nudge : Root
{
    public const int ItemLength = 120;

    private const string AtHalf = "/half";

    private Nudge()
    {
    }

    public override ChainKey Chain => ChainKey.Partnership(PartnershipId);

    public Guid PartnershipId { get; private init; }

    /// <summary>The gap, placement, request to look or officer that waits.</summary>
    public Guid RootId { get; private init; }

    /// <summary>What of it waits, by the name and the part of what is owed; marked where time itself asked.</summary>
    public string Item { get; private init; } = "";

    public Guid ById { get; private init; }

    public string ByName { get; private init; } = "";

    public DateTime At { get; private init; }

    /// <summary>The day in London.</summary>
    public DateOnly On { get; private init; }

    /// <param name="lastOn">The last day on which this was nudged, by anybody.</param>
    public static Outcome Give(Actor by, DateTime at, NudgedItem item, DateOnly? lastOn, WorkingCalendar calendar, out Nudge? nudge)
    {
        nudge = null;
        var today = calendar.LocalDate(at);
        if (item.HolderId == by.PersonId)
        {
            return NudgeRefusals.WaitsForYou;
        }

        if (lastOn == today)
        {
            return NudgeRefusals.NudgedToday;
        }

        nudge = new Nudge
        {
            Id = Guid.CreateVersion7(),
            PartnershipId = item.PartnershipId,
            RootId = item.RootId,
            Item = item.Key,
            ById = by.PersonId,
            ByName = by.Name,
            At = at,
            On = today,
        };
        nudge.Record(new Nudged(item.SubjectId, at, nudge.Id, by.PersonId, item.RootId, item.Kind, item.AuthorityId, item.ServiceAreaId, item.HolderId, [.. item.Roles]));
        return Outcome.DoneWith(item.SubjectId);
    }

    /// <summary>By what it is stored that time asked about this thing.</summary>
    public static string HalfTimeItem(string key) => key + AtHalf;

    /// <summary>Half of the time for it has passed, so those who stand in for whoever owes it are told as well.</summary>
    public static Nudge AtHalfTime(DateTime at, NudgedItem item, DateTime dueAt, WorkingCalendar calendar)
    {
        var nudge = new Nudge
        {
            Id = Guid.CreateVersion7(),
            PartnershipId = item.PartnershipId,
            RootId = item.RootId,
            Item = HalfTimeItem(item.Key),
            ById = Actor.Clock.PersonId,
            ByName = Actor.Clock.Name,
            At = at,
            On = calendar.LocalDate(at),
        };
        nudge.Record(new HalfTimePassed(item.SubjectId, at, nudge.Id, item.RootId, item.Kind, item.AuthorityId, item.ServiceAreaId, item.HolderId, [.. item.Roles], dueAt));
        return nudge;
    }
}
