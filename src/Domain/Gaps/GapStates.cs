using static TalentPool.Domain.Gaps.GapStatus;
using static TalentPool.Domain.Gaps.GapVerb;

namespace TalentPool.Domain.Gaps;

/// <summary>Which verb is allowed in which state of a gap, and where it leads.</summary>
public static class GapStates
{
    public static readonly StateTable<GapStatus, GapVerb> Table = new(
        (Draft, Post, [Checking]),
        (Draft, Withdraw, [Withdrawn]),
        (Checking, Settle, [Exhausted, PartFilled]),
        (Checking, Change, [Checking, Filled]),
        (PartFilled, Change, [Checking, PartFilled, Filled]),
        (Exhausted, Change, [Checking, Exhausted, Filled]),
        (Checking, Accept, [Checking, Filled]),
        (PartFilled, Accept, [PartFilled, Filled]),
        (Exhausted, Accept, [Exhausted, Filled]),
        (Checking, RecordOutsourcing, [Checking, Outsourced]),
        (PartFilled, RecordOutsourcing, [PartFilled, Outsourced]),
        (Exhausted, RecordOutsourcing, [Exhausted, Outsourced]),
        (Filled, Reopen, [Checking]),
        (PartFilled, Reopen, [Checking]),
        (Outsourced, Reopen, [Checking]),
        (PartFilled, AskAgain, [Checking]),
        (Exhausted, AskAgain, [Checking]),
        (Filled, Close, [Closed]),
        (PartFilled, Close, [Closed]),
        (Exhausted, Close, [Closed]),
        (Outsourced, Close, [Closed]),
        (Checking, AskEveryone, [Checking]),
        (Checking, Withdraw, [Withdrawn]),
        (Exhausted, Withdraw, [Withdrawn]));
}
