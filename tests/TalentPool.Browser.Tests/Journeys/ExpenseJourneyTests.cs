using TalentPool.Browser.Tests.Support;
using TalentPool.Tests.Features.Timesheets;

namespace TalentPool.Browser.Tests.Journeys;

/// <summary>An expense from the ticket to the budget holder's yes: three people, each in a browser of their own, told of what the others do.</summary>
public sealed class ExpenseJourneyTests : LiveTests
{
    private ExpenseScene _scene = null!;

    private HoursScene Hours => _scene.Hours;

    [ChromiumTheory]
    [InlineData(Way.WithScript)]
    [InlineData(Way.WithoutScript)]
    [InlineData(Way.KeyboardAlone)]
    public async Task An_officer_claims_with_a_receipt_and_what_is_over_the_cap_is_refused_with_all_that_was_typed_kept(Way way)
    {
        var officer = await Live.Visit(Hours.Officer, way);
        var supervisor = await Live.Visit(Hours.Supervisor, way);
        var holder = await Live.Visit(Hours.BudgetHolder, way);
        await officer.Follow("Placements");
        await officer.Follow("My expenses");
        await officer.Follow("Claim an expense");
        await officer.Sees("£300.00 left");
        await officer.Select("What was paid for?", "Travel");
        await officer.FillDate("When was it paid?", HoursScene.Monday);
        await officer.Fill("Amount", "300.01");
        await officer.Fill("What was it for?", "Return train to the hearing");
        await officer.Fill("Matter (optional)", "M-77");
        await officer.Attach("Receipt", "ticket.pdf", "%PDF-1.7 ticket");
        await officer.Press("Save and submit");
        await officer.IsShownErrors("Only £300.00 is left", "Choose the receipt again");
        await officer.Holds("What was paid for?", "Travel");
        await officer.Holds("Amount", "300.01");
        await officer.Holds("What was it for?", "Return train to the hearing");
        await officer.Holds("Matter (optional)", "M-77");
        await officer.Fill("Amount", "18.40");
        await officer.Attach("Receipt", "ticket.pdf", "%PDF-1.7 ticket");
        await officer.Press("Save and submit");
        await officer.Sees("Expense submitted");
        await officer.Sees("£281.60");

        await supervisor.IsToldOf("has handed in an expense of 11 January 2027");
        await supervisor.Follow("has handed in an expense of 11 January 2027");
        var (name, receipt) = await supervisor.Download("ticket.pdf");
        Assert.Equal(("ticket.pdf", "%PDF-1.7 ticket"), (name, System.Text.Encoding.UTF8.GetString(receipt)));
        await supervisor.Choose("Confirm");
        await supervisor.Press("Decide");
        await supervisor.Sees("Expense confirmed");

        await holder.IsToldOf("is confirmed");
        await holder.Follow("is confirmed");
        await holder.Sees("£18.40");
        await holder.Choose("Approve");
        await holder.Press("Decide");
        await holder.Sees("Expense approved");

        await officer.IsToldOf("is approved");
        await officer.Follow("is approved");
        await officer.Sees($"Approved by {Hours.BudgetHolder.Name}");
    }

    protected override async Task Prepare() => _scene = await ExpenseScene.Of(Live.World);
}
