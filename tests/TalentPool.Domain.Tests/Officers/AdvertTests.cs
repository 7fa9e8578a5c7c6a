using TalentPool.Domain.Officers;
using static TalentPool.Domain.Tests.Officers.GivenOfficer;

namespace TalentPool.Domain.Tests.Officers;

public sealed class AdvertTests
{
    /// <summary>Every state and every verb, with the state that a plain use of the verb leads to; null where it is not allowed.</summary>
    private static readonly Dictionary<(AdvertStatus, AdvertVerb), AdvertStatus?> Written = new()
    {
        [(AdvertStatus.Proposed, AdvertVerb.Agree)] = AdvertStatus.Live,
        [(AdvertStatus.Proposed, AdvertVerb.Refuse)] = AdvertStatus.Refused,
        [(AdvertStatus.Proposed, AdvertVerb.Confirm)] = null,
        [(AdvertStatus.Proposed, AdvertVerb.Change)] = AdvertStatus.Proposed,
        [(AdvertStatus.Proposed, AdvertVerb.Withdraw)] = AdvertStatus.Withdrawn,
        [(AdvertStatus.Proposed, AdvertVerb.Lapse)] = null,
        [(AdvertStatus.Proposed, AdvertVerb.End)] = AdvertStatus.Ended,

        [(AdvertStatus.Live, AdvertVerb.Agree)] = null,
        [(AdvertStatus.Live, AdvertVerb.Refuse)] = null,
        [(AdvertStatus.Live, AdvertVerb.Confirm)] = AdvertStatus.Live,
        [(AdvertStatus.Live, AdvertVerb.Change)] = AdvertStatus.Live,
        [(AdvertStatus.Live, AdvertVerb.Withdraw)] = AdvertStatus.Withdrawn,
        [(AdvertStatus.Live, AdvertVerb.Lapse)] = AdvertStatus.Lapsed,
        [(AdvertStatus.Live, AdvertVerb.End)] = AdvertStatus.Ended,

        [(AdvertStatus.Lapsed, AdvertVerb.Agree)] = null,
        [(AdvertStatus.Lapsed, AdvertVerb.Refuse)] = null,
        [(AdvertStatus.Lapsed, AdvertVerb.Confirm)] = AdvertStatus.Live,
        [(AdvertStatus.Lapsed, AdvertVerb.Change)] = AdvertStatus.Lapsed,
        [(AdvertStatus.Lapsed, AdvertVerb.Withdraw)] = AdvertStatus.Withdrawn,
        [(AdvertStatus.Lapsed, AdvertVerb.Lapse)] = null,
        [(AdvertStatus.Lapsed, AdvertVerb.End)] = AdvertStatus.Ended,
    };

    public static TheoryData<AdvertStatus, AdvertVerb> EveryPair
    {
        get
        {
            var pairs = new TheoryData<AdvertStatus, AdvertVerb>();
            foreach (var status in Enum.GetValues<AdvertStatus>())
            {
                foreach (var verb in Enum.GetValues<AdvertVerb>())
                {
                    pairs.Add(status, verb);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(EveryPair))]
    public void Every_verb_does_in_every_state_what_is_written_here(AdvertStatus status, AdvertVerb verb)
    {
        var officer = Plain();
        var advert = Add(officer, status);
        var (version, expected) = (advert.Version, Written.GetValueOrDefault((status, verb)));
        officer.TakeEvents();

        var outcome = Use(officer, advert, verb);

        Assert.Equal(expected is not null, AdvertStates.Table.Allows(status, verb));
        Assert.Equal(expected ?? status, advert.Status);
        if (expected is null)
        {
            Assert.True(outcome is null || outcome.Refusal?.Name == "NotInThisState", outcome?.ToString());
            Assert.Equal(version, advert.Version);
            Assert.Empty(officer.TakeEvents());
        }
        else
        {
            Assert.True(outcome is null || outcome.IsDone, outcome?.ToString());
            Assert.True(AdvertStates.Table.Leads(status, verb, advert.Status));
            Assert.True(advert.Version > version);
            Assert.NotEmpty(officer.TakeEvents());
        }
    }

    [Theory]
    [InlineData(AdvertStatus.Live)]
    [InlineData(AdvertStatus.Lapsed)]
    public void A_change_that_offers_more_needs_agreement_again(AdvertStatus status)
    {
        var officer = Plain();
        var advert = Add(officer, status, releaseLimit: 300);
        Done(officer.ChangeAdvert(Self, Now, advert.Id, advert.Version, advert.From, advert.To, advert.MinutesAWeek + 1, Calendar));
        Assert.Equal(AdvertStatus.Proposed, advert.Status);
        Assert.Equal(0, advert.ReleaseLimitMinutes);
    }

    [Fact]
    public void A_change_that_only_shrinks_stays_agreed_and_takes_the_limit_along()
    {
        var officer = WithLiveAdvert(minutesAWeek: 900, releaseLimit: 600);
        var advert = officer.Adverts[0];
        Done(officer.ChangeAdvert(Manager, Now, advert.Id, advert.Version, advert.From, advert.To, 450, Calendar));
        Assert.Equal(AdvertStatus.Live, advert.Status);
        Assert.Equal(450, advert.ReleaseLimitMinutes);
    }

    [Fact]
    public void A_line_manager_cannot_offer_more_in_the_officers_place()
    {
        var officer = WithLiveAdvert();
        var advert = officer.Adverts[0];
        Refused("OnlyTheOfficer", officer.ChangeAdvert(Manager, Now, advert.Id, advert.Version, advert.From, advert.To, 1000, Calendar));
        Refused("OnlyTheOfficer", officer.ProposeAdvert(Manager, Now, advert.To.AddDays(1), advert.To.AddDays(8), 60, Calendar));
    }

    [Fact]
    public void Only_the_officers_own_line_manager_or_the_deputy_agrees()
    {
        var officer = Plain();
        var advert = Add(officer, AdvertStatus.Proposed);
        Refused("OnlyTheLineManager", officer.AgreeAdvert(Self, Now, advert.Id, advert.Version, 0));
        Refused("OnlyTheLineManager", officer.AgreeAdvert(OtherManager, Now, advert.Id, advert.Version, 0));
        Refused("OnlyTheLineManager", officer.RefuseAdvert(OtherManager, Now, advert.Id, advert.Version, "No"));
        Done(officer.AgreeAdvert(Deputy, Now, advert.Id, advert.Version, 0));
        Assert.Equal(Deputy.PersonId, advert.AgreedById);
    }

    [Fact]
    public void An_officer_who_deputises_for_the_line_manager_cannot_agree_their_own_advert()
    {
        var officer = Plain();
        var advert = Add(officer, AdvertStatus.Proposed);
        var both = Self with { Roles = [new HeldRole(Role.LineManager, Home, [], Manager.PersonId)] };
        Refused("OnlyTheLineManager", officer.AgreeAdvert(both, Now, advert.Id, advert.Version, 0));
    }

    [Fact]
    public void A_stranger_can_do_nothing()
    {
        var officer = WithLiveAdvert();
        var advert = officer.Adverts[0];
        Refused("OnlyTheOfficerOrLineManager", officer.ConfirmAdvert(Stranger, Now, advert.Id, advert.Version, ConfirmationRoute.Page));
        Refused("OnlyTheOfficerOrLineManager", officer.ConfirmAdverts(Stranger, Now, ConfirmationRoute.Team));
        Refused("OnlyTheOfficerOrLineManager", officer.WithdrawAdvert(Stranger, Now, advert.Id, advert.Version));
        Refused("OnlyTheOfficerOrLineManager", officer.ChangeAdvert(Stranger, Now, advert.Id, advert.Version, Monday, Monday, 60, Calendar));
        Refused("OnlyTheOfficerOrLineManager", officer.RecordLeave(Stranger, Now, Monday, Monday));
        Refused("OnlyTheOfficerOrLineManager", officer.SetSkill(Stranger, Now, Guid.CreateVersion7(), SkillLevel.Expert, "Says so"));
    }

    [Fact]
    public void What_was_changed_meanwhile_is_stale()
    {
        var officer = WithLiveAdvert();
        var advert = officer.Adverts[0];
        var outcome = officer.WithdrawAdvert(Self, Now, advert.Id, advert.Version - 1);
        Refused("Stale", outcome);
        Assert.Equal(RefusalKind.Stale, outcome.Refusal?.Kind);
        Assert.Matches("^(Officer|LineManager) changed this availability at [0-9]", outcome.Refusal?.Sentence);
        Assert.Contains("09:00 on 1 June 2026", outcome.Refusal?.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 27, 0, "AdvertMinutesOutOfRange")]
    [InlineData(0, 27, 2251, "AdvertMinutesOutOfRange")]
    [InlineData(5, 4, 60, "AdvertEndsBeforeItStarts")]
    [InlineData(0, 1000, 60, "AdvertTooLong")]
    [InlineData(-20, -1, 60, "AdvertOver")]
    [InlineData(0, 27, 2250, null)]
    public void An_impossible_advert_is_refused_by_name(int from, int to, int minutes, string? refusal) =>
        Refused(refusal!, Plain().ProposeAdvert(Self, Now, Monday.AddDays(from), Monday.AddDays(to), minutes, Calendar));

    [Fact]
    public void Adverts_of_one_officer_do_not_overlap()
    {
        var officer = WithLiveAdvert(weeks: 12);
        Refused("AdvertOverlaps", officer.ProposeAdvert(Self, Now, Monday.AddDays(83), Monday.AddDays(100), 60, Calendar));
        Done(officer.ProposeAdvert(Self, Now, Monday.AddDays(84), Monday.AddDays(100), 60, Calendar));
    }

    [Fact]
    public void The_limit_released_in_advance_is_at_most_the_advert()
    {
        var officer = Plain();
        var advert = Add(officer, AdvertStatus.Proposed, minutesAWeek: 900);
        Refused("ReleaseLimitOutOfRange", officer.AgreeAdvert(Manager, Now, advert.Id, advert.Version, 901));
        Refused("ReleaseLimitOutOfRange", officer.AgreeAdvert(Manager, Now, advert.Id, advert.Version, -1));
        Done(officer.AgreeAdvert(Manager, Now, advert.Id, advert.Version, 900));
        Assert.Equal(900, officer.ReleaseLimitFor(Hours(60)));
    }

    [Fact]
    public void An_unconfirmed_advert_lapses_at_the_end_of_its_last_day()
    {
        var officer = WithLiveAdvert();
        var advert = officer.Adverts[0];
        Assert.Equal(Monday.AddDays(28), officer.ConfirmationDueOn(advert, new(), Calendar));
        var lapses = Calendar.AtLocal(Monday.AddDays(29), TimeOnly.MinValue);

        officer.CatchUp(lapses.AddMilliseconds(-1), new(), Calendar);
        Assert.Equal(AdvertStatus.Live, advert.Status);

        officer.CatchUp(lapses.AddDays(3), new(), Calendar);
        Assert.Equal(AdvertStatus.Lapsed, advert.Status);
        Assert.Equal(lapses, Assert.IsType<AdvertLapsed>(Assert.Single(officer.TakeEvents())).EffectiveAt);

        officer.CatchUp(lapses.AddDays(3), new(), Calendar);
        Assert.Empty(officer.TakeEvents());
    }

    [Fact]
    public void Leave_stops_the_clock()
    {
        var officer = WithLiveAdvert();
        Done(officer.RecordLeave(Self, Now, Monday.AddDays(20), Monday.AddDays(33)));
        Assert.Equal(Monday.AddDays(42), officer.ConfirmationDueOn(officer.Adverts[0], new(), Calendar));
    }

    [Fact]
    public void Confirming_starts_the_clock_again()
    {
        var officer = WithLiveAdvert();
        Done(officer.ConfirmAdverts(Manager, Now.AddDays(10), ConfirmationRoute.Team));
        Assert.Equal(Monday.AddDays(38), officer.ConfirmationDueOn(officer.Adverts[0], new(), Calendar));
        Assert.Equal(ConfirmationRoute.Team, officer.Adverts[0].ConfirmedThrough);
    }

    [Theory]
    [InlineData(20, 0)]
    [InlineData(21, 1)]
    [InlineData(25, 1)]
    [InlineData(26, 2)]
    [InlineData(28, 2)]
    public void A_confirmation_is_asked_for_a_week_and_two_days_before_it_is_due(int day, int reminders)
    {
        var officer = WithLiveAdvert();
        officer.RemindToConfirm(Now.AddDays(day), new(), Calendar);
        Assert.Equal(reminders, officer.Adverts[0].RemindersSent);
        Assert.Equal(Math.Min(1, reminders), officer.TakeEvents().OfType<AdvertConfirmationAsked>().Count());
    }

    [Fact]
    public void Each_reminder_goes_out_once_until_the_advert_is_confirmed_again()
    {
        var officer = WithLiveAdvert();
        for (var day = 0; day <= 28; day++)
        {
            officer.RemindToConfirm(Now.AddDays(day), new(), Calendar);
            officer.RemindToConfirm(Now.AddDays(day), new(), Calendar);
        }

        Assert.Equal(2, officer.TakeEvents().Count);
        Done(officer.ConfirmAdverts(Self, Now.AddDays(28), ConfirmationRoute.Page));
        officer.TakeEvents();
        officer.RemindToConfirm(Now.AddDays(49), new(), Calendar);
        Assert.Equal(Monday.AddDays(56), Assert.IsType<AdvertConfirmationAsked>(Assert.Single(officer.TakeEvents())).DueOn);
    }

    [Fact]
    public void An_advert_that_ends_before_it_could_lapse_needs_no_reminder()
    {
        var officer = WithLiveAdvert(weeks: 4);
        officer.RemindToConfirm(Now.AddDays(26), new(), Calendar);
        Assert.Empty(officer.TakeEvents());
    }

    [Fact]
    public void A_reminder_does_not_make_an_open_page_stale()
    {
        var officer = WithLiveAdvert();
        var seen = officer.Adverts[0].Version;
        officer.RemindToConfirm(Now.AddDays(27), new(), Calendar);
        Done(officer.ConfirmAdvert(Self, Now.AddDays(27), officer.Adverts[0].Id, seen, ConfirmationRoute.Page));
    }

    [Fact]
    public void There_may_be_nothing_to_confirm() =>
        Refused("NothingToConfirm", Plain().ConfirmAdverts(Self, Now, ConfirmationRoute.Offer));

    [Fact]
    public void Long_after_its_last_day_an_advert_has_lapsed_first_and_then_ended()
    {
        var officer = WithLiveAdvert(weeks: 6);
        officer.CatchUp(Now.AddDays(400), new(), Calendar);
        Assert.Collection(
            officer.TakeEvents(),
            first => Assert.Equal(Calendar.AtLocal(Monday.AddDays(29), TimeOnly.MinValue), Assert.IsType<AdvertLapsed>(first).EffectiveAt),
            second => Assert.Equal(Calendar.AtLocal(Monday.AddDays(42), TimeOnly.MinValue), Assert.IsType<AdvertEnded>(second).EffectiveAt));
    }

    private static Outcome? Use(Officer officer, Advert advert, AdvertVerb verb)
    {
        switch (verb)
        {
            case AdvertVerb.Agree:
                return officer.AgreeAdvert(Manager, Now, advert.Id, advert.Version, 0);
            case AdvertVerb.Refuse:
                return officer.RefuseAdvert(Manager, Now, advert.Id, advert.Version, "Needed here");
            case AdvertVerb.Confirm:
                return officer.ConfirmAdvert(Self, Now.AddDays(1), advert.Id, advert.Version, ConfirmationRoute.Page);
            case AdvertVerb.Change:
                return officer.ChangeAdvert(Self, Now, advert.Id, advert.Version, advert.From, advert.To, advert.MinutesAWeek - 1, Calendar);
            case AdvertVerb.Withdraw:
                return officer.WithdrawAdvert(Self, Now, advert.Id, advert.Version);
            case AdvertVerb.Lapse:
                officer.CatchUp(Calendar.AtLocal(Monday.AddDays(29), TimeOnly.MinValue), new(), Calendar);
                return null;
            default:
                // Confirmed so seldom asked for, it can only end.
                officer.CatchUp(Calendar.AtLocal(advert.To.AddDays(1), TimeOnly.MinValue), new() { ConfirmAdvertEveryDays = 365 }, Calendar);
                return null;
        }
    }
}
