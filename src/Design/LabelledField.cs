using Microsoft.AspNetCore.Components;

namespace TalentPool.Design;

/// <summary>A field with one input and so one label.</summary>
public abstract class LabelledField : Field
{
    [Parameter, EditorRequired] public string Label { get; set; } = "";

    /// <summary>s, m, l or xl; plain text otherwise.</summary>
    [Parameter] public string? LabelSize { get; set; }

    /// <summary>On a page with a single question the question is the page's heading.</summary>
    [Parameter] public bool IsPageHeading { get; set; }

    /// <summary>For inputs in a table, where the row and column already show what they are.</summary>
    [Parameter] public bool IsLabelHidden { get; set; }

    [Parameter] public string? Value { get; set; }

    [Parameter] public string? Autocomplete { get; set; }

    [Parameter] public bool? Spellcheck { get; set; }

    [Parameter] public string? InputClass { get; set; }

    [Parameter(CaptureUnmatchedValues = true)] public IReadOnlyDictionary<string, object>? More { get; set; }

    internal string? SpellcheckText => Spellcheck switch { true => "true", false => "false", null => null };
}
