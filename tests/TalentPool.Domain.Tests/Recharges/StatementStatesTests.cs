using TalentPool.Domain.Recharges;

namespace TalentPool.Domain.Tests.Recharges;

public sealed class StatementStatesTests
{
    [Fact]
    public void The_table_of_statements_is_as_written() => WrittenTable.AssertIs(
        """
        Rebuild Issue Respond AgreeBySilence UpholdDispute RejectDispute WithdrawDispute ContestDispute LapseContest GiveFinanceView Arbitrate Export Pay
        Draft        Draft Issued -                   -      -                   -            -                   -            -                   -                   -                   -        -
        Issued       -     -      Agreed|PartDisputed Agreed -                   -            -                   -            -                   -                   -                   -        -
        Agreed       -     -      -                   -      -                   -            -                   -            -                   -                   -                   Exported -
        PartDisputed -     -      -                   -      PartDisputed|Agreed PartDisputed PartDisputed|Agreed PartDisputed PartDisputed|Agreed PartDisputed|Agreed PartDisputed|Agreed Exported -
        Exported     -     -      -                   -      Exported            Exported     Exported            Exported     Exported            Exported            Exported            -        Paid
        Paid         -     -      -                   -      Paid                Paid         Paid                Paid         Paid                Paid                Paid                -        -
        """,
        StatementStates.Table);

    [Fact]
    public void The_table_of_disputes_is_as_written() => WrittenTable.AssertIs(
        """
        Uphold Reject Withdraw Contest LapseContest GiveView Arbitrate
        Raised    Upheld Rejected Dismissed -         -         -                                   -
        Rejected  Upheld -        Dismissed Contested Dismissed -                                   -
        Contested Upheld -        Dismissed -         -         Contested|Upheld|Dismissed|Referred -
        Referred  Upheld -        Dismissed -         -         -                                   Upheld|Dismissed
        Upheld    -      -        -         -         -         -                                   -
        Dismissed -      -        -         -         -         -                                   -
        """,
        DisputeStates.Table);

    public static TheoryData<StatementStatus, StatementVerb> EveryStateAndVerb()
    {
        var data = new TheoryData<StatementStatus, StatementVerb>();
        foreach (var status in Enum.GetValues<StatementStatus>())
        {
            foreach (var verb in Enum.GetValues<StatementVerb>())
            {
                data.Add(status, verb);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EveryStateAndVerb))]
    public void Every_verb_in_every_state_of_a_statement_does_what_the_table_says(StatementStatus status, StatementVerb verb)
    {
        var scene = StatementScene.In(status);
        if (scene.Statement.Disputes.Count > 0)
        {
            scene.Bring(BeforeVerb(verb));
            scene.Statement.TakeEvents();
        }

        var before = (scene.Statement.Version, scene.Statement.Status);
        var outcome = Do(scene, verb);

        var events = scene.Statement.TakeEvents();
        if (StatementStates.Table.Allows(status, verb))
        {
            Assert.True(outcome is null or { IsDone: true }, outcome?.ToString());
            Assert.True(StatementStates.Table.Leads(status, verb, scene.Statement.Status), $"{verb} led from {status} to {scene.Statement.Status}");
            Assert.NotEmpty(events);
            Assert.True(scene.Statement.Version > before.Version);
        }
        else
        {
            // Time is not refused; it just finds nothing to do.
            Assert.Equal(verb is StatementVerb.AgreeBySilence or StatementVerb.LapseContest ? null : "NotInThisState", outcome?.Refusal?.Name);
            Assert.DoesNotContain(events, happened => happened is not (StatementAnswerOverdue or StatementUnanswered));
            Assert.Equal(before, (scene.Statement.Version, scene.Statement.Status));
        }
    }

    public static TheoryData<DisputeStatus, DisputeVerb> EveryDisputeStateAndVerb()
    {
        var data = new TheoryData<DisputeStatus, DisputeVerb>();
        foreach (var status in Enum.GetValues<DisputeStatus>())
        {
            foreach (var verb in Enum.GetValues<DisputeVerb>())
            {
                data.Add(status, verb);
            }
        }

        return data;
    }

    /// <summary>In a statement that has gone out, where every dispute can be dealt with whatever came of the others.</summary>
    [Theory]
    [MemberData(nameof(EveryDisputeStateAndVerb))]
    public void Every_verb_in_every_state_of_a_dispute_does_what_the_table_says(DisputeStatus status, DisputeVerb verb)
    {
        var scene = StatementScene.In(StatementStatus.Exported);
        scene.Bring(status);
        scene.Statement.TakeEvents();

        var outcome = verb switch
        {
            DisputeVerb.Uphold => Do(scene, StatementVerb.UpholdDispute),
            DisputeVerb.Reject => Do(scene, StatementVerb.RejectDispute),
            DisputeVerb.Withdraw => Do(scene, StatementVerb.WithdrawDispute),
            DisputeVerb.Contest => Do(scene, StatementVerb.ContestDispute),
            DisputeVerb.LapseContest => Do(scene, StatementVerb.LapseContest),
            DisputeVerb.GiveView => Do(scene, StatementVerb.GiveFinanceView),
            _ => Do(scene, StatementVerb.Arbitrate),
        };

        var left = scene.Statement.DisputeOf(2)!.Status;
        if (DisputeStates.Table.Allows(status, verb))
        {
            Assert.True(outcome is null or { IsDone: true }, outcome?.ToString());
            Assert.True(DisputeStates.Table.Leads(status, verb, left), $"{verb} led from {status} to {left}");
            Assert.NotEmpty(scene.Statement.TakeEvents());
        }
        else
        {
            Assert.Equal(verb == DisputeVerb.LapseContest ? null : "NotInThisState", outcome?.Refusal?.Name);
            Assert.Empty(scene.Statement.TakeEvents());
            Assert.Equal(status, left);
        }
    }

    private static DisputeStatus BeforeVerb(StatementVerb verb) => verb switch
    {
        StatementVerb.ContestDispute or StatementVerb.LapseContest => DisputeStatus.Rejected,
        StatementVerb.GiveFinanceView => DisputeStatus.Contested,
        StatementVerb.Arbitrate => DisputeStatus.Referred,
        _ => DisputeStatus.Raised,
    };

    private static Outcome? Do(StatementScene scene, StatementVerb verb)
    {
        switch (verb)
        {
            case StatementVerb.Rebuild:
                var draft = StatementScene.DraftOf([.. StatementScene.Things, GivenCharges.Expense(7, 900)]);
                return scene.Statement.Rebuild(Actor.Clock, scene.Now, draft);
            case StatementVerb.Issue:
                return scene.Issue();
            case StatementVerb.Respond:
                return scene.Respond(1);
            case StatementVerb.AgreeBySilence:
                scene.Now = scene.Now.AddDays(60);
                scene.CatchUp(new StatementTerms(AgreesBySilence: scene.Statement.Status is StatementStatus.Issued));
                return null;
            case StatementVerb.UpholdDispute:
                return scene.Uphold(new LineCredit(3_000));
            case StatementVerb.RejectDispute:
                return scene.Reject();
            case StatementVerb.WithdrawDispute:
                return scene.Withdraw();
            case StatementVerb.ContestDispute:
                return scene.Contest();
            case StatementVerb.LapseContest:
                scene.Now = scene.Now.AddDays(60);
                scene.CatchUp();
                return null;
            case StatementVerb.GiveFinanceView:
                return scene.View(scene.ProviderFinance, LineCredit.None);
            case StatementVerb.Arbitrate:
                return scene.Arbitrate(LineCredit.None);
            case StatementVerb.Export:
                return scene.Export();
            default:
                return scene.Pay();
        }
    }
}
