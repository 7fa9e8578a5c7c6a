namespace TalentPool.Domain.Officers;

/// <summary>A professional fact that was checked: its number and dates, never a copy of the document.</summary>
public sealed class Credential
{
    /// <summary>How many days before the last one on which it is valid its holder is warned.</summary>
    public const int WarningDays = 30;

    private Credential()
    {
    }

    internal Credential(CredentialKind kind) => Kind = kind;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public CredentialKind Kind { get; private init; }

    public string Number { get; private set; } = "";

    /// <summary>The last day on which it is valid; null when it does not expire.</summary>
    public DateOnly? ExpiresOn { get; private set; }

    public DateOnly CheckedOn { get; private set; }

    public Guid CheckedById { get; private set; }

    /// <summary>The last day that the officer and the line manager were warned of; a new one warns anew.</summary>
    public DateOnly? WarnedOfExpiryOn { get; private set; }

    public bool IsValidOn(DateOnly day) => ExpiresOn is null || day <= ExpiresOn;

    /// <summary>Whether this is what somebody else read on it. Where it does not expire, any last day is within it.</summary>
    internal bool Says(string number, DateOnly expiresOn) =>
        string.Equals(number, Number, StringComparison.OrdinalIgnoreCase) && (ExpiresOn is null || ExpiresOn == expiresOn);

    /// <summary>Whether its end is near enough to be warned of, and nobody has been yet.</summary>
    internal bool IsToBeWarnedOf(DateOnly today) =>
        ExpiresOn is { } last && WarnedOfExpiryOn != last && today <= last && last <= today.AddDays(WarningDays);

    internal void WarnOfExpiry() => WarnedOfExpiryOn = ExpiresOn;

    internal void Set(string number, DateOnly? expiresOn, DateOnly checkedOn, Guid checkedById) =>
        (Number, ExpiresOn, CheckedOn, CheckedById) = (number, expiresOn, checkedOn, checkedById);
}
