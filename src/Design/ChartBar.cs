namespace TalentPool.Design;

/// <summary>One bar of a chart.</summary>
/// <param name="Value">Its length; below nought it goes to the left.</param>
/// <param name="Text">The value as it is read: "64%", "£1,250.00".</param>
public sealed record ChartBar(string Label, long Value, string Text);
