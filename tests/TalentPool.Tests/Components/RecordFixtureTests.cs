using Bunit;
using Microsoft.AspNetCore.Components.Rendering;
using TalentPool.Design;

namespace TalentPool.Tests.Components;

/// <summary>Lists, tables and tasks give the HTML that govuk-frontend gives.</summary>
public sealed class RecordFixtureTests : BunitContext
{
    [Theory]
    [InlineData("default")]
    [InlineData("no-border")]
    [InlineData("with actions")]
    [InlineData("with some actions")]
    [InlineData("as a summary card with a text header")]
    public void Summary_lists(string name)
    {
        var fixture = Fixture.Of("summary-list", name);
        var rows = fixture.Items("rows");

        var rendered = Render<SummaryList>(parameters => parameters
            .Add(list => list.CardTitle, fixture.Text("card.title.text"))
            .Add(list => list.HasNoBorder, fixture.Text("classes") == "govuk-summary-list--no-border")
            .Add(list => list.HasActions, rows.Any(row => row.Has("actions")))
            .Add(list => list.ChildContent, builder =>
            {
                foreach (var row in rows)
                {
                    var actions = row.Items("actions.items");
                    builder.OpenComponent<SummaryRow>(0);
                    builder.AddComponentParameter(1, nameof(SummaryRow.Key), row.Text("key.text"));
                    builder.AddComponentParameter(2, nameof(SummaryRow.ChildContent), row.Content("value."));
                    if (actions.Count == 1)
                    {
                        builder.AddComponentParameter(3, nameof(SummaryRow.ChangeHref), actions[0].Text("href"));
                        builder.AddComponentParameter(4, nameof(SummaryRow.ChangeText), actions[0].Text("text"));
                    }
                    else if (actions.Count > 1)
                    {
                        var links = actions.Select(action => $"""
                            <li class="govuk-summary-list__actions-list-item"><a class="govuk-link" href="{action.Text("href")}">{action.Text("text")}<span class="govuk-visually-hidden"> {action.Text("visuallyHiddenText")}</span></a></li>
                            """);
                        builder.AddComponentParameter(5, nameof(SummaryRow.Actions), (Microsoft.AspNetCore.Components.RenderFragment)(inner =>
                            inner.AddMarkupContent(0, $"<ul class=\"govuk-summary-list__actions-list\">{string.Concat(links)}</ul>")));
                    }

                    builder.CloseComponent();
                }
            }));

        rendered.MarkupMatches(fixture.Html);
    }

    [Theory]
    [InlineData("default")]
    [InlineData("with head")]
    [InlineData("with head and caption")]
    [InlineData("with firstCellIsHeader true")]
    [InlineData("with small text modifier for tables with a lot of data")]
    public void Tables(string name)
    {
        var fixture = Fixture.Of("table", name);
        var columns = fixture.Items("head").Select(head => new TableColumn(head.Text("text")!, head.Text("format") == "numeric")).ToList();

        var rendered = Render<Table>(parameters => parameters
            .Add(table => table.Caption, fixture.Text("caption") ?? "")
            .Add(table => table.CaptionSize, fixture.Size("captionClasses"))
            .Add(table => table.HasSmallText, fixture.Has("classes"))
            .Add(table => table.Columns, columns.Count == 0 ? null : columns)
            .Add(table => table.ChildContent, builder => Rows(builder, fixture)));

        rendered.MarkupMatches(fixture.Html);
    }

    [Theory]
    [InlineData("default")]
    [InlineData("with hint text and additional states")]
    public void Task_lists(string name)
    {
        var fixture = Fixture.Of("task-list", name);

        var rendered = Render<TaskList>(parameters => parameters
            .Add(list => list.IdPrefix, fixture.Text("idPrefix") ?? "task-list")
            .Add(list => list.ChildContent, builder =>
            {
                foreach (var item in fixture.Items("items"))
                {
                    builder.OpenComponent<TaskItem>(0);
                    builder.AddComponentParameter(1, nameof(TaskItem.Text), item.Text("title.text"));
                    builder.AddComponentParameter(2, nameof(TaskItem.Href), item.Text("href"));
                    builder.AddComponentParameter(3, nameof(TaskItem.Hint), item.Text("hint.text"));
                    builder.AddComponentParameter(4, nameof(TaskItem.Status), item.Text("status.text") ?? item.Text("status.tag.text"));
                    builder.AddComponentParameter(5, nameof(TaskItem.StatusColour), item.Size("status.tag.classes"));
                    builder.AddComponentParameter(6, nameof(TaskItem.CannotStartYet), item.Text("status.classes") == "govuk-task-list__status--cannot-start-yet");
                    builder.CloseComponent();
                }
            }));

        rendered.MarkupMatches(fixture.Html);
    }

    private static void Rows(RenderTreeBuilder builder, Fixture fixture)
    {
        foreach (var row in fixture.Items("rows"))
        {
            builder.OpenElement(0, "tr");
            builder.AddAttribute(1, "class", "govuk-table__row");
            foreach (var (index, cell) in row.Items("").Index())
            {
                var isHeader = index == 0 && fixture.Is("firstCellIsHeader");
                builder.OpenElement(2, isHeader ? "th" : "td");
                builder.AddAttribute(3, "scope", isHeader ? "row" : null);
                builder.AddAttribute(4, "class", ClassList.Of(isHeader ? "govuk-table__header" : "govuk-table__cell", cell.Text("format") == "numeric" ? "govuk-table__cell--numeric" : null));
                builder.AddContent(5, cell.Text("text"));
                builder.CloseElement();
            }

            builder.CloseElement();
        }
    }
}
