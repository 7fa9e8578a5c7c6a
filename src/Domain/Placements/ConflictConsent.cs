namespace TalentPool.Domain.Placements;

/// <summary>A client's informed consent in writing, without which a conflict is not cleared.</summary>
public sealed class ConflictConsent
{
    internal ConflictConsent(ConsentTerms terms) =>
        (Id, Client, GivenBy, GivenOn, DocumentReference) = (Guid.CreateVersion7(), terms.Client.Trim(), terms.GivenBy.Trim(), terms.GivenOn, terms.DocumentReference.Trim());

    private ConflictConsent() => (Client, GivenBy, DocumentReference) = ("", "", "");

    public Guid Id { get; private init; }

    public string Client { get; private init; }

    /// <summary>Who gave it for the client.</summary>
    public string GivenBy { get; private init; }

    public DateOnly GivenOn { get; private init; }

    public string DocumentReference { get; private init; }

    /// <summary>When the decision that rested on it was taken back; null while it stands.</summary>
    public DateTime? TakenBackAt { get; private set; }

    internal void TakeBack(DateTime at) => TakenBackAt = at;
}
