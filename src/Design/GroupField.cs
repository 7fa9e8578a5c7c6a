using Microsoft.AspNetCore.Components;

namespace TalentPool.Design;

/// <summary>A field with several inputs under one legend.</summary>
public abstract class GroupField : Field
{
    [Parameter] public string? Legend { get; set; }

    /// <summary>s, m, l or xl; plain text otherwise.</summary>
    [Parameter] public string? LegendSize { get; set; }

    /// <summary>On a page with a single question the question is the page's heading.</summary>
    [Parameter] public bool IsPageHeading { get; set; }
}
