using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Placements;
using TalentPool.Features.Officers;
using TalentPool.Features.Placements;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Evidence;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Placements;

/// <summary>Reserved and court work, which goes on only with a certificate, an authorised person and the host’s authority.</summary>
public sealed class ReservedWorkTests : IAsyncLifetime
{
    private World _world = null!;

    public async Task InitializeAsync() => _world = await World.Create();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Reserved_work_stops_when_the_certificate_ends_and_goes_on_with_the_new_one_on_the_officers_record()
    {
        var scene = await PlacementScene.Active(_world);
        OfferScene.Must(await scene.RecordOnOfficer(new DateOnly(2027, 1, 31)));
        _world.Clock.MoveTo(new DateTime(2027, 2, 1, 9, 0, 0, DateTimeKind.Utc));
        OfferScene.Must(await scene.LetTimePass());

        var paused = await scene.Placement();
        Assert.Equal((PlacementStatus.Paused, PauseCode.CertificateExpired), (paused.Status, paused.PausedFor));
        foreach (var person in new[] { scene.Officer, scene.LineManager, scene.Requester, scene.Supervisor })
        {
            Assert.Contains(nameof(PlacementPaused), await scene.Told(person));
        }

        OfferScene.Must(await scene.RecordOnOfficer(new DateOnly(2027, 10, 31)));

        Assert.Equal((PlacementStatus.Active, null), ((await scene.Placement()).Status, (await scene.Placement()).PausedFor));
    }

    [Fact]
    public async Task Reserved_work_stops_when_its_authorised_person_is_suspended_and_goes_on_once_another_is_named()
    {
        var scene = await PlacementScene.Active(_world);
        await EvidenceScene.Adopt(_world, scene.Requester.Id, scene.Offers.GapId);
        var monitor = await _world.Person(_world.Leeds, Role.MonitoringOfficer);
        await Suspend(scene.Supervisor);
        await using (var db = _world.OpenDb())
        {
            Assert.Contains(scene.PlacementId, await PlacementsDue.ToCatchUp(db, _world.Clock.UtcNow));
        }

        OfferScene.Must(await scene.LetTimePass());

        var paused = await scene.Placement();
        Assert.Equal((PlacementStatus.Paused, PauseCode.AuthorisedSupervisorGone, null), (paused.Status, paused.PausedFor, paused.AuthorisedSupervisorId));
        Assert.Contains(nameof(PlacementPaused), await scene.Told(scene.Officer));
        foreach (var person in new[] { scene.HostHead, monitor })
        {
            Assert.Contains(nameof(AuthorisedSupervisorLost), await scene.Told(person));
        }

        Assert.Equal("StartConditionsMissing", (await scene.Resume(scene.Requester)).Refusal!.Name);
        await using (var db = _world.OpenDb())
        {
            Assert.DoesNotContain(scene.PlacementId, await PlacementsDue.ToCatchUp(db, _world.Clock.UtcNow));
        }

        var another = await _world.Person(_world.Leeds);
        OfferScene.Must(await _world.Use<AuthoriseReservedWorkHandler>()
            .Handle(PlacementScene.By(scene.HostHead), new AuthoriseReservedWork(scene.PlacementId, await scene.Version(), another.Id, "SRA 777777", "Scheme 4.2")));

        Assert.Equal((PlacementStatus.Active, null), ((await scene.Placement()).Status, (await scene.Placement()).PausedFor));
        Assert.Null((await _world.Service<Verification>().Run()).Failure);
    }

    [Fact]
    public async Task Reserved_work_does_not_start_when_its_authorised_person_was_suspended_before()
    {
        var scene = await PlacementScene.Agreed(_world);
        await scene.Arrange();
        await Suspend(scene.Supervisor);
        await using (var db = _world.OpenDb())
        {
            Assert.Contains(scene.PlacementId, await PlacementsDue.ToCatchUp(db, _world.Clock.UtcNow));
        }

        OfferScene.Must(await scene.LetTimePass());
        _world.Clock.MoveTo(PlacementScene.FirstMorning);
        OfferScene.Must(await scene.LetTimePass());

        var placement = await scene.Placement();
        Assert.Equal(PlacementStatus.Agreed, placement.Status);
        Assert.Contains(placement.WhatIsMissing(placement.StartsOn), missing => missing.Condition == StartCondition.AuthorisedSupervisor);
        Assert.Contains(nameof(AuthorisedSupervisorLost), await scene.Told(scene.HostHead));
    }

    private async Task Suspend(Person person)
    {
        var administrator = await _world.Person(_world.Leeds, TalentPool.Domain.Partnerships.ScopeKind.Installation, Guid.Empty, Role.PartnershipAdministrator);
        OfferScene.Must(await _world.Use<TalentPool.Features.People.SuspendPersonHandler>().Handle(OfferScene.By(administrator), new TalentPool.Features.People.SuspendPerson(person.Id)));
    }

    [Fact]
    public async Task Holder_and_line_manager_are_warned_before_a_certificate_ends()
    {
        var scene = await PlacementScene.Active(_world);
        OfferScene.Must(await scene.RecordOnOfficer(new DateOnly(2027, 2, 28)));
        _world.Clock.MoveTo(new DateTime(2027, 1, 29, 9, 0, 0, DateTimeKind.Utc));
        await using (var db = _world.OpenDb())
        {
            Assert.Contains(scene.Offers.OfficerId, await DueAdverts.ToCatchUp(db, _world.Clock.UtcNow));
        }

        OfferScene.Must(await _world.Use<CatchUpAdvertsHandler>().Handle(TalentPool.Platform.Act.OfClock(), new CatchUpAdverts(scene.Offers.OfficerId)));

        Assert.Single(await scene.Told(scene.Officer), kind => kind == nameof(CredentialExpiryNear));
        Assert.Single(await scene.Told(scene.LineManager), kind => kind == nameof(CredentialExpiryNear));
    }

    [Fact]
    public async Task Reserved_work_that_was_not_declared_is_set_right_and_asks_for_what_goes_with_it()
    {
        var scene = await PlacementScene.Agreed(_world);
        Assert.Equal("NotPermitted", (await scene.SetReservedWork(scene.Requester, false, "Advice only.")).Refusal!.Name);
        OfferScene.Must(await scene.SetReservedWork(scene.HostHead, false, "Advice only."));

        OfferScene.Must(await scene.SetReservedWork(scene.HostHead, true));

        Assert.True((await scene.Placement()).IsReservedWork);
        Assert.Equal(2, (await scene.Told(scene.Officer)).Count(kind => kind == nameof(ReservedWorkSet)));
        Assert.Contains(nameof(ReservedWorkSet), await scene.Told(scene.LineManager));
    }

    [Fact]
    public async Task Work_under_way_that_is_marked_reserved_is_paused_and_goes_on_once_everything_is_recorded()
    {
        var scene = await PlacementScene.Agreed(_world);
        await EvidenceScene.Adopt(_world, scene.Requester.Id, scene.Offers.GapId);
        OfferScene.Must(await scene.SetReservedWork(scene.HostHead, false, "Advice only."));
        OfferScene.Must(await scene.NameSupervisor());
        OfferScene.Must(await scene.SetVat(scene.HomeFinance));
        OfferScene.Must(await scene.StateNoOtherParty(scene.HostConflict));
        OfferScene.Must(await scene.Declare(scene.Officer, false));
        OfferScene.Must(await scene.Answer(scene.HomeConflict));
        OfferScene.Must(await scene.Decide(scene.HostConflict));
        _world.Clock.MoveTo(PlacementScene.FirstMorning);
        OfferScene.Must(await scene.LetTimePass());
        Assert.Equal(PlacementStatus.Active, (await scene.Placement()).Status);

        OfferScene.Must(await scene.SetReservedWork(scene.HostHead, true));

        Assert.Equal((PlacementStatus.Paused, PauseCode.ReservedWorkNotArranged), ((await scene.Placement()).Status, (await scene.Placement()).PausedFor));
        Assert.Contains(await _world.Inbox(scene.Supervisor.Id), notice => notice.Rule.EndsWith("when it turned out to be reserved work", StringComparison.Ordinal));
        OfferScene.Must(await scene.RecordCertificate(scene.LineManager));
        OfferScene.Must(await scene.Authorise(scene.HostHead));
        OfferScene.Must(await scene.LetTimePass());
        Assert.Equal((PlacementStatus.Active, null), ((await scene.Placement()).Status, (await scene.Placement()).PausedFor));
        Assert.Null((await _world.Service<Verification>().Run()).Failure);
    }

    [Fact]
    public async Task A_certificate_becomes_the_officers_own_and_no_other_is_taken_after_it()
    {
        var scene = await PlacementScene.Agreed(_world);

        OfferScene.Must(await scene.RecordCertificate(scene.LineManager));

        Assert.Equal("SRA 123456", Assert.Single((await scene.OfficerRecord()).Credentials).Number);
        Assert.Equal("CertificateDiffers", (await scene.RecordCertificate(scene.HomeHead, "SRA 99")).Refusal!.Name);
    }
}
