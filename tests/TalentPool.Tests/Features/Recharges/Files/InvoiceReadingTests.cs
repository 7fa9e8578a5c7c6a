using TalentPool.Domain.Rates;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Recharges.Files;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Features.Rates;
using TalentPool.Tests.Features.Timesheets;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Recharges.Files;

/// <summary>Which documents an invoice or credit note names: those that charged what it corrects, as far as they had gone out before it.</summary>
public sealed class InvoiceReadingTests : IAsyncLifetime
{
    private static readonly DateOnly February = new(2027, 2, 1);

    private World _world = null!;

    public async Task InitializeAsync() => _world = await World.Create();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task A_credit_note_names_the_document_that_charged_the_hours_and_not_the_last_of_the_placement()
    {
        var scene = await RechargeScene.OneWeek(_world);
        var january = await Sent(scene, RechargeScene.January);
        await scene.Approve(February, (120, "M-77"));
        _world.Clock.MoveTo(new DateTime(2027, 3, 4, 9, 0, 0, DateTimeKind.Utc));
        var february = await Sent(scene, February);
        await Correct(scene, HoursScene.Monday, (-120, "M-77"));

        var credit = await Sent(scene, February);

        Assert.True(credit.IsCreditNote);
        Assert.Equal(LineKind.Correction, Assert.Single(credit.Lines).Kind);
        Assert.Equal([january.Reference], await Named(credit));
        Assert.NotEqual(january.Reference, february.Reference);

        // What finance sends out later charges the same placement too, and changes nothing of what was said.
        await Correct(scene, February, (-60, "M-77"));
        var second = await Sent(scene, February);
        Assert.Equal([february.Reference], await Named(second));
        Assert.Equal([january.Reference], await Named(credit));
    }

    [Fact]
    public async Task Corrections_of_two_documents_on_one_line_name_both()
    {
        var scene = await RechargeScene.OneWeek(_world);
        var first = await Sent(scene, RechargeScene.January);
        await scene.Approve(HoursScene.Monday.AddDays(7), (120, "M-77"));
        var second = await Sent(scene, RechargeScene.January);
        await Correct(scene, HoursScene.Monday, (-60, "M-77"));
        await Correct(scene, HoursScene.Monday.AddDays(7), (-60, "M-77"));

        var credit = await Sent(scene, RechargeScene.January);

        Assert.Single(credit.Lines);
        Assert.Equal([first.Reference, second.Reference], await Named(credit));
    }

    [Fact]
    public async Task A_document_that_goes_out_later_is_not_named_whenever_the_invoice_is_asked_for()
    {
        var scene = await RechargeScene.Empty(_world, new PriceAsked { Term = RateTermKind.MovesWithAward, CeilingPencePerHour = 6_000 });
        var rates = await RateScene.Of(_world);
        await scene.Approve(HoursScene.Monday, (180, "M-77"), (240, "M-88"));
        _world.Clock.MoveTo(RechargeScene.RunMorning);
        var january = await scene.Issued();
        OfferScene.Must(await scene.Answer(scene.HostHead, january));
        _world.Clock.Advance(TimeSpan.FromHours(1));
        await rates.Approved(RateScene.Plain with { OverheadPercent = 15 }, carriesAward: true);
        await scene.Approve(February, (600, "M-77"));
        _world.Clock.MoveTo(new DateTime(2027, 3, 4, 9, 0, 0, DateTimeKind.Utc));
        var adjusting = await Sent(scene, February);
        Assert.Contains(adjusting.Lines, line => line.OriginStatementId == january.Id);
        Assert.Empty(await Named(adjusting));

        _world.Clock.Advance(TimeSpan.FromDays(1));
        OfferScene.Must(await scene.Export(scene.HomeFinance, january.Id));

        Assert.Empty(await Named(adjusting));
    }

    /// <summary>Drafts the month, issues what it makes, has it agreed and sends it out; a minute passes first, so that no two go out at once.</summary>
    private async Task<Statement> Sent(RechargeScene scene, DateOnly month)
    {
        _world.Clock.Advance(TimeSpan.FromMinutes(1));
        var issued = await scene.Issued(month);
        OfferScene.Must(await scene.Answer(scene.HostHead, issued));
        OfferScene.Must(await scene.Export(scene.HomeFinance, issued.Id));
        return await scene.Statement(issued.Id);
    }

    private static async Task Correct(RechargeScene scene, DateOnly monday, params (int Minutes, string Matter)[] entries)
    {
        var sheet = (await scene.Hours.Sheets()).Single(sheet => sheet.Monday == monday && !sheet.IsCorrection);
        var outcome = await scene.Hours.Correct(
            scene.Hours.Officer, sheet, [.. entries.Select(entry => new EntryTerms(null, monday, entry.Minutes, "Drafting", entry.Matter, "Drafting a claim", ""))]);
        OfferScene.Must(outcome);
        OfferScene.Must(await scene.Hours.Confirm(scene.Hours.Supervisor, outcome.SubjectId!.Value));
        OfferScene.Must(await scene.Hours.Approve(scene.Hours.BudgetHolder, outcome.SubjectId!.Value));
    }

    private async Task<string[]> Named(Statement statement)
    {
        await using var db = _world.OpenDb();
        var source = await InvoiceReading.Of(db, statement);
        return [.. statement.Lines.SelectMany(line => source.Corrects[line.Number]).Select(preceding => preceding.Number).Distinct().Order(StringComparer.Ordinal)];
    }
}
