namespace TalentPool.Domain.Partnerships;

/// <summary>A member's signature under a version of the terms.</summary>
public sealed class TermsSignature
{
    public const int MostLettersOfSignatory = 100;

    internal TermsSignature(Guid authorityId, DateOnly signedOn, string signedBy) =>
        (Id, AuthorityId, SignedOn, SignedBy) = (Guid.CreateVersion7(), authorityId, signedOn, signedBy);

    private TermsSignature() => SignedBy = "";

    public Guid Id { get; private init; }

    public Guid AuthorityId { get; private init; }

    public DateOnly SignedOn { get; private init; }

    /// <summary>Who signed for the member, by post, as the deed says it.</summary>
    public string SignedBy { get; private init; }
}
