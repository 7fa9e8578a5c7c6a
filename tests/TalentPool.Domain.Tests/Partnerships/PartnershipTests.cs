using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Tests.Partnerships;

public sealed class PartnershipTests
{
    private static readonly Guid Leeds = Guid.CreateVersion7();

    private static readonly Guid Bradford = Guid.CreateVersion7();

    private static readonly Guid Legal = ServiceArea.IdOf("legal");

    private static readonly DateTime At = new(2026, 1, 5, 10, 0, 0, DateTimeKind.Utc);

    private static readonly DateOnly Day = new(2026, 1, 5);

    private readonly Actor _administrator = new(Guid.CreateVersion7(), "Administrator", null, []);

    private readonly Partnership _west = new(Guid.CreateVersion7(), "West Yorkshire", "WY");

    private readonly Partnership _north = new(Guid.CreateVersion7(), "The North", "NX");

    [Fact]
    public void Members_are_those_of_the_day()
    {
        Join(_west, Leeds, Day, Day.AddDays(9));
        Join(_west, Bradford, Day.AddDays(5));

        Assert.Equal([Leeds], _west.MembersOn(Day));
        Assert.Equal([Leeds, Bradford], _west.MembersOn(Day.AddDays(9)));
        Assert.Equal([Bradford], _west.MembersOn(Day.AddDays(10)));
    }

    [Fact]
    public void An_authority_is_a_member_once()
    {
        Join(_west, Leeds, Day);

        Assert.Equal("AlreadyAMember", _west.Join(_administrator, At, Leeds, Day.AddDays(30), null, Day, []).Refusal?.Name);
    }

    [Fact]
    public void Who_has_left_may_come_back()
    {
        Join(_west, Leeds, Day);
        Assert.True(_west.Leave(_administrator, At, Leeds, Day.AddDays(9)).IsDone);

        Join(_west, Leeds, Day.AddDays(10));
        Assert.Equal("NotAMember", _west.Leave(_administrator, At, Bradford, Day).Refusal?.Name);
    }

    [Fact]
    public void An_authoritys_service_area_lies_in_one_partnership_on_any_day()
    {
        Pool(_west, Day);
        Pool(_north, Day);
        Join(_west, Leeds, Day, Day.AddDays(30));

        Assert.Equal("ServiceAreaInAnotherPartnership", _north.Join(_administrator, At, Leeds, Day.AddDays(30), null, Day, [_west, _north]).Refusal?.Name);
        Assert.True(_north.Join(_administrator, At, Leeds, Day.AddDays(31), null, Day, [_west, _north]).IsDone);
    }

    [Fact]
    public void Nor_does_sharing_a_service_area_later_put_it_in_two()
    {
        Pool(_west, Day);
        Join(_west, Leeds, Day);
        Join(_north, Leeds, Day);

        Assert.Equal("ServiceAreaInAnotherPartnership", _north.Pool(_administrator, At, Legal, Day.AddDays(3), null, [_west]).Refusal?.Name);
        Assert.True(_north.Pool(_administrator, At, ServiceArea.IdOf("ict"), Day.AddDays(3), null, [_west]).IsDone);
    }

    [Fact]
    public void The_terms_of_a_day_are_the_latest_that_apply()
    {
        AddTerms(Day);
        AddTerms(Day.AddDays(100));

        Assert.Null(_west.TermsOn(Day.AddDays(-1)));
        Assert.Equal(1, _west.TermsOn(Day.AddDays(99))?.VersionNumber);
        Assert.Equal(2, _west.TermsOn(Day.AddDays(100))?.VersionNumber);
    }

    [Fact]
    public void Nothing_is_placed_unless_both_sides_are_bound_that_day()
    {
        Join(_west, Leeds, Day);
        Join(_west, Bradford, Day);
        Assert.Equal("NoTermsOnThatDay", _west.NotBoundOn(Day, Leeds, Bradford)?.Name);
        var terms = AddTerms(Day);
        Sign(terms, Leeds, Day);
        Sign(terms, Bradford, Day.AddDays(2));

        Assert.Equal("NotBoundByTheTerms", _west.NotBoundOn(Day.AddDays(1), Leeds, Bradford)?.Name);
        Assert.Null(_west.NotBoundOn(Day.AddDays(2), Leeds, Bradford));
    }

    [Fact]
    public void A_new_version_binds_nobody_who_has_not_signed_it()
    {
        Join(_west, Leeds, Day);
        Join(_west, Bradford, Day);
        var first = AddTerms(Day);
        Sign(first, Leeds, Day);
        Sign(first, Bradford, Day);
        var second = AddTerms(Day.AddDays(50));
        Sign(second, Leeds, Day.AddDays(40));

        Assert.Null(_west.NotBoundOn(Day.AddDays(49), Leeds, Bradford));
        Assert.Equal("NotBoundByTheTerms", _west.NotBoundOn(Day.AddDays(50), Leeds, Bradford)?.Name);
    }

    [Fact]
    public void Terms_are_signed_once_and_by_members()
    {
        Join(_west, Leeds, Day);
        var terms = AddTerms(Day);
        Sign(terms, Leeds, Day);

        Assert.Equal("AlreadySigned", _west.SignTerms(_administrator, At, terms, Leeds, Day, "Chief executive").Refusal?.Name);
        Assert.Equal("NotAMember", _west.SignTerms(_administrator, At, terms, Bradford, Day, "Chief executive").Refusal?.Name);
        Assert.Equal("NoSuchTerms", _west.SignTerms(_administrator, At, Guid.Empty, Leeds, Day, "Chief executive").Refusal?.Name);
    }

    [Fact]
    public void Versions_of_the_terms_follow_each_other()
    {
        AddTerms(Day);

        var wording = new TermsWording { AppliesFrom = Day, LegalBases = [LegalBasis.Section113] };
        Assert.Equal("TermsApplyTooEarly", _west.AddTerms(_administrator, At, Guid.CreateVersion7(), wording).Refusal?.Name);
        Assert.Equal("NoLegalBasis", _west.AddTerms(_administrator, At, Guid.CreateVersion7(), wording with { AppliesFrom = Day.AddDays(1), LegalBases = [] }).Refusal?.Name);
        Assert.Equal("UnitOutOfRange", _west.AddTerms(_administrator, At, Guid.CreateVersion7(), wording with { AppliesFrom = Day.AddDays(1), UnitMinutes = 0 }).Refusal?.Name);
    }

    [Fact]
    public void Vat_is_decided_once_by_finance_of_a_member()
    {
        Join(_west, Leeds, Day);
        var terms = AddTerms(Day);
        var finance = new Actor(Guid.CreateVersion7(), "Finance", Leeds, [new HeldRole(Role.Finance, Leeds, [])]);

        Assert.Equal("NotFinance", _west.DecideVat(_administrator, At, terms, VatTreatment.OutsideScope, Day).Refusal?.Name);
        Assert.Equal("VatNotDecided", _west.DecideVat(finance, At, terms, VatTreatment.Undecided, Day).Refusal?.Name);
        Assert.True(_west.DecideVat(finance, At, terms, VatTreatment.OutsideScope, Day).IsDone);
        Assert.Equal("VatAlreadyDecided", _west.DecideVat(finance, At, terms, VatTreatment.Standard, Day).Refusal?.Name);
    }

    [Fact]
    public void An_authority_has_one_code_of_a_scheme_on_a_day()
    {
        var sheffield = new Authority(Guid.CreateVersion7(), "Sheffield City Council", "Sheffield");
        Assert.True(sheffield.Identify(_administrator, At, "GSS", "E08000019", new DateOnly(1974, 4, 1), new DateOnly(2025, 3, 31)).IsDone);

        Assert.Equal("AlreadyIdentified", sheffield.Identify(_administrator, At, "GSS", "E08000039", new DateOnly(2025, 3, 31)).Refusal?.Name);
        Assert.True(sheffield.Identify(_administrator, At, "GSS", "E08000039", new DateOnly(2025, 4, 1)).IsDone);
        Assert.Equal("E08000019", sheffield.IdentifierOn(new DateOnly(2025, 3, 31), "GSS"));
        Assert.Equal("E08000039", sheffield.IdentifierOn(new DateOnly(2025, 4, 1), "GSS"));
        Assert.Null(sheffield.IdentifierOn(new DateOnly(2025, 4, 1), "BS6879"));
    }

    private void Join(Partnership partnership, Guid authority, DateOnly from, DateOnly? to = null) =>
        Assert.True(partnership.Join(_administrator, At, authority, from, to, from, []).IsDone);

    private void Pool(Partnership partnership, DateOnly from) => Assert.True(partnership.Pool(_administrator, At, Legal, from, null, []).IsDone);

    private Guid AddTerms(DateOnly from)
    {
        var id = Guid.CreateVersion7();
        Assert.True(_west.AddTerms(_administrator, At, id, new TermsWording { AppliesFrom = from, LegalBases = [LegalBasis.Section113] }).IsDone);
        return id;
    }

    private void Sign(Guid terms, Guid authority, DateOnly on) => Assert.True(_west.SignTerms(_administrator, on.ToDateTime(new TimeOnly(10, 0), DateTimeKind.Utc), terms, authority, on, "Chief executive").IsDone);
}
