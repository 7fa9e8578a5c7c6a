using Microsoft.AspNetCore.Components;

namespace TalentPool.Design;

/// <summary>Radios or checkboxes: the items are a list, or written between the tags where they need more than words.</summary>
public abstract class ChoiceField : GroupField
{
    private int _taken;

    [Parameter] public IEnumerable<Choice>? Items { get; set; }

    [Parameter] public RenderFragment? ChildContent { get; set; }

    [Parameter] public bool IsSmall { get; set; }

    internal abstract bool Has(string value);

    /// <summary>Dividers count too, as they do in govuk-frontend, so that ids stay what its documentation says.</summary>
    internal string TakeItemId() => ++_taken == 1 ? InputId : $"{InputId}-{_taken}";
}
