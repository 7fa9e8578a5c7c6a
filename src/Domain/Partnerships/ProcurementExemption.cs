namespace TalentPool.Domain.Partnerships;

/// <summary>Why the arrangement is no procurement: Procurement Act 2023, Schedule 2, Part 1.</summary>
public enum ProcurementExemption
{
    /// <summary>Paragraph 3: cooperation between contracting authorities for common public objectives, at cost.</summary>
    HorizontalCooperation,

    /// <summary>Paragraph 2: a body that the authority controls, alone or with others.</summary>
    VerticalControl,
}
