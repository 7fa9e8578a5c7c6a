using System.Globalization;
using TalentPool.Design;
using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Recharges;

/// <summary>Which statements a reader asked for, as an address says it; what it says that is nothing is left out.</summary>
/// <param name="Side">Of the reader's authority as the provider or the recipient; both, where none is named.</param>
/// <param name="Month">The first day of the month.</param>
public sealed record StatementFilter(ChargeSide? Side, StatementStatus? Status, DateOnly? Month)
{
    /// <summary>Its name, month by month and word by word, for the name of a file: "-provider-issued-2026-10".</summary>
    public string InName => string.Concat(Parts.Select(part => $"-{part.Value.ToLowerInvariant()}"));

    /// <summary>"Side=Provider&amp;Month=2026-10"; empty where nothing is asked for.</summary>
    public string Query => string.Join('&', Parts.Select(part => $"{part.Name}={part.Value}"));

    /// <summary>What is asked for, in words.</summary>
    public string Sentence => Parts.Any() ? string.Join("; ", Words) : "All that the reader may see";

    private IEnumerable<(string Name, string Value)> Parts =>
    [
        .. Side is { } side ? [(nameof(Side), $"{side}")] : Array.Empty<(string, string)>(),
        .. Status is { } status ? [(nameof(Status), $"{status}")] : Array.Empty<(string, string)>(),
        .. Month is { } month ? [(nameof(Month), month.ToString("yyyy-MM", CultureInfo.InvariantCulture))] : Array.Empty<(string, string)>(),
    ];

    private IEnumerable<string> Words =>
    [
        .. Side is { } side ? [WordsOf(side)] : Array.Empty<string>(),
        .. Status is { } status ? [StatementWords.Of(status)] : Array.Empty<string>(),
        .. Month is { } month ? [Shown.Month(month)] : Array.Empty<string>(),
    ];

    public static StatementFilter Read(string? side, string? status, string? month) => new(
        Enum.TryParse<ChargeSide>(side, out var one) && Enum.GetName(one) == side ? one : null,
        Enum.TryParse<StatementStatus>(status, out var wanted) && Enum.GetName(wanted) == status ? wanted : null,
        DateOnly.TryParseExact($"{month}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? first : null);

    public static string WordsOf(ChargeSide side) => side == ChargeSide.Provider ? "What we charge others" : "What others charge us";

    /// <summary>The list as it is filtered, on one of its pages.</summary>
    public string Address(int page = 1)
    {
        var query = string.Join('&', new[] { Query, page > 1 ? string.Create(CultureInfo.InvariantCulture, $"page={page}") : "" }.Where(part => part.Length > 0));
        return query.Length == 0 ? "/statements" : $"/statements?{query}";
    }
}
