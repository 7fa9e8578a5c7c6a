using TalentPool.Domain.Officers;

namespace TalentPool.Domain.Tests.Officers;

/// <summary>What an authority's list of staff may say of its officers.</summary>
public sealed class ListedOfficerTests
{
    private static readonly Actor Bearer = new(Guid.CreateVersion7(), "Administrator", null, []);

    [Fact]
    public void A_list_registers_whoever_it_names_but_not_its_bearer()
    {
        Assert.True(Officer.RegisterFromList(Bearer, GivenOfficer.Now, GivenOfficer.Home, GivenOfficer.PersonId, GivenOfficer.Post, "Leeds", true, GivenOfficer.Monday, [450, 0, 0, 0, 0, 0, 0], out var officer).IsDone);
        Assert.NotNull(officer);
        Assert.Equal("OnlyTheHome", Officer.RegisterFromList(GivenOfficer.Self, GivenOfficer.Now, GivenOfficer.Home, GivenOfficer.PersonId, GivenOfficer.Post, "Leeds", true, GivenOfficer.Monday, [450, 0, 0, 0, 0, 0, 0], out _).Refusal?.Name);
    }

    [Fact]
    public void A_list_changes_posts_and_nobody_changes_their_own()
    {
        var officer = GivenOfficer.Plain();
        var post = GivenOfficer.Post with { Grade = "PO4" };

        Assert.Equal("OnlyTheHome", officer.ChangePostFromList(GivenOfficer.Self, GivenOfficer.Now, post).Refusal?.Name);
        Assert.Equal("OwnLineManager", officer.ChangePostFromList(Bearer, GivenOfficer.Now, post with { LineManagerId = GivenOfficer.PersonId }).Refusal?.Name);
        Assert.True(officer.ChangePostFromList(Bearer, GivenOfficer.Now, post).IsDone);
        Assert.Equal("PO4", officer.Grade);
    }

    [Fact]
    public void A_skill_that_is_held_keeps_its_level()
    {
        var officer = GivenOfficer.Plain();
        var skill = Guid.CreateVersion7();

        Assert.True(officer.AddSkillFromList(Bearer, GivenOfficer.Now, skill, SkillLevel.Working, "From the list.").IsDone);

        Assert.Equal("SkillHeldAlready", officer.AddSkillFromList(Bearer, GivenOfficer.Now, skill, SkillLevel.Expert, "From the list.").Refusal?.Name);
        Assert.Equal(SkillLevel.Working, officer.LevelOf(skill));
    }
}
