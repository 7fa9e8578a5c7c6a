using TalentPool.Domain.Privacy;

namespace TalentPool.Domain.Tests.Privacy;

public sealed class LookRequestTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;
    private static readonly Guid Leeds = Guid.NewGuid();
    private static readonly Guid Legal = Guid.NewGuid();
    private static readonly DateTime Monday = new(2026, 11, 23, 10, 0, 0, DateTimeKind.Utc);
    private static readonly Actor Auditor = Person("Auditor", Role.Auditor);
    private static readonly Actor ConflictOfficer = Person("Conflict officer", Role.ConflictOfficer);
    private static readonly Actor Head = Person("Head", Role.HeadOfService);

    [Fact]
    public void The_table_is_as_written() => WrittenTable.AssertIs(
        """
                  Allow    Refuse   Withdraw   Look     End    RunOut
        Asked     Allowed  Refused  Withdrawn  -        -      -
        Allowed   -        -        -          Allowed  Ended  RunOut
        Refused   -        -        -          -        -      -
        Withdrawn -        -        -          -        -      -
        Ended     -        -        -          -        -      -
        RunOut    -        -        -          -        -      -
        """,
        LookRequestStates.Table);

    [Theory]
    [InlineData(LookRequestStatus.Asked)]
    [InlineData(LookRequestStatus.Allowed)]
    [InlineData(LookRequestStatus.Refused)]
    [InlineData(LookRequestStatus.Withdrawn)]
    [InlineData(LookRequestStatus.Ended)]
    [InlineData(LookRequestStatus.RunOut)]
    public void Every_state_keeps_to_the_table(LookRequestStatus status)
    {
        foreach (var verb in Enum.GetValues<LookRequestVerb>())
        {
            var request = In(status);
            Assert.Equal(status, request.Status);
            var isDone = verb switch
            {
                LookRequestVerb.Allow => request.Allow(ConflictOfficer, Monday, 10, Calendar).IsDone,
                LookRequestVerb.Refuse => request.Refuse(ConflictOfficer, Monday, "Ask again after the trial.").IsDone,
                LookRequestVerb.Withdraw => request.Withdraw(Auditor, Monday).IsDone,
                LookRequestVerb.Look => request.IsOpenTo(Auditor.PersonId, new DateOnly(2026, 11, 23)),
                LookRequestVerb.End => request.End(ConflictOfficer, Monday).IsDone,
                _ => RunsOut(request),
            };

            Assert.True(isDone == LookRequestStates.Table.Allows(status, verb), $"{verb} in {status}");
        }
    }

    [Fact]
    public void A_yes_is_for_who_asked_and_until_the_last_day_whatever_a_job_has_stored()
    {
        var request = Asked();

        Must(request.Allow(ConflictOfficer, Monday, LookRequest.UsualWorkingDays, Calendar));

        Assert.Equal(new DateOnly(2026, 12, 7), request.LastDay);
        Assert.True(request.IsOpenTo(Auditor.PersonId, new DateOnly(2026, 12, 7)));
        Assert.False(request.IsOpenTo(Auditor.PersonId, new DateOnly(2026, 12, 8)));
        Assert.False(request.IsOpenTo(ConflictOfficer.PersonId, new DateOnly(2026, 12, 1)));
    }

    [Fact]
    public void It_runs_out_at_the_end_of_its_last_day_and_says_so_once()
    {
        var request = In(LookRequestStatus.Allowed);
        request.TakeEvents();

        request.CatchUp(new DateTime(2026, 12, 7, 23, 59, 0, DateTimeKind.Utc), Calendar);
        Assert.Empty(request.TakeEvents());
        request.CatchUp(new DateTime(2026, 12, 8, 8, 0, 0, DateTimeKind.Utc), Calendar);
        request.CatchUp(new DateTime(2026, 12, 9, 8, 0, 0, DateTimeKind.Utc), Calendar);

        Assert.Equal(new DateTime(2026, 12, 8, 0, 0, 0, DateTimeKind.Utc), Assert.Single(request.TakeEvents()).EffectiveAt);
    }

    [Fact]
    public void One_that_nobody_answers_is_said_to_be_late_once_and_can_still_be_answered()
    {
        var request = Asked();
        request.TakeEvents();
        var late = new DateTime(2026, 11, 30, 17, 0, 0, DateTimeKind.Utc);

        request.CatchUp(late.AddMinutes(-1), Calendar);
        Assert.Empty(request.TakeEvents());
        request.CatchUp(late, Calendar);
        request.CatchUp(late.AddDays(3), Calendar);

        Assert.IsType<LookRequestOverdue>(Assert.Single(request.TakeEvents()));
        Must(request.Allow(ConflictOfficer, late, 5, Calendar));
    }

    [Theory]
    [InlineData(ClosedPart.Parties, "ConflictOfficer MonitoringOfficer")]
    [InlineData(ClosedPart.HomeFindings, "ConflictOfficer MonitoringOfficer")]
    [InlineData(ClosedPart.HostOnly, "HeadOfService")]
    [InlineData(ClosedPart.GapText, "HeadOfService")]
    public void Each_part_has_its_own_deciders(ClosedPart part, string deciders)
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            var outcome = Asked(part).Allow(Person($"{role}", role), Monday, 10, Calendar);
            Assert.True(outcome.IsDone == deciders.Split(' ').Contains($"{role}"), $"{role} on {part}: {outcome}");
        }
    }

    [Fact]
    public void Nobody_decides_on_their_own_request_nor_a_deputy_of_who_asked()
    {
        var both = Auditor with { Roles = [.. Auditor.Roles, new HeldRole(Role.ConflictOfficer, Leeds, [])] };
        var deputy = new Actor(Guid.NewGuid(), "Deputy", Leeds, [new HeldRole(Role.ConflictOfficer, Leeds, [], Auditor.PersonId)]);

        Assert.Equal("OwnRequest", Asked().Allow(both, Monday, 10, Calendar).Refusal?.Name);
        Assert.Equal("OwnRequest", Asked().Refuse(deputy, Monday, "No.").Refusal?.Name);
        Assert.Equal("NotTheOwner", Asked().Allow(Head, Monday, 10, Calendar).Refusal?.Name);
    }

    [Fact]
    public void A_deputy_decides_for_the_person_stood_in_for()
    {
        var stoodInFor = Guid.NewGuid();
        var deputy = new Actor(Guid.NewGuid(), "Deputy", Leeds, [new HeldRole(Role.ConflictOfficer, Leeds, [], stoodInFor)]);
        var request = Asked();

        Must(request.Allow(deputy, Monday, 1, Calendar));

        Assert.Equal(stoodInFor, request.DecidedForId);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(40, true)]
    [InlineData(41, false)]
    public void A_yes_is_for_1_to_40_working_days(int days, bool isDone) => Assert.Equal(isDone, Asked().Allow(ConflictOfficer, Monday, days, Calendar).IsDone);

    [Fact]
    public void Reasons_are_written_down()
    {
        Assert.Equal("ReasonMissing", LookRequest.Ask(Auditor, Monday, Guid.NewGuid(), Record(), " ", false, null, Calendar, out _).Refusal?.Name);
        Assert.Equal("AskedAlready", LookRequest.Ask(Auditor, Monday, Guid.NewGuid(), Record(), "The yearly audit.", true, null, Calendar, out _).Refusal?.Name);
        Assert.Equal("ReasonMissing", Asked().Refuse(ConflictOfficer, Monday, "").Refusal?.Name);
    }

    [Fact]
    public void Only_who_asked_withdraws_and_either_side_ends()
    {
        Assert.Equal("NotYours", Asked().Withdraw(ConflictOfficer, Monday).Refusal?.Name);
        Must(In(LookRequestStatus.Allowed).End(Auditor, Monday));
        Assert.Equal("NotTheOwner", In(LookRequestStatus.Allowed).End(Head, Monday).Refusal?.Name);
    }

    [Fact]
    public void It_is_kept_for_six_years_and_the_financial_year_in_which_it_was_over()
    {
        var schedule = new RetentionSchedule();
        Assert.Null(Asked().KeptUntil(schedule, Calendar));
        Assert.Null(In(LookRequestStatus.Allowed).KeptUntil(schedule, Calendar));
        var request = In(LookRequestStatus.Refused);

        Assert.Equal("StillKept", request.Forget(Actor.Clock, new DateTime(2033, 3, 31, 12, 0, 0, DateTimeKind.Utc), schedule, Calendar).Refusal?.Name);
        Assert.Equal("OnlyForTheClock", request.Forget(Head, new DateTime(2033, 4, 1, 12, 0, 0, DateTimeKind.Utc), schedule, Calendar).Refusal?.Name);
        Must(request.Forget(Actor.Clock, new DateTime(2033, 4, 1, 12, 0, 0, DateTimeKind.Utc), schedule, Calendar));
        Assert.Equal("AlreadyForgotten", request.Forget(Actor.Clock, new DateTime(2033, 4, 2, 12, 0, 0, DateTimeKind.Utc), schedule, Calendar).Refusal?.Name);
    }

    private static LookRequest In(LookRequestStatus status)
    {
        var request = Asked();
        switch (status)
        {
            case LookRequestStatus.Allowed:
                Must(request.Allow(ConflictOfficer, Monday, 10, Calendar));
                break;
            case LookRequestStatus.Refused:
                Must(request.Refuse(ConflictOfficer, Monday, "Ask again after the trial."));
                break;
            case LookRequestStatus.Withdrawn:
                Must(request.Withdraw(Auditor, Monday));
                break;
            case LookRequestStatus.Ended:
                Must(request.Allow(ConflictOfficer, Monday, 10, Calendar));
                Must(request.End(Auditor, Monday));
                break;
            case LookRequestStatus.RunOut:
                Must(request.Allow(ConflictOfficer, Monday, 10, Calendar));
                Assert.True(RunsOut(request));
                break;
        }

        return request;
    }

    private static bool RunsOut(LookRequest request)
    {
        var before = request.Status;
        request.CatchUp(Monday.AddDays(60), Calendar);
        return before != request.Status && request.Status == LookRequestStatus.RunOut;
    }

    private static LookRequest Asked(ClosedPart part = ClosedPart.Parties)
    {
        Must(LookRequest.Ask(Auditor, Monday, Guid.NewGuid(), Record(part), "The yearly audit.", false, null, Calendar, out var asked));
        return asked!;
    }

    private static ClosedRecord Record(ClosedPart part = ClosedPart.Parties) => new(part, Guid.NewGuid(), "WY-P-2026-0001", Guid.NewGuid(), Leeds, Legal);

    private static Actor Person(string name, Role role) => new(Guid.NewGuid(), name, Leeds, [new HeldRole(role, Leeds, [])]);

    private static void Must(Outcome outcome) => Assert.True(outcome.IsDone, outcome.ToString());
}
