using Bunit;
using TalentPool.Design;

namespace TalentPool.Tests.Components;

/// <summary>Fields with several inputs give the HTML that govuk-frontend gives.</summary>
public sealed class GroupFixtureTests : BunitContext
{
    [Theory]
    [InlineData("default")]
    [InlineData("with hint")]
    [InlineData("inline")]
    [InlineData("with a divider")]
    [InlineData("with hints on items")]
    [InlineData("without fieldset")]
    [InlineData("with fieldset and error message")]
    [InlineData("with conditional items")]
    [InlineData("with conditional item checked")]
    [InlineData("small")]
    [InlineData("small with error")]
    [InlineData("small with hint")]
    [InlineData("small inline")]
    [InlineData("small with a divider")]
    [InlineData("with hints on parent and items")]
    [InlineData("with hint and error message")]
    [InlineData("with hint, error message and describedBy")]
    [InlineData("with disabled")]
    [InlineData("prechecked using value")]
    [InlineData("with optional form-group classes showing group error")]
    [InlineData("with conditional items and pre-checked value")]
    public void Radio_buttons(string name)
    {
        var fixture = Fixture.Of("radios", name);
        var chosen = fixture.Text("value") ?? fixture.Items("items").Where(item => item.Is("checked")).Select(item => item.Text("value")).FirstOrDefault();

        var rendered = Render<Radios>(parameters =>
        {
            Grouped(parameters, fixture);
            parameters
                .Add(field => field.Value, chosen)
                .Add(field => field.IsSmall, fixture.Text("classes")?.Contains("govuk-radios--small", StringComparison.Ordinal) ?? false)
                .Add(field => field.IsInline, fixture.Text("classes")?.Contains("govuk-radios--inline", StringComparison.Ordinal) ?? false)
                .Add(field => field.ChildContent, builder =>
                {
                    foreach (var item in fixture.Items("items"))
                    {
                        if (item.Has("divider"))
                        {
                            builder.OpenComponent<RadioDivider>(0);
                        }
                        else
                        {
                            builder.OpenComponent<Radio>(1);
                            builder.AddComponentParameter(2, nameof(Radio.Value), item.Text("value"));
                            builder.AddComponentParameter(3, nameof(Radio.Text), item.Text("text"));
                            builder.AddComponentParameter(4, nameof(Radio.Hint), item.Text("hint.text"));
                            builder.AddComponentParameter(5, nameof(Radio.Id), item.Text("id"));
                            builder.AddComponentParameter(6, nameof(Radio.Disabled), item.Is("disabled"));
                            builder.AddComponentParameter(7, nameof(Radio.ChildContent), item.Content("conditional."));
                        }

                        builder.CloseComponent();
                    }
                });
        });

        rendered.MarkupMatches(fixture.Html);
    }

    [Theory]
    [InlineData("default")]
    [InlineData("with hint")]
    [InlineData("with pre-checked values")]
    [InlineData("with divider and None")]
    [InlineData("with divider, None and conditional items")]
    [InlineData("with hints on items")]
    [InlineData("with legend as a page heading")]
    [InlineData("with error message")]
    [InlineData("with error message and hint")]
    [InlineData("with conditional items")]
    [InlineData("with conditional item checked")]
    [InlineData("small")]
    [InlineData("small with error")]
    [InlineData("small with hint")]
    [InlineData("small with divider and None")]
    [InlineData("with disabled item")]
    [InlineData("multiple hints")]
    public void Check_boxes(string name)
    {
        var fixture = Fixture.Of("checkboxes", name);
        var ticked = fixture.Texts("values").Concat(fixture.Items("items").Where(item => item.Is("checked")).Select(item => item.Text("value")!)).ToList();

        var rendered = Render<Checkboxes>(parameters =>
        {
            Grouped(parameters, fixture);
            parameters
                .Add(field => field.Values, ticked)
                .Add(field => field.IsSmall, fixture.Text("classes")?.Contains("govuk-checkboxes--small", StringComparison.Ordinal) ?? false)
                .Add(field => field.ChildContent, builder =>
                {
                    foreach (var item in fixture.Items("items"))
                    {
                        if (item.Has("divider"))
                        {
                            builder.OpenComponent<CheckboxDivider>(0);
                        }
                        else
                        {
                            builder.OpenComponent<Checkbox>(1);
                            builder.AddComponentParameter(2, nameof(Checkbox.Value), item.Text("value"));
                            builder.AddComponentParameter(3, nameof(Checkbox.Text), item.Text("text"));
                            builder.AddComponentParameter(4, nameof(Checkbox.Hint), item.Text("hint.text"));
                            builder.AddComponentParameter(5, nameof(Checkbox.Id), item.Text("id"));
                            builder.AddComponentParameter(6, nameof(Checkbox.Name), item.Text("name"));
                            builder.AddComponentParameter(7, nameof(Checkbox.Disabled), item.Is("disabled"));
                            builder.AddComponentParameter(8, nameof(Checkbox.IsExclusive), item.Text("behaviour") == "exclusive");
                            builder.AddComponentParameter(9, nameof(Checkbox.ChildContent), item.Content("conditional."));
                        }

                        builder.CloseComponent();
                    }
                });
        });

        rendered.MarkupMatches(fixture.Html);
    }

    [Theory]
    [InlineData("default", DateParts.None)]
    [InlineData("with values", DateParts.None)]
    [InlineData("with error message and hint", DateParts.All)]
    [InlineData("with error on day input", DateParts.Day)]
    [InlineData("with error on month input", DateParts.Month)]
    [InlineData("with error on year input", DateParts.Year)]
    [InlineData("with hint and described by", DateParts.None)]
    [InlineData("with error message and described by", DateParts.All)]
    [InlineData("with optional form-group classes", DateParts.None)]
    public void Date_input(string name, DateParts wrong)
    {
        var fixture = Fixture.Of("date-input", name);

        var rendered = Render<DateField>(parameters =>
        {
            Grouped(parameters, fixture, "date", fixture.Text("id"));
            parameters
                .Add(field => field.ErrorParts, wrong)
                .Add(field => field.Value, new DateAnswer { Day = fixture.Text("values.day"), Month = fixture.Text("values.month"), Year = fixture.Text("values.year") });
        });

        // Ours are posted as parts of one answer, theirs under names of their own.
        var expected = fixture.Html;
        foreach (var part in new[] { "Day", "Month", "Year" })
        {
            expected = System.Text.RegularExpressions.Regex.Replace(expected, $"name=\"[^\"]*{part.ToLowerInvariant()}\"", $"name=\"date.{part}\"");
        }

        rendered.MarkupMatches(expected);
    }

    [Theory]
    [InlineData("default")]
    [InlineData("styled as xl text")]
    [InlineData("styled as small text")]
    [InlineData("as page heading l")]
    [InlineData("html fieldset content")]
    [InlineData("with describedBy")]
    [InlineData("html as text")]
    [InlineData("role")]
    public void Field_set(string name)
    {
        var fixture = Fixture.Of("fieldset", name);

        var rendered = Render<Fieldset>(parameters => parameters
            .Add(set => set.Legend, fixture.Text("legend.text")!)
            .Add(set => set.LegendSize, fixture.Size("legend.classes"))
            .Add(set => set.IsPageHeading, fixture.Is("legend.isPageHeading"))
            .Add(set => set.DescribedBy, fixture.Text("describedBy"))
            .Add(set => set.Role, fixture.Text("role"))
            .Add(set => set.ChildContent, fixture.Content()));

        rendered.MarkupMatches(fixture.Html);
    }

    private static void Grouped<TField>(ComponentParameterCollectionBuilder<TField> parameters, Fixture fixture, string? name = null, string? id = null)
        where TField : GroupField
    {
        parameters
            .Add(field => field.Name, name ?? fixture.Text("name") ?? "")
            .Add(field => field.Id, id ?? fixture.Text("idPrefix") ?? fixture.Text("name"))
            .Add(field => field.Legend, fixture.Text("fieldset.legend.text"))
            .Add(field => field.LegendSize, fixture.Size("fieldset.legend.classes"))
            .Add(field => field.IsPageHeading, fixture.Is("fieldset.legend.isPageHeading"))
            .Add(field => field.Hint, fixture.Text("hint.text"))
            .Add(field => field.Error, fixture.Text("errorMessage.text"))
            .Add(field => field.DescribedBy, fixture.Text("fieldset.describedBy"))
            .Add(field => field.GroupClass, fixture.Text("formGroup.classes"));
    }
}
