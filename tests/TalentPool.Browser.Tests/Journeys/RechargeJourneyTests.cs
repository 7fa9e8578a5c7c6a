using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using TalentPool.Browser.Tests.Support;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Savings;
using TalentPool.Features.Recharges;
using TalentPool.Features.Recharges.Details;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Features.Recharges;

namespace TalentPool.Browser.Tests.Journeys;

/// <summary>From an hour that was worked to the charge for it and to what it saved: nine people, each in a browser of their own, told of what the others do.</summary>
public sealed class RechargeJourneyTests : LiveTests
{
    private const string Agreed = "£1,161.06", All = "£1,370.26";

    private RechargeScene _scene = null!;
    private Person _board = null!;

    [ChromiumTheory]
    [InlineData(Way.WithScript)]
    [InlineData(Way.WithoutScript)]
    public async Task Hours_become_a_statement_that_goes_on_without_its_disputed_line_and_a_saving_that_the_board_sees(Way way)
    {
        await LogAndApproveAWeek(way);

        // Nobody stays signed in from one month to the next.
        Live.World.Clock.MoveTo(RechargeScene.RunMorning);
        var provider = await Live.Visit(_scene.HomeHead, way);
        var recipient = await Live.Visit(_scene.HostHead, way);
        var providersFinance = await Live.Visit(_scene.HomeFinance, way);
        var recipientsFinance = await Live.Visit(_scene.HostFinance, way);
        await RunTheMonth(providersFinance);
        var reference = await Issue(provider);
        await DisputeALine(recipient, reference);
        await RejectTheDispute(provider, reference);
        await recipient.IsToldOf($"Bradford says that a disputed line of statement {reference} is right");
        await SendOut(providersFinance, reference);
        await recipientsFinance.IsToldOf($"Bradford has sent out statement {reference}");
        await recipientsFinance.Follow($"Bradford has sent out statement {reference}");
        await TakeTheFiles(recipientsFinance, reference);
        await GiveTheDisputeUp(recipient, reference);
        await provider.IsToldOf($"A disputed line of statement {reference} stands");

        await SayWhatBecameOfTheOfficersWork(provider);
        var board = await Live.Visit(_board, way);
        await Claim(recipient);
        await recipientsFinance.IsToldOf("A saving of Leeds was claimed");
        await recipientsFinance.Follow("A saving of Leeds was claimed");
        await recipientsFinance.Choose("Verify");
        await recipientsFinance.Press("Decide");
        await recipientsFinance.Sees("Waits for the board");
        await board.IsToldOf("A saving of Leeds was verified");
        await board.Follow("A saving of Leeds was verified");
        await board.Choose("Accept");
        await board.Press("Decide");
        await recipient.IsToldOf("The board has accepted a saving that you claimed");
        await SeeTheSaving(board);

        await _scene.Proves();
    }

    protected override async Task Prepare()
    {
        var world = Live.World;
        await Identify(world.Bradford, "BRD");
        await Identify(world.Leeds, "LDS");
        _scene = await RechargeScene.Empty(world);
        await _scene.Approve(new DateOnly(2027, 1, 4), (240, "M-88"));
        _board = await world.Person(world.Leeds, ScopeKind.Partnership, world.Partnership.Id, Role.BoardMember);
        await EnterInvoiceDetails(_scene.HomeFinance, world.Bradford, new FinanceFacts
        {
            AddressScheme = ElectronicAddressScheme.Gln, AddressId = "5012345678900", Street = "City Hall, Centenary Square", Town = "Bradford", Postcode = "BD1 1HY",
            AccountName = "City of Bradford MDC", SortCode = "010203", AccountNumber = "12345678",
        });
        await EnterInvoiceDetails(_scene.HostFinance, world.Leeds, new FinanceFacts
        {
            AddressScheme = ElectronicAddressScheme.VatNumber, AddressId = "GB123456789", Street = "Civic Hall, Calverley Street", Town = "Leeds", Postcode = "LS1 1UR",
            BuyerReference = "LEGAL-R",
        });
    }

    private async Task LogAndApproveAWeek(Way way)
    {
        var officer = await Live.Visit(_scene.Hours.Officer, way);
        var supervisor = await Live.Visit(_scene.Hours.Supervisor, way);
        var holder = await Live.Visit(_scene.Hours.BudgetHolder, way);
        await officer.Follow("Placements");
        await officer.Follow("My hours");
        foreach (var day in new[] { "Mon 11 Jan", "Tue 12 Jan", "Wed 13 Jan" })
        {
            await officer.Fill(day, "7:24");
        }

        await officer.Press("Save and submit");
        await officer.Sees("Hours submitted");
        await supervisor.IsToldOf("has handed in the hours of 11 January to 17 January 2027");
        await supervisor.Follow("has handed in the hours of 11 January to 17 January 2027");
        await supervisor.Choose("Confirm");
        await supervisor.Press("Decide");
        await supervisor.Sees("Hours confirmed");
        await holder.IsToldOf("are confirmed");
        await holder.Follow("are confirmed");
        await holder.Choose("Approve");
        await holder.Press("Decide");
        await holder.Sees("Hours approved");
        await officer.IsToldOf("are approved");
    }

    private async Task RunTheMonth(Visitor finance)
    {
        await finance.Follow("Money");
        await finance.Follow("Month end");
        await finance.Select("Month", "January 2027");
        await finance.Press("Run the month");
        await finance.Sees("Starts within half a minute");
        await Live.LetTimePass<MonthRunner>(async runner =>
        {
            await using var db = Live.World.OpenDb();
            await runner.CarryOut(await db.Set<MonthRun>().Where(run => run.EndedAt == null).Select(run => run.Id).SingleAsync());
            return Outcome.Done;
        });
        await finance.Follow("Look again");
        await finance.Sees($"Leeds, Outside the scope of VAT, {All}");
        await finance.Sees("Nothing is held back");
    }

    private async Task<string> Issue(Visitor provider)
    {
        await provider.IsToldOf("What Leeds is charged for January 2027 is drafted");
        await provider.Follow("What Leeds is charged for January 2027 is drafted");
        await provider.Sees($"{All}, 2 lines");
        await provider.Press("Issue this statement");
        await provider.Sees("Statement issued");
        return (await _scene.Statement()).Reference;
    }

    private static async Task DisputeALine(Visitor recipient, string reference)
    {
        await recipient.IsToldOf($"Bradford has issued statement {reference}");
        await recipient.Follow($"Bradford has issued statement {reference}");
        await recipient.Follow("2, what stands on it");
        await recipient.Sees("Drafting a claim");
        await recipient.Follow("Dispute this line");
        await recipient.Select("What is wrong with it", "The hours");
        await recipient.Press("Answer");
        await recipient.IsShownErrors("Say what is wrong, in a sentence");
        await recipient.Fill("In a sentence", "The hearing was shorter.");
        await recipient.Press("Answer");
        await recipient.Sees("1 line disputed, the others agreed");
        await recipient.Sees("In dispute");
    }

    private static async Task RejectTheDispute(Visitor provider, string reference)
    {
        await provider.IsToldOf($"Leeds disputes lines of statement {reference}");
        await provider.Follow($"Leeds disputes lines of statement {reference}");
        await provider.Follow("2, what stands on it");
        await provider.Sees("The hours. By");
        await provider.Sees("The hearing was shorter.");
        await provider.Choose("Reject the dispute");
        await provider.Press("Decide");
        await provider.IsShownErrors("why the line is right");
        await provider.Fill("Why the line is right", "The judge came late.");
        await provider.Press("Decide");
        await provider.Sees("Decision recorded");
    }

    private static async Task SendOut(Visitor finance, string reference)
    {
        await finance.Follow("Home");
        await finance.Sees("1 line in dispute would be left out");
        await finance.Follow($"Send out statement {reference}");
        await finance.Press("Mark as sent out");
        await finance.Sees("Statement sent out");
        await finance.Sees($"{Agreed}, without what is in dispute");
    }

    private static async Task TakeTheFiles(Visitor finance, string reference)
    {
        await finance.Follow("Files for finance: CSV");
        var (csvName, csv) = await finance.Download("Lines as CSV");
        Assert.Equal($"{reference}.csv", csvName);
        var rows = Encoding.UTF8.GetString(csv).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split(',')).ToList();
        var (amount, state) = (Array.IndexOf(rows[0], "amount"), Array.IndexOf(rows[0], "state"));
        Assert.Equal([("1161.06", "agreed"), ("209.20", "disputed")], rows.Skip(1).Select(row => (row[amount], row[state])));

        var (sheetName, sheet) = await finance.Download("Lines as a spreadsheet");
        Assert.Equal($"{reference}.xlsx", sheetName);
        Assert.Equal(1161.06m, NetOfDocument(sheet));

        var (invoiceName, invoice) = await finance.Download("Electronic invoice");
        Assert.EndsWith(".xml", invoiceName, StringComparison.Ordinal);
        Assert.Equal("1161.06", Assert.Single(XDocument.Load(new MemoryStream(invoice)).Descendants(), element => element.Name.LocalName == "PayableAmount").Value);
    }

    private static async Task GiveTheDisputeUp(Visitor recipient, string reference)
    {
        await recipient.Follow($"Bradford says that a disputed line of statement {reference} is right");
        await recipient.Follow("2, what stands on it");
        await recipient.Sees("The judge came late.");
        await recipient.Choose("Give the dispute up");
        await recipient.Press("Decide");
        await recipient.Sees("Decision recorded");
    }

    private async Task SayWhatBecameOfTheOfficersWork(Visitor provider)
    {
        await OpenWhatThePlacementSaves(provider);
        await provider.Choose("The time was spare");
        await provider.Press("Save");
        await provider.Sees($"Said by {_scene.HomeHead.Name}");
    }

    private async Task Claim(Visitor recipient)
    {
        await OpenWhatThePlacementSaves(recipient);
        await recipient.Choose("A framework’s rate");
        await recipient.Fill("Where the evidence of the outside price is kept", "");
        await recipient.Press("Claim the saving");
        await recipient.IsShownErrors("Say where the evidence of the outside price is kept");
        await recipient.Fill("Where the evidence of the outside price is kept", "Framework, lot 3");
        await recipient.Fill("The budget, or the approved outsourcing, that existed", "Budget line 4711");
        await recipient.Fill("What proves that the order outside was not placed", "Draft order withdrawn on 4 January");
        await recipient.Press("Claim the saving");
        await recipient.Sees("Saving claimed");
    }

    private async Task SeeTheSaving(Visitor board)
    {
        await using var db = Live.World.OpenDb();
        var saving = await db.Set<Saving>().AsNoTracking().SingleAsync();
        var saved = Shown.Money(saving.Years.Sum(year => year.Figures.PartnershipPence));
        await board.Follow("Money");
        await board.Follow("Savings");
        await board.Sees("Savings in 2026-27");
        await board.Sees("saved and accepted");
        await board.Sees(saved);
        await board.Follow(saved);
        await board.Follow(saving.Title);
        await board.Sees($"Accepted by {_board.Name}");
    }

    private async Task OpenWhatThePlacementSaves(Visitor visitor)
    {
        await visitor.Follow("Placements");
        await visitor.Follow(_scene.Hours.Officer.Name);
        await visitor.Follow("Own work, extra costs and the saving");
    }

    /// <summary>Before the scene writes down as evidence what the world began with.</summary>
    private async Task Identify(Authority authority, string code)
    {
        await using var db = Live.World.OpenDb();
        OfferScene.Must((await db.Set<Authority>().SingleAsync(one => one.Id == authority.Id)).Identify(Actor.Clock, Live.World.Clock.UtcNow, "BS6879", code, new DateOnly(2020, 1, 1)));
        await db.SaveChangesAsync();
    }

    private async Task EnterInvoiceDetails(Person by, Authority authority, FinanceFacts facts)
    {
        OfferScene.Must(await Live.World.Use<EnterFinanceDetailsHandler>().Handle(RechargeScene.By(by), new EnterFinanceDetails(authority.Id, facts, 0)));
    }

    private static decimal NetOfDocument(byte[] workbook)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook));
        using var sheet = archive.GetEntry("xl/worksheets/sheet2.xml")!.Open();
        var row = Assert.Single(XDocument.Load(sheet).Descendants(), element => element.Name.LocalName == "row" && element.Value.StartsWith("net_of_document", StringComparison.Ordinal));
        return decimal.Parse(row.Value["net_of_document".Length..], CultureInfo.InvariantCulture);
    }
}
