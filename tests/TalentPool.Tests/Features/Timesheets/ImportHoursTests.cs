using System.Text;
using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Timesheets.Import;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.People;
using TalentPool.Platform.Tables;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;
using static TalentPool.Tests.Features.Timesheets.HoursScene;

namespace TalentPool.Tests.Features.Timesheets;

public sealed class ImportHoursTests : IAsyncLifetime
{
    private World _world = null!;
    private HoursScene _scene = null!;
    private string _reference = "";

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = await OnePlacement(_world);
        _reference = (await _scene.Placed.Placement()).Reference;
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Rows_of_a_case_system_become_entries_on_drafts_and_the_officer_is_told()
    {
        await Evidence.EvidenceScene.Adopt(_world, _scene.Placed.Requester.Id, _scene.Placed.Offers.GapId);

        OfferScene.Must(await Take(await Upload($"Id,Placement,Date,Time,Activity,Description,Note\nA1,{_reference},2027-01-11,7:24,Drafting,A claim,As counsel asked\nA2,{_reference},12/01/2027,7.4,Hearing,,\nA3,{_reference},2027-01-04,1,,,\n")));

        var sheets = await _scene.Sheets();
        Assert.Equal([(new DateOnly(2027, 1, 4), 60, TimesheetStatus.Draft), (Monday, 888, TimesheetStatus.Draft)], sheets.Select(sheet => (sheet.From, sheet.Minutes, sheet.Status)));
        var entry = sheets[1].Worked.Single(one => one.OutsideId == "A1");
        Assert.Equal((Monday, 444, "Drafting", "A claim", "As counsel asked", _world.Bradford.Id), (entry.Day, entry.Minutes, entry.Activity, entry.Description, entry.Narrative, entry.OutsideAuthorityId!.Value));
        Assert.Contains(nameof(TimesheetLoaded), await _scene.Placed.Told(_scene.Officer));
        Assert.Null((await Verification.Of(_world.Databases).Run()).Failure);
    }

    [Fact]
    public async Task A_second_load_adds_nothing_and_one_with_more_rows_adds_those()
    {
        var first = $"Id,Placement,Date,Time\nA1,{_reference},2027-01-11,4\n";
        OfferScene.Must(await Take(await Upload(first)));
        Assert.Equal("NothingNew", (await Take(await Upload(first))).Refusal!.Name);

        OfferScene.Must(await Take(await Upload($"{first}A2,{_reference},2027-01-11,1\n")));

        Assert.Equal((300, 2), ((await _scene.Sheet()).Minutes, (await _scene.Sheet()).Entries.Count));
        await using var db = _world.OpenDb();
        Assert.Equal([(1, 0), (1, 1)], (await db.Set<HourFile>().Where(file => file.TakenInAt != null).OrderBy(file => file.UploadedAt).ThenBy(file => file.Id).ToListAsync()).Select(file => (file.Added, file.Known)));
        Assert.True(await db.Set<HourFile>().Where(file => file.TakenInAt != null).AllAsync(file => file.Content == null));
    }

    [Fact]
    public async Task What_an_officer_took_out_again_is_not_brought_back()
    {
        var file = $"Id,Placement,Date,Time\nA1,{_reference},2027-01-11,4\n";
        OfferScene.Must(await Take(await Upload(file)));
        OfferScene.Must(await _scene.Save(false, (_scene.First, [Entry(Monday, 60)])));

        Assert.Equal("NothingNew", (await Take(await Upload(file))).Refusal!.Name);
        Assert.Equal(60, (await _scene.Sheet()).Minutes);
    }

    [Fact]
    public async Task One_wrong_row_keeps_all_of_them_out_and_every_wrong_row_is_named()
    {
        var id = await Upload($"Id,Placement,Date,Time,Activity\nA1,{_reference},2027-01-11,4,\n,{_reference},2027-01-11,4,\nA3,WY-2026-9999,2027-01-11,4,\nA4,{_reference},soon,25,=1+1\nA1,{_reference},2027-01-12,1,\n");
        var plan = await Plan(id);

        Assert.Equal(
            [(3, "Id is missing."), (5, "Activity begins with “=”, which a spreadsheet would run as a formula. Take the sign away."), (5, "Date must be like 2026-11-30 or 30/11/2026, not “soon”."), (5, "Time: A day has 24 hours. Enter a shorter time."), (6, "The id A1 is in row 2 already."), (4, "There is no placement WY-2026-9999 of this authority whose hours you can load.")],
            plan.Select(problem => (problem.Row!.Value, problem.Sentence)));
        Assert.Equal("HasErrors", (await Take(id)).Refusal!.Name);
        Assert.Empty(await _scene.Sheets());
    }

    [Fact]
    public async Task The_rules_for_hours_hold_row_by_row()
    {
        var id = await Upload($"Id,Placement,Date,Time\nA1,{_reference},2027-01-11,20\nA2,{_reference},2027-01-16,1\nA3,{_reference},2026-12-31,1\n");

        Assert.Equal([3, 4], (await Plan(id)).Select(problem => problem.Row!.Value));
        var tooMuch = await Upload($"Id,Placement,Date,Time\nB0,{_reference},2027-01-12,1\nB1,{_reference},2027-01-11,20\nB2,{_reference},2027-01-11,5\n");
        Assert.Equal(4, Assert.Single(await Plan(tooMuch)).Row);
        Assert.Empty(await _scene.Sheets());
    }

    [Fact]
    public async Task A_week_that_is_handed_in_takes_no_rows_and_says_so()
    {
        await _scene.Submitted();

        var id = await Upload($"Id,Placement,Date,Time\nA1,{_reference},2027-01-12,4\n");

        Assert.Equal(2, Assert.Single(await Plan(id)).Row);
        Assert.Equal("HasErrors", (await Take(id)).Refusal!.Name);
    }

    [Fact]
    public async Task Each_authority_names_the_columns_of_its_own_case_system()
    {
        List<string> names = ["Entry no", "Job", "Worked on", "Units", "", "Matter no", "", "", ""];
        OfferScene.Must(await _world.Use<NameHourColumnsHandler>().Handle(By(_scene.Placed.HomeFinance), new NameHourColumns(_world.Bradford.Id, names, HourTimeUnit.Units)));

        OfferScene.Must(await Take(await Upload($"Fee earner;Entry no;Job;Worked on;Units;Matter no\nAB;77;{_reference};11/01/2027;12;M-1\n")));

        var entry = Assert.Single((await _scene.Sheet()).Worked);
        Assert.Equal(("77", 72, "M-1"), (entry.OutsideId, entry.Minutes, entry.MatterReference));
        Assert.Equal("ColumnsImpossible", (await _world.Use<NameHourColumnsHandler>().Handle(By(_scene.Placed.HomeFinance), new NameHourColumns(_world.Bradford.Id, ["a", "a", "b", "c", "", "", "", "", ""], HourTimeUnit.Hours))).Refusal!.Name);
    }

    [Fact]
    public async Task A_file_that_was_checked_by_other_columns_is_not_loaded_until_it_is_checked_anew()
    {
        // By the old names the second column of time counts, by the new ones the first.
        var id = await Upload($"Id,Placement,Date,Worked,Time\nA1,{_reference},2027-01-11,1,4\nA2,{_reference},2027-01-12,2,5\n");
        await Name("Id", "Placement", "Date", "Worked", "", "", "", "", "");

        Assert.Equal(("ColumnsChanged", RefusalKind.Stale), (await Take(id, 0)).Refusal is { } first ? (first.Name, first.Kind) : default);
        Assert.Empty(await _scene.Sheets());
        await Name("Id", "Placement", "Date", "Worked", "", "", "", "", "");
        Assert.Equal("ColumnsChanged", (await Take(id, 1)).Refusal!.Name);
        Assert.Empty(await _scene.Sheets());

        OfferScene.Must(await Take(id, 2));
        Assert.Equal(180, (await _scene.Sheet()).Minutes);
    }

    [Fact]
    public async Task Others_can_neither_send_nor_take_in_nor_name_columns()
    {
        var id = await Upload($"Id,Placement,Date,Time\nA1,{_reference},2027-01-11,4\n");
        var elsewhere = await _world.Person(_world.Kirklees, Role.Finance);
        foreach (var other in new[] { _scene.Officer, _scene.Supervisor, _scene.Placed.LineManager, elsewhere })
        {
            Assert.Equal("NotPermitted", (await _world.Use<UploadHoursHandler>().Handle(new UploadHours(other.Id, _world.Bradford.Id, "x"u8.ToArray()))).Refusal!.Name);
            Assert.Equal("NotPermitted", (await _world.Use<TakeInHoursHandler>().Handle(By(other), new TakeInHours(id, 0))).Refusal!.Name);
            Assert.Equal("NotPermitted", (await _world.Use<NameHourColumnsHandler>().Handle(By(other), new NameHourColumns(_world.Bradford.Id, [], HourTimeUnit.Hours))).Refusal!.Name);
        }

        Assert.Empty(await _scene.Sheets());
    }

    [Fact]
    public async Task A_file_is_thrown_away_after_a_day()
    {
        var id = await Upload($"Id,Placement,Date,Time\nA1,{_reference},2027-01-11,4\n");
        _world.Clock.Advance(TimeSpan.FromHours(25));
        Assert.Equal("FileGone", (await Take(id)).Refusal!.Name);

        OfferScene.Must(await _world.Use<ForgetHourFilesHandler>().Handle(new ForgetHourFiles()));
        await using var db = _world.OpenDb();
        Assert.False(await db.Set<HourFile>().AnyAsync());
    }

    [Fact]
    public void A_file_of_a_million_rows_costs_no_more_than_one_of_the_most_that_is_taken()
    {
        var columns = new HourColumns(_world.Bradford.Id);
        var (most, million) = (File(HourFile.MostRows + 1), File(1_000_000));
        HourList.Read(most, columns);
        var little = Allocated(() => HourList.Read(most, columns));
        var much = Allocated(() => HourList.Read(million, columns));

        Assert.InRange(much, 0, little * 2);
        Assert.Contains("more than 5,000 rows", HourList.Read(million, columns).Problems[^1].Sentence);
    }

    private static byte[] File(int rows)
    {
        var text = new StringBuilder("Id,Placement,Date,Time\n");
        for (var row = 0; row < rows; row++)
        {
            text.Append(row).Append(",WY-2027-0001,2027-01-11,1\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static long Allocated(Action act)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private async Task<Guid> Upload(string content, Person? by = null)
    {
        var outcome = await _world.Use<UploadHoursHandler>().Handle(new UploadHours((by ?? _scene.Placed.HomeFinance).Id, _world.Bradford.Id, Encoding.UTF8.GetBytes(content)));
        OfferScene.Must(outcome);
        return outcome.SubjectId!.Value;
    }

    private async Task<Outcome> Take(Guid id)
    {
        await using var db = _world.OpenDb();
        return await Take(id, (await HourImportReading.ColumnsOf(db, _world.Bradford.Id)).Version);
    }

    private Task<Outcome> Take(Guid id, int seenColumns) => _world.Use<TakeInHoursHandler>().Handle(By(_scene.Placed.HomeFinance), new TakeInHours(id, seenColumns));

    private async Task Name(params string[] names) =>
        OfferScene.Must(await _world.Use<NameHourColumnsHandler>().Handle(By(_scene.Placed.HomeFinance), new NameHourColumns(_world.Bradford.Id, names, HourTimeUnit.Hours)));

    private async Task<IReadOnlyList<TableProblem>> Plan(Guid id)
    {
        await using var db = _world.OpenDb();
        var (file, actor) = (await db.Set<HourFile>().AsNoTracking().SingleAsync(one => one.Id == id), await _world.Actor(_scene.Placed.HomeFinance.Id));
        var plan = await HourPlan.Make(db, actor, file.AuthorityId, file.Content!);
        return (await plan.Tried(db, actor, _world.Clock.UtcNow, file.AuthorityId)).Problems;
    }
}
