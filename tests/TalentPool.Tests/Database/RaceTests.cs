using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Placements;
using TalentPool.Features.Clearances;
using TalentPool.Features.Enquiries;
using TalentPool.Features.Offers;
using TalentPool.Platform.Evidence;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;
using Xunit.Abstractions;

namespace TalentPool.Tests.Database;

/// <summary>Decisions that need each other's truth never run side by side, on either database and from two nodes at once.</summary>
[Trait("Database", "Own")]
public sealed class RaceTests(ITestOutputHelper output)
{
    [Fact]
    public Task Of_two_acceptances_of_one_officers_time_one_is_refused_on_SQLite() => AcceptAgainstAccept(DatabaseProvider.Sqlite);

    [PostgresFact]
    public Task Of_two_acceptances_of_one_officers_time_one_is_refused_on_PostgreSQL() => AcceptAgainstAccept(DatabaseProvider.Postgres);

    [Fact]
    public Task A_clearance_is_never_granted_while_an_offer_is_open_on_SQLite() => ClearAgainstOffer(DatabaseProvider.Sqlite);

    [PostgresFact]
    public Task A_clearance_is_never_granted_while_an_offer_is_open_on_PostgreSQL() => ClearAgainstOffer(DatabaseProvider.Postgres);

    [Fact]
    public Task One_act_posted_twice_at_once_happens_once_on_SQLite() => SameActTwice(DatabaseProvider.Sqlite);

    [PostgresFact]
    public Task One_act_posted_twice_at_once_happens_once_on_PostgreSQL() => SameActTwice(DatabaseProvider.Postgres);

    [Fact]
    public Task An_offer_is_accepted_or_turned_down_and_never_both_on_SQLite() => AcceptAgainstDecline(DatabaseProvider.Sqlite);

    [PostgresFact]
    public Task An_offer_is_accepted_or_turned_down_and_never_both_on_PostgreSQL() => AcceptAgainstDecline(DatabaseProvider.Postgres);

    private async Task AcceptAgainstAccept(DatabaseProvider provider)
    {
        await using var scene = await RaceScene.On(provider);
        var rounds = new List<(Offer One, Offer Other)>();
        for (var round = 0; round < RaceScene.Rounds; round++)
        {
            var (officer, own) = scene.NewOfficer();
            rounds.Add(((await scene.Acceptable(officer, own)).Offer, (await scene.Acceptable(officer, own)).Offer));
        }

        await scene.Store();
        var wonByOne = 0;
        for (var round = 0; round < rounds.Count; round++)
        {
            var (one, other) = rounds[round];
            var (first, second) = await RaceScene.Race(round, () => Accept(scene, 0, one), () => Accept(scene, 1, other));
            Assert.True(first.IsDone != second.IsDone, $"Round {round}: {first}; {second}");
            Assert.Equal("OfficerNoLongerFree", (first.Refusal ?? second.Refusal)!.Name);
            wonByOne += first.IsDone ? 1 : 0;
        }

        await using var db = scene.World.OpenDb();
        Assert.Equal(RaceScene.Rounds, await db.Set<Placement>().CountAsync());
        foreach (var officer in await db.Set<Officer>().AsNoTracking().ToListAsync())
        {
            Assert.DoesNotContain(officer.CapacityBy(WorkingCalendar.EnglandAndWales).Table(OfferScene.From, OfferScene.To), week => week.IsOver);
        }

        Say(provider, "accept against accept", $"the first node won {wonByOne}, the second {RaceScene.Rounds - wonByOne}; no officer over-committed");
    }

    private async Task ClearAgainstOffer(DatabaseProvider provider)
    {
        await using var scene = await RaceScene.On(provider);
        var (officer, _) = scene.NewOfficer();
        var rounds = new List<(Gap Gap, Clearance Clearance)>();
        for (var round = 0; round < RaceScene.Rounds; round++)
        {
            rounds.Add(await scene.Clearable());
        }

        await scene.Store();
        var (granted, refused) = (0, 0);
        for (var round = 0; round < rounds.Count; round++)
        {
            var (gap, clearance) = rounds[round];
            var enquiry = gap.CurrentCheck!.Enquiries.First(asked => asked.AuthorityId == scene.World.Bradford.Id);
            var (approval, answer) = await RaceScene.Race(
                round,
                () => scene.On<ApproveClearanceHandler>(0).Handle(scene.Act(scene.People.Head), new ApproveClearance(clearance.Id, clearance.Version)),
                () => scene.On<AnswerEnquiryHandler>(1).Handle(
                    scene.Act(scene.People.Answerer), new AnswerEnquiry(enquiry.Id, enquiry.Version, [new OfferedOfficer(officer.Id, OfferScene.Shape)], null, "")));
            Assert.True(answer.IsDone, answer.ToString());
            Assert.True(approval.IsDone || approval.Refusal.Name == "OfferOpen", approval.ToString());
            var after = await scene.People.Gap(gap.Id);
            var (granting, offering) = (await Number(scene, nameof(ClearanceGranted), clearance.Id), await Number(scene, nameof(OfferProposed), Assert.Single(after.Offers).Id));

            // What came first is what the chain says. A clearance beside an offer is one that was granted before there was an offer.
            Assert.Equal(approval.IsDone, granting is not null);
            Assert.True(granting is null || granting < offering, $"Round {round}: a clearance was granted while an offer was open.");
            Assert.Equal(approval.IsDone ? ClearanceStatus.Granted : ClearanceStatus.Requested, after.FindClearance(clearance.Id)!.Status);
            (granted, refused) = approval.IsDone ? (granted + 1, refused) : (granted, refused + 1);
        }

        await using var db = scene.World.OpenDb();
        Assert.Equal(refused, await db.Set<ChainEvent>().CountAsync(link => link.Kind == nameof(ClearanceApprovalRefused)));
        Say(provider, "clear against offer", $"granted before the offer {granted}, refused because of it {refused}; never both");
    }

    private async Task SameActTwice(DatabaseProvider provider)
    {
        await using var scene = await RaceScene.On(provider);
        var (officer, _) = scene.NewOfficer();
        var gaps = new List<Gap>();
        for (var round = 0; round < RaceScene.Rounds; round++)
        {
            gaps.Add(await scene.NewGap());
        }

        await scene.Store();
        for (var round = 0; round < gaps.Count; round++)
        {
            var act = scene.Act(scene.People.Answerer);
            var enquiry = gaps[round].CurrentCheck!.Enquiries.First(asked => asked.AuthorityId == scene.World.Bradford.Id);
            var command = new AnswerEnquiry(enquiry.Id, enquiry.Version, [new OfferedOfficer(officer.Id, OfferScene.Shape)], null, "");
            var (first, second) = await RaceScene.Race(
                round, () => scene.On<AnswerEnquiryHandler>(0).Handle(act, command), () => scene.On<AnswerEnquiryHandler>(1).Handle(act, command));
            Assert.True(first.IsDone && second.IsDone, $"Round {round}: {first}; {second}");
        }

        await using var db = scene.World.OpenDb();
        Assert.Equal(RaceScene.Rounds, await db.Set<Offer>().CountAsync());
        Assert.Equal(RaceScene.Rounds, await db.Set<ChainEvent>().CountAsync(link => link.ActId != null));
        Assert.Equal(RaceScene.Rounds, await db.Set<ChainEvent>().CountAsync(link => link.Kind == nameof(OfferProposed)));
        Say(provider, "the same act twice", $"{RaceScene.Rounds} acts, {RaceScene.Rounds} offers, {2 * RaceScene.Rounds} answers that it was done");
    }

    private async Task AcceptAgainstDecline(DatabaseProvider provider)
    {
        await using var scene = await RaceScene.On(provider);
        var secondHead = await scene.World.Person(scene.World.Leeds, Role.HeadOfService);
        var offers = new List<Offer>();
        for (var round = 0; round < RaceScene.Rounds; round++)
        {
            var (officer, own) = scene.NewOfficer();
            offers.Add((await scene.Acceptable(officer, own)).Offer);
        }

        await scene.Store();
        var (accepted, endorsed, overturned) = (0, 0, 0);
        for (var round = 0; round < offers.Count; round++)
        {
            var offer = offers[round];
            var (acceptance, decline) = await RaceScene.Race(
                round,
                () => Accept(scene, 0, offer),
                () => scene.On<DeclineOfferHandler>(1).Handle(scene.Act(scene.People.Head), new DeclineOffer(offer.Id, offer.Version, DeclineReason.Cost, "Too dear")));
            OnlyOne(round, acceptance, decline);
            if (acceptance.IsDone)
            {
                accepted++;
                continue;
            }

            var (endorsement, overturning) = await RaceScene.Race(
                round,
                () => scene.On<EndorseDeclineHandler>(0).Handle(scene.Act(secondHead), new EndorseDecline(offer.Id, offer.Version + 1)),
                () => scene.On<OverturnDeclineHandler>(1).Handle(scene.Act(secondHead), new OverturnDecline(offer.Id, offer.Version + 1, "They can")));
            OnlyOne(round, endorsement, overturning);
            (endorsed, overturned) = endorsement.IsDone ? (endorsed + 1, overturned) : (endorsed, overturned + 1);
        }

        await using var db = scene.World.OpenDb();
        Assert.Equal(accepted, await db.Set<Placement>().CountAsync());
        Assert.Equal(accepted, await db.Set<Offer>().CountAsync(offer => offer.Status == OfferStatus.Accepted));
        Assert.Equal(endorsed, await db.Set<Offer>().CountAsync(offer => offer.Status == OfferStatus.Declined));
        Assert.Equal(overturned, await db.Set<Offer>().CountAsync(offer => offer.Status == OfferStatus.Released));
        Say(provider, "accept against decline", $"accepted {accepted}, turned down and endorsed {endorsed}, turned down and overturned {overturned}");
    }

    private static Task<Outcome> Accept(RaceScene scene, int node, Offer offer) =>
        scene.On<AcceptOfferHandler>(node).Handle(scene.Act(scene.People.Requester), new AcceptOffer(offer.Id, offer.Version, false));

    /// <summary>Whoever came second is told that somebody else has changed it.</summary>
    private static void OnlyOne(int round, Outcome one, Outcome other)
    {
        Assert.True(one.IsDone != other.IsDone, $"Round {round}: {one}; {other}");
        Assert.Equal("Stale", (one.Refusal ?? other.Refusal)!.Name);
    }

    private static async Task<long?> Number(RaceScene scene, string kind, Guid subjectId)
    {
        await using var db = scene.World.OpenDb();
        return await db.Set<ChainEvent>().Where(link => link.Kind == kind && link.SubjectId == subjectId).Select(link => (long?)link.Number).SingleOrDefaultAsync();
    }

    private void Say(DatabaseProvider provider, string race, string counts) => output.WriteLine($"{provider}, {race}: {RaceScene.Rounds} rounds; {counts}.");
}
