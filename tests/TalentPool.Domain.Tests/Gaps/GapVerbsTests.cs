using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Rates;

namespace TalentPool.Domain.Tests.Gaps;

/// <summary>Every state × every verb, by the verbs themselves: they do what the tables say, and nothing else.</summary>
public sealed class GapVerbsTests
{
    public static TheoryData<GapStatus, GapVerb> GapCases => Cases<GapStatus, GapVerb>(verb => verb != GapVerb.Settle);

    public static TheoryData<EnquiryStatus> EnquiryCases => [.. Enum.GetValues<EnquiryStatus>()];

    public static TheoryData<OfferStatus, OfferVerb> OfferCases => Cases<OfferStatus, OfferVerb>(verb => verb is not (OfferVerb.Expire or OfferVerb.StandDown));

    public static TheoryData<ClearanceStatus, ClearanceVerb> ClearanceCases =>
        Cases<ClearanceStatus, ClearanceVerb>(verb => verb is not (ClearanceVerb.Expire or ClearanceVerb.Fall));

    [Theory]
    [MemberData(nameof(GapCases))]
    public void A_gap_does_what_its_table_says(GapStatus status, GapVerb verb)
    {
        var scene = status == GapStatus.Checking && verb == GapVerb.AskEveryone ? GapScene.AskedDirectly() : GapScene.In(status);
        var act = Prepared(scene, verb);
        var isAllowed = GapStates.Table.Allows(status, verb);

        var outcome = act();

        Assert.True(isAllowed == outcome.IsDone, outcome.ToString());
        if (isAllowed)
        {
            Assert.True(GapStates.Table.Leads(status, verb, scene.Gap.Status), $"{verb} led from {status} to {scene.Gap.Status}.");
        }
        else
        {
            Assert.Contains(outcome.Refusal!.Name, new[] { "NotInThisState", "NoSuchOffer", "NoSuchClearance" });
            Assert.Equal(status, scene.Gap.Status);
        }
    }

    [Theory]
    [MemberData(nameof(EnquiryCases))]
    public void An_enquiry_takes_answers_as_its_table_says(EnquiryStatus status)
    {
        var scene = GapScene.Checking();
        if (status == EnquiryStatus.Answered)
        {
            scene.MustDo(scene.AnswerNo(GapScene.BradfordManager, GapScene.Bradford));
        }
        else if (status == EnquiryStatus.Lapsed)
        {
            scene.Later(TimeSpan.FromDays(5));
        }
        else if (status == EnquiryStatus.StoodDown)
        {
            scene.MustDo(scene.Withdraw());
        }

        Assert.Equal(status, scene.EnquiryOf(GapScene.Bradford).Status);

        var outcome = scene.AnswerNo(GapScene.BradfordManager, GapScene.Bradford, AnswerReason.NoSkill);

        Assert.Equal(EnquiryStates.Table.Allows(status, EnquiryVerb.Answer), outcome.IsDone);
        Assert.Equal(outcome.IsDone ? EnquiryStatus.Answered : status, scene.EnquiryOf(GapScene.Bradford).Status);
        Assert.True(outcome.IsDone || outcome.Refusal.Name == "NotInThisState");
    }

    [Theory]
    [MemberData(nameof(OfferCases))]
    public void An_offer_does_what_its_table_says(OfferStatus status, OfferVerb verb)
    {
        var scene = GapScene.Checking();
        var offer = scene.OfferIn(status);
        Assert.Equal(status, offer.Status);
        if (verb == OfferVerb.Accept && status == OfferStatus.Released)
        {
            scene.MustDo(scene.ApproveBudget(offer));
        }

        var outcome = verb switch
        {
            OfferVerb.Agree => scene.Agree(offer),
            OfferVerb.Refuse => scene.Gap.DeclineByOfficer(GapScene.BradfordOfficer, scene.At, offer.Id, offer.Version, GapScene.Calendar),
            OfferVerb.RefuseRelease => scene.Gap.RefuseRelease(GapScene.BradfordLineManager, scene.At, offer.Id, offer.Version, "", GapScene.Calendar),
            OfferVerb.Release => scene.Release(offer),
            OfferVerb.SetPrice => scene.SetPrice(offer, new PriceAsked { Pricing = Pricing.FreeReciprocal }),
            OfferVerb.ApproveBudget => scene.ApproveBudget(offer),
            OfferVerb.Accept => scene.Accept(offer),
            OfferVerb.Decline => scene.Decline(offer),
            OfferVerb.EndorseDecline => scene.Endorse(offer),
            OfferVerb.OverturnDecline => scene.Overturn(offer),
            _ => scene.WithdrawOffer(offer),
        };

        AssertOutcome(OfferStates.Table, status, verb, offer.Status, outcome);
    }

    [Theory]
    [MemberData(nameof(ClearanceCases))]
    public void A_clearance_does_what_its_table_says(ClearanceStatus status, ClearanceVerb verb)
    {
        var scene = GapScene.Exhausted(shape: GapScene.StartsSoon);
        var clearance = scene.ClearanceIn(status);
        Assert.Equal(status, clearance.Status);

        var outcome = verb switch
        {
            ClearanceVerb.Approve => scene.Approve(clearance, status == ClearanceStatus.FirstApproved ? GapScene.Director : GapScene.Head),
            ClearanceVerb.Refuse => scene.Gap.RefuseClearance(GapScene.Head, scene.At, clearance.Id, clearance.Version, "Not now."),
            ClearanceVerb.Withdraw => scene.Gap.WithdrawClearance(GapScene.Requester, scene.At, clearance.Id, clearance.Version, ""),
            ClearanceVerb.RecordProcurement => scene.Gap.RecordProcurement(GapScene.Requester, scene.At, clearance.Id, clearance.Version, "DN-1", GapScene.Figures, GapScene.Calendar),
            _ => scene.RecordOutsourcing(clearance),
        };

        AssertOutcome(ClearanceStates.Table, status, verb, clearance.Status, outcome);
    }

    private static Func<Outcome> Prepared(GapScene scene, GapVerb verb)
    {
        switch (verb)
        {
            case GapVerb.Post:
                return () => scene.Post();
            case GapVerb.Change:
                return () => scene.Change(changes => changes with { Comparator = GapScene.OutsidePrice, Title = "Another title" }, null);
            case GapVerb.Accept:
                var offer = scene.Gap.Status switch
                {
                    GapStatus.Checking => scene.Released(GapShape.HoursAWeek(GapScene.TwelveWeeks.From, GapScene.TwelveWeeks.To, 300)),
                    GapStatus.PartFilled or GapStatus.Exhausted => ReleasedLate(scene),
                    _ => scene.Gap.Offers.FirstOrDefault(),
                };
                if (offer?.Status == OfferStatus.Released)
                {
                    scene.MustDo(scene.ApproveBudget(offer));
                }

                return () => offer is null ? scene.Gap.AcceptOffer(GapScene.Requester, scene.At, Guid.Empty, 1, GapScene.Calendar) : scene.Accept(offer);
            case GapVerb.RecordOutsourcing:
                var clearance = scene.Gap.Status switch
                {
                    GapStatus.Checking => scene.EmergencyGranted(),
                    GapStatus.PartFilled or GapStatus.Exhausted => scene.Granted(),
                    _ => scene.Gap.Clearances.FirstOrDefault(),
                };
                return () => clearance is null
                    ? scene.Gap.RecordOutsourcing(GapScene.Requester, scene.At, Guid.Empty, 1, new("F", OutsideRoute.Other, "1", 1, scene.Today, scene.Today, 1), GapScene.Calendar)
                    : scene.RecordOutsourcing(clearance);
            case GapVerb.Reopen:
                return () => scene.Reopen(GapShape.HoursAWeek(GapScene.TwelveWeeks.From, GapScene.TwelveWeeks.To, 1_500));
            case GapVerb.AskAgain:
                return () => scene.AskAgain();
            case GapVerb.AskEveryone:
                return () => scene.AskEveryone();
            case GapVerb.Close:
                return () => scene.Close();
            default:
                return () => scene.Withdraw();
        }
    }

    /// <summary>The check is complete, and then Kirklees finds somebody after all.</summary>
    private static Offer ReleasedLate(GapScene scene)
    {
        var shape = GapShape.HoursAWeek(GapScene.TwelveWeeks.From, GapScene.TwelveWeeks.To, 300);
        scene.MustDo(scene.Answer(GapScene.KirkleesManager, GapScene.Kirklees, [GapScene.Terms(GapScene.KirkleesOfficer, GapScene.KirkleesLineManager, shape)]));
        var offer = scene.Gap.Offers[^1];
        scene.MustDo(scene.Agree(offer, GapScene.KirkleesOfficer));
        scene.MustDo(scene.Release(offer, GapScene.KirkleesLineManager));
        return offer;
    }

    private static void AssertOutcome<TState, TVerb>(StateTable<TState, TVerb> table, TState before, TVerb verb, TState after, Outcome outcome)
        where TState : struct, Enum
        where TVerb : struct, Enum
    {
        Assert.True(table.Allows(before, verb) == outcome.IsDone, outcome.ToString());
        Assert.True(outcome.IsDone ? table.Leads(before, verb, after) : before.Equals(after), $"{verb} led from {before} to {after}.");
        Assert.True(outcome.IsDone || outcome.Refusal.Name == "NotInThisState", outcome.ToString());
    }

    private static TheoryData<TState, TVerb> Cases<TState, TVerb>(Func<TVerb, bool> isAPersons)
        where TState : struct, Enum
        where TVerb : struct, Enum
    {
        var cases = new TheoryData<TState, TVerb>();
        foreach (var state in Enum.GetValues<TState>())
        {
            foreach (var verb in Enum.GetValues<TVerb>().Where(isAPersons))
            {
                cases.Add(state, verb);
            }
        }

        return cases;
    }
}
