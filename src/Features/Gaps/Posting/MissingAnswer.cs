using TalentPool.Domain.Gaps;

namespace TalentPool.Features.Gaps.Posting;

/// <summary>Something that a draft still needs, and the page of the journey that asks for it.</summary>
public sealed record MissingAnswer(string What, string Page)
{
    private static readonly Dictionary<string, string> Pages = new()
    {
        ["a title"] = "need",
        ["an essential skill"] = "skills",
        ["the hours and dates"] = "time",
        ["who does it and where"] = "arrangements",
        ["the reason"] = "reason",
        ["the cost centre"] = "codes",
        ["who looked at the own team and when"] = "codes",
        ["the outside price"] = "price",
    };

    public static IReadOnlyList<MissingAnswer> Of(Gap gap) => [.. gap.WhatIsMissing().Select(what => new MissingAnswer(what, Pages[what]))];
}
