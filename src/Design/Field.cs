using Microsoft.AspNetCore.Components;

namespace TalentPool.Design;

/// <summary>What every form field has: a name, an id, a hint and an error, and how they are tied together for assistive technology.</summary>
public abstract class Field : ComponentBase
{
    /// <summary>The name under which the answer is posted, such as <c>Model.Reason</c>.</summary>
    [Parameter, EditorRequired] public string Name { get; set; } = "";

    /// <summary>Only where the id made from the name will not do.</summary>
    [Parameter] public string? Id { get; set; }

    [Parameter] public string? Hint { get; set; }

    /// <summary>Where the hint needs a link or a list.</summary>
    [Parameter] public RenderFragment? HintContent { get; set; }

    /// <summary>Overrides the message that the form's errors hold for this name.</summary>
    [Parameter] public string? Error { get; set; }

    /// <summary>Ids of further text that describes the field.</summary>
    [Parameter] public string? DescribedBy { get; set; }

    [Parameter] public string? GroupClass { get; set; }

    [Parameter] public bool Disabled { get; set; }

    /// <summary>Given by <see cref="ActForm"/>, so that a page need not hand each field its message.</summary>
    [CascadingParameter] public FormErrors? Errors { get; set; }

    internal string InputId => Id ?? FieldId.Of(Name);

    internal string? Message => Error ?? Errors?[Name];

    internal bool HasHint => Hint is not null || HintContent is not null;

    internal string? AllDescribedBy => ClassList.Of(
        DescribedBy,
        HasHint ? $"{InputId}-hint" : null,
        Message is null ? null : $"{InputId}-error");
}
