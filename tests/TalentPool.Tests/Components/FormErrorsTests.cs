using Bunit;
using TalentPool.Design;
using TalentPool.Domain;

namespace TalentPool.Tests.Components;

public sealed class FormErrorsTests : BunitContext
{
    [Fact]
    public void A_field_keeps_its_first_message()
    {
        var errors = new FormErrors();

        errors.Add("Model.Title", "Enter the title");
        errors.Add("Model.Title", "Title must be 100 characters or fewer");

        Assert.Equal("Enter the title", errors["Model.Title"]);
        Assert.Single(errors.All);
    }

    [Fact]
    public void Messages_keep_the_order_of_the_page()
    {
        var errors = new FormErrors();

        errors.Add("Model.B", "second field");
        errors.AddToForm("the form");
        errors.Add("Model.A", "first field");

        Assert.Equal(["second field", "the form", "first field"], errors.All.Select(error => error.Message));
    }

    [Theory]
    [InlineData(RefusalKind.Rule, 422)]
    [InlineData(RefusalKind.NotPermitted, 403)]
    [InlineData(RefusalKind.NotFound, 404)]
    [InlineData(RefusalKind.Stale, 409)]
    public void A_refusal_decides_the_status(RefusalKind kind, int status)
    {
        var errors = new FormErrors();

        errors.AddRefusal(new Refusal("Example", "This cannot be done now", kind));

        Assert.Equal(status, errors.StatusCode);
        Assert.Null(errors.All[0].TargetId);
    }

    [Fact]
    public void The_summary_leads_to_the_input_that_its_field_renders()
    {
        var errors = new FormErrors();
        errors.Add("Model.CostCentre", "Enter the cost centre");

        var summary = Render<ErrorSummary>(parameters => parameters.Add(shown => shown.Errors, errors));
        var field = Render<TextField>(parameters => parameters
            .Add(shown => shown.Name, "Model.CostCentre")
            .Add(shown => shown.Label, "Cost centre")
            .AddCascadingValue(errors));

        Assert.Equal("#" + field.Find("input").Id, summary.Find("a").GetAttribute("href"));
        Assert.Contains("Enter the cost centre", field.Find(".govuk-error-message").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_summary_leads_to_the_first_wrong_box_of_a_date_and_marks_only_what_is_wrong()
    {
        var errors = new FormErrors();
        errors.AddDate("Model.Start", "Start date must include a month", DateParts.Month);

        var summary = Render<ErrorSummary>(parameters => parameters.Add(shown => shown.Errors, errors));
        var field = Render<DateField>(parameters => parameters
            .Add(shown => shown.Name, "Model.Start")
            .Add(shown => shown.Legend, "Start date")
            .AddCascadingValue(errors));

        Assert.Equal("#model-start-month", summary.Find("a").GetAttribute("href"));
        Assert.Equal("Model.Start.Month", field.Find("#model-start-month").GetAttribute("name"));
        Assert.Equal("model-start-month", Assert.Single(field.FindAll(".govuk-input--error")).Id);
    }

    [Fact]
    public void Nothing_wrong_shows_nothing()
    {
        Assert.Equal("", Render<ErrorSummary>(parameters => parameters.Add(shown => shown.Errors, new FormErrors())).Markup);
    }

    [Fact]
    public void What_was_typed_is_never_read_as_markup()
    {
        var field = Render<TextField>(parameters => parameters
            .Add(shown => shown.Name, "Model.Title")
            .Add(shown => shown.Label, "Title")
            .Add(shown => shown.Value, "\"><script>alert(1)</script>"));

        Assert.Empty(field.FindAll("script"));
        Assert.Equal("\"><script>alert(1)</script>", field.Find("input").GetAttribute("value"));
    }
}
