using System.Net;
using AngleSharp.Html.Dom;
using TalentPool.Domain;
using TalentPool.Domain.Timesheets;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;
using static TalentPool.Tests.Features.Timesheets.ExpenseScene;

namespace TalentPool.Tests.Features.Timesheets;

public sealed class ExpensePagesTests : IAsyncLifetime
{
    private World _world = null!;
    private ExpenseScene _scene = null!;
    private Site _site = null!;

    private HoursScene Hours => _scene.Hours;

    private (string, string)[] Answers =>
    [
        ("Do", "submit"), ("Model.Placement", $"{Hours.First}"), ("Model.Kind", "Travel"), ("Model.PaidOn.Day", "11"), ("Model.PaidOn.Month", "1"), ("Model.PaidOn.Year", "2027"),
        ("Model.Amount", "18.40"), ("Model.Description", "Return train to the hearing"),
    ];

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = await Of(_world);
        _site = new Site(_world);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task An_officer_claims_with_a_receipt_and_the_host_reads_it_and_decides()
    {
        var officer = await Open(Hours.Officer, "/expenses/new");
        Assert.Contains("£300.00 left", officer.Text);
        await officer.SendFile(officer.Fields("claim-expense", Answers), "File", "ticket.pdf", "%PDF-1.7 ticket"u8.ToArray());
        Assert.EndsWith("/expenses", officer.Location, StringComparison.Ordinal);
        await officer.Open("/expenses");
        Assert.Contains("Travel, £18.40", officer.Text);
        Assert.Contains("£281.60", officer.Text);

        var supervisor = await Open(Hours.Supervisor, "/approvals");
        await supervisor.Open(supervisor.Page.QuerySelector("main h2 a")!.GetAttribute("href")!);
        Assert.Contains("ticket.pdf", supervisor.Text);
        var receipt = supervisor.Page.QuerySelector("main a[href^='/evidence-files/']")!.GetAttribute("href")!;
        await supervisor.SubmitAndFollow("decide-expense", ("Model.Decision", "confirm"));
        var holder = await Open(Hours.BudgetHolder, "/approvals");
        await holder.Open(holder.Page.QuerySelector("main h2 a")!.GetAttribute("href")!);
        await holder.SubmitAndFollow("decide-expense", ("Model.Decision", "approve"));
        await officer.Open("/expenses");
        Assert.Contains("Approved", officer.Text);

        var stranger = await _world.Person(_world.Kirklees, Role.HeadOfService, Role.BudgetHolder);
        foreach (var (person, status) in new[] { (Hours.BudgetHolder, HttpStatusCode.OK), (Hours.Placed.HomeFinance, HttpStatusCode.OK), (Hours.Placed.LineManager, HttpStatusCode.NotFound), (stranger, HttpStatusCode.NotFound) })
        {
            using var client = await _site.Client(person);
            Assert.Equal(status, (await client.GetAsync(receipt)).StatusCode);
        }
    }

    [Theory]
    [InlineData("Model.Kind", "Counsel", "bought from outside")]
    [InlineData("Model.Amount", "lots", "amount of money")]
    [InlineData("Model.Amount", "300.01", "Only £300.00 is left")]
    [InlineData("Model.PaidOn.Year", "2028", "later than today")]
    [InlineData("Model.Description", "", "Say what it was for")]
    public async Task What_cannot_be_says_so_beside_its_field_and_everything_that_was_typed_is_kept(string field, string typed, string sentence)
    {
        var officer = await Open(Hours.Officer, "/expenses/new");

        await officer.Submit("claim-expense", [.. Answers.Where(answer => answer.Item1 != field && answer.Item1 != "Do"), ("Do", "save"), (field, typed)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, officer.Status);
        Assert.Contains(sentence, Assert.Single(officer.Errors));
        Assert.NotNull(officer.Page.QuerySelector(".govuk-error-message"));
        Assert.Equal("11", ((IHtmlInputElement)officer.Page.QuerySelector("[name='Model.PaidOn.Day']")!).Value);
    }

    [Fact]
    public async Task A_receipt_that_came_with_something_wrong_is_asked_for_again_since_no_browser_keeps_it()
    {
        var officer = await Open(Hours.Officer, "/expenses/new");

        await officer.SendFile(officer.Fields("claim-expense", [.. Answers.Where(answer => answer.Item1 != "Model.Amount"), ("Model.Amount", "300.01")]), "File", "ticket.pdf", "%PDF-1.7 ticket"u8.ToArray());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, officer.Status);
        Assert.Contains("Only £300.00 is left", officer.Errors[0]);
        Assert.Contains("Choose the receipt again", officer.Errors[1]);
    }

    [Fact]
    public async Task Without_a_receipt_it_is_kept_but_not_handed_in_and_can_be_changed()
    {
        var officer = await Open(Hours.Officer, "/expenses/new");
        await officer.Submit("claim-expense", Answers);
        Assert.Contains("Add the receipt", Assert.Single(officer.Errors));

        await officer.SubmitAndFollow("claim-expense", [.. Answers.Where(answer => answer.Item1 != "Do"), ("Do", "save")]);
        await officer.Open(officer.Page.QuerySelector("main h2 a")!.GetAttribute("href")!);
        await officer.Open($"{officer.Page.Location.PathName}/change");
        await officer.SubmitAndFollow("change-expense", ("Do", "save"), ("Model.Amount", "19"));
        Assert.Contains("£19.00", officer.Text);
        Assert.Contains("Draft", officer.Text);
    }

    [Fact]
    public async Task A_draft_is_nobody_elses_and_forms_posted_by_hand_are_refused_as_the_acts_are()
    {
        var draft = await _scene.Claim(Terms(), submit: false);
        OfferScene.Must(draft);
        Assert.Equal(HttpStatusCode.NotFound, (await Open(Hours.Supervisor, $"/expenses/{draft.SubjectId}")).Status);

        var expense = await _scene.Submitted();
        foreach (var (person, status) in new[] { (Hours.Placed.HomeHead, HttpStatusCode.Forbidden), (Hours.Officer, HttpStatusCode.Forbidden), (Hours.Placed.LineManager, HttpStatusCode.NotFound) })
        {
            var browser = await Open(person, "/account");
            List<KeyValuePair<string, string>> fields =
            [
                new("__RequestVerificationToken", browser.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!),
                new("_handler", "decide-expense"), new("ActId", $"{Guid.NewGuid()}"), new("Model.SeenVersion", $"{expense.Version}"), new("Model.Decision", "approve"),
            ];
            await browser.Send(($"/expenses/{expense.Id}", fields));
            Assert.Equal((person.Name, status), (person.Name, browser.Status));
        }

        Assert.Equal(TimesheetStatus.Submitted, (await _scene.Expense(expense.Id)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Open(Hours.Supervisor, $"/expenses/{expense.Id}/change")).Status);
    }

    [Fact]
    public async Task A_budget_holder_says_on_the_placement_how_much_is_paid_back()
    {
        var address = $"{Hours.Placed.Address}/expenses";
        var holder = await Open(Hours.BudgetHolder, address);
        await holder.Submit("agree-expenses", ("Model.Cap", "a lot"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, holder.Status);
        await holder.SubmitAndFollow("agree-expenses", ("Model.Cap", "450"));

        Assert.Equal(45_000, (await Hours.Placed.Placement()).ExpenseCapPence);
        Assert.Contains("£450.00", holder.Text);
        Assert.DoesNotContain("agree-expenses", (await Open(Hours.Supervisor, address)).Page.Source.Text);
    }

    private async Task<Browser> Open(Person person, string address)
    {
        var browser = await _site.Browser(person);
        await browser.Open(address);
        return browser;
    }
}
