using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Gaps;

/// <content>A completed check grows old: members who had nobody then may have somebody now.</content>
public sealed partial class Gap
{
    /// <summary>Asks the members anew about what nobody covers, on the terms as they are.</summary>
    /// <param name="membersToAsk">Whom the new check asks; the own authority is passed over.</param>
    public Outcome AskAgain(
        Actor by, DateTime at, int seenVersion, PolicyFigures figures, WorkingCalendar calendar, IReadOnlyList<Guid> membersToAsk)
    {
        var refusal = WhyNotRequestingSide(by) ?? IsStale(seenVersion);
        if (refusal is not null || GapStates.Table.Refuses(Status, GapVerb.AskAgain, "gap", out refusal))
        {
            return refusal;
        }

        refusal = _clearances.Any(clearance => clearance is { Status: ClearanceStatus.Granted, Kind: ClearanceKind.Full }) ? GapRefusals.ClearanceToUseFirst
            : Uncovered(calendar, calendar.LocalDate(at)).IsEmpty ? GapRefusals.NothingUncovered
            : WhyNobodyToAsk(membersToAsk);
        if (refusal is not null)
        {
            return refusal;
        }

        // Nothing has gone that covered the need, so members have the usual time, as for growth.
        CheckAnew(by, at, GapVerb.AskAgain, figures, calendar, membersToAsk, "The members are asked again.", isGrowth: true);
        return Outcome.Done;
    }
}
