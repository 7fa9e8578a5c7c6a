namespace TalentPool.Features.EvidenceFiles;

/// <summary>The bytes of a file of evidence, apart from its facts so that lists never read them.</summary>
public sealed class EvidenceFileContent
{
    private EvidenceFileContent()
    {
    }

    internal EvidenceFileContent(Guid id, byte[] bytes) => (Id, Bytes) = (id, bytes);

    /// <summary>The same as the file's.</summary>
    public Guid Id { get; private init; }

    public byte[] Bytes { get; private init; } = [];
}
