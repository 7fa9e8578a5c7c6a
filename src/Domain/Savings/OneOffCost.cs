namespace TalentPool.Domain.Savings;

/// <summary>What a partnership spent once, in a year, so that it saves.</summary>
public sealed class OneOffCost
{
    public const int LongestTitle = 200;

    private OneOffCost()
    {
    }

    internal OneOffCost(Guid savingPlanId, string title, long pence, Actor by, DateTime at)
    {
        (Id, SavingPlanId, Title, Pence) = (Guid.CreateVersion7(), savingPlanId, title, pence);
        (AddedById, AddedByName, AddedAt) = (by.PersonId, by.Name, at);
    }

    public Guid Id { get; private init; }

    public Guid SavingPlanId { get; private init; }

    public string Title { get; private init; } = "";

    public long Pence { get; private init; }

    public Guid AddedById { get; private init; }

    public string AddedByName { get; private init; } = "";

    public DateTime AddedAt { get; private init; }

    public DateTime? TakenOutAt { get; private set; }

    internal void TakeOut(DateTime at) => TakenOutAt = at;
}
