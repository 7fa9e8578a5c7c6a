namespace TalentPool.Domain.Recharges;

/// <summary>The document that another one corrects or goes on from.</summary>
public readonly record struct PrecedingInvoice(string Number, DateOnly SentOn);
