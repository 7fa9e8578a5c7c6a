using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Placements;

/// <content>The cap on hours: both sides are told near it, and nothing goes beyond it.</content>
public sealed partial class Placement
{
    /// <summary>The most minutes that may be worked, as agreed and extended.</summary>
    public int CapMinutes { get; private set; }

    /// <summary>The minutes recorded so far.</summary>
    public int UsedMinutes { get; private set; }

    public DateTime? CapWarnedAt { get; private set; }

    public DateTime? CapReachedAt { get; private set; }

    /// <summary>Counts worked minutes towards the cap. A correction may be negative, but not below nothing.</summary>
    public Outcome RecordUse(Actor by, DateTime at, int minutes, PolicyFigures figures)
    {
        if (PlacementStates.Table.Refuses(Status, PlacementVerb.RecordUse, "placement", out var refusal))
        {
            return refusal;
        }

        if (minutes == 0 || UsedMinutes + minutes < 0)
        {
            return PlacementRefusals.UseOutOfRange;
        }

        if (minutes > 0 && UsedMinutes + minutes > CapMinutes)
        {
            return PlacementRefusals.CapWouldBeExceeded(CapMinutes - UsedMinutes);
        }

        UsedMinutes += minutes;
        Record(new PlacementUseRecorded(Id, at, by.PersonId, minutes, UsedMinutes, CapMinutes));
        TellOfCap(at, figures);
        return Outcome.DoneWith(Id);
    }

    private void TellOfCap(DateTime at, PolicyFigures figures)
    {
        if (UsedMinutes < CapMinutes)
        {
            CapReachedAt = null;
        }

        if ((long)UsedMinutes * 100 < (long)CapMinutes * figures.CapWarningPercent)
        {
            CapWarnedAt = null;
            return;
        }

        if (CapWarnedAt is null)
        {
            CapWarnedAt = at;
            Record(new PlacementCapNear(Id, at, UsedMinutes, CapMinutes));
        }

        if (UsedMinutes >= CapMinutes && CapReachedAt is null)
        {
            CapReachedAt = at;
            Record(new PlacementCapReached(Id, at, CapMinutes));
        }
    }
}
