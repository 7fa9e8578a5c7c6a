namespace TalentPool.Notices;

/// <summary>By what people choose how they are told. The names are stored.</summary>
public enum NoticeKind
{
    /// <summary>Whatever fits nowhere else.</summary>
    Other,

    /// <summary>Something that waits for the reader, whatever it is about.</summary>
    Asked,

    /// <summary>What boards and auditors are there to see: outside work without a clearance, emergencies, the heads of the evidence.</summary>
    Oversight,

    Account,
    Gaps,
    Offers,
    OutsideWork,
    Placements,
    Hours,
    Recharges,
    Savings,
    Availability,
}
