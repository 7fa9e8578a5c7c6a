using Bunit;
using TalentPool.Design;

namespace TalentPool.Tests.Components;

/// <summary>Fields with one input give the HTML that govuk-frontend gives.</summary>
public sealed class FieldFixtureTests : BunitContext
{
    [Theory]
    [InlineData("default")]
    [InlineData("with hint text")]
    [InlineData("with error message")]
    [InlineData("with error and hint")]
    [InlineData("with width-2 class")]
    [InlineData("with width-5 class")]
    [InlineData("with width-20 class")]
    [InlineData("with label as page heading")]
    [InlineData("with prefix")]
    [InlineData("with suffix")]
    [InlineData("with prefix and suffix")]
    [InlineData("with prefix and suffix and error")]
    [InlineData("with extra letter spacing")]
    [InlineData("custom type")]
    [InlineData("value")]
    [InlineData("zero value")]
    [InlineData("with describedBy")]
    [InlineData("hint with describedBy")]
    [InlineData("with error, hint and describedBy")]
    [InlineData("inputmode")]
    [InlineData("with prefix with html as text")]
    [InlineData("with optional form-group classes")]
    [InlineData("with autocomplete attribute")]
    [InlineData("with spellcheck enabled")]
    [InlineData("with spellcheck disabled")]
    [InlineData("with pattern attribute")]
    [InlineData("disabled")]
    public void Text_field(string name)
    {
        var fixture = Fixture.Of("input", name);
        var classes = fixture.Text("classes");

        var rendered = Render<TextField>(parameters =>
        {
            Labelled(parameters, fixture);
            parameters
                .Add(field => field.Type, fixture.Text("type") ?? "text")
                .Add(field => field.InputMode, fixture.Text("inputmode"))
                .Add(field => field.Prefix, fixture.Text("prefix.text") ?? fixture.Text("prefix.html"))
                .Add(field => field.Suffix, fixture.Text("suffix.text") ?? fixture.Text("suffix.html"))
                .Add(field => field.Width, classes?.Contains("width-", StringComparison.Ordinal) == true ? int.Parse(classes.Split("width-")[1].Split(' ')[0]) : null)
                .Add(field => field.IsSpaced, classes?.Contains("letter-spacing", StringComparison.Ordinal) == true);
            if (fixture.Text("pattern") is { } pattern)
            {
                parameters.AddUnmatched("pattern", pattern);
            }
        });

        rendered.MarkupMatches(fixture.Html);
    }

    [Theory]
    [InlineData("default")]
    [InlineData("with hint text")]
    [InlineData("with error message")]
    [InlineData("with label as page heading")]
    [InlineData("with new-password autocomplete")]
    [InlineData("with input width class")]
    public void Password_field(string name)
    {
        var fixture = Fixture.Of("password-input", name);

        var rendered = Render<PasswordField>(parameters =>
        {
            Labelled(parameters, fixture);
            parameters.Add(field => field.Width, fixture.Text("classes") is { } classes ? int.Parse(classes.Split("width-")[1]) : null);
        });

        rendered.MarkupMatches(fixture.Html);
    }

    [Theory]
    [InlineData("default")]
    [InlineData("with hint")]
    [InlineData("with error message")]
    [InlineData("with default value")]
    [InlineData("with custom rows")]
    [InlineData("with label as page heading")]
    [InlineData("with describedBy")]
    [InlineData("with hint, error message and described by")]
    [InlineData("with optional form-group classes")]
    [InlineData("with autocomplete attribute")]
    [InlineData("with spellcheck disabled")]
    public void Text_area(string name)
    {
        var fixture = Fixture.Of("textarea", name);

        var rendered = Render<TextArea>(parameters =>
        {
            Labelled(parameters, fixture);
            parameters.Add(field => field.Rows, fixture.Number("rows") ?? 5);
        });

        rendered.MarkupMatches(fixture.Html);
    }

    [Theory]
    [InlineData("default")]
    [InlineData("with hint")]
    [InlineData("with hint and error")]
    [InlineData("with default value")]
    [InlineData("with default value exceeding limit")]
    [InlineData("with custom rows")]
    [InlineData("with label as page heading")]
    [InlineData("with threshold")]
    [InlineData("spellcheck disabled")]
    public void Character_count(string name)
    {
        var fixture = Fixture.Of("character-count", name);

        var rendered = Render<CharacterCount>(parameters =>
        {
            Labelled(parameters, fixture);
            parameters
                .Add(field => field.MaxLength, fixture.Number("maxlength")!.Value)
                .Add(field => field.Threshold, fixture.Number("threshold"))
                .Add(field => field.Rows, fixture.Number("rows") ?? 5);
        });

        rendered.MarkupMatches(fixture.Html);
    }

    [Theory]
    [InlineData("with hint text and error message")]
    [InlineData("with label as page heading")]
    [InlineData("hint")]
    [InlineData("error")]
    [InlineData("with describedBy")]
    [InlineData("with selected value")]
    [InlineData("with optional form-group classes")]
    public void Select_field(string name)
    {
        var fixture = Fixture.Of("select", name);
        var items = fixture.Items("items").Select(item => new Choice(item.Text("value") ?? item.Text("text")!, item.Text("text")!)).ToList();

        var selected = fixture.Items("items").Where(item => item.Is("selected")).Select(item => item.Text("value")).FirstOrDefault();

        var rendered = Render<SelectField>(parameters =>
        {
            Labelled(parameters, fixture, selected);
            parameters
                .Add(field => field.Items, items)
                .Add(field => field.InputClass, fixture.Text("classes"));
        });

        // An option that cannot be chosen is not offered by ours.
        rendered.MarkupMatches(fixture.Html.Replace(" disabled>", ">", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("default")]
    [InlineData("with hint text")]
    [InlineData("with error message and hint")]
    [InlineData("with label as page heading")]
    [InlineData("enhanced")]
    [InlineData("enhanced, with error message and hint")]
    [InlineData("enhanced, multiple files")]
    [InlineData("allows multiple files")]
    [InlineData("error")]
    [InlineData("disabled")]
    public void File_upload(string name)
    {
        var fixture = Fixture.Of("file-upload", name);

        var rendered = Render<FileUpload>(parameters =>
        {
            Labelled(parameters, fixture);
            parameters
                .Add(field => field.IsDropZone, fixture.Is("javascript"))
                .Add(field => field.IsMultiple, fixture.Is("multiple"));
        });

        rendered.MarkupMatches(fixture.Html);
    }

    private static void Labelled<TField>(ComponentParameterCollectionBuilder<TField> parameters, Fixture fixture, string? value = null)
        where TField : LabelledField
    {
        parameters
            .Add(field => field.Name, fixture.Text("name") ?? fixture.Text("id")!)
            .Add(field => field.Id, fixture.Text("id"))
            .Add(field => field.Label, fixture.Text("label.text")!)
            .Add(field => field.LabelSize, fixture.Size("label.classes"))
            .Add(field => field.IsPageHeading, fixture.Is("label.isPageHeading"))
            .Add(field => field.Hint, fixture.Text("hint.text"))
            .Add(field => field.Error, fixture.Text("errorMessage.text"))
            .Add(field => field.DescribedBy, fixture.Text("describedBy"))
            .Add(field => field.GroupClass, fixture.Text("formGroup.classes"))
            .Add(field => field.Value, fixture.Text("value") ?? value)
            .Add(field => field.Autocomplete, fixture.Text("autocomplete"))
            .Add(field => field.Spellcheck, fixture.Has("spellcheck") ? fixture.Is("spellcheck") : null)
            .Add(field => field.Disabled, fixture.Is("disabled"));
    }
}
