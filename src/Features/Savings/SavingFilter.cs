using TalentPool.Domain.Recharges;
using TalentPool.Domain.Savings;

namespace TalentPool.Features.Savings;

/// <summary>Which savings a list shows; it is the list’s address, so that every figure can lead to what it is made of.</summary>
/// <param name="IsWaiting">Only what finance or the board has still to decide on.</param>
/// <param name="HasChanged">Only what the records no longer say, or only what they say still.</param>
public sealed record SavingFilter(FinancialYear? Year = null, SavingClass? Class = null, SavingStatus? Status = null, Guid? AuthorityId = null, Guid? ServiceAreaId = null, bool IsWaiting = false, bool? HasChanged = null)
{
    public string Query
    {
        get
        {
            List<string> parts = [];
            if (Year is { } year) { parts.Add($"year={year.StartYear}"); }
            if (Class is { } of) { parts.Add($"class={of}"); }
            if (Status is { } status) { parts.Add($"status={status}"); }
            if (AuthorityId is { } authority) { parts.Add($"authority={authority}"); }
            if (ServiceAreaId is { } area) { parts.Add($"area={area}"); }
            if (IsWaiting) { parts.Add("waiting=yes"); }
            if (HasChanged is { } changed) { parts.Add($"changed={(changed ? "yes" : "no")}"); }
            return string.Join('&', parts);
        }
    }

    public string Address => $"/savings/list{(Query.Length > 0 ? "?" : "")}{Query}";

    public static SavingFilter Read(string? year, string? of, string? status, string? authority, string? area, string? waiting, string? changed) => new(
        YearOf(year), Known<SavingClass>(of), Known<SavingStatus>(status), Guid.TryParse(authority, out var id) ? id : null, Guid.TryParse(area, out var areaId) ? areaId : null, waiting == "yes",
        changed switch { "yes" => true, "no" => false, _ => null });

    /// <param name="changed">The savings that the records no longer say.</param>
    public bool Has(Saving saving, IReadOnlySet<Guid> changed) =>
        (Year is not { } year || saving.Years.Any(one => one.StartYear == year.StartYear))
        && (Class is null || saving.Class == Class) && (Status is null || saving.Status == Status)
        && (HasChanged is not { } wanted || changed.Contains(saving.Id) == wanted)
        && (!IsWaiting || saving.Status is SavingStatus.Claimed or SavingStatus.Verified)
        && (AuthorityId is null || saving.RequesterId == AuthorityId) && (ServiceAreaId is null || saving.ServiceAreaId == ServiceAreaId);

    public static FinancialYear? YearOf(string? typed) => int.TryParse(typed, out var start) && start is > 1990 and < 2200 ? new FinancialYear(start) : null;

    private static T? Known<T>(string? typed) where T : struct, Enum => Enum.TryParse<T>(typed, out var value) && Enum.GetName(value) == typed ? value : null;
}
