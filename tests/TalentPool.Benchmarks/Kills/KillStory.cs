using Microsoft.EntityFrameworkCore;
using TalentPool.Domain.Gaps;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Benchmarks.Kills;

/// <summary>
/// One gap from its first page to its end, over the pages that people use: filled by an officer of Bradford, or cleared and put outside
/// because nobody had time. The members answer at the same time.
/// </summary>
public sealed class KillStory(KillCast cast, Person requester, int number)
{
    private string Title => $"Need {number}";

    private Browser Requester => cast.BrowserOf(requester);

    private (Guid Id, Person Person) Officer => cast.Officers[number % cast.Officers.Count];

    public async Task Tell()
    {
        var isFilled = number % 2 == 0;
        await Post();
        await Task.WhenAll(cast.Answerers.Select((answerer, index) => isFilled && index == 0 ? PutForward(answerer) : AnswerNo(answerer)));
        await (isFilled ? Accept() : Clear());
    }

    private async Task Post()
    {
        var browser = Requester;
        await PrepareToPost(browser);
        await browser.SubmitAndFollow("post");
    }

    /// <summary>Every page of the journey but the last, which is left open.</summary>
    public async Task PrepareToPost(Browser browser)
    {
        var (from, to) = (cast.Today.AddDays(28), cast.Today.AddDays(41));
        await browser.Open("/gaps/new/need");
        await browser.SubmitAndFollow("need", ("Need.Title", Title), ("Need.Description", "Possession claims, two hearings a week."));
        await browser.SubmitAndFollow("skills", ("Skills.Rows[0].SkillId", $"{cast.World.Possession.Id}"), ("Skills.Rows[0].Level", "Working"), ("Skills.Rows[0].Weight", "essential"));
        await browser.SubmitAndFollow("time", [("Time.Kind", "HoursAWeek"), ("Time.HoursAWeek", "0:30"), .. KillCast.Day("Time.From", from), .. KillCast.Day("Time.To", to)]);
        await browser.SubmitAndFollow("arrangements", ("Sharing.IsShared", "no"), ("Place.Where", "remote"));
        await browser.SubmitAndFollow("reason", ("Why.Reason", "Absence"), ("Why.AgencyWorkerDoesItNow", "no"));
        await browser.SubmitAndFollow("codes", [("Codes.CostCentre", "LS100"), ("Codes.LookedBy", "Sam Reed"), .. KillCast.Day("Codes.LookedOn", cast.Today)]);
        await browser.SubmitAndFollow("price", ("Price.Route", "Agency"), ("Price.Basis", "Hour"), ("Price.Price", "95"), ("Price.Hours", "180"), ("Price.EvidenceReference", "Quotation 12"));
    }

    private async Task AnswerNo(Person answerer)
    {
        var browser = cast.BrowserOf(answerer);
        await browser.Open(await EnquiryOf(answerer));
        await browser.Submit("answer", ("Model.Reason", "NoCapacity"));
    }

    private async Task PutForward(Person answerer)
    {
        var browser = cast.BrowserOf(answerer);
        await browser.Open(await EnquiryOf(answerer));
        await browser.SubmitAndFollow("choose", ("Chosen.Officers", $"{Officer.Id}"));
        await browser.SubmitAndFollow("offer");
    }

    private async Task Accept()
    {
        var address = $"/offers/{(await Gap()).Offers.Single().Id}";
        await Send(Officer.Person, $"{address}/answer", "answer", [("Model.Answer", "yes"), ("Model.By", $"{cast.LineManager.Id}"), ("Model.How", "One-to-one"), .. KillCast.Day("Model.On", cast.Today)]);
        await Send(cast.LineManager, $"{address}/release", "release", [("Model.Decision", "release")]);
        await Send(cast.BudgetHolder, $"{address}/budget", "budget", []);
        await Send(requester, $"{address}/decide", "decide", [("Model.Decision", "accept"), ("Model.Reserved", "no")]);
    }

    private async Task Clear()
    {
        await Send(requester, $"/gaps/{(await Gap()).Reference}/clearance", "request-clearance", [("Model.Reason", "NoCapacity"), ("Model.Explanation", "Nobody has time")]);
        var clearance = (await Gap()).Clearances.Single();
        await Send(cast.Head, $"/clearances/{clearance.Id}", "decide", [("Model.Decision", "approve")]);
        await Send(requester, $"/clearances/{clearance.Id}/outside-work", "record-outsourcing",
            [("Model.Supplier", "Fish & Co LLP"), ("Model.Route", "Panel"), ("Model.Order", "PO-9"), ("Model.Value", "15,000")]);
    }

    private async Task Send(Person person, string address, string form, (string, string)[] answers)
    {
        var browser = cast.BrowserOf(person);
        await browser.Open(address);
        await browser.SubmitAndFollow(form, answers);
    }

    private async Task<string> EnquiryOf(Person answerer) =>
        $"/enquiries/{(await Gap()).CurrentCheck!.Enquiries.Single(enquiry => enquiry.AuthorityId == answerer.AuthorityId).Id}";

    /// <summary>Only where to go is read past the pages.</summary>
    private async Task<Gap> Gap()
    {
        await using var db = cast.World.OpenDb();
        return await db.Set<Gap>().AsNoTracking().SingleAsync(gap => gap.Title == Title);
    }
}
