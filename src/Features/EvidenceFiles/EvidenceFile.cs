using TalentPool.Platform;

namespace TalentPool.Features.EvidenceFiles;

/// <summary>
/// A file that somebody gave as evidence. This row is replayed and holds the hash of the content, which lies in a row of its own, so
/// that a changed byte of either shows. Added and never changed.
/// </summary>
public sealed class EvidenceFile
{
    private EvidenceFile()
    {
    }

    private EvidenceFile(UploadedFile file, Guid authorityId, Guid byPersonId, DateTime at)
    {
        Id = Guid.CreateVersion7();
        AuthorityId = authorityId;
        (Name, ContentType, Length, Sha256) = (file.Name, file.ContentType, file.Content.Length, file.Sha256);
        (UploadedById, UploadedAt) = (byPersonId, at);
    }

    public Guid Id { get; private init; }

    /// <summary>The authority whose evidence it is.</summary>
    public Guid AuthorityId { get; private init; }

    /// <summary>As it was called, without what could mislead whoever opens it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What the content itself says, whatever the sender claimed.</summary>
    public string ContentType { get; private init; } = "";

    /// <summary>In bytes, at most <see cref="UploadedFile.MostBytes"/>.</summary>
    public int Length { get; private init; }

    public byte[] Sha256 { get; private init; } = [];

    public Guid UploadedById { get; private init; }

    public DateTime UploadedAt { get; private init; }

    /// <summary>When its content was removed, because the time for which it is kept was over; null while it is there.</summary>
    public DateTime? ForgottenAt { get; private set; }

    /// <summary>Its content is removed in the same act.</summary>
    public void Forget(string name, DateTime at) => (Name, ForgottenAt) = (name, at);

    /// <summary>Stores a file with the rest of the act. Its identifier goes to the verb that names it.</summary>
    public static EvidenceFile Store(ActScope scope, UploadedFile file, Guid authorityId)
    {
        var stored = new EvidenceFile(file, authorityId, scope.Actor.PersonId, scope.At);
        scope.Db.AddRange(stored, new EvidenceFileContent(stored.Id, file.Content));
        return stored;
    }
}
