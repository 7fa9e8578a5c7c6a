using TalentPool.Domain.Coverage;

namespace TalentPool.Features.Coverage;

/// <summary>
/// What was read of a file of payments or orders, between being sent and being taken in: its lines in watched categories, and never the rest.
/// It is thrown away once it has been taken in, and after a day in any case; what stays is that it was, and what came of it.
/// </summary>
public sealed class SpendFile
{
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);

    private SpendFile()
    {
    }

    public SpendFile(Guid authorityId, SpendKind kind, DateOnly month, Guid uploadedById, DateTime at, SpendContent content)
    {
        (Id, AuthorityId, Kind, Month, UploadedById, UploadedAt) = (Guid.CreateVersion7(), authorityId, kind, month, uploadedById, at);
        (Sha256, Rows, Content) = (content.Sha256, content.Rows, content.ToBytes());
    }

    public Guid Id { get; private init; }

    public Guid AuthorityId { get; private init; }

    public SpendKind Kind { get; private init; }

    /// <summary>The first day of the month that it is said to be of.</summary>
    public DateOnly Month { get; private init; }

    public Guid UploadedById { get; private init; }

    public DateTime UploadedAt { get; private init; }

    public string Sha256 { get; private init; } = "";

    /// <summary>Rows of the file, those of other categories among them.</summary>
    public int Rows { get; private init; }

    /// <summary>None once it has been taken in.</summary>
    public byte[]? Content { get; private set; }

    public DateTime? TakenInAt { get; private set; }

    public int Added { get; private set; }

    public int Known { get; private set; }

    public void TakenIn(DateTime at, int added, int known)
    {
        (TakenInAt, Added, Known) = (at, added, known);
        Content = null;
    }
}
