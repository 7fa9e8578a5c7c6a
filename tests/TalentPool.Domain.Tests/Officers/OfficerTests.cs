using TalentPool.Domain.Officers;
using static TalentPool.Domain.Tests.Officers.GivenOfficer;

namespace TalentPool.Domain.Tests.Officers;

public sealed class OfficerTests
{
    [Fact]
    public void Nobody_is_their_own_line_manager()
    {
        Refused("OwnLineManager", Plain().ChangePost(Manager, Now, Post with { LineManagerId = PersonId }));
        Refused("OwnLineManager", Officer.Register(Manager, Now, Home, PersonId, Post with { LineManagerId = PersonId }, "Leeds", true, Monday, [450, 0, 0, 0, 0, 0, 0], out var officer));
        Assert.Null(officer);
    }

    [Fact]
    public void Officers_do_not_change_their_own_post_nor_check_their_own_certificates()
    {
        var officer = Plain();
        Refused("OnlyTheHome", officer.ChangePost(Self, Now, Post));
        Refused("OnlyTheHome", officer.RecordCredential(Self, Now, CredentialKind.PractisingCertificate, "1", null, Monday, Calendar));
    }

    [Fact]
    public void A_new_line_manager_takes_over_from_the_old()
    {
        var officer = Plain();
        Done(officer.ChangePost(Manager, Now, Post with { LineManagerId = OtherManager.PersonId }));
        Assert.True(officer.IsLineManager(OtherManager));
        Assert.False(officer.IsLineManager(Manager));
        Assert.False(officer.IsLineManager(Deputy));
    }

    [Theory]
    [InlineData(new[] { 0, 0, 0, 0, 0, 0, 0 })]
    [InlineData(new[] { 450 })]
    [InlineData(new[] { -1, 450, 0, 0, 0, 0, 0 })]
    [InlineData(new[] { 1441, 0, 0, 0, 0, 0, 0 })]
    [InlineData(new[] { 900, 900, 900, 900, 900, 0, 0 })]
    public void An_impossible_usual_week_is_refused(int[] minutes) =>
        Refused("UsualWeekImpossible", Plain().SetUsualWeek(Self, Now, Monday, minutes));

    [Fact]
    public void Skills_need_evidence_and_a_level_that_exists()
    {
        var officer = Plain();
        var skill = Guid.CreateVersion7();
        Refused("EvidenceMissing", officer.SetSkill(Self, Now, skill, SkillLevel.Working, " "));
        Refused("EvidenceMissing", officer.SetSkill(Self, Now, skill, SkillLevel.Working, new string('x', 10_000)));
        Refused("LevelUnknown", officer.SetSkill(Self, Now, skill, (SkillLevel)5, "Ten cases"));
        Done(officer.SetSkill(Self, Now, skill, SkillLevel.Working, "Ten cases"));
        Done(officer.SetSkill(Self, Now, skill, SkillLevel.Expert, "A hundred cases"));
        Assert.Equal(SkillLevel.Expert, officer.LevelOf(skill));
        Done(officer.RemoveSkill(Self, Now, skill));
        Refused("SkillNotHeld", officer.RemoveSkill(Self, Now, skill));
    }

    [Fact]
    public void Leave_is_recorded_once_and_can_be_taken_out()
    {
        var officer = Plain();
        Refused("LeaveEndsBeforeItStarts", officer.RecordLeave(Self, Now, Monday, Monday.AddDays(-1)));
        Refused("LeaveTooLong", officer.RecordLeave(Self, Now, Monday, Monday.AddYears(3)));
        Done(officer.RecordLeave(Self, Now, Monday, Monday.AddDays(4)));
        Refused("LeaveOverlaps", officer.RecordLeave(Manager, Now, Monday.AddDays(4), Monday.AddDays(5)));
        Done(officer.RemoveLeave(Self, Now, officer.Leave[0].Id));
        Refused("LeaveNotFound", officer.RemoveLeave(Self, Now, Guid.CreateVersion7()));
    }

    [Fact]
    public void A_certificate_is_valid_to_its_last_day()
    {
        var officer = Plain();
        Refused("CredentialIncomplete", officer.RecordCredential(Manager, Now, CredentialKind.PractisingCertificate, "123456", null, Monday.AddDays(1), Calendar));
        Done(officer.RecordCredential(Manager, Now, CredentialKind.PractisingCertificate, "123456", new DateOnly(2026, 10, 31), Monday, Calendar));
        Assert.True(officer.HasValid(CredentialKind.PractisingCertificate, new DateOnly(2026, 10, 31)));
        Assert.False(officer.HasValid(CredentialKind.PractisingCertificate, new DateOnly(2026, 11, 1)));
        Assert.False(officer.HasValid(CredentialKind.Dbs, Monday));
    }

    [Fact]
    public void The_number_of_a_dbs_check_is_not_kept() =>
        Refused("DbsOnPlacement", Plain().RecordCredential(Manager, Now, CredentialKind.Dbs, "001234", null, Monday, Calendar));

    [Fact]
    public void Thirty_days_before_a_credential_ends_it_is_warned_of_once_and_again_for_a_new_last_day()
    {
        var officer = Plain();
        var last = Monday.AddDays(60);
        Done(officer.RecordCredential(Manager, Now, CredentialKind.PractisingCertificate, "123456", last, Monday, Calendar));
        officer.TakeEvents();

        officer.CatchUp(Now.AddDays(29), new(), Calendar);
        Assert.Empty(officer.TakeEvents());
        officer.CatchUp(Now.AddDays(30), new(), Calendar);
        officer.CatchUp(Now.AddDays(31), new(), Calendar);
        Assert.Equal(last, Assert.IsType<CredentialExpiryNear>(Assert.Single(officer.TakeEvents())).ExpiresOn);

        Done(officer.RecordCredential(Manager, Now, CredentialKind.PractisingCertificate, "123456", last.AddDays(5), Monday, Calendar));
        officer.TakeEvents();
        officer.CatchUp(Now.AddDays(40), new(), Calendar);
        Assert.IsType<CredentialExpiryNear>(Assert.Single(officer.TakeEvents()));
    }

    [Fact]
    public void A_place_is_needed_and_blank_other_places_are_left_out()
    {
        var officer = Plain();
        Refused("PlaceMissing", officer.ChangeProfile(Self, Now, "", true, []));
        Done(officer.ChangeProfile(Self, Now, " Wakefield ", false, ["Leeds", " "]));
        Assert.Equal("Wakefield", officer.Place);
        Assert.Equal(["Leeds"], officer.AlsoWorksIn);
    }
}
