using TalentPool.Domain.Gaps;

namespace TalentPool.Domain.Tests.Gaps;

public sealed class PostGapTests
{
    [Fact]
    public void Posting_asks_every_other_member_and_not_the_own_authority()
    {
        var scene = GapScene.Checking();

        Assert.Equal([GapScene.Bradford, GapScene.Kirklees], scene.Gap.CurrentCheck!.Enquiries.Select(enquiry => enquiry.AuthorityId));
        Assert.Equal("WY-2026-0042", scene.Gap.Reference);
        Assert.Equal(new DateTime(2026, 11, 25, 17, 0, 0, DateTimeKind.Utc), scene.Gap.CurrentCheck.DueAt);
        Assert.Equal(10_620, scene.Gap.CurrentCheck.AskedMinutes);
    }

    [Fact]
    public void Posting_with_nobody_to_ask_is_refused()
    {
        var scene = GapScene.Draft();

        Assert.Equal("NobodyToAsk", scene.Post(members: [GapScene.Leeds]).Refusal?.Name);
        Assert.Equal(GapStatus.Draft, scene.Gap.Status);
    }

    [Fact]
    public void Posting_an_empty_draft_names_all_that_is_missing()
    {
        var scene = new GapScene();
        var gap = Gap.Draft(GapScene.Requester, scene.At, Guid.CreateVersion7(), Guid.CreateVersion7(), GapScene.Leeds, GapScene.Legal);

        var outcome = gap.Post(GapScene.Requester, scene.At, gap.Version, "WY-1", GapScene.Figures, GapScene.Calendar, GapScene.Members);

        Assert.Equal("DraftIncomplete", outcome.Refusal?.Name);
        Assert.Equal(
            ["a title", "an essential skill", "the hours and dates", "who does it and where", "the reason", "the cost centre", "who looked at the own team and when", "the outside price"],
            gap.WhatIsMissing());
    }

    [Fact]
    public void Posting_somebody_elses_draft_is_refused() =>
        Assert.Equal("NotTheRequester", GapScene.Draft().Post(GapScene.SecondManager).Refusal?.Name);

    [Fact]
    public void Posting_without_a_role_at_the_authority_is_refused()
    {
        var visitor = GapScene.Person("Vic Visitor", GapScene.Leeds);

        Assert.Equal("NotRequestingSide", GapScene.Draft(requester: visitor).Post(visitor).Refusal?.Name);
    }

    [Fact]
    public void Posting_work_that_is_already_over_is_refused()
    {
        var scene = GapScene.Draft();
        scene.At = new DateTime(2027, 4, 1, 9, 0, 0, DateTimeKind.Utc);

        Assert.Equal("DatesPassed", scene.Post().Refusal?.Name);
    }

    [Fact]
    public void Posting_what_was_changed_meanwhile_is_refused_as_stale()
    {
        var scene = GapScene.Draft();

        var refusal = scene.Gap.Post(GapScene.Requester, scene.At, scene.Gap.Version - 1, "WY-1", GapScene.Figures, GapScene.Calendar, GapScene.Members).Refusal;

        Assert.Equal("Stale", refusal?.Name);
        Assert.Equal(RefusalKind.Stale, refusal?.Kind);
        Assert.Contains("Rosa Requester changed this gap at 10:00", refusal!.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2026, 11, 24, Urgency.Emergency)]
    [InlineData(2026, 11, 25, Urgency.Urgent)]
    [InlineData(2026, 11, 30, Urgency.Urgent)]
    [InlineData(2026, 12, 1, Urgency.Standard)]
    public void Urgency_follows_from_the_first_day(int year, int month, int day, Urgency expected)
    {
        var scene = GapScene.Checking(shape: GapShape.HoursAWeek(new(year, month, day), new(2027, 3, 26), 900));

        Assert.Equal(expected, scene.Gap.Urgency);
        Assert.Equal(expected, scene.Gap.CurrentCheck!.Urgency);
    }

    [Fact]
    public void More_urgency_than_the_dates_ask_for_needs_a_reason_and_a_head_of_service()
    {
        var scene = GapScene.Draft();
        Assert.Equal("UrgencyReasonMissing", scene.Gap.AskForUrgency(GapScene.Requester, scene.At, Urgency.Urgent, " ").Refusal?.Name);
        scene.MustDo(scene.Gap.AskForUrgency(GapScene.Requester, scene.At, Urgency.Urgent, "The hearing may be brought forward."));

        Assert.Equal("UrgencyNotAgreed", scene.Post().Refusal?.Name);
        Assert.Equal("OwnRequest", scene.Gap.AgreeUrgency(GapScene.Requester, scene.At, scene.Gap.Version).Refusal?.Name);
        Assert.Equal("NotHeadOfService", scene.Gap.AgreeUrgency(GapScene.HeadOfGovernance, scene.At, scene.Gap.Version).Refusal?.Name);

        scene.MustDo(scene.Gap.AgreeUrgency(GapScene.Head, scene.At, scene.Gap.Version));
        scene.MustDo(scene.Post());
        Assert.Equal(Urgency.Urgent, scene.Gap.Urgency);
        Assert.Equal(new DateTime(2026, 11, 23, 14, 0, 0, DateTimeKind.Utc), scene.Gap.CurrentCheck!.DueAt);
    }

    [Fact]
    public void Asking_for_other_urgency_voids_the_agreement()
    {
        var scene = GapScene.Draft();
        scene.MustDo(scene.Gap.AskForUrgency(GapScene.Requester, scene.At, Urgency.Urgent, "The hearing may be brought forward."));
        scene.MustDo(scene.Gap.AgreeUrgency(GapScene.Head, scene.At, scene.Gap.Version));
        scene.MustDo(scene.Gap.AskForUrgency(GapScene.Requester, scene.At, Urgency.Emergency, "It was brought forward."));

        Assert.Equal("UrgencyNotAgreed", scene.Post().Refusal?.Name);
    }

    [Fact]
    public void A_draft_takes_no_impossible_parts()
    {
        var scene = GapScene.Draft();

        Assert.Equal("EndsBeforeItStarts", scene.Gap.SetShape(GapScene.Requester, scene.At, GapShape.HoursAWeek(new(2027, 2, 1), new(2027, 1, 1), 60), GapScene.Calendar).Refusal?.Name);
        Assert.Equal("EssentialSkillMissing", scene.Gap.SetSkills(GapScene.Requester, scene.At, []).Refusal?.Name);
        Assert.Equal("SmallestPartOutOfRange", scene.Gap.SetArrangements(GapScene.Requester, scene.At, true, 901, "", isRemote: true).Refusal?.Name);
        Assert.Equal("ComparatorOutOfRange", scene.Gap.SetComparator(GapScene.Requester, scene.At, GapScene.OutsidePrice with { PricePence = 0 }).Refusal?.Name);
    }

    [Fact]
    public void A_posted_gap_is_no_draft_any_more() =>
        Assert.Equal("NotADraft", GapScene.Checking().Gap.DescribeDraft(GapScene.Requester, new DateTime(2026, 11, 23, 11, 0, 0, DateTimeKind.Utc), "T", "D").Refusal?.Name);

    [Fact]
    public void A_copy_asks_for_the_same_without_the_evidence()
    {
        var source = GapScene.Exhausted();

        var copy = Gap.CopyOf(source.Gap, GapScene.SecondManager, source.At, source.Gap.TermsId);

        Assert.Equal(GapStatus.Draft, copy.Status);
        Assert.Equal(source.Gap.Skills, copy.Skills);
        Assert.Equal(source.Gap.Shape, copy.Shape);
        Assert.False(copy.Comparator!.HasEvidence);
        Assert.Equal(["who looked at the own team and when"], copy.WhatIsMissing());
        Assert.Equal(GapScene.SecondManager.PersonId, copy.RequesterId);
    }

    [Theory]
    [InlineData(ComparatorBasis.Hour, 9_500, 10_800, 1_710_000, 9_500)]
    [InlineData(ComparatorBasis.Day, 50_000, 444, 50_000, 6_757)]
    [InlineData(ComparatorBasis.FixedPrice, 100_000, 600, 100_000, 10_000)]
    [InlineData(ComparatorBasis.Hour, 1, 30, 1, 1)]
    public void The_outside_price_has_a_value_in_all_and_a_price_an_hour(ComparatorBasis basis, long price, int minutes, long value, long hour)
    {
        var comparator = GapScene.Draft(comparator: new(basis, price, OutsideRoute.Agency, minutes)).Gap.Comparator!;

        Assert.Equal(value, comparator.ValuePence);
        Assert.Equal(hour, comparator.PencePerHour);
    }

    [Fact]
    public void Nobody_has_looked_at_the_own_team_tomorrow()
    {
        var scene = GapScene.Draft();

        Assert.Equal("OwnTeamLookedInFuture", scene.Gap.SetOwnTeamLooked(GapScene.Requester, scene.At, "Rosa", scene.Today.AddDays(1), GapScene.Calendar).Refusal?.Name);
    }
}
