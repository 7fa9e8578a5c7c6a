using TalentPool.Domain.Waiting;

namespace TalentPool.Features.Waiting;

/// <summary>One thing that waits: what it is about, who has to act, since when and until when.</summary>
/// <param name="About">"WY-2026-0042, possession claims".</param>
/// <param name="Whom">"Bradford has to answer".</param>
/// <param name="AskingAuthorityId">Whose gap it is, or who hosts the placement; of hours and expenses, whose officer handed them in.</param>
public sealed record WaitingItem(NudgedItem Item, string About, string? Href, string Whom, Guid AskingAuthorityId, DateTime Since, DateTime? DueAt)
{
    /// <summary>What the form posts.</summary>
    public string Form => $"{Item.RootId:N}-{Item.Key}";

    /// <summary>What a manager may not read of it: a task that is between the officer, the line manager and the supervisor.</summary>
    public bool IsBetweenFew { get; init; }

    /// <summary>The last day on which somebody nudged.</summary>
    public DateOnly? NudgedOn { get; init; }
}
