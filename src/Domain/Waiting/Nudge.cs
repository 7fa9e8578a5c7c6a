namespace TalentPool.Domain.Waiting;

/// <summary>That somebody asked whoever holds a thing up to go on with it. Once a day for each thing, whoever asks.</summary>
public sealed class Nudge : Root
{
    public const int ItemLength = 120;

    private Nudge()
    {
    }

    public override ChainKey Chain => ChainKey.Partnership(PartnershipId);

    public Guid PartnershipId { get; private init; }

    /// <summary>The gap, placement, request to look or officer that waits.</summary>
    public Guid RootId { get; private init; }

    /// <summary>What of it waits, by the name and the part of what is owed.</summary>
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
}
