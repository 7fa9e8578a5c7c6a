using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;

namespace TalentPool.Domain.Tests.Placements;

public sealed class PlacementArrangingTests
{
    private readonly PlacementScene _scene = PlacementScene.Agreed();

    private Placement Placement => _scene.Placement;

    [Fact]
    public void A_stale_version_is_refused_by_the_name_of_who_changed_it_and_when()
    {
        var seen = Placement.Version;
        _scene.Done(Placement.NameSupervisor(_scene.Requester, _scene.Now, seen, _scene.Supervisor.PersonId, "Supervisor"));

        var outcome = Placement.NameSupervisor(_scene.HostHead, _scene.Now, seen, Guid.CreateVersion7(), "Another");

        Assert.Equal(("Stale", RefusalKind.Stale), (outcome.Refusal?.Name, outcome.Refusal?.Kind));
        Assert.StartsWith("Requester changed this placement at 11:00 on 2 March 2026 while you were looking at it.", outcome.Refusal?.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void What_time_has_changed_is_said_of_time()
    {
        var scene = PlacementScene.Ready();
        var seen = scene.Placement.Version;
        scene.Now = PlacementScene.Morning(PlacementScene.StartsOn);
        scene.CatchUp();

        Assert.StartsWith("TalentPool changed this placement at 00:00 on 9 March 2026", scene.Placement.Pause(scene.Requester, scene.Now, seen, "Waiting.").Refusal?.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void The_home_cannot_name_the_supervisor() =>
        Refused("NotForTheHost", Placement.NameSupervisor(_scene.HomeHead, _scene.Now, Placement.Version, _scene.Supervisor.PersonId, "Supervisor"));

    [Fact]
    public void The_line_manager_cannot_be_the_hosts_supervisor() =>
        Refused("ActsForBothSides", Placement.NameSupervisor(_scene.Requester, _scene.Now, Placement.Version, _scene.LineManager.PersonId, "Line manager"));

    [Fact]
    public void Whoever_has_acted_for_the_home_cannot_act_for_the_host()
    {
        var both = new Actor(Guid.CreateVersion7(), "Both", PlacementScene.Home,
            [new HeldRole(Role.HeadOfService, PlacementScene.Home, []), new HeldRole(Role.HeadOfService, PlacementScene.Host, [])]);
        _scene.Done(Placement.RecordCertificate(both, _scene.Now, Placement.Version, "SRA 1", PlacementScene.EndsOn, null, PlacementScene.Calendar));

        Refused("ActsForBothSides", Placement.AuthoriseReservedWork(both, _scene.Now, Placement.Version, _scene.Supervisor.PersonId, "Supervisor", "SRA 7", "Scheme"));
    }

    [Fact]
    public void Only_finance_of_the_home_says_how_vat_applies() =>
        Refused("NotFinanceOfTheHome", Placement.SetVatTreatment(_scene.HomeHead, _scene.Now, Placement.Version, VatTreatment.Exempt));

    [Fact]
    public void Undecided_is_no_decision_on_vat() =>
        Refused("VatUndecided", Placement.SetVatTreatment(_scene.HomeFinance, _scene.Now, Placement.Version, VatTreatment.Undecided));

    [Fact]
    public void An_officer_cannot_vouch_for_their_own_certificate() =>
        Refused("NotForTheHome", Placement.RecordCertificate(_scene.Officer, _scene.Now, Placement.Version, "SRA 1", PlacementScene.EndsOn, null, PlacementScene.Calendar));

    [Fact]
    public void An_expired_certificate_is_not_recorded() =>
        Refused("CertificateExpired", Placement.RecordCertificate(_scene.LineManager, _scene.Now, Placement.Version, "SRA 1", new DateOnly(2025, 10, 31), null, PlacementScene.Calendar));

    [Fact]
    public void Nobody_answers_for_their_own_reserved_work() =>
        Refused("SupervisesOneself", Placement.AuthoriseReservedWork(_scene.HostHead, _scene.Now, Placement.Version, _scene.Officer.PersonId, "Officer", "SRA 7", "Scheme"));

    [Fact]
    public void Work_that_is_not_reserved_is_not_authorised()
    {
        var scene = PlacementScene.Agreed(isReserved: false);

        Refused("NotReservedWork", scene.Placement.AuthoriseReservedWork(scene.HostHead, scene.Now, scene.Placement.Version, scene.Supervisor.PersonId, "Supervisor", "SRA 7", "Scheme"));
    }

    [Fact]
    public void Only_section_101_asks_for_a_delegation() =>
        Refused("NoDelegationNeeded", Placement.RecordDelegation(_scene.HostHead, _scene.Now, Placement.Version, "Cabinet 12"));

    [Fact]
    public void Only_the_officer_declares() =>
        Refused("NotTheOfficer", Placement.RecordDeclaration(_scene.LineManager, _scene.Now, Placement.Version, false, ""));

    [Fact]
    public void The_host_decides_after_the_declaration_and_the_homes_answer() =>
        Refused("ConflictNotAnsweredYet", Placement.DecideConflict(_scene.HostConflict, _scene.Now, Placement.Version, ConflictDecision.Clear, []));

    [Fact]
    public void The_home_cannot_decide_for_the_host() =>
        Refused("NotTheHostsConflictOfficer", Placement.DecideConflict(_scene.HomeConflict, _scene.Now, Placement.Version, ConflictDecision.Clear, []));

    [Fact]
    public void The_host_cannot_answer_for_the_home() =>
        Refused("NotTheHomesConflictOfficer", Placement.RecordHomeConflictAnswer(_scene.HostConflict, _scene.Now, Placement.Version, HomeConflictAnswer.NothingFound));

    [Fact]
    public void A_requester_does_not_decide_on_the_conflict_in_their_own_request()
    {
        _scene.Arrange(StartCondition.ConflictDecision);
        var requester = _scene.Requester with { Roles = [new HeldRole(Role.ConflictOfficer, PlacementScene.Host, [])] };

        Refused("OwnRequest", Placement.DecideConflict(requester, _scene.Now, Placement.Version, ConflictDecision.Clear, []));
    }

    [Fact]
    public void A_conflict_found_by_the_home_is_cleared_with_safeguards_only()
    {
        _scene.Arrange(StartCondition.HomeConflictAnswer, StartCondition.ConflictDecision);
        _scene.Done(Placement.RecordHomeConflictAnswer(_scene.HomeConflict, _scene.Now, Placement.Version, HomeConflictAnswer.Conflict));

        Refused("ConflictNeedsSafeguards", Placement.DecideConflict(_scene.HostConflict, _scene.Now, Placement.Version, ConflictDecision.Clear, []));
        Refused("SafeguardsMissing", Placement.DecideConflict(_scene.HostConflict, _scene.Now, Placement.Version, ConflictDecision.ClearWithSafeguards, [new SafeguardTerms(" ", ["Jo Field"])]));

        var consent = new ConsentTerms("Northern Estates", "Its director", DateOnly.FromDateTime(_scene.Now), "File 7");
        Refused("ConflictNeedsException", Cleared(ConflictClearing.Plain));
        Refused("ConflictNeedsConsent", Cleared(new ConflictClearing(ConflictException.SubstantialCommonInterest, [], null)));
        Refused("ConsentIncomplete", Cleared(new ConflictClearing(ConflictException.SubstantialCommonInterest, [consent with { GivenBy = " " }], null)));
        Refused("ConsentInFuture", Cleared(new ConflictClearing(ConflictException.SubstantialCommonInterest, [consent with { GivenOn = consent.GivenOn.AddDays(1) }], null)));
        Refused("ReviewPassed", Cleared(new ConflictClearing(ConflictException.SubstantialCommonInterest, [consent], consent.GivenOn)));
        _scene.Done(Cleared(new ConflictClearing(ConflictException.SubstantialCommonInterest, [consent], consent.GivenOn.AddDays(90))));
        Assert.Equal((ConflictException.SubstantialCommonInterest, 1, Placement.ConflictRules), (Placement.ConflictException, Placement.ConflictConsents.Count, Placement.ConflictRulesVersion));

        Outcome Cleared(ConflictClearing clearing) =>
            Placement.DecideConflict(_scene.HostConflict, _scene.Now, Placement.Version, ConflictDecision.ClearWithSafeguards, [new SafeguardTerms("Separate files.", ["Jo Field"])], clearing);
    }

    [Fact]
    public void A_new_party_asks_all_three_again()
    {
        var scene = PlacementScene.Ready();

        scene.Done(scene.Placement.AddParty(scene.HostConflict, scene.Now, scene.Placement.Version, "Northern Estates", PartyStanding.Opponent));

        Assert.Equal(
            [StartCondition.Declaration, StartCondition.HomeConflictAnswer, StartCondition.ConflictDecision],
            scene.Placement.WhatIsMissing(PlacementScene.StartsOn).Select(missing => missing.Condition));
    }

    [Fact]
    public void Another_answer_of_the_home_takes_the_hosts_decision_with_it()
    {
        var scene = PlacementScene.Ready();

        scene.Done(scene.Placement.RecordHomeConflictAnswer(scene.HomeConflict, scene.Now, scene.Placement.Version, HomeConflictAnswer.Conflict));

        Assert.Null(scene.Placement.ConflictDecision);
    }

    [Theory]
    [InlineData(HomeConflictAnswer.NothingFound, PlacementStatus.Active)]
    [InlineData(HomeConflictAnswer.PossibleMatch, PlacementStatus.Paused)]
    [InlineData(HomeConflictAnswer.Conflict, PlacementStatus.Paused)]
    public void What_the_home_finds_during_the_work_pauses_it_until_the_host_has_decided(HomeConflictAnswer found, PlacementStatus status)
    {
        var scene = PlacementScene.Active();

        scene.Done(scene.Placement.RecordHomeConflictAnswer(scene.HomeConflict, scene.Now, scene.Placement.Version, found));

        Assert.Equal(status, scene.Placement.Status);
        var consent = new ConsentTerms("The council", "Its solicitor", scene.Today, "Folder 3");
        scene.Done(scene.Placement.DecideConflict(
            scene.HostConflict, scene.Now, scene.Placement.Version, ConflictDecision.ClearWithSafeguards, [new SafeguardTerms("A separate folder", ["The officer"])],
            new ConflictClearing(ConflictException.SubstantialCommonInterest, [consent], null)));
        Assert.Equal(PlacementStatus.Active, scene.Placement.Status);
    }

    [Fact]
    public void Work_that_a_new_party_paused_goes_on_by_itself_when_the_certificate_that_ran_out_meanwhile_is_renewed()
    {
        var scene = PlacementScene.Active();
        var p = scene.Placement;
        var last = new DateOnly(2026, 4, 30);
        scene.Done(p.RecordCertificate(scene.LineManager, scene.Now, p.Version, "SRA 1", last, null, PlacementScene.Calendar));
        scene.Done(p.AddParty(scene.HostConflict, scene.Now, p.Version, "Northern Estates", PartyStanding.Opponent));
        scene.Now = PlacementScene.Morning(last.AddDays(1));
        scene.CatchUp();
        scene.Done(p.RecordDeclaration(scene.Officer, scene.Now, p.Version, false, ""));
        scene.Done(p.RecordHomeConflictAnswer(scene.HomeConflict, scene.Now, p.Version, HomeConflictAnswer.NothingFound));
        scene.Done(p.DecideConflict(scene.HostConflict, scene.Now, p.Version, ConflictDecision.Clear, []));
        Assert.Equal(PlacementStatus.Paused, p.Status);

        scene.Done(p.RecordCertificate(scene.LineManager, scene.Now, p.Version, "SRA 2", last.AddYears(1), null, PlacementScene.Calendar));
        scene.CatchUp();

        Assert.Equal(PlacementStatus.Active, p.Status);
    }

    [Fact]
    public void Parties_are_recorded_for_legal_work_only()
    {
        var scene = PlacementScene.Agreed(isLegal: false, isReserved: false);

        Refused("NoPartiesHere", scene.Placement.AddParty(scene.HostConflict, scene.Now, scene.Placement.Version, "Somebody", PartyStanding.Client));
        Refused("DeclarationIsEnough", scene.Placement.DecideConflict(scene.HostConflict, scene.Now, scene.Placement.Version, ConflictDecision.Clear, []));
    }

    [Fact]
    public void A_refused_conflict_during_the_work_stops_it()
    {
        var scene = PlacementScene.Active();

        scene.Done(scene.Placement.DecideConflict(scene.HostConflict, scene.Now, scene.Placement.Version, ConflictDecision.Refused, []));

        Assert.Equal(PlacementStatus.Paused, scene.Placement.Status);
        var resumed = scene.Placement.Resume(scene.Requester, scene.Now, scene.Placement.Version, PlacementScene.Calendar);
        Refused("StartConditionsMissing", resumed);
    }

    [Fact]
    public void The_home_is_not_asked_about_nobody()
    {
        Refused("PartiesNotKnown", Placement.RecordHomeConflictAnswer(_scene.HomeConflict, _scene.Now, Placement.Version, HomeConflictAnswer.NothingFound));

        Refused("NotTheHostsConflictOfficer", Placement.StateNoOtherParty(_scene.HomeConflict, _scene.Now, Placement.Version));
        _scene.Done(Placement.StateNoOtherParty(_scene.HostConflict, _scene.Now, Placement.Version));
        Refused("NoOtherPartySaid", Placement.StateNoOtherParty(_scene.HostConflict, _scene.Now, Placement.Version));

        _scene.Done(Placement.RecordHomeConflictAnswer(_scene.HomeConflict, _scene.Now, Placement.Version, HomeConflictAnswer.NothingFound));
    }

    [Fact]
    public void A_party_takes_the_word_back_that_there_is_none()
    {
        _scene.Done(Placement.StateNoOtherParty(_scene.HostConflict, _scene.Now, Placement.Version));
        _scene.Done(Placement.AddParty(_scene.HostConflict, _scene.Now, Placement.Version, "Northern Estates", PartyStanding.Opponent));

        Assert.Null(Placement.NoOtherPartyAt);
        Refused("PartiesEntered", Placement.StateNoOtherParty(_scene.HostConflict, _scene.Now, Placement.Version));
    }

    [Fact]
    public void A_new_party_during_the_work_is_told_daily_to_those_asked_again_and_work_that_stops_stays_stopped()
    {
        var scene = PlacementScene.Active();
        scene.Done(scene.Placement.AddParty(scene.HostConflict, scene.Now, scene.Placement.Version, "Northern Estates", PartyStanding.Opponent));
        scene.Placement.TakeEvents();
        List<PlacementWorkBlocked> told = [];
        for (var hour = 0; hour < 48; hour += 6)
        {
            scene.CatchUp();
            told.AddRange(scene.Placement.TakeEvents().OfType<PlacementWorkBlocked>());
            scene.Now = scene.Now.AddHours(6);
        }

        Assert.Equal(3, told.Count);
        Assert.Equal([StartCondition.Declaration, StartCondition.HomeConflictAnswer, StartCondition.ConflictDecision], told[0].Missing.Select(missing => missing.Condition));
        Assert.Equal((PlacementStatus.Paused, true), (scene.Placement.Status, scene.Placement.IsPausedForParty));
        Refused("StartConditionsMissing", scene.Placement.Resume(scene.Requester, scene.Now, scene.Placement.Version, PlacementScene.Calendar));
    }

    [Fact]
    public void Work_that_a_new_party_paused_goes_on_by_itself_once_all_three_have_answered()
    {
        var scene = PlacementScene.Active();
        scene.Done(scene.Placement.AddParty(scene.HostConflict, scene.Now, scene.Placement.Version, "Northern Estates", PartyStanding.Opponent));
        scene.CatchUp();
        Assert.NotNull(scene.Placement.WorkBlockedSince);

        scene.Done(scene.Placement.RecordDeclaration(scene.Officer, scene.Now, scene.Placement.Version, false, ""));
        scene.Done(scene.Placement.RecordHomeConflictAnswer(scene.HomeConflict, scene.Now, scene.Placement.Version, HomeConflictAnswer.NothingFound));
        scene.Done(scene.Placement.DecideConflict(scene.HostConflict, scene.Now, scene.Placement.Version, ConflictDecision.Clear, []));
        scene.CatchUp();

        Assert.Equal((PlacementStatus.Active, false), (scene.Placement.Status, scene.Placement.IsPausedForParty));
        Assert.Null(scene.Placement.WorkBlockedSince);
    }

    [Fact]
    public void Work_can_become_reserved_at_any_time_and_then_asks_for_all_that_goes_with_it()
    {
        var scene = PlacementScene.Active(isReserved: false);

        Refused("NotForTheHost", scene.Placement.SetReservedWork(scene.Requester, scene.Now, scene.Placement.Version, true, "", PlacementScene.Calendar));
        scene.Done(scene.Placement.SetReservedWork(scene.HostHead, scene.Now, scene.Placement.Version, true, "", PlacementScene.Calendar));

        Assert.Equal(
            [StartCondition.Certificate, StartCondition.AuthorisedSupervisor, StartCondition.HostAuthorisation],
            scene.Placement.WhatIsMissing(PlacementScene.StartsOn).Select(missing => missing.Condition));
        Refused("WorkHasStarted", scene.Placement.SetReservedWork(scene.HostHead, scene.Now, scene.Placement.Version, false, "It is advice only.", PlacementScene.Calendar));
    }

    [Fact]
    public void Work_that_turns_out_to_be_reserved_stops_under_a_code_until_all_that_goes_with_it_is_there()
    {
        var scene = PlacementScene.Active(isReserved: false);
        scene.Done(scene.Placement.SetReservedWork(scene.HostHead, scene.Now, scene.Placement.Version, true, "", PlacementScene.Calendar));

        Assert.Equal((PlacementStatus.Paused, PauseCode.ReservedWorkNotArranged), (scene.Placement.Status, scene.Placement.PausedFor));
        Assert.Equal(PauseCode.ReservedWorkNotArranged, Assert.Single(scene.Placement.TakeEvents().OfType<PlacementPaused>()).Code);
        Refused("StartConditionsMissing", scene.Placement.Resume(scene.Requester, scene.Now, scene.Placement.Version, PlacementScene.Calendar));
        scene.CatchUp();
        Assert.Equal(
            [StartCondition.Certificate, StartCondition.AuthorisedSupervisor, StartCondition.HostAuthorisation],
            Assert.Single(scene.Placement.TakeEvents().OfType<PlacementWorkBlocked>()).Missing.Select(missing => missing.Condition));

        scene.Done(scene.Placement.RecordCertificate(scene.LineManager, scene.Now, scene.Placement.Version, "SRA 1", PlacementScene.EndsOn, null, PlacementScene.Calendar));
        scene.CatchUp();
        Assert.Equal(PlacementStatus.Paused, scene.Placement.Status);

        scene.Done(scene.Placement.AuthoriseReservedWork(scene.HostHead, scene.Now, scene.Placement.Version, Guid.CreateVersion7(), "Sam Solicitor", "SRA 2", "Scheme 4.2"));
        scene.CatchUp();
        Assert.Equal((PlacementStatus.Active, null), (scene.Placement.Status, scene.Placement.PausedFor));
    }

    [Fact]
    public void A_no_to_reserved_work_needs_a_reason_and_somebody_else_than_the_requester()
    {
        var requester = _scene.Requester with { Roles = [new HeldRole(Role.HeadOfService, PlacementScene.Host, [])] };
        var deputy = new Actor(Guid.CreateVersion7(), "Deputy", PlacementScene.Host, [new HeldRole(Role.HeadOfService, PlacementScene.Host, [], requester.PersonId)]);

        Refused("OwnRequest", Placement.SetReservedWork(requester, _scene.Now, Placement.Version, false, "It is advice only.", PlacementScene.Calendar));
        Refused("OwnRequest", Placement.SetReservedWork(deputy, _scene.Now, Placement.Version, false, "It is advice only.", PlacementScene.Calendar));
        Refused("ExplanationMissing", Placement.SetReservedWork(_scene.HostHead, _scene.Now, Placement.Version, false, " ", PlacementScene.Calendar));
        Refused("ReservedWorkAsItIs", Placement.SetReservedWork(_scene.HostHead, _scene.Now, Placement.Version, true, "", PlacementScene.Calendar));
        _scene.Done(Placement.SetReservedWork(_scene.HostHead, _scene.Now, Placement.Version, false, "It is advice only.", PlacementScene.Calendar));

        Assert.False(Placement.IsReservedWork);
    }

    [Fact]
    public void Work_that_is_not_legal_is_never_reserved()
    {
        var scene = PlacementScene.Agreed(isLegal: false, isReserved: false);

        Refused("NotLegalWork", scene.Placement.SetReservedWork(scene.HostHead, scene.Now, scene.Placement.Version, true, "", PlacementScene.Calendar));
    }

    [Fact]
    public void The_authorised_persons_own_authority_is_stated() =>
        Refused("SupervisorAuthorityMissing", Placement.AuthoriseReservedWork(_scene.HostHead, _scene.Now, Placement.Version, _scene.Supervisor.PersonId, "Supervisor", " ", "Scheme"));

    [Fact]
    public void A_certificate_is_the_one_on_the_officers_own_record()
    {
        var officer = Officers.GivenOfficer.Plain();
        Officers.GivenOfficer.Done(officer.RecordCredential(
            Officers.GivenOfficer.Manager, _scene.Now, CredentialKind.PractisingCertificate, "SRA 123456", PlacementScene.EndsOn, new DateOnly(2026, 3, 1), PlacementScene.Calendar));
        var held = officer.Valid(CredentialKind.PractisingCertificate, PlacementScene.StartsOn);

        Refused("CertificateDiffers", Placement.RecordCertificate(_scene.LineManager, _scene.Now, Placement.Version, "SRA 99", PlacementScene.EndsOn, held, PlacementScene.Calendar));
        Refused("CertificateDiffers", Placement.RecordCertificate(_scene.LineManager, _scene.Now, Placement.Version, "SRA 123456", PlacementScene.EndsOn.AddYears(1), held, PlacementScene.Calendar));
        _scene.Done(Placement.RecordCertificate(_scene.LineManager, _scene.Now, Placement.Version, "sra 123456", PlacementScene.EndsOn, held, PlacementScene.Calendar));
    }

    private static void Refused(string name, Outcome outcome) => Assert.Equal(name, outcome.Refusal?.Name);
}
