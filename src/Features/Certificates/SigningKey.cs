namespace TalentPool.Features.Certificates;

/// <summary>The public half of a key that has signed certificates. Anyone may download it and check a certificate elsewhere.</summary>
public sealed class SigningKey
{
    private SigningKey()
    {
    }

    internal SigningKey(string id, string publicPem, DateTime from) => (Id, PublicPem, From) = (id, publicPem, from);

    /// <summary>Follows from the key itself, so that it names no other.</summary>
    public string Id { get; private init; } = "";

    public string PublicPem { get; private init; } = "";

    /// <summary>When it first signed. Nothing dated earlier is its work.</summary>
    public DateTime From { get; private init; }
}
