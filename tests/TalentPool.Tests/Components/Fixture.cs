using System.Text.Json;
using Microsoft.AspNetCore.Components;

namespace TalentPool.Tests.Components;

/// <summary>One example of a component of govuk-frontend: the options given to its template and the HTML that it makes of them.</summary>
public sealed class Fixture(JsonElement options, string html)
{
    public string Html => html;

    public static Fixture Of(string component, string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Fixtures", component, "fixtures.json");
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        var found = document.RootElement.GetProperty("fixtures").EnumerateArray().Single(fixture => fixture.GetProperty("name").GetString() == name);
        return new Fixture(found.GetProperty("options").Clone(), found.GetProperty("html").GetString()!);
    }

    /// <summary>An option by its path, such as "label.text".</summary>
    public string? Text(string path) => At(path) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Null } => null,
        { } other => other.GetRawText(),
    };

    public bool Is(string path) => At(path) is { ValueKind: JsonValueKind.True };

    public bool Has(string path) => At(path) is not null;

    public int? Number(string path) => At(path) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : null;

    public IReadOnlyList<Fixture> Items(string path) =>
        At(path) is { ValueKind: JsonValueKind.Array } items ? [.. items.EnumerateArray().Where(item => item.ValueKind is JsonValueKind.Object or JsonValueKind.String or JsonValueKind.Array).Select(item => new Fixture(item, ""))] : [];

    public IReadOnlyList<string> Texts(string path) => [.. Items(path).Select(item => item.Text("")!)];

    /// <summary>The words between the tags: html as it is, text escaped.</summary>
    public RenderFragment? Content(string prefix = "")
    {
        var html = Text(prefix + "html");
        var text = Text(prefix + "text");
        return html is not null ? builder => builder.AddMarkupContent(0, html)
            : text is not null ? builder => builder.AddContent(0, text)
            : null;
    }

    /// <summary>"l" from "govuk-label--l".</summary>
    public string? Size(string path) => Text(path)?.Split("--").Last();

    private JsonElement? At(string path)
    {
        var at = options;
        foreach (var step in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(step, out at))
            {
                return null;
            }
        }

        return at;
    }
}
