using System.Text.Json;

namespace TalentPool.Features.Coverage;

/// <summary>What was read of a file, whatever its size: as much as a person can look at.</summary>
/// <param name="Others">Its largest other categories.</param>
/// <param name="IsWindows">Whether its letters were taken for Windows-1252, so that somebody looks at the accents.</param>
public sealed record SpendContent(
    string Sha256, int Rows, bool IsWindows, IReadOnlyList<SpendRow> Lines, IReadOnlyList<SpendProblem> Problems, IReadOnlyList<OtherCategory> Others)
{
    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this);

    public static SpendContent Of(byte[] bytes) => JsonSerializer.Deserialize<SpendContent>(bytes)!;
}
