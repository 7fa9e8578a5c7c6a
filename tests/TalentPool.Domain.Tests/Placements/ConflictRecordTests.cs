using TalentPool.Domain.Placements;

namespace TalentPool.Domain.Tests.Placements;

public sealed class ConflictRecordTests
{
    private static readonly SafeguardTerms Safeguard = new("Separate files.", [" Jo Field ", "", "Jo Field", "Ali Khan"]);

    private readonly PlacementScene _scene = PlacementScene.Active();

    private Placement Placement => _scene.Placement;

    [Fact]
    public void Each_safeguard_names_who_may_have_access_and_goes_with_its_decision_without_being_removed()
    {
        Assert.Equal("SafeguardsMissing", Safe().Refusal!.Name);
        Assert.Equal("AccessListMissing", Safe(new SafeguardTerms("Separate files.", [])).Refusal!.Name);
        Assert.Equal("AccessListMissing", Safe(Safeguard, new SafeguardTerms("No calls.", [" "])).Refusal!.Name);
        _scene.Done(Safe(Safeguard, new SafeguardTerms("No calls.", ["Sam Reed"])));
        Assert.Equal([["Jo Field", "Ali Khan"], ["Sam Reed"]], Placement.SafeguardsInForce.Select(safeguard => safeguard.AccessList));

        _scene.Done(Placement.DecideConflict(_scene.HostConflict, _scene.Now, Placement.Version, ConflictDecision.Clear, [Safeguard]));

        Assert.Empty(Placement.SafeguardsInForce);
        Assert.Equal([_scene.Now, _scene.Now], Placement.Safeguards.Select(safeguard => safeguard.TakenBackAt!.Value));
    }

    [Fact]
    public void A_consent_is_taken_back_with_its_decision_and_stays_on_record()
    {
        _scene.Done(Placement.RecordHomeConflictAnswer(_scene.HomeConflict, _scene.Now, Placement.Version, HomeConflictAnswer.Conflict));
        var consent = new ConsentTerms("Northern Estates", "Its director", DateOnly.FromDateTime(_scene.Now), "File 7");
        _scene.Done(Placement.DecideConflict(
            _scene.HostConflict, _scene.Now, Placement.Version, ConflictDecision.ClearWithSafeguards, [Safeguard], new ConflictClearing(ConflictException.CompetingForObjective, [consent], null)));
        Assert.Single(Placement.ConsentsInForce);

        _scene.Done(Placement.AddParty(_scene.HostConflict, _scene.Now, Placement.Version, "Northern Estates", PartyStanding.Opponent));

        Assert.Empty(Placement.ConsentsInForce);
        Assert.Equal(_scene.Now, Assert.Single(Placement.ConflictConsents).TakenBackAt);
    }

    [Fact]
    public void A_search_keeps_what_it_found_first_and_says_since_when_a_hit_is_gone()
    {
        var (one, other) = (Met(PartyStanding.Client), Met(PartyStanding.Opponent));
        Assert.Equal([one, other], Placement.RecordSearch(_scene.HostConflict, _scene.Now, [one, other]));
        var later = _scene.Now.AddDays(1);

        Assert.Empty(Placement.RecordSearch(_scene.HostConflict, later, [other]));

        Assert.Equal([(_scene.Now, (DateTime?)later), (_scene.Now, null)], Placement.ConflictHits.Select(hit => (hit.FoundAt, hit.GoneAt)));
        Assert.Equal((later, _scene.HostConflict.PersonId, Placement.ConflictRules), (Placement.SearchedAt, Placement.SearchedById, Placement.SearchRulesVersion));
        Assert.Equal([one], Placement.RecordSearch(_scene.HostConflict, later, [one, other]));
        Assert.Equal(3, Placement.ConflictHits.Count);
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(false, true, false)]
    [InlineData(true, false, false)]
    public void The_host_is_told_of_a_search_only_where_there_is_somewhere_to_ask(bool isForSearcher, bool isElsewhere, bool isTold)
    {
        Placement.TakeEvents();

        Placement.RecordSearch(_scene.HostConflict, _scene.Now, [Met(PartyStanding.Client) with { IsForSearcher = isForSearcher, AuthorityId = isElsewhere ? Guid.CreateVersion7() : PlacementScene.Host }]);

        Assert.Equal(isTold, Assert.Single(Placement.TakeEvents().OfType<ConflictsSearched>()).HasNewHits);
    }

    [Fact]
    public void Only_another_property_or_child_asks_again()
    {
        Assert.Equal("ActsForBothSides", Placement.DescribeMatter(_scene.HomeConflict, _scene.Now, Placement.Version, "L/77", "Possession", null).Refusal!.Name);
        Assert.Equal("MatterMissing", Describe(" ", "Possession", null).Refusal!.Name);
        _scene.Done(Describe("L/77", "Possession", null));
        Assert.Equal("MatterAsItIs", Describe("L/77", "Possession", null).Refusal!.Name);
        Assert.Equal((PlacementStatus.Active, ConflictDecision.Clear), (Placement.Status, Placement.ConflictDecision));

        _scene.Done(Describe("L/77", "Possession", "mark"));
        Assert.Equal((PlacementStatus.Paused, null, CheckedAgainFor.NewReference), (Placement.Status, Placement.ConflictDecision, Placement.AskedAgainFor));

        _scene.Done(Describe("L/78", "Possession", null));
        Assert.Equal("mark", Placement.PropertyOrChildMark);
        Assert.Equal("MatterAsItIs", Describe("L/78", "Possession", "mark").Refusal!.Name);
    }

    [Fact]
    public void Work_paused_for_a_split_goes_on_once_all_three_have_answered()
    {
        Assert.Equal("SplitOffMissing", Placement.SplitMatter(_scene.HostConflict, _scene.Now, Placement.Version, " ").Refusal!.Name);
        _scene.Done(Placement.SplitMatter(_scene.HostConflict, _scene.Now, Placement.Version, "The appeal"));
        Assert.Equal(
            [StartCondition.Declaration, StartCondition.HomeConflictAnswer, StartCondition.ConflictDecision],
            Placement.WhatIsMissing(PlacementScene.StartsOn).Select(missing => missing.Condition));

        _scene.Done(Placement.RecordDeclaration(_scene.Officer, _scene.Now, Placement.Version, false, ""));
        _scene.Done(Placement.RecordHomeConflictAnswer(_scene.HomeConflict, _scene.Now, Placement.Version, HomeConflictAnswer.NothingFound));
        _scene.Done(Placement.DecideConflict(_scene.HostConflict, _scene.Now, Placement.Version, ConflictDecision.Clear, []));

        Assert.Equal(PlacementStatus.Active, Placement.Status);
    }

    [Fact]
    public void An_own_interest_is_a_decision_that_nothing_takes_back()
    {
        Assert.Equal("OwnInterestIsDeclared", Placement.DecideConflict(_scene.HostConflict, _scene.Now, Placement.Version, ConflictDecision.OwnInterestRefused, []).Refusal!.Name);
        _scene.Done(Placement.RecordDeclaration(_scene.Officer, _scene.Now, Placement.Version, true, "My brother works there."));

        _scene.Done(Placement.RecordHomeConflictAnswer(_scene.HomeConflict, _scene.Now, Placement.Version, HomeConflictAnswer.NothingFound));

        Assert.Equal((ConflictDecision.OwnInterestRefused, "My brother works there."), (Placement.ConflictDecision, Placement.OwnInterest));
        foreach (var again in new[]
        {
            Placement.AddParty(_scene.HostConflict, _scene.Now, Placement.Version, "Northern Estates", PartyStanding.Other), Describe("L/77", "Possession", "mark"),
            Placement.SplitMatter(_scene.HostConflict, _scene.Now, Placement.Version, "The appeal"),
        })
        {
            Assert.Equal("OwnInterestIsFinal", again.Refusal!.Name);
        }
    }

    [Fact]
    public void A_last_search_is_owed_once_the_work_has_ended()
    {
        Assert.False(Placement.OwesLastSearch);
        Placement.RecordSearch(_scene.HostConflict, _scene.Now, []);
        Assert.False(Placement.OwesLastSearch);
        _scene.Now = PlacementScene.Morning(PlacementScene.EndsOn.AddDays(1));
        _scene.CatchUp();
        Assert.True(Placement.OwesLastSearch);
        Placement.TakeEvents();

        Placement.RecordSearch(Actor.Clock, _scene.Now, []);

        Assert.False(Placement.OwesLastSearch);
        Assert.True(Assert.Single(Placement.TakeEvents().OfType<ConflictsSearched>()).IsOfTheEnd);
    }

    private Outcome Safe(params SafeguardTerms[] safeguards) =>
        Placement.DecideConflict(_scene.HostConflict, _scene.Now, Placement.Version, ConflictDecision.ClearWithSafeguards, safeguards);

    private Outcome Describe(string reference, string subject, string? mark) => Placement.DescribeMatter(_scene.HostConflict, _scene.Now, Placement.Version, reference, subject, mark);

    private static MetMatter Met(PartyStanding relationship) => new(Guid.CreateVersion7(), Guid.CreateVersion7(), relationship, ConflictGround.Name, true, true);
}
