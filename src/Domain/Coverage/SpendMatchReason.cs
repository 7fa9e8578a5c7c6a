namespace TalentPool.Domain.Coverage;

/// <summary>Why a line was matched, or why it was not. The names are stored.</summary>
public enum SpendMatchReason
{
    /// <summary>Supplier and order number are those of recorded outside work.</summary>
    SupplierAndOrder,

    /// <summary>The supplier is, and the day lies within its dates.</summary>
    SupplierAndDates,

    /// <summary>No outside work of this supplier is recorded.</summary>
    SupplierUnknown,

    /// <summary>The order number is recorded, for another supplier.</summary>
    OrderOfAnother,

    /// <summary>Work of this supplier is recorded in these dates, under another order number.</summary>
    OtherOrder,

    /// <summary>Work of this supplier is recorded, at another time.</summary>
    OtherDates,

    /// <summary>Work of this supplier is recorded, and with what is matched to it already it would come to more than was recorded.</summary>
    OverValue,

    /// <summary>Supplier and order number are those of a clearance, and the day is before it: it was ordered or paid for without one.</summary>
    BeforeClearance,
}
