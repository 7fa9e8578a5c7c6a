using TalentPool.Domain.Gaps;

namespace TalentPool.Domain.Tests.Gaps;

/// <summary>Who may see a gap, and which members are left out of it.</summary>
public sealed class VisibilityTests
{
    private static readonly Actor ConflictOfficer = GapScene.Person("Cora Conflict", GapScene.Leeds, new HeldRole(Role.ConflictOfficer, GapScene.Leeds, [GapScene.Legal]));
    private static readonly LeftOutTerms Kirklees = new(GapScene.Kirklees, LeftOutReason.Opponent, "It defends the claim.");
    private static readonly IReadOnlyList<Guid> FourMembers = [.. GapScene.Members, Guid.CreateVersion7(), Guid.CreateVersion7()];

    public static TheoryData<LeavingOutStatus, LeavingOutVerb> Cases
    {
        get
        {
            var cases = new TheoryData<LeavingOutStatus, LeavingOutVerb>();
            foreach (var status in Enum.GetValues<LeavingOutStatus>())
            {
                foreach (var verb in Enum.GetValues<LeavingOutVerb>())
                {
                    cases.Add(status, verb);
                }
            }

            return cases;
        }
    }

    [Fact]
    public void A_deputy_who_leaves_members_out_or_agrees_to_it_does_so_in_somebodys_name()
    {
        var scene = In(LeavingOutStatus.Asked);
        var (named, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var officer = ConflictOfficer with { Roles = [.. ConflictOfficer.Roles.Select(held => held with { DeputyForId = named })] };
        var head = GapScene.Head with { Roles = [.. GapScene.Head.Roles.Select(held => held with { DeputyForId = other })] };

        scene.MustDo(scene.Gap.DecideLeavingOut(officer, scene.At, scene.Gap.Version, [Kirklees], [GapScene.Leeds, GapScene.Kirklees]));
        scene.MustDo(scene.Gap.EndorseLeavingOut(head, scene.At, scene.Gap.Version));

        Assert.Equal((officer.Name, named, head.Name, other, Role.HeadOfService), (scene.Gap.LeftOutByName, scene.Gap.LeftOutForId, scene.Gap.LeftOutSecondByName, scene.Gap.LeftOutSecondForId, scene.Gap.LeftOutSecondByRole));
        Assert.Equal([named, other], scene.Gap.DeputisedFor);
    }

    [Fact]
    public void The_table_of_leaving_out_is_as_written() => WrittenTable.AssertIs(
        """
                     Ask    TakeBack  DescribeAnew Decide                Endorse
        NotAsked     Asked  -         -            -                     -
        Asked        Asked  NotAsked  -            AwaitsSecond|Decided  -
        AwaitsSecond -      -         Asked        AwaitsSecond|Decided  Decided
        Decided      -      -         Asked        AwaitsSecond|Decided  -
        """,
        LeavingOutStates.Table);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Leaving_out_does_what_its_table_says(LeavingOutStatus status, LeavingOutVerb verb)
    {
        var scene = In(status);
        var gap = scene.Gap;
        Assert.Equal(status, gap.LeavingOut);

        var outcome = verb switch
        {
            LeavingOutVerb.Ask => gap.AskToLeaveOut(GapScene.Requester, scene.At, true, "Is Kirklees the defendant?"),
            LeavingOutVerb.TakeBack => gap.AskToLeaveOut(GapScene.Requester, scene.At, false, ""),
            LeavingOutVerb.DescribeAnew => gap.DescribeDraft(GapScene.Requester, scene.At, "Another title", "Other work"),
            LeavingOutVerb.Decide => Decide(scene, Kirklees),
            _ => gap.EndorseLeavingOut(GapScene.Head, scene.At, gap.Version),
        };

        if (LeavingOutStates.Table.Allows(status, verb))
        {
            Assert.True(outcome.IsDone, outcome.ToString());
            Assert.True(LeavingOutStates.Table.Leads(status, verb, gap.LeavingOut), $"{verb} led from {status} to {gap.LeavingOut}.");
        }
        else
        {
            // To describe a draft anew is always allowed; only where something was decided does it ask again.
            Assert.Equal(verb == LeavingOutVerb.DescribeAnew, outcome.IsDone);
            Assert.Equal(status, gap.LeavingOut);
        }
    }

    [Fact]
    public void A_member_that_is_left_out_is_not_asked_now_or_later()
    {
        var scene = Asked();
        scene.MustDo(Decide(scene, FourMembers, Kirklees));
        scene.MustDo(scene.Post(members: FourMembers));

        Assert.DoesNotContain(scene.Gap.CurrentCheck!.Enquiries, enquiry => enquiry.AuthorityId == GapScene.Kirklees);

        scene.MustDo(scene.AnswerNo(GapScene.BradfordManager, GapScene.Bradford));
        scene.Later(TimeSpan.FromDays(5));
        scene.MustDo(scene.AskAgain(members: FourMembers));
        Assert.DoesNotContain(scene.Gap.CurrentCheck!.Enquiries, enquiry => enquiry.AuthorityId == GapScene.Kirklees);
    }

    [Fact]
    public void A_draft_is_not_posted_while_the_conflict_officer_has_not_decided() =>
        Assert.Equal(GapRefusals.LeavingOutNotDecided, Asked().Post().Refusal);

    [Fact]
    public void Half_of_the_members_need_a_second_person()
    {
        var scene = Asked();
        scene.MustDo(Decide(scene, Kirklees));
        Assert.Equal(GapRefusals.LeavingOutNeedsSecond, scene.Post().Refusal);

        Assert.Equal(GapRefusals.OwnRequest, scene.Gap.EndorseLeavingOut(GapScene.Requester, scene.At, scene.Gap.Version).Refusal);
        Assert.Equal(GapRefusals.OwnRequest, scene.Gap.EndorseLeavingOut(ConflictOfficer, scene.At, scene.Gap.Version).Refusal);
        scene.MustDo(scene.Gap.EndorseLeavingOut(GapScene.Head, scene.At, scene.Gap.Version));
        scene.MustDo(scene.Post());
        Assert.Single(scene.Gap.CurrentCheck!.Enquiries);
    }

    [Fact]
    public void Half_by_the_members_of_the_day_of_posting_needs_a_second_person_though_it_was_less_when_it_was_decided()
    {
        var scene = Asked();
        scene.MustDo(Decide(scene, FourMembers, Kirklees));

        Assert.Equal(GapRefusals.LeavingOutNeedsSecond, scene.Post().Refusal);
    }

    [Fact]
    public void A_gap_that_leaves_nobody_to_ask_is_refused()
    {
        var scene = Asked();
        scene.MustDo(Decide(scene, Kirklees, new LeftOutTerms(GapScene.Bradford, LeftOutReason.Interest, "It bids for the contract.")));
        scene.MustDo(scene.Gap.EndorseLeavingOut(GapScene.Head, scene.At, scene.Gap.Version));

        Assert.Equal(GapRefusals.NobodyToAsk, scene.Post().Refusal);
    }

    [Fact]
    public void Nobody_but_the_hosts_conflict_officer_decides_and_never_the_requester()
    {
        var both = GapScene.Person("Bo Both", GapScene.Leeds, new HeldRole(Role.ServiceManager, GapScene.Leeds, []), new HeldRole(Role.ConflictOfficer, GapScene.Leeds, []));
        var deputy = GapScene.Person("Dee Deputy", GapScene.Leeds, new HeldRole(Role.ConflictOfficer, GapScene.Leeds, [], both.PersonId));
        var scene = GapScene.Draft(requester: both);
        scene.MustDo(scene.Gap.AskToLeaveOut(both, scene.At, true, "Kirklees?"));

        Assert.Equal(GapRefusals.OwnRequest, Decide(scene, both, GapScene.Members, Kirklees).Refusal);
        Assert.Equal(GapRefusals.NotTheConflictOfficer, Decide(scene, deputy, GapScene.Members, Kirklees).Refusal);
        Assert.Equal(GapRefusals.NotTheConflictOfficer, Decide(scene, GapScene.Head, GapScene.Members, Kirklees).Refusal);
        Assert.Equal(
            GapRefusals.NotTheConflictOfficer,
            Decide(scene, GapScene.Person("Kit", GapScene.Kirklees, new HeldRole(Role.ConflictOfficer, GapScene.Kirklees, [])), GapScene.Members, Kirklees).Refusal);
    }

    [Fact]
    public void The_own_authority_a_stranger_a_member_twice_and_a_reason_without_words_are_refused()
    {
        var scene = Asked();

        Assert.Equal(GapRefusals.NotAnotherMember, Decide(scene, Kirklees with { AuthorityId = GapScene.Leeds }).Refusal);
        Assert.Equal(GapRefusals.NotAnotherMember, Decide(scene, Kirklees with { AuthorityId = Guid.CreateVersion7() }).Refusal);
        Assert.Equal(GapRefusals.LeftOutTwice, Decide(scene, Kirklees, Kirklees).Refusal);
        Assert.Equal(GapRefusals.ExplanationMissing, Decide(scene, Kirklees with { Note = " " }).Refusal);
    }

    [Fact]
    public void The_visibility_is_fixed_when_the_gap_is_posted()
    {
        var scene = GapScene.Draft(sealing => sealing.MustDo(sealing.Gap.SetVisibility(GapScene.Requester, sealing.At, Visibility.Sealed)));
        scene.MustDo(scene.Post());

        Assert.Equal(GapRefusals.NotADraft, scene.Gap.SetVisibility(GapScene.Requester, scene.At, Visibility.Open).Refusal);
        Assert.Equal(Visibility.Sealed, scene.Gap.Visibility);
    }

    [Fact]
    public void Those_who_answer_give_an_undertaking_once_and_ask_questions_only_after_it()
    {
        var scene = Sealed();
        Assert.Equal(GapRefusals.UndertakingMissing, scene.Gap.AskQuestion(GapScene.BradfordManager, scene.At, GapScene.Bradford, "Where?").Refusal);

        scene.MustDo(scene.Gap.GiveUndertaking(GapScene.BradfordManager, scene.At));

        Assert.Contains(scene.Gap.TakeEvents(), happened => happened is UndertakingGiven { Name: "Bea Bradford" });
        scene.MustDo(scene.Gap.AskQuestion(GapScene.BradfordManager, scene.At, GapScene.Bradford, "Where?"));
        Assert.Equal(GapRefusals.UndertakingGivenAlready, scene.Gap.GiveUndertaking(GapScene.BradfordManager, scene.At).Refusal);
    }

    [Fact]
    public void Whoever_neither_answers_nor_is_put_forward_gives_no_undertaking()
    {
        var scene = Sealed();
        Assert.Equal(GapRefusals.NotForThisUndertaking, scene.Gap.GiveUndertaking(GapScene.BradfordOfficer, scene.At).Refusal);

        scene.MustDo(scene.Answer(GapScene.BradfordManager, GapScene.Bradford, [GapScene.Terms(GapScene.BradfordOfficer, GapScene.BradfordLineManager)]));

        scene.MustDo(scene.Gap.GiveUndertaking(GapScene.BradfordOfficer, scene.At));
        scene.MustDo(scene.Gap.GiveUndertaking(GapScene.BradfordLineManager, scene.At));
        Assert.Equal(GapRefusals.NothingSealed, GapScene.Checking().Gap.GiveUndertaking(GapScene.BradfordManager, scene.At).Refusal);
    }

    [Fact]
    public void A_copy_keeps_the_visibility_and_asks_anew_who_is_left_out()
    {
        var scene = Asked();
        scene.MustDo(scene.Gap.SetVisibility(GapScene.Requester, scene.At, Visibility.AnswerersOnly));
        scene.MustDo(Decide(scene, FourMembers, Kirklees));

        var copy = Gap.CopyOf(scene.Gap, GapScene.Requester, scene.At, scene.Gap.TermsId);

        Assert.Equal((Visibility.AnswerersOnly, LeavingOutStatus.Asked, 0), (copy.Visibility, copy.LeavingOut, copy.LeftOut.Count));
    }

    [Fact]
    public void An_outline_holds_nothing_but_skills_hours_and_dates()
    {
        var gap = Sealed().Gap;

        gap.KeepOutlineOnly();

        Assert.Equal(("Sealed gap", "", "", ""), (gap.Title, gap.Description, gap.Place, gap.MatterReference));
        Assert.Empty(gap.Comparators);
        Assert.NotEmpty(gap.Skills);
        Assert.NotNull(gap.Shape);
    }

    private static GapScene Asked()
    {
        var scene = GapScene.Draft();
        scene.MustDo(scene.Gap.AskToLeaveOut(GapScene.Requester, scene.At, true, "Is Kirklees the defendant?"));
        return scene;
    }

    private static GapScene Sealed()
    {
        var scene = GapScene.Draft(sealing => sealing.MustDo(sealing.Gap.SetVisibility(GapScene.Requester, sealing.At, Visibility.Sealed)));
        scene.MustDo(scene.Post());
        return scene;
    }

    private static GapScene In(LeavingOutStatus status)
    {
        if (status == LeavingOutStatus.NotAsked)
        {
            return GapScene.Draft();
        }

        var scene = Asked();
        if (status is LeavingOutStatus.AwaitsSecond or LeavingOutStatus.Decided)
        {
            scene.MustDo(Decide(scene, Kirklees));
        }

        if (status == LeavingOutStatus.Decided)
        {
            scene.MustDo(scene.Gap.EndorseLeavingOut(GapScene.Head, scene.At, scene.Gap.Version));
        }

        return scene;
    }

    private static Outcome Decide(GapScene scene, params LeftOutTerms[] leftOut) => Decide(scene, GapScene.Members, leftOut);

    private static Outcome Decide(GapScene scene, IReadOnlyList<Guid> members, params LeftOutTerms[] leftOut) => Decide(scene, ConflictOfficer, members, leftOut);

    private static Outcome Decide(GapScene scene, Actor by, IReadOnlyList<Guid> members, params LeftOutTerms[] leftOut) =>
        scene.Gap.DecideLeavingOut(by, scene.At, scene.Gap.Version, leftOut, members);
}
