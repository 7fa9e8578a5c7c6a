using Microsoft.EntityFrameworkCore;
using TalentPool.Browser.Tests.Support;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Features.Gaps.Posting;
using TalentPool.Features.Health;
using TalentPool.Features.Placements;
using TalentPool.Notices;
using TalentPool.Platform;
using TalentPool.Tests.Features.Coverage;
using TalentPool.Tests.Features.Gaps;
using TalentPool.Tests.Features.Placements;
using TalentPool.Tests.Features.Timesheets;

namespace TalentPool.Browser.Tests;

/// <summary>Pages to which no link of the demonstration leads: opened from a mail or a notice, or for a gap or placement such as it does not have.</summary>
public sealed class PagesWithoutLinksTests : LiveTests
{
    [ChromiumFact]
    public async Task The_page_on_which_a_password_is_set_is_fit_for_everybody()
    {
        var person = await Live.World.Person(Live.World.Leeds);
        var visitor = await Live.Stranger(Way.WithScript);

        await visitor.Open(await Live.OneTimeLink(person));

        await visitor.Sees("New password");
        await visitor.LooksClosely();
    }

    [ChromiumFact]
    public async Task The_page_that_records_a_delegation_is_fit_for_everybody()
    {
        var scene = await PlacementScene.Agreed(Live.World);
        await using (var db = Live.World.Service<Databases>().Open())
        {
            await db.Set<Placement>().Where(placement => placement.Id == scene.PlacementId)
                .ExecuteUpdateAsync(set => set.SetProperty(placement => placement.LegalBasis, LegalBasis.Section101));
        }

        var head = await Live.Visit(scene.HostHead, Way.WithScript);
        await head.Open($"{scene.Address}/delegation");

        await head.Sees("Reference of the decision");
        await head.LooksClosely();
    }

    [ChromiumFact]
    public async Task The_page_that_checks_payments_is_fit_for_everybody()
    {
        var scene = await SpendScene.Of(Live.World);
        var uploaded = await scene.Upload(SpendScene.Three);
        var finance = await Live.Visit(scene.Finance, Way.WithScript);

        await finance.Open($"/coverage/import/{uploaded.SubjectId}");

        await finance.Sees("What would come in");
        await finance.LooksClosely();
    }

    [ChromiumFact]
    public async Task The_page_that_tells_auditors_the_heads_of_the_chains_is_fit_for_everybody()
    {
        await PlacementScene.Agreed(Live.World);
        var auditor = await Live.Visit(await Live.World.Person(Live.World.Leeds, Role.Auditor), Way.WithScript);
        await Live.LetTimePass<TellChainHeadsHandler>(tell => tell.Handle(Act.OfClock(), new TellChainHeads()));

        await auditor.Follow("Notices");
        await auditor.Follow("The heads of the evidence chains");

        await auditor.Sees("Newest number");
        await auditor.LooksClosely();
    }

    [ChromiumFact]
    public async Task The_page_that_stops_mail_is_fit_for_everybody()
    {
        var person = await Live.World.Person(Live.World.Leeds);
        var visitor = await Live.Stranger(Way.WithScript);

        await visitor.Open(Live.LinkThatStopsMail(person, NoticeKind.Availability));

        await visitor.Sees("Stop this mail?");
        await visitor.LooksClosely();
    }

    [ChromiumFact]
    public async Task The_page_that_records_a_dbs_check_is_fit_for_everybody()
    {
        var scene = await PlacementScene.Agreed(Live.World);
        var asked = await Live.World.Use<AskForDbsHandler>().Handle(
            new Act(Guid.NewGuid(), scene.Requester.Id), new AskForDbs(scene.PlacementId, (await scene.Placement()).Version, DbsLevel.Standard));
        Assert.True(asked.IsDone, asked.ToString());
        var manager = await Live.Visit(scene.LineManager, Way.WithScript);

        await manager.Open($"{scene.Address}/dbs-check");

        await manager.Sees("Level of the check that you have seen");
        await manager.LooksClosely();
    }

    [ChromiumFact]
    public async Task The_pages_on_which_a_substitute_is_settled_are_fit_for_everybody()
    {
        var scene = await SubstitutionScene.Of(Live.World);
        await scene.Placed.Offers.AddRate(6_100);
        var answerer = await Live.Visit(scene.Placed.Offers.Answerer, Way.WithScript);
        await Looks(answerer, $"{scene.Placed.Address}/substitute", "First day of the substitute");
        Assert.True((await scene.Propose(asksOwnRate: true)).IsDone);
        await Looks(answerer, scene.Address, "Withdraw the substitute");
        await Looks(answerer, $"{scene.Address}/withdraw", "Why?");
        await Looks(await Live.Visit(scene.Substitute, Way.WithScript), $"{scene.Address}/answer", "Do you agree to be put forward?");
        Assert.True((await scene.Agree()).IsDone);
        await Looks(await Live.Visit(scene.Placed.LineManager, Way.WithScript), $"{scene.Address}/release", "Do not release");
        Assert.True((await scene.Release()).IsDone);
        await Looks(await Live.Visit(scene.Placed.BudgetHolder, Way.WithScript), $"{scene.Address}/cost", "What it costs");
        await Looks(await Live.Visit(scene.Placed.Requester, Way.WithScript), $"{scene.Address}/decide", "Your answer");
    }

    [ChromiumFact]
    public async Task The_page_that_asks_every_member_after_one_person_was_asked_for_is_fit_for_everybody()
    {
        var scene = new GapScene(Live.World);
        var id = await scene.CompleteDraft();
        var asked = await Live.World.Use<AskForPersonHandler>().Handle(await scene.ByRequester(), new AskForPerson(id, null, Live.World.Bradford.Id, "Ottoline Quennell"));
        Assert.True(asked.IsDone, asked.ToString());
        var posted = await Live.World.Use<PostGapHandler>().Handle(await scene.ByRequester(), new PostGap(id, (await scene.Read(id)).Version));
        Assert.True(posted.IsDone, posted.ToString());
        var requester = await Live.Visit(await scene.Requester(), Way.WithScript);

        await requester.Open($"/gaps/{(await scene.Read(id)).Reference}/ask-everyone");

        await requester.Sees("So far only Bradford has been asked");
        await requester.LooksClosely();
    }

    [ChromiumFact]
    public async Task The_page_on_which_a_conflict_officer_leaves_members_out_is_fit_for_everybody()
    {
        var gaps = new GapScene(Live.World);
        var id = await gaps.CompleteDraft();
        var asked = await Live.World.Use<SetGapVisibilityHandler>().Handle(await gaps.ByRequester(), new SetGapVisibility(id, Visibility.Sealed, "Is Wakefield the other side?"));
        Assert.True(asked.IsDone, asked.ToString());
        var officer = await Live.Visit(await Live.World.Person(Live.World.Leeds, Role.ConflictOfficer), Way.WithScript);

        await officer.Open($"/gaps/{id}/left-out");

        await officer.Sees("Is Wakefield the other side?");
        await officer.LooksClosely();
    }

    [ChromiumFact]
    public async Task A_sealed_gap_and_its_undertaking_are_fit_for_everybody()
    {
        var scene = await ConfidentialScene.Of(Live.World);
        var answerer = await Live.Visit(scene.People.First(one => one.Role == Role.HeadOfService && one.Authority == Live.World.Calderdale).Person, Way.WithScript);

        await answerer.Open($"/gaps/{scene.Sealed.Reference}");
        await answerer.SeesNothingOf(ConfidentialScene.WordOf(scene.Sealed));
        await answerer.LooksClosely();

        await answerer.Follow("Give an undertaking to read the rest");
        await answerer.LooksClosely();
    }

    [ChromiumFact]
    public async Task A_request_to_look_and_the_record_it_opens_are_fit_for_everybody()
    {
        var scene = await ConfidentialScene.Of(Live.World);
        var head = await Live.Visit(scene.Offers.Head, Way.WithScript);
        await head.Open("/");
        await head.Follow($"Answer a request to look at what is the authority’s alone in {scene.SealedAndCleared.Reference}");
        await head.Sees("For how many working days?");
        await head.LooksClosely();

        var looker = await Live.Visit(scene.Looker, Way.WithScript);
        await looker.Open("/looks/requests");
        await looker.LooksClosely();
        await looker.Follow($"The text of {scene.Sealed.Reference}");
        await looker.LooksClosely();
        await looker.Follow("Look at the record");
        await looker.Sees(ConfidentialScene.WordOf(scene.Sealed));
        await looker.LooksClosely();
    }

    [ChromiumFact]
    public async Task The_pages_on_which_hours_of_a_case_system_are_checked_and_loaded_are_fit_for_everybody()
    {
        var scene = await HoursScene.OnePlacement(Live.World);
        var reference = (await scene.Placed.Placement()).Reference;
        var finance = await Live.Visit(scene.Placed.HomeFinance, Way.WithScript);
        await finance.Open("/hours/import");
        await finance.Attach("Hours", "hours.csv", $"Id,Placement,Date,Time\nA1,{reference},2027-01-11,25\n");
        await finance.Press("Check the file");
        await finance.Sees("Nothing can be loaded yet");
        await finance.LooksClosely();

        await finance.Open("/hours/import");
        await finance.Attach("Hours", "hours.csv", $"Id,Placement,Date,Time,Description\nA1,{reference},2027-01-11,7:24,Drafting a claim\n");
        await finance.Press("Check the file");
        await finance.Sees("Drafting a claim");
        await finance.LooksClosely();
        await finance.Press("Load the hours");
        await finance.Sees("The hours were loaded");
        await finance.LooksClosely();
    }

    private static async Task Looks(Visitor visitor, string address, string words)
    {
        await visitor.Open(address);
        await visitor.Sees(words);
        await visitor.LooksClosely();
    }
}
