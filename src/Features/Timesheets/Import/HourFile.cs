namespace TalentPool.Features.Timesheets.Import;

/// <summary>
/// Hours from an authority's case system, between being sent and being taken in. What it says is thrown away once it has been taken in, and after a
/// day in any case; what stays is that it was, and what came of it.
/// </summary>
public sealed class HourFile
{
    /// <summary>5 MB, which holds <see cref="MostRows"/> rows of an ordinary length.</summary>
    public const int MostBytes = 5 * 1024 * 1024;

    /// <summary>More than an authority's officers write down in a month for others.</summary>
    public const int MostRows = 5_000;

    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);

    private HourFile()
    {
    }

    public HourFile(Guid authorityId, Guid uploadedById, DateTime at, byte[] content, string sha256) =>
        (Id, AuthorityId, UploadedById, UploadedAt, Content, Sha256) = (Guid.CreateVersion7(), authorityId, uploadedById, at, content, sha256);

    public Guid Id { get; private init; }

    public Guid AuthorityId { get; private init; }

    public Guid UploadedById { get; private init; }

    public DateTime UploadedAt { get; private init; }

    /// <summary>None once it has been taken in.</summary>
    public byte[]? Content { get; private set; }

    public string Sha256 { get; private init; } = "";

    public DateTime? TakenInAt { get; private set; }

    public int Added { get; private set; }

    /// <summary>Rows that had been loaded before.</summary>
    public int Known { get; private set; }

    public void TakenIn(DateTime at, int added, int known)
    {
        (TakenInAt, Added, Known) = (at, added, known);
        Content = null;
    }
}
