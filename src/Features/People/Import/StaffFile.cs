namespace TalentPool.Features.People.Import;

/// <summary>
/// An authority's list of staff, between being sent and being taken in. What it says is thrown away once it has been taken in, and after
/// a day in any case; what stays is that it was, and what came of it.
/// </summary>
public sealed class StaffFile
{
    /// <summary>Holds <see cref="MostRows"/> rows of an ordinary length.</summary>
    public const int MostMegabytes = 5;

    public const int MostBytes = MostMegabytes * 1024 * 1024;

    public const int MostRows = 10_000;

    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);

    private StaffFile()
    {
    }

    public StaffFile(Guid authorityId, Guid uploadedById, DateTime at, byte[] content, string sha256) =>
        (Id, AuthorityId, UploadedById, UploadedAt, Content, Sha256) = (Guid.CreateVersion7(), authorityId, uploadedById, at, content, sha256);

    public Guid Id { get; private init; }

    public Guid AuthorityId { get; private init; }

    public Guid UploadedById { get; private init; }

    public DateTime UploadedAt { get; private init; }

    /// <summary>None once it has been taken in.</summary>
    public byte[]? Content { get; private set; }

    public string Sha256 { get; private init; } = "";

    public DateTime? ImportedAt { get; private set; }

    public int Added { get; private set; }

    public int Changed { get; private set; }

    public int Suspended { get; private set; }

    public void Imported(DateTime at, int added, int changed, int suspended)
    {
        (ImportedAt, Added, Changed, Suspended) = (at, added, changed, suspended);
        Content = null;
    }
}
