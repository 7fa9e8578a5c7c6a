using System.Globalization;
using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Tests.Partnerships;

/// <summary>What a version of the terms may say, from when it may apply, and who signs it.</summary>
public sealed class TermsVersionTests
{
    private static readonly Guid Leeds = Guid.CreateVersion7();

    private static readonly Guid Bradford = Guid.CreateVersion7();

    private static readonly Guid Legal = ServiceArea.IdOf("legal");

    private static readonly Guid Ict = ServiceArea.IdOf("ict");

    private static readonly DateTime At = new(2026, 11, 23, 10, 0, 0, DateTimeKind.Utc);

    private static readonly DateOnly Today = new(2026, 11, 23);

    private readonly Actor _administrator = new(Guid.CreateVersion7(), "Administrator", null, []);

    private readonly Partnership _west = new(Guid.CreateVersion7(), "West Yorkshire", "WY");

    public TermsVersionTests()
    {
        Assert.True(_west.Pool(_administrator, At, Legal, Today.AddYears(-1), null, []).IsDone);
        foreach (var member in new[] { Leeds, Bradford })
        {
            Assert.True(_west.Join(_administrator, At, member, Today.AddYears(-1), null, Today.AddYears(-1), []).IsDone);
        }

        Assert.Null(Add(Usual with { AppliesFrom = Today.AddYears(-1) }));
    }

    public static TheoryData<string, Func<TermsWording, TermsWording>> Refused => new()
    {
        { "NoLegalBasis", wording => wording with { LegalBases = [] } },
        { "UnitOutOfRange", wording => wording with { UnitMinutes = 0 } },
        { "UnitOutOfRange", wording => wording with { UnitMinutes = 61 } },
        { "TermsApplyTooEarly", wording => wording with { AppliesFrom = Today.AddYears(-1) } },
        { "TermsApplyInThePast", wording => wording with { AppliesFrom = Today.AddDays(-1) } },
        { "EmergencyBeforeUrgent", wording => wording with { Figures = new PolicyFigures { UrgentWithinWorkingDays = 2, EmergencyWithinWorkingDays = 3 } } },
        { "LastWarningBeforeFirst", wording => wording with { Figures = new PolicyFigures { FirstEndWarningWorkingDays = 5, LastEndWarningWorkingDays = 5 } } },
        { "MonthEndOutOfOrder", wording => wording with { Figures = new PolicyFigures { HoursLockWorkingDay = 4 } } },
        { "MonthEndOutOfOrder", wording => wording with { Figures = new PolicyFigures { HoursApproveWorkingDay = 6 } } },
        { "MonthEndOutOfOrder", wording => wording with { Figures = new PolicyFigures { StatementIssueWorkingDay = 8 } } },
        { "MonthEndOutOfOrder", wording => wording with { Figures = new PolicyFigures { StatementAnswerWorkingDay = 15 } } },
        { "MonthEndOutOfOrder", wording => wording with { Figures = new PolicyFigures { StatementExportWorkingDay = 4 } } },
    };

    /// <summary>Of a yes or no nothing is too little or too much.</summary>
    public static TheoryData<string> Figures => [.. PolicyFigure.All.Where(figure => figure.Unit != FigureUnit.YesOrNo).Select(figure => figure.Name)];

    private static TermsWording Usual => new() { AppliesFrom = Today, LegalBases = [LegalBasis.Section113] };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_version_that_breaks_a_rule_is_refused_by_its_name(string refusal, Func<TermsWording, TermsWording> changed) => Assert.Equal(refusal, Add(changed(Usual)));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(400)]
    public void It_applies_from_today_or_from_any_later_day(int days) => Assert.Null(Add(Usual with { AppliesFrom = Today.AddDays(days) }));

    [Fact]
    public void The_day_is_that_of_London()
    {
        // Half past eleven in the evening of 30 June in UTC is the first of July there.
        var at = new DateTime(2027, 6, 30, 23, 30, 0, DateTimeKind.Utc);

        Assert.Equal("TermsApplyInThePast", _west.AddTerms(_administrator, at, Guid.CreateVersion7(), Usual with { AppliesFrom = new DateOnly(2027, 6, 30) }).Refusal?.Name);
        Assert.True(_west.AddTerms(_administrator, at, Guid.CreateVersion7(), Usual with { AppliesFrom = new DateOnly(2027, 7, 1) }).IsDone);
    }

    [Fact]
    public void Every_figure_has_a_name_a_unit_and_limits_and_no_two_set_the_same()
    {
        Assert.Equal(typeof(PolicyFigures).GetProperties().Select(property => property.Name).Order(), PolicyFigure.All.Select(figure => figure.Name).Order());
        Assert.All(PolicyFigure.All, figure =>
        {
            var property = typeof(PolicyFigures).GetProperty(figure.Name)!;
            var changed = figure.Set(new PolicyFigures(), figure.Least);
            Assert.Equal(figure.Least, Convert.ToInt64(property.GetValue(changed), CultureInfo.InvariantCulture));
            Assert.Equal(figure.Least, figure.In(changed));
            Assert.Equal(figure.Most, figure.In(figure.Set(changed, figure.Most)));
            Assert.True(figure.Allows(figure.In(new PolicyFigures())), $"The usual {figure.Text} is not allowed.");
        });
        Assert.Null(PolicyFigure.Fault(new PolicyFigures()));
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public void A_figure_is_refused_below_its_least_and_above_its_most(string name)
    {
        var figure = PolicyFigure.All.Single(known => known.Name == name);

        // For the figures that came later the usual one stands in for none.
        var below = figure.Least == 1 && figure.In(figure.Set(new PolicyFigures(), 0)) == figure.In(new PolicyFigures()) ? figure.Most + 1 : figure.Least - 1;
        Assert.Equal("FigureOutOfRange", Add(Usual with { Figures = figure.Set(new PolicyFigures(), below) }));
        Assert.Equal("FigureOutOfRange", Add(Usual with { Figures = figure.Set(new PolicyFigures(), figure.Most + 1) }));
        Assert.Single(_west.Terms);
    }

    [Fact]
    public void The_steps_of_a_month_s_end_may_fall_together_up_to_the_issue()
    {
        var figures = new PolicyFigures
        {
            HoursLockWorkingDay = 5,
            HoursApproveWorkingDay = 5,
            StatementIssueWorkingDay = 5,
            StatementAnswerWorkingDay = 6,
            StatementExportWorkingDay = 5,
            StatementUnansweredWorkingDay = 7,
            StatementsAgreeBySilence = true,
        };
        Assert.Null(Add(Usual with { Figures = figures }));
        Assert.Equal(figures, _west.LastTerms()!.Figures);
    }

    [Fact]
    public void A_signature_may_be_from_long_before_but_not_from_the_future_and_has_a_signatory()
    {
        Assert.Null(Add(Usual with { AppliesFrom = Today.AddDays(30) }));
        var terms = _west.LastTerms()!;

        Assert.Equal("SignedInTheFuture", _west.SignTerms(_administrator, At, terms.Id, Leeds, Today.AddDays(1), "Chief executive").Refusal?.Name);
        Assert.Equal("NoSignatory", _west.SignTerms(_administrator, At, terms.Id, Leeds, Today, " ").Refusal?.Name);
        Assert.True(_west.SignTerms(_administrator, At, terms.Id, Leeds, Today.AddDays(-60), "Chief executive").IsDone);

        Assert.Equal([Bradford], _west.NotSigned(terms));
        Assert.False(_west.IsBoundOn(Today.AddDays(29), Leeds));
        Assert.True(_west.IsBoundOn(Today.AddDays(30), Leeds));
        Assert.False(_west.IsBoundOn(Today.AddDays(30), Bradford));
    }

    [Fact]
    public void Whoever_was_no_member_while_a_version_applied_owes_no_signature_under_it()
    {
        var late = Guid.CreateVersion7();
        Assert.Null(Add(Usual with { AppliesFrom = Today.AddDays(30) }));
        Assert.True(_west.Join(_administrator, At, late, Today.AddDays(30), null, Today, []).IsDone);
        Assert.True(_west.Leave(_administrator, At, Bradford, Today.AddDays(29)).IsDone);

        Assert.Equal(new[] { Leeds, Bradford }.Order(), _west.NotSigned(_west.Terms[0]).Order());
        Assert.Equal(new[] { Leeds, late }.Order(), _west.NotSigned(_west.Terms[1]).Order());
    }

    [Fact]
    public void Service_areas_begin_and_end_with_a_version()
    {
        var from = Today.AddDays(30);
        Assert.Equal("NoServiceArea", _west.ShareFrom(_administrator, At, [], from, []).Refusal?.Name);

        Assert.True(_west.ShareFrom(_administrator, At, [Ict], from, []).IsDone);

        Assert.Equal([Legal], _west.ServiceAreasOn(from.AddDays(-1)));
        Assert.Equal([Ict], _west.ServiceAreasOn(from));
        Assert.Equal("ServiceAreaNotShared", _west.StopPooling(_administrator, At, Legal, from).Refusal?.Name);
        Assert.True(_west.ShareFrom(_administrator, At, [Ict, Legal], from.AddDays(30), []).IsDone);
        Assert.Equal(new[] { Ict, Legal }.Order(), _west.ServiceAreasOn(from.AddDays(30)).Order());
    }

    [Fact]
    public void A_service_area_of_a_member_that_another_partnership_shares_stays_there()
    {
        var north = new Partnership(Guid.CreateVersion7(), "The North", "NX");
        Assert.True(north.Pool(_administrator, At, Ict, Today, null, []).IsDone);
        Assert.True(north.Join(_administrator, At, Leeds, Today, null, Today, [_west]).IsDone);

        Assert.Equal("ServiceAreaInAnotherPartnership", _west.ShareFrom(_administrator, At, [Legal, Ict], Today.AddDays(1), [north]).Refusal?.Name);
    }

    private string? Add(TermsWording wording) => _west.AddTerms(_administrator, At, Guid.CreateVersion7(), wording).Refusal?.Name;
}
