using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Features.Officers;
using TalentPool.Platform.Evidence;
using TalentPool.Tests.Support;
using static TalentPool.Tests.Features.Officers.OfficerScene;

namespace TalentPool.Tests.Features.Officers;

public sealed class OfficerRecordTests : IAsyncLifetime
{
    private OfficerScene _scene = null!;

    private World World => _scene.World;

    public async Task InitializeAsync() => _scene = await OfficerScene.Create();

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task Registering_is_stored_in_the_authoritys_chain_and_tells_the_officer()
    {
        await using var db = World.OpenDb();
        Assert.Equal("OfficerRegistered", (await db.Set<ChainEvent>().SingleAsync()).Kind);
        Assert.Contains("OfficerRegistered", await _scene.Told(_scene.Officer));
        Assert.DoesNotContain("OfficerRegistered", await _scene.Told(_scene.Manager));
    }

    [Fact]
    public async Task A_person_is_registered_once() =>
        Assert.Equal("AlreadyRegistered", (await Register(_scene.Officer, _scene.Manager)).Refusal?.Name);

    [Fact]
    public async Task A_person_of_another_authority_is_not_registered() =>
        Assert.Equal("PersonUnknown", (await Register(await World.Person(World.Bradford), _scene.Manager)).Refusal?.Name);

    [Fact]
    public async Task Only_the_homes_managers_register()
    {
        var newcomer = await World.Person(World.Leeds);
        Assert.Equal("NotPermitted", (await Register(newcomer, await World.Person(World.Bradford, Role.HeadOfService))).Refusal?.Name);
        Assert.Equal("NotPermitted", (await Register(newcomer, _scene.Officer)).Refusal?.Name);
        Assert.True((await Register(newcomer, _scene.Head)).IsDone);
    }

    [Fact]
    public async Task A_line_manager_of_another_authority_is_refused()
    {
        var stranger = await World.Person(World.Bradford, Role.LineManager);
        var outcome = await _scene.As<ChangePostHandler>().Handle(Act(_scene.Head), new ChangePost(_scene.OfficerId, _scene.Post(stranger)));
        Assert.Equal("LineManagerUnknown", outcome.Refusal?.Name);
    }

    [Fact]
    public async Task A_discipline_of_no_service_area_is_refused()
    {
        var post = _scene.Post() with { DisciplineId = Guid.CreateVersion7() };
        var outcome = await _scene.As<ChangePostHandler>().Handle(Act(_scene.Head), new ChangePost(_scene.OfficerId, post));
        Assert.Equal("DisciplineUnknown", outcome.Refusal?.Name);
    }

    [Fact]
    public async Task The_home_changes_a_post_and_the_officer_cannot()
    {
        var post = _scene.Post() with { Grade = "PO5" };
        Assert.Equal("NotPermitted", (await _scene.As<ChangePostHandler>().Handle(Act(_scene.Officer), new ChangePost(_scene.OfficerId, post))).Refusal?.Name);
        Assert.True((await _scene.As<ChangePostHandler>().Handle(Act(_scene.Head), new ChangePost(_scene.OfficerId, post))).IsDone);
        Assert.Equal("PO5", (await _scene.Stored()).Grade);
        Assert.Contains("OfficerPostChanged", await _scene.Told(_scene.Officer));
    }

    [Fact]
    public async Task The_officer_says_where_the_work_can_be_done()
    {
        var outcome = await _scene.As<ChangeProfileHandler>().Handle(Act(_scene.Officer), new ChangeProfile(_scene.OfficerId, "Bradford", false, ["Leeds", "Halifax"]));
        Assert.True(outcome.IsDone);
        var stored = await _scene.Stored();
        Assert.Equal(("Bradford", false), (stored.Place, stored.CanWorkRemotely));
        Assert.Equal(["Leeds", "Halifax"], stored.AlsoWorksIn);
    }

    [Fact]
    public async Task A_skill_is_held_at_a_level_with_evidence_until_it_is_removed()
    {
        var skill = World.Possession.Id;
        Assert.True((await _scene.As<SetSkillHandler>().Handle(Act(_scene.Officer), new SetSkill(_scene.OfficerId, skill, SkillLevel.Working, "Two years"))).IsDone);
        Assert.True((await _scene.As<SetSkillHandler>().Handle(Act(_scene.Manager), new SetSkill(_scene.OfficerId, skill, SkillLevel.Expert, "Ten years"))).IsDone);
        Assert.Equal(SkillLevel.Expert, (await _scene.Stored()).LevelOf(skill));
        Assert.True((await _scene.As<RemoveSkillHandler>().Handle(Act(_scene.Officer), new RemoveSkill(_scene.OfficerId, skill))).IsDone);
        Assert.Empty((await _scene.Stored()).Skills);
        Assert.Equal("SkillNotHeld", (await _scene.As<RemoveSkillHandler>().Handle(Act(_scene.Officer), new RemoveSkill(_scene.OfficerId, skill))).Refusal?.Name);
    }

    [Fact]
    public async Task A_skill_that_the_taxonomy_does_not_have_is_refused() =>
        Assert.Equal("SkillUnknown", (await _scene.As<SetSkillHandler>().Handle(
            Act(_scene.Officer), new SetSkill(_scene.OfficerId, Guid.CreateVersion7(), SkillLevel.Working, "Two years"))).Refusal?.Name);

    [Fact]
    public async Task A_skill_without_evidence_is_refused() =>
        Assert.Equal("EvidenceMissing", (await _scene.As<SetSkillHandler>().Handle(
            Act(_scene.Officer), new SetSkill(_scene.OfficerId, World.Possession.Id, SkillLevel.Working, " "))).Refusal?.Name);

    [Fact]
    public async Task Somebody_else_checks_a_credential()
    {
        var command = new RecordCredential(_scene.OfficerId, CredentialKind.PractisingCertificate, "123456", new DateOnly(2027, 10, 31), Monday);
        Assert.Equal("NotPermitted", (await _scene.As<RecordCredentialHandler>().Handle(Act(_scene.Officer), command)).Refusal?.Name);
        Assert.True((await _scene.As<RecordCredentialHandler>().Handle(Act(_scene.Manager), command)).IsDone);
        Assert.Equal("CredentialIncomplete", (await _scene.As<RecordCredentialHandler>().Handle(Act(_scene.Manager), command with { CheckedOn = Monday.AddDays(1) })).Refusal?.Name);
        Assert.True((await _scene.Stored()).HasValid(CredentialKind.PractisingCertificate, Monday));
    }

    [Fact]
    public async Task A_usual_week_and_leave_are_kept()
    {
        Assert.True((await _scene.As<SetUsualWeekHandler>().Handle(Act(_scene.Officer), new SetUsualWeek(_scene.OfficerId, Monday.AddDays(7), [450, 450, 450, 0, 0, 0, 0]))).IsDone);
        Assert.Equal("UsualWeekImpossible", (await _scene.As<SetUsualWeekHandler>().Handle(Act(_scene.Officer), new SetUsualWeek(_scene.OfficerId, Monday, [0, 0, 0, 0, 0, 0, 0]))).Refusal?.Name);
        Assert.True((await _scene.As<RecordLeaveHandler>().Handle(Act(_scene.Officer), new RecordLeave(_scene.OfficerId, Monday, Monday.AddDays(4)))).IsDone);
        Assert.Equal("LeaveOverlaps", (await _scene.As<RecordLeaveHandler>().Handle(Act(_scene.Officer), new RecordLeave(_scene.OfficerId, Monday, Monday))).Refusal?.Name);
        var stored = await _scene.Stored();
        Assert.Equal(2, stored.UsualWeeks.Count);
        var leaveId = stored.Leave.Single().Id;
        Assert.True((await _scene.As<RemoveLeaveHandler>().Handle(Act(_scene.Manager), new RemoveLeave(_scene.OfficerId, leaveId))).IsDone);
        Assert.Empty((await _scene.Stored()).Leave);
        Assert.Equal("LeaveNotFound", (await _scene.As<RemoveLeaveHandler>().Handle(Act(_scene.Manager), new RemoveLeave(_scene.OfficerId, leaveId))).Refusal?.Name);
    }

    [Fact]
    public async Task A_stranger_changes_nothing()
    {
        var stranger = await World.Person(World.Leeds, Role.LineManager, Role.Officer);
        Assert.Equal("NotPermitted", (await _scene.As<ChangeProfileHandler>().Handle(Act(stranger), new ChangeProfile(_scene.OfficerId, "Hull", true, []))).Refusal?.Name);
        Assert.Equal("NotPermitted", (await _scene.As<SetSkillHandler>().Handle(Act(stranger), new SetSkill(_scene.OfficerId, World.Possession.Id, SkillLevel.Expert, "x"))).Refusal?.Name);
        Assert.Equal("NotPermitted", (await _scene.As<SetUsualWeekHandler>().Handle(Act(stranger), new SetUsualWeek(_scene.OfficerId, Monday, [60, 0, 0, 0, 0, 0, 0]))).Refusal?.Name);
        Assert.Equal("NotPermitted", (await _scene.As<RecordLeaveHandler>().Handle(Act(stranger), new RecordLeave(_scene.OfficerId, Monday, Monday))).Refusal?.Name);
        Assert.Equal("NotPermitted", (await _scene.As<RemoveLeaveHandler>().Handle(Act(stranger), new RemoveLeave(_scene.OfficerId, Guid.NewGuid()))).Refusal?.Name);
        Assert.Equal("NotPermitted", (await _scene.As<RemoveSkillHandler>().Handle(Act(stranger), new RemoveSkill(_scene.OfficerId, World.Possession.Id))).Refusal?.Name);
    }

    private Task<Outcome> Register(Platform.People.Person person, Platform.People.Person by) => _scene.As<RegisterOfficerHandler>().Handle(
        Act(by), new RegisterOfficer(World.Leeds.Id, person.Id, _scene.Post(), "Leeds", true, Monday, [450, 450, 450, 450, 450, 0, 0]));
}
