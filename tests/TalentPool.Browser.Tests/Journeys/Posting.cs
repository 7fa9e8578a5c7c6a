using TalentPool.Browser.Tests.Support;

namespace TalentPool.Browser.Tests.Journeys;

/// <summary>A service manager of Leeds posts the gap that both journeys begin with, page by page.</summary>
public static class Posting
{
    public const string Title = "Housing lawyer for possession claims";
    public const string Reference = "WY-2026-0001";

    public static async Task PostAGap(this Visitor requester)
    {
        await requester.Follow("Gaps");
        await requester.FillTheForm(forgetting: true);
    }

    /// <param name="forgetting">Whether the first page is sent empty at first.</param>
    public static async Task FillTheForm(this Visitor requester, bool forgetting)
    {
        await requester.Follow("Post a gap");
        await requester.Follow("Start now");
        if (forgetting)
        {
            await requester.Press("Save and continue");
            await requester.IsShownErrors("Enter a title that says what you need");
        }

        await requester.Fill("What do you need?", Title);
        await requester.Fill("Describe the work", "Possession claims, two hearings a week.");
        await requester.Press("Save and continue");

        await requester.Select("Skill", "Civil litigation: Possession claims");
        await requester.Select("At least at this level", "Working: does it with advice");
        await requester.Select("Essential or desirable?", "Essential");
        await requester.Press("Save and continue");

        await requester.Choose("Hours every week");
        await requester.Fill("Hours a week", "15");
        await requester.FillDate("First day", new DateOnly(2027, 1, 4));
        await requester.FillDate("Last day", new DateOnly(2027, 3, 28));
        await requester.Press("Save and continue");

        await requester.Choose("Yes, one person");
        await requester.Choose("From anywhere");
        await requester.Press("Save and continue");
        await requester.Choose("Absence");
        await requester.Choose("No", "Does an agency worker do it now?");
        await requester.Press("Save and continue");

        await requester.Fill("Cost centre", "LS100");
        await requester.Fill("Who looked whether your own team could do it?", "Sam Reed");
        await requester.FillDate("When did they look?", new DateOnly(2026, 11, 20));
        await requester.Press("Save and continue");

        await requester.Select("How would you buy it outside?", "Agency");
        await requester.Choose("An hour");
        await requester.Fill("Outside price", "95");
        await requester.Fill("Hours that an outside firm would need", "180");
        await requester.Fill("Where the evidence is kept (optional)", "Quotation 12");
        await requester.Press("Save and continue");

        await requester.Sees("Bradford, Calderdale, Kirklees and Wakefield are asked.");
        await requester.Press("Post this gap");
        await requester.Sees(Reference);
    }
}
