namespace TalentPool.Domain.Partnerships;

/// <summary>
/// A code that others use for an authority, for as long as it is valid. Codes change and some name boundaries rather than bodies,
/// so none of them is our key.
/// </summary>
public sealed class AuthorityIdentifier
{
    internal AuthorityIdentifier(string scheme, string value, DateOnly validFrom, DateOnly? validTo) =>
        (Id, Scheme, Value, ValidFrom, ValidTo) = (Guid.CreateVersion7(), scheme, value, validFrom, validTo);

    private AuthorityIdentifier() => (Scheme, Value) = ("", "");

    public Guid Id { get; private init; }

    /// <summary>Which register the code is from: BS6879 (three letters), GSS (nine characters), E (e-code).</summary>
    public string Scheme { get; private init; }

    public string Value { get; private init; }

    public DateOnly ValidFrom { get; private init; }

    /// <summary>The last day on which the code is valid; null while it has no end.</summary>
    public DateOnly? ValidTo { get; private init; }

    public bool IsValidOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);
}
