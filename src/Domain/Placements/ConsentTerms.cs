namespace TalentPool.Domain.Placements;

/// <summary>A client's consent as the host's conflict officer records it.</summary>
public sealed record ConsentTerms(string Client, string GivenBy, DateOnly GivenOn, string DocumentReference)
{
    public bool IsWhole => !string.IsNullOrWhiteSpace(Client) && !string.IsNullOrWhiteSpace(GivenBy) && !string.IsNullOrWhiteSpace(DocumentReference);
}
