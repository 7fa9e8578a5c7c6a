using TalentPool.Domain.Coverage;

namespace TalentPool.Domain.Tests.Coverage;

public sealed class SpendMatcherTests
{
    private static readonly Guid Area = Guid.NewGuid();

    private static readonly KnownOutsideWork Cleared = Work("Holme Valley Advisers Ltd", "PO-70001", new DateOnly(2026, 10, 1), new DateOnly(2027, 1, 31));

    private static readonly KnownOutsideWork Bypass = Work("Ribble & Sons", null, new DateOnly(2026, 9, 1), new DateOnly(2026, 12, 31)) with { IsBypass = true };

    private static readonly SpendMatcher Matcher = new([Cleared, Bypass]);

    [Theory]
    [InlineData("HOLME VALLEY ADVISERS", "po 70001", "2026-11-03", SpendMatchReason.SupplierAndOrder, SpendStatus.Covered)]
    [InlineData("The Holme Valley Advisers Limited", "PO-70001", "2029-01-01", SpendMatchReason.SupplierAndOrder, SpendStatus.Covered)]
    [InlineData("Holme Valley Advisers", "PO-70001", "2026-10-01", SpendMatchReason.SupplierAndOrder, SpendStatus.Covered)]
    [InlineData("Holme Valley Advisers", "PO-70001", "2026-09-30", SpendMatchReason.BeforeClearance, SpendStatus.Unexplained)]
    [InlineData("Holme Valley Advisers", null, "2026-11-03", SpendMatchReason.SupplierAndDates, SpendStatus.Covered)]
    [InlineData("Ribble and Sons", "PO-99", "2026-10-05", SpendMatchReason.SupplierAndDates, SpendStatus.Bypassed)]
    [InlineData("Holme Valley Advisers", "PO-80000", "2026-11-03", SpendMatchReason.OtherOrder, SpendStatus.Unexplained)]
    [InlineData("Holme Valley Advisers", null, "2027-02-01", SpendMatchReason.OtherDates, SpendStatus.Unexplained)]
    [InlineData("Ribble and Sons", null, "2026-08-31", SpendMatchReason.OtherDates, SpendStatus.Unexplained)]
    [InlineData("Aire Consulting", "PO-70001", "2026-11-03", SpendMatchReason.OrderOfAnother, SpendStatus.Unexplained)]
    [InlineData("Aire Consulting", null, "2026-11-03", SpendMatchReason.SupplierUnknown, SpendStatus.Unexplained)]
    public void A_line_is_matched_by_supplier_and_order_and_else_by_supplier_and_dates_and_says_why(
        string supplier, string? order, string on, SpendMatchReason reason, SpendStatus status)
    {
        var match = Matcher.Find(Area, supplier, order, DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture), 100);

        Assert.Equal((reason, status), (match.Reason, match.Status));
    }

    [Fact]
    public void A_clearance_comes_before_a_bypass_of_the_same_supplier()
    {
        var both = new SpendMatcher([Bypass with { Supplier = Cleared.Supplier }, Cleared]);

        Assert.Equal(Cleared, both.Find(Area, Cleared.Supplier, null, new DateOnly(2026, 11, 3), 100).Work);
    }

    [Fact]
    public void What_was_recorded_for_one_service_covers_nothing_of_another() =>
        Assert.Equal((SpendMatchReason.SupplierUnknown, SpendStatus.Unexplained), Found(new SpendMatcher([Cleared]).Find(Guid.NewGuid(), Cleared.Supplier, "PO-70001", new DateOnly(2026, 11, 3), 100)));

    [Theory]
    [InlineData("PO-70001")]
    [InlineData(null)]
    public void What_comes_to_more_than_was_recorded_is_left_unmatched(string? order)
    {
        var matcher = new SpendMatcher([Cleared with { ValuePence = 1_000 }], new Dictionary<Guid, long> { [Cleared.RecordId] = 300 });

        Assert.Equal(
            [SpendStatus.Covered, SpendStatus.Unexplained, SpendStatus.Covered, SpendStatus.Unexplained, SpendStatus.Covered, SpendStatus.Covered],
            new[] { 600L, 101, 100, 1, -50, 50 }.Select(pence => matcher.Find(Area, Cleared.Supplier, order, new DateOnly(2026, 11, 3), pence).Status).ToList());
        Assert.Equal(SpendMatchReason.OverValue, matcher.Find(Area, Cleared.Supplier, order, new DateOnly(2026, 11, 3), 1).Reason);
    }

    [Fact]
    public void What_is_too_much_for_one_clearance_is_looked_for_on_the_next()
    {
        var other = Cleared with { RecordId = Guid.NewGuid(), Order = null, From = Cleared.From.AddDays(-1), ValuePence = 5_000 };
        var matcher = new SpendMatcher([Cleared with { ValuePence = 1_000 }, other]);

        Assert.Equal(other, matcher.Find(Area, Cleared.Supplier, null, new DateOnly(2026, 11, 3), 1_001).Work);
    }

    private static (SpendMatchReason, SpendStatus) Found(SpendMatch match) => (match.Reason, match.Status);

    private static KnownOutsideWork Work(string supplier, string? order, DateOnly from, DateOnly to) => new(Guid.NewGuid(), Guid.NewGuid(), Area, false, supplier, order, null, from, to);
}
