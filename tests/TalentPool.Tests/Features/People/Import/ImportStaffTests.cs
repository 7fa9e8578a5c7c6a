using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.People.Import;
using TalentPool.Features.SignIn;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.People.Import;

public sealed class ImportStaffTests : IAsyncLifetime
{
    private StaffScene _scene = null!;

    public async Task InitializeAsync() => _scene = await StaffScene.Create();

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public Task A_list_adds_people_with_roles_posts_and_skills_in_one_act_on_sqlite() => Adds(DatabaseProvider.Sqlite);

    [PostgresFact]
    public Task A_list_adds_people_with_roles_posts_and_skills_in_one_act_on_postgres() => Adds(DatabaseProvider.Postgres);

    [Fact]
    public async Task The_same_list_again_changes_nothing()
    {
        Assert.True((await _scene.Import(StaffScene.Three)).IsDone);

        var again = await _scene.Plan(StaffScene.Three);

        Assert.Empty(again.Problems);
        Assert.Equal(3, again.Count(StaffChangeKind.Unchanged));
        Assert.Equal("ChangesNothing", (await _scene.Import(StaffScene.Three)).Refusal!.Name);
    }

    [Fact]
    public async Task A_later_list_changes_names_posts_roles_and_new_skills_and_leaves_the_rest()
    {
        await _scene.Import(StaffScene.Three);
        var list = $"""
            {StaffScene.Columns}
            ada@leeds.example,Ada Lovelace,Finance,,Senior solicitor,,,,,,,Possession claims = Expert
            bob@leeds.example,Bob Stone,,,,,,,,,,County court advocacy = Awareness
            """;

        Assert.True((await _scene.Import(list)).IsDone);

        var ada = await _scene.PersonOf("ada@leeds.example");
        Assert.Equal("Ada Lovelace", ada.Name);
        Assert.True((await _scene.World.Actor(ada.Id)).Holds(Role.Finance, _scene.World.Leeds.Id));
        await using var db = _scene.World.OpenDb();
        var officer = await db.Set<Officer>().AsNoTracking().SingleAsync(officer => officer.PersonId == ada.Id);
        Assert.Equal(("Senior solicitor", "PO4"), (officer.PostTitle, officer.Grade));
        Assert.Equal(SkillLevel.Practitioner, officer.LevelOf(_scene.World.Possession.Id));
        var bob = await _scene.PersonOf("bob@leeds.example");
        Assert.Equal(SkillLevel.Awareness, (await db.Set<Officer>().AsNoTracking().SingleAsync(officer => officer.PersonId == bob.Id)).LevelOf(_scene.World.Advocacy.Id));
        Assert.Contains(await db.Set<ChainEvent>().Select(link => link.Kind).ToListAsync(), kind => kind == "PersonRenamed");
    }

    [Fact]
    public async Task One_bad_row_and_nothing_is_taken_in()
    {
        var fileId = await _scene.Sent($"{StaffScene.Three}\nnobody,,Officr,,,,,,,,,");

        var outcome = await _scene.World.Use<ImportStaffHandler>().Handle(StaffScene.By(_scene.Head), new ImportStaff(fileId, false, "", false));

        Assert.Equal("HasErrors", outcome.Refusal!.Name);
        await using var db = _scene.World.OpenDb();
        Assert.False(await db.Set<Person>().AnyAsync(person => person.Email == "ada@leeds.example"));
        Assert.Empty(await db.Set<ChainEvent>().ToListAsync());
    }

    [Fact]
    public async Task What_was_checked_is_what_is_done_or_it_is_refused_as_stale()
    {
        var fileId = await _scene.Sent(StaffScene.Three);
        var seal = (await _scene.Plan(StaffScene.Three)).Seal;
        await _scene.Import(StaffScene.Three.Split('\n')[0] + "\n" + StaffScene.Three.Split('\n')[1]);

        var outcome = await _scene.World.Use<ImportStaffHandler>().Handle(StaffScene.By(_scene.Head), new ImportStaff(fileId, false, seal, false));

        Assert.Equal(("ChangedMeanwhile", RefusalKind.Stale), (outcome.Refusal!.Name, outcome.Refusal.Kind));
    }

    [Fact]
    public async Task Who_is_absent_is_left_alone_unless_that_was_chosen_and_many_only_when_confirmed()
    {
        await _scene.Import(StaffScene.Three);
        var withoutBob = string.Join('\n', StaffScene.Three.Split('\n').Take(3));

        var left = await _scene.Plan(withoutBob);
        Assert.Equal((1, 0, 0), (left.Absent - left.LeftAlone, left.Count(StaffChangeKind.Suspended), left.Count(StaffChangeKind.Changed)));
        Assert.Equal("SuspendsMany", (await _scene.Import(withoutBob, isAbsentSuspended: true)).Refusal!.Name);
        Assert.True((await _scene.Import(withoutBob, isAbsentSuspended: true, isSuspensionMeant: true)).IsDone);

        Assert.NotNull((await _scene.PersonOf("bob@leeds.example")).SuspendedAt);
        Assert.Null((await _scene.PersonOf("ada@leeds.example")).SuspendedAt);
        Assert.Null((await _scene.PersonOf(_scene.Head.Email!)).SuspendedAt);
    }

    [Fact]
    public async Task Suspending_even_one_of_many_is_confirmed()
    {
        for (var i = 0; i < 20; i++)
        {
            await _scene.World.Person(_scene.World.Leeds);
        }

        await _scene.Import(StaffScene.Three);
        await using var db = _scene.World.OpenDb();
        var others = await db.Set<TalentPool.Platform.People.Person>().Where(person => person.AuthorityId == _scene.World.Leeds.Id && !person.Email!.EndsWith("leeds.example")).ToListAsync();
        var withoutBob = string.Join('\n', [.. StaffScene.Three.Split('\n').Take(3), .. others.Select(person => $"{person.Email},{person.Name},,,,,,,,,,")]);

        Assert.Equal("SuspensionUnconfirmed", (await _scene.Import(withoutBob, isAbsentSuspended: true)).Refusal!.Name);
        Assert.True((await _scene.Import(withoutBob, isAbsentSuspended: true, isSuspensionMeant: true)).IsDone);
        Assert.NotNull((await _scene.PersonOf("bob@leeds.example")).SuspendedAt);
    }

    [Fact]
    public async Task A_list_that_is_over_a_month_old_is_said_to_be_once_a_month_until_there_is_a_new_one()
    {
        await Remind();
        Assert.Empty(await Reminders());
        await _scene.Import(StaffScene.Three);
        _scene.World.Clock.Advance(TimeSpan.FromDays(30));
        await Remind();
        Assert.Empty(await Reminders());

        _scene.World.Clock.Advance(TimeSpan.FromDays(2));
        await Remind();
        await Remind();
        _scene.World.Clock.Advance(TimeSpan.FromDays(10));
        await Remind();
        Assert.Single(await Reminders());
        var words = (await _scene.World.Use<TalentPool.Notices.NoticeReader>().Newest(await _scene.World.Actor(_scene.Administrator.Id), 1))[0].Words;
        Assert.StartsWith("Leeds: the last list of staff was taken in on 23 November 2026, more than a month ago.", words, StringComparison.Ordinal);

        _scene.World.Clock.Advance(TimeSpan.FromDays(32));
        await Remind();
        Assert.Equal(2, (await Reminders()).Count);
        await _scene.Import(StaffScene.Three + "\nzoe@leeds.example,Zoe Hart,Officer,mary@leeds.example,Lawyer,PO2,Civil litigation,Yes,Leeds,No,37,");
        await Remind();
        Assert.Equal(2, (await Reminders()).Count);
        Assert.True((await _scene.World.Service<TalentPool.Platform.Evidence.Verification>().Run()).IsSound);
    }

    private async Task Remind()
    {
        await using var db = _scene.World.OpenDb();
        var scan = new TalentPool.Platform.Jobs.Scan("", _scene.World.Clock.UtcNow, Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance);
        await new OldStaffListsJob(db, _scene.World.Use<RemindOfStaffListHandler>()).Run(scan, default);
        Assert.Null(scan.FirstError);
    }

    private async Task<IReadOnlyList<TalentPool.Notices.Notice>> Reminders() =>
        [.. (await _scene.World.Inbox(_scene.Administrator.Id)).Where(notice => notice.Rule.StartsWith("StaffListGrewOld", StringComparison.Ordinal))];

    [Fact]
    public async Task A_head_of_service_suspends_nobody_whom_only_the_administrator_looks_after()
    {
        var auditor = await _scene.World.Person(_scene.World.Leeds, Role.Auditor);
        await _scene.Import(StaffScene.Three);

        var byHead = await _scene.Plan(StaffScene.Three, isAbsentSuspended: true);
        var byAdministrator = await _scene.Plan(StaffScene.Three, _scene.Administrator, isAbsentSuspended: true);

        Assert.DoesNotContain(byHead.Changes, change => change.PersonId == auditor.Id);
        Assert.Contains(byAdministrator.Changes, change => change.PersonId == auditor.Id && change.Kind == StaffChangeKind.Suspended);
    }

    [Fact]
    public async Task A_head_of_service_gives_no_checking_role_and_nobody_changes_themselves()
    {
        var list = $"Email,Name,Roles\nada@leeds.example,Ada Byron,Auditor\n{_scene.Head.Email},Somebody Else,Finance";

        Assert.Equal(2, (await _scene.Plan(list)).Problems.Count);
        Assert.Empty((await _scene.Plan(list, _scene.Administrator)).Problems);
    }

    [Fact]
    public async Task Only_who_looks_after_all_service_areas_there_brings_a_list()
    {
        var limited = await _scene.World.Person(_scene.World.Leeds);
        await _scene.World.Use<TalentPool.Features.People.GiveRoleHandler>().Handle(StaffScene.By(_scene.Administrator), new(
            limited.Id, Role.HeadOfService, ScopeKind.Authority, _scene.World.Leeds.Id, [_scene.World.Legal.Id], new DateOnly(2026, 11, 23)));
        var stranger = await _scene.World.Person(_scene.World.Bradford, Role.HeadOfService);
        var fileId = await _scene.Sent(StaffScene.Three);

        foreach (var person in new[] { limited, stranger })
        {
            Assert.Equal("NotPermitted", (await _scene.World.Use<UploadStaffFileHandler>().Handle(new(person.Id, _scene.World.Leeds.Id, [65]))).Refusal!.Name);
            Assert.Equal("NotPermitted", (await _scene.World.Use<ImportStaffHandler>().Handle(StaffScene.By(person), new ImportStaff(fileId, false, "", false))).Refusal!.Name);
        }
    }

    [Fact]
    public async Task A_list_that_nobody_took_in_is_thrown_away_after_a_day_and_one_that_was_keeps_its_numbers()
    {
        Assert.True((await _scene.Import(StaffScene.Three)).IsDone);
        var left = await _scene.Sent(StaffScene.Three);
        _scene.World.Clock.Advance(StaffFile.KeptFor - TimeSpan.FromMinutes(1));
        await _scene.World.Use<ForgetStaffFilesHandler>().Handle(new ForgetStaffFiles());
        await using var db = _scene.World.OpenDb();
        Assert.Equal(2, await db.Set<StaffFile>().CountAsync());
        _scene.World.Clock.Advance(TimeSpan.FromMinutes(2));

        await _scene.World.Use<ForgetStaffFilesHandler>().Handle(new ForgetStaffFiles());

        Assert.NotEqual(left, (await db.Set<StaffFile>().SingleAsync()).Id);
    }

    [Fact]
    public async Task What_the_suspended_offer_does_not_count_until_they_are_back()
    {
        await using var officers = await Officers.OfficerScene.Create();
        await officers.Live();
        await using var db = officers.World.OpenDb();
        Assert.Single(await TalentPool.Features.Officers.OfficersWhoCanSignIn.WhoCanSignIn(db.Set<Officer>(), db).ToListAsync());

        await officers.As<TalentPool.Features.People.SuspendPersonHandler>().Handle(StaffScene.By(officers.Head), new(officers.Officer.Id));

        Assert.Empty(await TalentPool.Features.Officers.OfficersWhoCanSignIn.WhoCanSignIn(db.Set<Officer>(), db).ToListAsync());
        await officers.As<TalentPool.Features.People.RestorePersonHandler>().Handle(StaffScene.By(officers.Head), new(officers.Officer.Id));
        Assert.Single(await TalentPool.Features.Officers.OfficersWhoCanSignIn.WhoCanSignIn(db.Set<Officer>(), db).ToListAsync());
    }

    private static async Task Adds(DatabaseProvider provider)
    {
        await using var scene = await StaffScene.Create(provider);

        var outcome = await scene.Import(StaffScene.Three);

        Assert.True(outcome.IsDone, outcome.ToString());
        var (mary, ada, bob) = (await scene.PersonOf("mary@leeds.example"), await scene.PersonOf("ada@leeds.example"), await scene.PersonOf("bob@leeds.example"));
        await using var db = scene.World.OpenDb();
        var officer = await db.Set<Officer>().AsNoTracking().SingleAsync(officer => officer.PersonId == ada.Id);
        Assert.Equal((mary.Id, "Solicitor", 37 * 60), (officer.LineManagerId, officer.PostTitle, officer.UsualWeeks[0].Total));
        Assert.Equal(SkillLevel.Practitioner, officer.LevelOf(scene.World.Possession.Id));
        var bobs = await scene.World.Actor(bob.Id);
        Assert.True(bobs.Holds(Role.BudgetHolder, scene.World.Leeds.Id, scene.World.Legal.Id) && !bobs.Holds(Role.BudgetHolder, scene.World.Leeds.Id, Guid.NewGuid()));
        Assert.Equal(3, await db.Set<AskedLink>().CountAsync());
        var kinds = await db.Set<ChainEvent>().OrderBy(link => link.Id).Select(link => link.Kind).ToListAsync();
        Assert.Equal(3, kinds.Count(kind => kind == "PersonAddedFromList"));
        Assert.Single(kinds, kind => kind == "PeopleImported");
        Assert.Null((await db.Set<StaffFile>().SingleAsync()).Content);
        Assert.Single(await scene.World.Inbox(scene.Administrator.Id));
        var proof = await scene.World.Service<Verification>().Run();
        Assert.True(proof.IsSound, proof.Failure);
    }
}
