using TalentPool.Design;
using TalentPool.Domain.Gaps;

namespace TalentPool.Features.Gaps;

/// <summary>What is owed on a gap, said so that no officer can be recognised before release.</summary>
public static class OwedWords
{
    public static string Of(OwedAct owed, GapSight sight)
    {
        var sentence = Sentence(owed, sight.Name(owed.AuthorityId), sight.Gap.RequesterName);
        return owed.DueAt is { } due ? $"{sentence}, by {Shown.Instant(due)}." : $"{sentence}.";
    }

    /// <summary>"Bradford has to answer", without the time and the full stop.</summary>
    /// <param name="who">The authority that owes it.</param>
    public static string Sentence(OwedAct owed, string who, string requesterName) => owed.Kind switch
    {
        OwedKind.Answer => $"{who} has to answer",
        OwedKind.OfficersYes => $"An officer of {who} has to say yes or no to being put forward",
        OwedKind.Release => $"{who} has to release an officer, or say no",
        OwedKind.BudgetApproval => $"A budget holder of {who} has to agree to the cost of an offer",
        OwedKind.RequestersAnswer => $"{requesterName} has to accept or decline an offer",
        OwedKind.DeclineExplanation => $"{requesterName} has to say why an offer was not taken",
        OwedKind.Endorsement => $"A head of service of {who} has to endorse or overturn that a suitable offer was turned down",
        OwedKind.ClearanceApproval => $"A clearance waits for approval at {who}",
        OwedKind.OutsideWork => $"{requesterName} has to record the outside work on the clearance",
        OwedKind.UncoveredHours => $"{requesterName} has to see to the hours that a placement no longer covers, since there is no member to ask",
        _ => throw new ArgumentOutOfRangeException(nameof(owed), owed.Kind, "There are no words for it."),
    };
}
