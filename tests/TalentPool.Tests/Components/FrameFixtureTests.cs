using Bunit;
using TalentPool.Design;

namespace TalentPool.Tests.Components;

/// <summary>The frame of a page and the ways through it give the HTML that govuk-frontend gives.</summary>
public sealed class FrameFixtureTests : BunitContext
{
    [Theory]
    [InlineData("default")]
    [InlineData("with custom text and link")]
    public void Back_links(string name)
    {
        var fixture = Fixture.Of("back-link", name);

        var rendered = Render<BackLink>(parameters => parameters
            .Add(link => link.Href, fixture.Text("href") ?? "#")
            .Add(link => link.Text, fixture.Text("text") ?? "Back"));

        rendered.MarkupMatches(fixture.Html);
    }

    [Theory]
    [InlineData("default")]
    [InlineData("with one level")]
    [InlineData("with last breadcrumb as current page")]
    public void Breadcrumb_trails(string name)
    {
        var fixture = Fixture.Of("breadcrumbs", name);
        var items = fixture.Items("items").Select(item => new NavigationItem(item.Text("text")!, item.Text("href") ?? "", !item.Has("href"))).ToList();

        Render<Breadcrumbs>(parameters => parameters.Add(trail => trail.Items, items)).MarkupMatches(fixture.Html);
    }

    [Fact]
    public void The_note_of_a_demonstration_stands_inside_the_header_so_that_it_is_in_a_landmark()
    {
        var shell = Render<PageShell>(parameters => parameters.Add(page => page.DemonstrationNote, "Nothing here is real."));

        Assert.NotNull(shell.Find("header .govuk-phase-banner"));
    }

    [Theory]
    [InlineData("default")]
    [InlineData("custom href")]
    public void Skip_links(string name)
    {
        var fixture = Fixture.Of("skip-link", name);

        var rendered = Render<SkipLink>(parameters => parameters
            .Add(link => link.Href, fixture.Text("href") ?? "#content")
            .Add(link => link.Text, fixture.Text("text")!));

        rendered.MarkupMatches(fixture.Html);
    }

    [Theory]
    [InlineData("default")]
    [InlineData("tag classes")]
    public void Phase_banners(string name)
    {
        var fixture = Fixture.Of("phase-banner", name);

        var rendered = Render<PhaseBanner>(parameters => parameters
            .Add(banner => banner.Tag, fixture.Text("tag.text")!)
            .Add(banner => banner.TagColour, fixture.Size("tag.classes"))
            .Add(banner => banner.ChildContent, fixture.Content()));

        rendered.MarkupMatches(fixture.Html);
    }

    [Theory]
    [InlineData("default")]
    [InlineData("custom url")]
    public void Generic_headers(string name)
    {
        var fixture = Fixture.Of("generic-header", name);

        var rendered = Render<GenericHeader>(parameters => parameters
            .Add(header => header.Href, fixture.Text("url") ?? "/")
            .Add(header => header.ChildContent, fixture.Text("logoText")!));

        rendered.MarkupMatches(fixture.Html);
    }

    [Theory]
    [InlineData("default")]
    [InlineData("with navigation with an active item")]
    [InlineData("with service name")]
    [InlineData("with service link")]
    [InlineData("with service name and navigation")]
    [InlineData("with a single navigation item")]
    public void Service_navigation(string name)
    {
        var fixture = Fixture.Of("service-navigation", name);
        var items = fixture.Items("navigation").Select(item => new NavigationItem(item.Text("text")!, item.Text("href")!, item.Is("active"))).ToList();

        var rendered = Render<ServiceNavigation>(parameters => parameters
            .Add(navigation => navigation.ServiceName, fixture.Text("serviceName"))
            .Add(navigation => navigation.ServiceHref, fixture.Text("serviceUrl"))
            .Add(navigation => navigation.Items, items));

        rendered.MarkupMatches(fixture.Html);
    }

    [Theory]
    [InlineData("default", 2, 3)]
    [InlineData("first page", 1, 3)]
    [InlineData("last page", 3, 3)]
    [InlineData("with many pages", 10, 40)]
    [InlineData("with prev and next only", 1, 0)]
    [InlineData("with prev and next only and labels", 1, 0)]
    [InlineData("with previous only", 1, 0)]
    [InlineData("with next only", 1, 0)]
    public void Pages(string name, int page, int pages)
    {
        var fixture = Fixture.Of("pagination", name);

        var rendered = Render<Pagination>(parameters => parameters
            .Add(list => list.Page, page)
            .Add(list => list.PageCount, pages)
            .Add(list => list.Href, number => $"/page/{number}")
            .Add(list => list.PreviousHref, fixture.Text("previous.href"))
            .Add(list => list.PreviousText, fixture.Text("previous.text"))
            .Add(list => list.PreviousLabel, fixture.Text("previous.labelText"))
            .Add(list => list.NextHref, fixture.Text("next.href"))
            .Add(list => list.NextText, fixture.Text("next.text"))
            .Add(list => list.NextLabel, fixture.Text("next.labelText")));

        rendered.MarkupMatches(fixture.Html);
    }
}
