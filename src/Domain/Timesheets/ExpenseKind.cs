namespace TalentPool.Domain.Timesheets;

/// <summary>What was paid for. The names are stored. The last three are never an expense: work that is bought is outsourcing and needs a clearance.</summary>
public enum ExpenseKind
{
    Travel,
    Accommodation,
    Subsistence,
    CourtFee,
    OtherDisbursement,

    /// <summary>Barristers.</summary>
    Counsel,

    Expert,

    /// <summary>Another firm or person who does part of the work, such as an agent at a distant court.</summary>
    Agent,
}
