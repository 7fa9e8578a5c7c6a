using TalentPool.Domain.Placements;
using static TalentPool.Domain.Placements.PlacementStatus;
using static TalentPool.Domain.Placements.PlacementVerb;

namespace TalentPool.Domain.Tests.Placements;

public sealed class PlacementStatesTests
{
    /// <summary>All that is allowed, and where each verb leads when the right person does it as the test does.</summary>
    private static readonly Dictionary<(PlacementStatus, PlacementVerb), PlacementStatus> Expected = new()
    {
        [(Agreed, NameSupervisor)] = Agreed,
        [(Agreed, SetVatTreatment)] = Agreed,
        [(Agreed, RecordDelegation)] = Agreed,
        [(Agreed, AddParty)] = Agreed,
        [(Agreed, StateNoOtherParty)] = Agreed,
        [(Agreed, DescribeMatter)] = Agreed,
        [(Agreed, SplitMatter)] = Agreed,
        [(Agreed, RecordDeclaration)] = Agreed,
        [(Agreed, AnswerConflict)] = Agreed,
        [(Agreed, DecideConflict)] = Agreed,
        [(Agreed, RecordCertificate)] = Agreed,
        [(Agreed, SetReservedWork)] = Agreed,
        [(Agreed, AuthoriseReservedWork)] = Agreed,
        [(Agreed, AskForDbs)] = Agreed,
        [(Agreed, RecordDbs)] = Agreed,
        [(Agreed, TickTask)] = Agreed,
        [(Agreed, AgreeExpenses)] = Agreed,
        [(Agreed, Start)] = Active,
        [(Agreed, Cancel)] = Cancelled,
        [(Agreed, ProposeSubstitute)] = Agreed,
        [(Agreed, AnswerSubstitute)] = Agreed,
        [(Agreed, TakeSubstitute)] = Agreed,
        [(Active, NameSupervisor)] = Active,
        [(Active, SetVatTreatment)] = Active,
        [(Active, AddParty)] = Paused,
        [(Active, DescribeMatter)] = Paused,
        [(Active, SplitMatter)] = Paused,
        [(Active, RecordDeclaration)] = Paused,
        [(Active, AnswerConflict)] = Paused,
        [(Active, DecideConflict)] = Active,
        [(Active, RecordCertificate)] = Active,
        [(Active, SetReservedWork)] = Paused,
        [(Active, AuthoriseReservedWork)] = Active,
        [(Active, RecordDbs)] = Active,
        [(Active, TickTask)] = Active,
        [(Active, Pause)] = Paused,
        [(Active, EndEarly)] = Active,
        [(Active, End)] = Ended,
        [(Active, RecordUse)] = Active,
        [(Active, AgreeExpenses)] = Active,
        [(Active, ProposeExtension)] = Active,
        [(Active, AgreeExtension)] = Active,
        [(Active, RefuseExtension)] = Active,
        [(Active, WithdrawExtension)] = Active,
        [(Active, ProposeSubstitute)] = Active,
        [(Active, AnswerSubstitute)] = Active,
        [(Active, TakeSubstitute)] = Active,
        [(Paused, NameSupervisor)] = Paused,
        [(Paused, SetVatTreatment)] = Paused,
        [(Paused, AddParty)] = Paused,
        [(Paused, DescribeMatter)] = Paused,
        [(Paused, SplitMatter)] = Paused,
        [(Paused, RecordDeclaration)] = Paused,
        [(Paused, AnswerConflict)] = Paused,
        [(Paused, DecideConflict)] = Paused,
        [(Paused, RecordCertificate)] = Paused,
        [(Paused, SetReservedWork)] = Paused,
        [(Paused, AuthoriseReservedWork)] = Paused,
        [(Paused, RecordDbs)] = Paused,
        [(Paused, TickTask)] = Paused,
        [(Paused, Resume)] = Active,
        [(Paused, EndEarly)] = Paused,
        [(Paused, End)] = Ended,
        [(Paused, RecordUse)] = Paused,
        [(Paused, AgreeExpenses)] = Paused,
        [(Paused, ProposeExtension)] = Paused,
        [(Paused, AgreeExtension)] = Paused,
        [(Paused, RefuseExtension)] = Paused,
        [(Paused, WithdrawExtension)] = Paused,
        [(Paused, ProposeSubstitute)] = Paused,
        [(Paused, AnswerSubstitute)] = Paused,
        [(Paused, TakeSubstitute)] = Paused,
        [(Ended, NameSupervisor)] = Ended,
        [(Ended, SetVatTreatment)] = Ended,
        [(Ended, RecordUse)] = Ended,
        [(Ended, AgreeExpenses)] = Ended,
        [(Ended, TickTask)] = Ended,
        [(Ended, AnswerQuality)] = Ended,
        [(Ended, ReplyToQuality)] = Ended,
        [(Ended, ProposeExtension)] = Ended,
        [(Ended, AgreeExtension)] = Ended,
        [(Ended, RefuseExtension)] = Ended,
        [(Ended, WithdrawExtension)] = Ended,
    };

    public static TheoryData<PlacementStatus, PlacementVerb> EveryStateAndVerb()
    {
        var data = new TheoryData<PlacementStatus, PlacementVerb>();
        foreach (var status in Enum.GetValues<PlacementStatus>())
        {
            foreach (var verb in Enum.GetValues<PlacementVerb>())
            {
                data.Add(status, verb);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EveryStateAndVerb))]
    public void Every_verb_in_every_state_does_what_the_table_says(PlacementStatus status, PlacementVerb verb)
    {
        var scene = (verb, status) switch
        {
            (RecordDelegation, Agreed) => PlacementScene.Ready(Domain.Partnerships.LegalBasis.Section101),
            (StateNoOtherParty, Agreed) => PlacementScene.Agreed(),
            _ => PlacementScene.In(status, isReserved: verb != SetReservedWork, isListDone: verb != TickTask, asksForDbs: verb == RecordDbs),
        };
        var allowed = Expected.TryGetValue((status, verb), out var leadsTo);
        var extensionId = allowed && verb is AgreeExtension or RefuseExtension or WithdrawExtension && allowed ? scene.Propose()
            : allowed && verb == AnswerSubstitute ? scene.ProposeSubstitute()
            : allowed && verb == TakeSubstitute ? scene.SubstituteIn(SubstitutionStatus.Released)
            : Guid.Empty;
        if (allowed && verb == ReplyToQuality)
        {
            scene.Done(Do(scene, AnswerQuality, extensionId)!);
        }

        scene.Placement.TakeEvents();

        var outcome = Do(scene, verb, extensionId);

        Assert.Equal(allowed, PlacementStates.Table.Allows(status, verb));
        if (allowed)
        {
            Assert.True(outcome is null or { IsDone: true }, outcome?.ToString());
            Assert.Equal(leadsTo, scene.Placement.Status);
            Assert.True(PlacementStates.Table.Leads(status, verb, leadsTo));
            Assert.NotEmpty(scene.Placement.TakeEvents());
        }
        else
        {
            // Time is not refused; it just finds nothing to do.
            Assert.Equal(verb == End ? null : "NotInThisState", outcome?.Refusal?.Name);
            Assert.DoesNotContain(scene.Placement.TakeEvents(), happened => happened is PlacementEnded);
            Assert.True(scene.Placement.Status == status || verb == End);
        }
    }

    [Fact]
    public void Nothing_is_possible_after_a_cancellation() => Assert.Empty(PlacementStates.Table.VerbsIn(Cancelled));

    [Theory]
    [InlineData(Active)]
    [InlineData(Paused)]
    public void An_early_end_on_a_day_that_has_passed_ends_at_once(PlacementStatus status)
    {
        var scene = PlacementScene.In(status);
        scene.Now = scene.Now.AddDays(7);
        var yesterday = PlacementScene.Calendar.LocalDate(scene.Now).AddDays(-1);

        scene.Done(scene.Placement.EndEarly(scene.LineManager, scene.Now, scene.Placement.Version, PlacementEndReason.OfficerLeft, "Left for a firm.", yesterday, PlacementScene.Figures, PlacementScene.Calendar));

        Assert.Equal(Ended, scene.Placement.Status);
        Assert.Equal(yesterday, scene.Placement.EndsOn);
    }

    private static Outcome? Do(PlacementScene scene, PlacementVerb verb, Guid extensionId)
    {
        var (p, now, seen) = (scene.Placement, scene.Now, scene.Placement.Version);
        var (figures, calendar) = (PlacementScene.Figures, PlacementScene.Calendar);
        switch (verb)
        {
            case NameSupervisor:
                return p.NameSupervisor(scene.HostHead, now, seen, Guid.CreateVersion7(), "Somebody");
            case SetVatTreatment:
                return p.SetVatTreatment(scene.HomeFinance, now, seen, Domain.Partnerships.VatTreatment.Exempt);
            case RecordDelegation:
                return p.RecordDelegation(scene.HostHead, now, seen, "Cabinet 13/2026");
            case AddParty:
                return p.AddParty(scene.HostConflict, now, seen, "Party", PartyStanding.Opponent);
            case StateNoOtherParty:
                return p.StateNoOtherParty(scene.HostConflict, now, seen);
            case DescribeMatter:
                return p.DescribeMatter(scene.HostConflict, now, seen, "L/77", "Possession of a house", "mark");
            case SplitMatter:
                return p.SplitMatter(scene.HostConflict, now, seen, "The appeal");
            case RecordDeclaration:
                return p.RecordDeclaration(scene.Officer, now, seen, true, "My brother works there.");
            case AnswerConflict:
                return p.RecordHomeConflictAnswer(scene.HomeConflict, now, seen, HomeConflictAnswer.PossibleMatch);
            case DecideConflict:
                return p.DecideConflict(scene.HostConflict, now, seen, ConflictDecision.Clear, []);
            case RecordCertificate:
                return p.RecordCertificate(scene.LineManager, now, seen, "SRA 99", PlacementScene.EndsOn.AddYears(1), null, calendar);
            case SetReservedWork:
                return p.SetReservedWork(scene.HostHead, now, seen, true, "", PlacementScene.Calendar);
            case AuthoriseReservedWork:
                return p.AuthoriseReservedWork(scene.HostHead, now, seen, scene.Supervisor.PersonId, "Supervisor", "SRA 7", "Scheme 5");
            case Start:
                return p.Start(scene.Requester, PlacementScene.Morning(PlacementScene.StartsOn), seen, calendar);
            case Pause:
                return p.Pause(scene.Requester, now, seen, "Waiting for papers.");
            case Resume:
                return p.Resume(scene.Requester, now, seen, calendar);
            case Cancel:
                return p.Cancel(scene.Requester, now, seen, PlacementEndReason.NoLongerNeeded, "Settled.");
            case EndEarly:
                return p.EndEarly(scene.Requester, now, seen, PlacementEndReason.WorkFinished, "Done.", calendar.LocalDate(now).AddDays(14), figures, calendar);
            case End:
                // A placement that is only agreed is not ended by time; without its start it comes to nothing, which has its own test.
                if (p.Status != Agreed)
                {
                    p.CatchUp(PlacementScene.Morning(PlacementScene.EndsOn.AddDays(1)), figures, calendar);
                }

                return null;
            case AskForDbs:
                return p.AskForDbs(scene.Requester, now, seen, DbsLevel.Basic, DbsLevel.Standard);
            case RecordDbs:
                return p.RecordDbs(scene.LineManager, now, seen, DbsLevel.Standard, calendar.LocalDate(now), DbsOutcome.Suitable, calendar);
            case TickTask:
                return p.TickTask(scene.Officer, now, seen, p.Status == Ended ? PlacementTask.FilesReturned : PlacementTask.Undertaking);
            case AnswerQuality:
                return p.AnswerQuality(scene.Supervisor, now, seen, QualityAnswer.Yes, QualityAnswer.Yes, QualityAnswer.Yes, "");
            case ReplyToQuality:
                return p.ReplyToQuality(scene.Officer, now, seen, "Thank you.");
            case ProposeSubstitute:
                return p.ProposeSubstitute(scene.LineManager, now, seen, Guid.CreateVersion7(), scene.SubstituteTerms(scene.Today.AddDays(14)), calendar);
            case AnswerSubstitute:
                return p.WithdrawSubstitute(scene.LineManager, now, seen, extensionId, "Back again.");
            case TakeSubstitute:
                return scene.Take(extensionId, out _);
            case RecordUse:
                return p.RecordUse(scene.Requester, now, 60, figures);
            case AgreeExpenses:
                return p.AgreeExpenses(scene.BudgetHolder, now, seen, 20_000, 0);
            case ProposeExtension:
                return p.ProposeExtension(scene.Requester, now, seen, Guid.CreateVersion7(), PlacementScene.EndsOn.AddDays(14), 60, figures, calendar);
            case AgreeExtension:
                return p.AgreeExtension(scene.Officer, now, seen, extensionId, ExtensionYes.Officer, figures, calendar);
            case RefuseExtension:
                return p.RefuseExtension(scene.LineManager, now, seen, extensionId, ExtensionYes.LineManager, "Needed here.");
            default:
                return p.WithdrawExtension(scene.Requester, now, seen, extensionId);
        }
    }
}
