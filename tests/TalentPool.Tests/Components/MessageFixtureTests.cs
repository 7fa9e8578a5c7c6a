using Bunit;
using TalentPool.Design;

namespace TalentPool.Tests.Components;

/// <summary>What a page says to its reader gives the HTML that govuk-frontend gives.</summary>
public sealed class MessageFixtureTests : BunitContext
{
    [Theory]
    [InlineData("default")]
    [InlineData("disabled")]
    [InlineData("link")]
    [InlineData("start link")]
    [InlineData("secondary")]
    [InlineData("secondary disabled")]
    [InlineData("warning")]
    [InlineData("inverse")]
    [InlineData("name")]
    [InlineData("value")]
    [InlineData("type")]
    [InlineData("html")]
    [InlineData("prevent double click")]
    public void Buttons(string name)
    {
        var fixture = Fixture.Of("button", name);

        var rendered = Render<Button>(parameters => parameters
            .Add(button => button.Href, fixture.Text("href"))
            .Add(button => button.Kind, fixture.Is("isStartButton") ? ButtonKind.Start : Enum.Parse<ButtonKind>(fixture.Size("classes") ?? "Primary", ignoreCase: true))
            .Add(button => button.Type, fixture.Text("type") ?? "submit")
            .Add(button => button.Name, fixture.Text("name"))
            .Add(button => button.Value, fixture.Text("value"))
            .Add(button => button.Disabled, fixture.Is("disabled"))
            .Add(button => button.PreventsDoubleClick, fixture.Is("preventDoubleClick"))
            .Add(button => button.ChildContent, fixture.Content()));

        rendered.MarkupMatches(fixture.Html);
    }

    [Theory]
    [InlineData("default")]
    [InlineData("without links")]
    [InlineData("mixed with and without links")]
    [InlineData("with everything")]
    public void Error_summaries(string name)
    {
        var fixture = Fixture.Of("error-summary", name);
        var errors = new FormErrors();
        foreach (var error in fixture.Items("errorList"))
        {
            if (error.Text("href") is { } href)
            {
                errors.Add(href, error.Text("text")!, href.TrimStart('#'));
            }
            else
            {
                errors.AddToForm(error.Text("text")!);
            }
        }

        var rendered = Render<ErrorSummary>(parameters => parameters
            .Add(summary => summary.Errors, errors)
            .Add(summary => summary.Description, fixture.Text("descriptionText")));

        rendered.MarkupMatches(fixture.Html);
    }

    [Theory]
    [InlineData("default")]
    [InlineData("with html")]
    [InlineData("html as text")]
    public void Inset_text(string name)
    {
        var fixture = Fixture.Of("inset-text", name);

        Render<InsetText>(parameters => parameters.Add(text => text.ChildContent, fixture.Content())).MarkupMatches(fixture.Html);
    }

    [Theory]
    [InlineData("default")]
    [InlineData("multiple lines")]
    [InlineData("html as text")]
    public void Warning_text(string name)
    {
        var fixture = Fixture.Of("warning-text", name);

        Render<WarningText>(parameters => parameters.Add(text => text.ChildContent, fixture.Content())).MarkupMatches(fixture.Html);
    }

    [Theory]
    [InlineData("default")]
    [InlineData("html")]
    [InlineData("summary html as text")]
    public void Details_that_open(string name)
    {
        var fixture = Fixture.Of("details", name);

        var rendered = Render<Details>(parameters => parameters
            .Add(details => details.Summary, fixture.Text("summaryText")!)
            .Add(details => details.IsOpen, fixture.Is("open"))
            .Add(details => details.ChildContent, fixture.Content()));

        rendered.MarkupMatches(fixture.Html);
    }

    [Theory]
    [InlineData("default")]
    [InlineData("with type as success")]
    [InlineData("custom title")]
    [InlineData("custom title id")]
    [InlineData("with long heading")]
    public void Notification_banners(string name)
    {
        var fixture = Fixture.Of("notification-banner", name);

        var rendered = Render<NotificationBanner>(parameters => parameters
            .Add(banner => banner.IsSuccess, fixture.Text("type") == "success")
            .Add(banner => banner.Title, fixture.Text("titleText"))
            .Add(banner => banner.TitleId, fixture.Text("titleId") ?? "govuk-notification-banner-title")
            .Add(banner => banner.Text, fixture.Text("text")));

        rendered.MarkupMatches(fixture.Html);
    }

    [Theory]
    [InlineData("title html as text")]
    [InlineData("title with no body text")]
    public void Confirmation_panels(string name)
    {
        var fixture = Fixture.Of("panel", name);

        var rendered = Render<Panel>(parameters => parameters
            .Add(panel => panel.Title, fixture.Text("titleText")!)
            .Add(panel => panel.ChildContent, fixture.Content()));

        rendered.MarkupMatches(fixture.Html);
    }

    [Theory]
    [InlineData("default")]
    [InlineData("grey")]
    [InlineData("green")]
    [InlineData("red")]
    [InlineData("yellow")]
    [InlineData("html as text")]
    public void Tags(string name)
    {
        var fixture = Fixture.Of("tag", name);

        var rendered = Render<Tag>(parameters => parameters
            .Add(tag => tag.Colour, fixture.Size("classes"))
            .Add(tag => tag.ChildContent, fixture.Content()));

        rendered.MarkupMatches(fixture.Html);
    }
}
