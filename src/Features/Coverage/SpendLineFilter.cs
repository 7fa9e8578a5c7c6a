using System.Globalization;
using TalentPool.Domain.Coverage;

namespace TalentPool.Features.Coverage;

/// <summary>Which lines a list shows; it is the list’s address.</summary>
public sealed record SpendLineFilter(SpendKind Kind, Guid? AuthorityId = null, DateOnly? Month = null, SpendStatus? Status = null)
{
    public static SpendLineFilter Read(string? kind, string? authority, string? month, string? status) => new(
        Known<SpendKind>(kind) ?? SpendKind.Payments,
        Guid.TryParse(authority, out var id) ? id : null,
        DateOnly.TryParseExact($"{month}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? first : null,
        Known<SpendStatus>(status));

    public string Query
    {
        get
        {
            List<string> parts = [$"kind={Kind}"];
            if (AuthorityId is { } authority) { parts.Add($"authority={authority}"); }
            if (Month is { } month) { parts.Add($"month={month:yyyy-MM}"); }
            if (Status is { } status) { parts.Add($"status={status}"); }
            return string.Join('&', parts);
        }
    }

    public string Address => $"/coverage/lines?{Query}";

    private static T? Known<T>(string? typed) where T : struct, Enum => Enum.TryParse<T>(typed, out var value) && Enum.GetName(value) == typed ? value : null;
}
