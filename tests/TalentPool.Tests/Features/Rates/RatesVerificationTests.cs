using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Features.Rates;
using TalentPool.Platform.Evidence;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Rates;

/// <summary>
/// Rates are held against the events that say what was proposed and who approved it, since drafts and adjustments are priced by them. One is built up for PO4 and
/// approved, one entered as a figure for PO5 and approved, one entered for PO6 waits, and one for PO7 was withdrawn. The statements that change them are those of SQLite.
/// </summary>
public sealed class RatesVerificationTests : IAsyncLifetime
{
    private World _world = null!;
    private RateScene _scene = null!;

    public static TheoryData<string, string> Changes => new()
    {
        { "UPDATE \"Rates\" SET \"PencePerHour\" = 6130 WHERE \"Grade\" = 'PO4'", "it is not as event" },
        { "UPDATE \"Rates\" SET \"From\" = '2026-05-01' WHERE \"Grade\" = 'PO4'", "it is not as event" },
        { "UPDATE \"Rates\" SET \"CarriesAward\" = 1 WHERE \"Grade\" = 'PO4'", "it is not as event" },
        { "UPDATE \"Rates\" SET \"BuildUp\" = REPLACE(\"BuildUp\", '4509100', '4509200') WHERE \"Grade\" = 'PO4'", "it is not as event" },
        { "UPDATE \"Rates\" SET \"BuildUp\" = NULL WHERE \"Grade\" = 'PO4'", "it is not as event" },
        { "UPDATE \"Rates\" SET \"Grade\" = 'PO9' WHERE \"Grade\" = 'PO4'", "it is not as event" },
        { "UPDATE \"Rates\" SET \"VersionNumber\" = 2 WHERE \"Grade\" = 'PO4'", "it is not as event" },
        { "UPDATE \"Rates\" SET \"EnteredAt\" = \"EnteredAt\" + 1 WHERE \"Grade\" = 'PO4'", "it is not as event" },
        { "UPDATE \"Rates\" SET \"AuthorityId\" = (SELECT \"Id\" FROM \"Authorities\" WHERE \"Id\" <> \"Rates\".\"AuthorityId\" LIMIT 1) WHERE \"Grade\" = 'PO4'", "it is not as event" },
        { "UPDATE \"Rates\" SET \"PencePerHour\" = 5001 WHERE \"Grade\" = 'PO5'", "it is not as event" },
        { "UPDATE \"Rates\" SET \"CarriesAward\" = 1 WHERE \"Grade\" = 'PO5'", "it is not as event" },
        { "UPDATE \"Rates\" SET \"ApprovedAt\" = \"ApprovedAt\" + 1 WHERE \"Grade\" = 'PO5'", "its approval is not as event" },
        { "UPDATE \"Rates\" SET \"ApprovedById\" = \"EnteredById\" WHERE \"Grade\" = 'PO5'", "its approval is not as event" },
        { "UPDATE \"Rates\" SET \"Status\" = 'Proposed' WHERE \"Grade\" = 'PO5'", "its approval is not as event" },
        { "UPDATE \"Rates\" SET \"Status\" = 'Approved' WHERE \"Grade\" = 'PO6'", "no event bears witness to its approval" },
        { "UPDATE \"Rates\" SET \"Status\" = 'Withdrawn' WHERE \"Grade\" = 'PO6'", "no event bears witness to its withdrawal" },
        { "UPDATE \"Rates\" SET \"Status\" = 'Proposed' WHERE \"Grade\" = 'PO7'", "its withdrawal is not as event" },
        { "UPDATE \"Rates\" SET \"Status\" = 'Approved' WHERE \"Grade\" = 'PO7'", "no event bears witness to its approval" },
        { "UPDATE \"Rates\" SET \"Id\" = randomblob(16) WHERE \"Grade\" = 'PO4'", "but it is gone" },
        { "UPDATE \"Rates\" SET \"BuildUp\" = 'x' WHERE \"Grade\" = 'PO4'", "cannot be read" },
        { "DELETE FROM \"Rates\" WHERE \"Grade\" = 'PO6'", "but it is gone" },
    };

    public async Task InitializeAsync()
    {
        _world = await World.Create(DatabaseProvider.Sqlite);
        _scene = await RateScene.Of(_world);
        await _scene.Approved();
        _world.Clock.Advance(TimeSpan.FromMinutes(1));
        OfferScene.Must(await _scene.Approve(await Entered("PO5")));
        await Entered("PO6");
        OfferScene.Must(await _scene.Withdraw(await Entered("PO7"), _scene.Author));
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Rates_as_they_were_proposed_approved_and_withdrawn_fit_their_events()
    {
        var report = await Verification.Of(_world.Databases).Run();

        Assert.True(report.IsSound, report.Failure);
        Assert.Equal(4, report.Others["Rates"]);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_rate_that_was_changed_behind_the_program_does_not(string statement, string failure)
    {
        await Execute(statement);

        Assert.Contains(failure, (await Verification.Of(_world.Databases).Run()).Failure);
    }

    [Fact]
    public async Task Nor_does_one_that_was_added_behind_it()
    {
        await using (var db = _world.OpenDb())
        {
            var columns = string.Join(", ", db.Model.FindEntityType(typeof(Domain.Rates.Rate))!.GetProperties().Select(property => property.GetColumnName()).Where(column => column is not ("Id" or "Grade")).Select(column => $"\"{column}\""));
            await Execute($"INSERT INTO \"Rates\" (\"Id\", \"Grade\", \"BuildUp\", {columns}) SELECT randomblob(16), 'PO8', \"BuildUp\", {columns} FROM \"Rates\" WHERE \"Grade\" = 'PO5'");
        }

        Assert.Contains("no event bears witness to it", (await Verification.Of(_world.Databases).Run()).Failure);
    }

    [Fact]
    public async Task A_figure_of_the_time_when_figures_held_at_once_holds_still()
    {
        await using var world = await World.Create(DatabaseProvider.Sqlite);
        var scene = await RateScene.Of(world);
        OfferScene.Must(await world.Use<EnterRateHandler>().Handle(OfferScene.By(scene.Author), new EnterRate(world.Bradford.Id, "PO4", 5_000, new DateOnly(2026, 4, 1))));
        await using (var db = world.OpenDb())
        {
            await db.Set<Domain.Rates.Rate>().ExecuteUpdateAsync(set => set.SetProperty(rate => rate.Status, Domain.Rates.RateStatus.Approved));
        }

        world.Clock.Advance(TimeSpan.FromDays(1));
        await scene.Approved();

        Assert.Null((await Verification.Of(world.Databases).Run()).Failure);
    }

    private async Task<Guid> Entered(string grade)
    {
        var outcome = await _world.Use<EnterRateHandler>().Handle(OfferScene.By(_scene.Author), new EnterRate(_world.Bradford.Id, grade, 5_000, new DateOnly(2026, 4, 1)));
        OfferScene.Must(outcome);
        return outcome.SubjectId!.Value;
    }

    private async Task Execute(string statement)
    {
        await using var db = _world.OpenDb();
        await db.Database.OpenConnectionAsync();
        await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF");
        await db.Database.ExecuteSqlRawAsync(statement);
    }
}
