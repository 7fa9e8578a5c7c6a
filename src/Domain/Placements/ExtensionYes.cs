namespace TalentPool.Domain.Placements;

/// <summary>In which of the three capacities someone answers to an extension.</summary>
public enum ExtensionYes
{
    Officer,
    LineManager,

    /// <summary>A budget holder of the host.</summary>
    BudgetHolder,
}
