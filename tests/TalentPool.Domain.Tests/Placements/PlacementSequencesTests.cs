using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;

namespace TalentPool.Domain.Tests.Placements;

/// <summary>Random people do random things at random times, for long; some things must never come true.</summary>
public sealed class PlacementSequencesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Whatever_people_do_the_rules_hold(int seed)
    {
        var random = new Random(seed);
        var started = 0;
        for (var run = 0; run < 120; run++)
        {
            var scene = PlacementScene.Agreed(
                random.Next(2) == 0 ? LegalBasis.Section113 : LegalBasis.Section101, random.Next(2) == 0, random.Next(2) == 0,
                random.Next(2) == 0 ? VatTreatment.OutsideScope : VatTreatment.Undecided);
            Actor[] people =
            [
                scene.Officer, scene.LineManager, scene.HomeHead, scene.HomeConflict, scene.HomeFinance, scene.Requester,
                scene.BudgetHolder, scene.HostHead, scene.HostConflict, scene.Supervisor, scene.Substitute, scene.SubstitutesManager, scene.Stranger,
            ];
            for (var step = 0; step < 150; step++)
            {
                scene.Now = scene.Now.AddHours(random.Next(30));
                var before = scene.Placement.Status;
                scene.CatchUp();
                started += Check(scene, before, scene.Placement.TakeEvents(), null, scene.Placement.Version);

                scene.CatchUp();
                Assert.Empty(scene.Placement.TakeEvents());

                var (version, status) = (scene.Placement.Version, scene.Placement.Status);
                var outcome = Act(scene, people[random.Next(people.Length)], random);
                started += Check(scene, status, scene.Placement.TakeEvents(), outcome, version);
            }
        }

        Assert.True(started > 20, $"Only {started} placements ever started, so the test says little.");
    }

    private static int Check(PlacementScene scene, PlacementStatus before, IReadOnlyList<DomainEvent> happened, Outcome? outcome, int version)
    {
        var p = scene.Placement;
        if (outcome is { IsDone: false })
        {
            Assert.Empty(happened);
            Assert.Equal((version, before), (p.Version, p.Status));
        }

        if (outcome is { IsDone: true })
        {
            Assert.NotEmpty(happened);
        }

        // Time may take two steps at once: start what was due, and end it.
        Assert.True(before == p.Status || PlacementStates.Table.Connects(before, p.Status)
            || (before == PlacementStatus.Agreed && p.Status == PlacementStatus.Ended), $"{before} to {p.Status}");
        Assert.True(p.UsedMinutes >= 0 && p.UsedMinutes <= p.CapMinutes);
        Assert.Empty(p.ActedForHome.Intersect(p.ActedForHost));
        Assert.True(p.Extensions.Count(extension => extension.Status == ExtensionStatus.Proposed) <= 1);
        Assert.All(p.Extensions.Where(extension => extension.Status == ExtensionStatus.Granted), extension =>
            Assert.True(extension.Has(ExtensionYes.Officer) && extension.Has(ExtensionYes.LineManager) && extension.Has(ExtensionYes.BudgetHolder)
                && extension.BudgetHolderAgreedById != extension.LineManagerAgreedById));
        Assert.True(p.Substitutions.Count(substitution => substitution.IsOpen) <= 1);
        Assert.True(p.OpenSubstitution is null || p.OpenExtension is null, "A substitution and an extension at once.");
        Assert.True(p.OpenSubstitution is null || p.Status is PlacementStatus.Agreed or PlacementStatus.Active or PlacementStatus.Paused, "A substitute for what is over.");
        Assert.All(p.Substitutions.Where(substitution => substitution.Status == SubstitutionStatus.Taken), substitution => Assert.True(
            substitution is { AgreedAt: not null, ReleasedAt: not null, WaitsForBudget: false, SuccessorId: not null } && (p.EndsOn < substitution.From || p.Status == PlacementStatus.Cancelled)));
        Assert.True(!p.IsLegal || p.HomeConflictAnswer is null || p.ArePartiesKnown, "The home answered about nobody.");
        Assert.True(p.WorkBlockedSince is null || p.WhatIsMissing(PlacementScene.Calendar.LocalDate(scene.Now)).Count > 0 || outcome is not null, "Blocked by nothing.");
        Assert.False(p.HasOwnInterest == true && p.Status == PlacementStatus.Active, "Worked on with an own interest.");
        Assert.False(p.ConflictDecision == ConflictDecision.Refused && p.Status == PlacementStatus.Active, "Worked on against a refused conflict.");
        Assert.DoesNotContain(happened, thing => thing is { EffectiveAt.Kind: not DateTimeKind.Utc });
        if (happened.Any(thing => thing is PlacementStarted or PlacementResumed) && p.Status == PlacementStatus.Active)
        {
            Assert.Empty(p.WhatIsMissing(p.StartsOn));
            return 1;
        }

        return 0;
    }

    private static Outcome Act(PlacementScene scene, Actor by, Random random)
    {
        var p = scene.Placement;
        var (now, seen) = (scene.Now, random.Next(20) == 0 ? p.Version - 1 : p.Version);
        var (figures, calendar) = (PlacementScene.Figures, PlacementScene.Calendar);
        var extensionId = p.Extensions.Count > 0 ? p.Extensions[^1].Id : Guid.Empty;
        var yes = (ExtensionYes)random.Next(3);

        // Most acts are done by whoever may do them, or nothing would ever start.
        Actor Mostly(params Actor[] right) => random.Next(4) == 0 ? by : right[random.Next(right.Length)];

        var substitutionId = p.Substitutions.Count > 0 ? p.Substitutions[^1].Id : Guid.Empty;
        return random.Next(42) switch
        {
            0 or 1 => p.NameSupervisor(Mostly(scene.Requester), now, seen, Mostly(scene.Supervisor).PersonId, "Supervisor"),
            2 or 3 => p.SetVatTreatment(Mostly(scene.HomeFinance), now, seen, (VatTreatment)random.Next(4)),
            4 => random.Next(3) == 0 ? p.SplitMatter(Mostly(scene.HostConflict), now, seen, "The appeal") : p.DescribeMatter(Mostly(scene.HostConflict), now, seen, "L/77", "A house", random.Next(2) == 0 ? null : "mark"),
            5 => random.Next(3) == 0 ? p.AddParty(Mostly(scene.HostConflict), now, seen, "Party", PartyStanding.Other) : p.RecordDelegation(Mostly(scene.HostHead), now, seen, "Cabinet"),
            6 or 7 => p.RecordDeclaration(Mostly(scene.Officer), now, seen, random.Next(15) == 0, "So it is."),
            8 or 9 => p.RecordHomeConflictAnswer(Mostly(scene.HomeConflict), now, seen, (HomeConflictAnswer)random.Next(3)),
            10 or 11 => p.DecideConflict(Mostly(scene.HostConflict), now, seen, (ConflictDecision)(random.Next(8) == 0 ? 2 : random.Next(2)), [new SafeguardTerms("Separate files.", ["Jo Field"])]),
            12 or 13 => p.RecordCertificate(Mostly(scene.LineManager, scene.HomeHead), now, seen, "SRA 1", p.EndsOn.AddDays(random.Next(-20, 200)), null, calendar),
            14 or 15 => p.AuthoriseReservedWork(Mostly(scene.HostHead), now, seen, scene.Supervisor.PersonId, "Supervisor", "SRA 7", "Scheme"),
            16 => p.Start(by, now, seen, calendar),
            17 => p.Pause(by, now, seen, "Waiting."),
            18 or 19 => p.Resume(by, now, seen, calendar),
            20 => random.Next(10) == 0 ? p.Cancel(by, now, seen, (PlacementEndReason)random.Next(10), "So it is.") : p.Start(by, now, seen, calendar),
            21 => random.Next(6) == 0
                ? p.EndEarly(by, now, seen, (PlacementEndReason)random.Next(10), "So it is.", calendar.LocalDate(now).AddDays(random.Next(-3, 40)), figures, calendar)
                : p.Resume(by, now, seen, calendar),
            22 or 23 => p.RecordUse(by, now, random.Next(-300, 3000), figures),
            24 => p.ProposeExtension(by, now, seen, Guid.CreateVersion7(), p.EndsOn.AddDays(random.Next(-5, 60)), random.Next(-10, 3000), figures, calendar),
            25 or 26 or 27 => p.AgreeExtension(Mostly(scene.HolderOf(yes)), now, seen, extensionId, yes, figures, calendar),
            29 or 30 => p.StateNoOtherParty(Mostly(scene.HostConflict), now, seen),
            31 => p.SetReservedWork(Mostly(scene.HostHead), now, seen, random.Next(2) == 0, "Advice only.", PlacementScene.Calendar),
            33 => p.ProposeSubstitute(Mostly(scene.LineManager, scene.HomeHead), now, seen, Guid.CreateVersion7(),
                scene.SubstituteTerms(p.EarliestSubstitution(calendar.LocalDate(now)).AddDays(random.Next(-2, 30)), random.Next(4_000, 6_500), random.Next(2) == 0), calendar),
            34 or 35 => p.AgreeToSubstitute(Mostly(scene.Substitute), now, seen, substitutionId, new Consultation(calendar.LocalDate(now), scene.SubstitutesManager.PersonId, "By phone"), calendar),
            36 or 37 => p.ReleaseSubstitute(Mostly(scene.SubstitutesManager), now, seen, substitutionId, calendar),
            38 => p.AgreeSubstituteCost(Mostly(scene.BudgetHolder), now, seen, substitutionId),
            39 or 40 => p.TakeSubstitute(Mostly(scene.Requester), now, seen, substitutionId, Guid.CreateVersion7(), "WY-2026-0043", scene.Partnership, figures, calendar, out _),
            41 => random.Next(4) switch
            {
                0 => p.RefuseToSubstitute(Mostly(scene.Substitute), now, seen, substitutionId),
                1 => p.RefuseReleaseOfSubstitute(Mostly(scene.SubstitutesManager), now, seen, substitutionId, "Needed here."),
                2 => p.TurnDownSubstitute(Mostly(scene.Requester), now, seen, substitutionId, SubstituteTurnDownReason.Other, "No."),
                _ => p.WithdrawSubstitute(Mostly(scene.LineManager), now, seen, substitutionId, "Well again."),
            },
            28 => p.RefuseExtension(by, now, seen, extensionId, yes, "No."),
            _ => p.WithdrawExtension(by, now, seen, extensionId),
        };
    }
}
