namespace TalentPool.Domain.Placements;

/// <summary>On what a decision to clear rests, beside its safeguards.</summary>
/// <param name="ReviewOn">When the decision is to be looked at again; null where it need not be.</param>
public sealed record ConflictClearing(ConflictException Exception, IReadOnlyList<ConsentTerms> Consents, DateOnly? ReviewOn)
{
    public static readonly ConflictClearing Plain = new(ConflictException.None, [], null);
}
