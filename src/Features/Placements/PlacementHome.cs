using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Features.Home;
using TalentPool.Features.Partnerships;
using TalentPool.Platform.People;

namespace TalentPool.Features.Placements;

/// <summary>What waits for a person in placements, and what they wait for: things without which work cannot start, and extensions to agree to.</summary>
public sealed class PlacementHome : HomeSource
{
    public override async Task<HomePart> Read(TalentPoolDb db, Actor actor, DateTime at)
    {
        var placements = await PlacementReading.Current(db, actor, at);
        var names = await Names.Of(db, placements);
        var ending = placements.Count(placement => placement.EndsSoon);
        return new HomePart
        {
            Tasks =
            [
                .. placements.SelectMany(placement => OwedForStart(placement, names)),
                .. placements.SelectMany(placement => OwedTasks(placement, names)),
                .. placements.Select(placement => OwedExtension(placement, names)).OfType<HomeTask>(),
                .. placements.Where(placement => placement.OwesConflictReview).Select(placement => ConflictReview(placement, names)),
            ],
            Figures = [new HomeFigure($"{ending}", ending == 1 ? "placement ends soon" : "placements end soon", "/placements?Ending=soon")],
            Waits = [.. placements.Where(IsOwnOf).SelectMany(placement => WaitsOn(placement, names))],
        };
    }

    private static IEnumerable<HomeTask> OwedForStart(PlacementRights rights, Names names)
    {
        var placement = rights.Placement;
        return rights.Missing
            .Where(rights.Owes)
            .GroupBy(missing => StartItem.PathOf(missing.Condition))
            .Select(form => new HomeTask(
                $"{Wanted(form.First().Condition)} {names.About(rights)}",
                $"/placements/{placement.Reference}/{form.Key}",
                $"{placement.Reference}. {Start(rights)}",
                StartOf(placement)));
    }

    private static IEnumerable<HomeTask> OwedTasks(PlacementRights rights, Names names)
    {
        var placement = rights.Placement;
        foreach (var task in rights.OwnOpenTasks)
        {
            yield return new HomeTask(
                $"{PlacementWords.Of(task)} {names.About(rights)}", $"/placements/{placement.Reference}/tasks", $"{placement.Reference}. By {Shown.Day(rights.DueOn(task))}", EndOf(rights.DueOn(task)));
        }

        if (placement.IsQualityOwed && rights.Can(PlacementVerb.AnswerQuality))
        {
            yield return new HomeTask(
                $"Answer three questions on the work {names.About(rights)}", $"/placements/{placement.Reference}/quality", $"{placement.Reference}. By {Shown.Day(rights.QualityDueOn)}", EndOf(rights.QualityDueOn));
        }
    }

    private static DateTime EndOf(DateOnly day) => WorkingCalendar.EnglandAndWales.AtLocal(day, WorkingCalendar.Closes);

    private static string Start(PlacementRights rights)
    {
        var day = Shown.Day(rights.Placement.StartsOn);
        return rights.Placement.Status != PlacementStatus.Agreed ? "The work cannot go on as it should without it"
            : rights.Today < rights.Placement.StartsOn ? $"The work is to start on {day}"
            : $"Was to start on {day} and cannot start without it";
    }

    private static HomeTask? OwedExtension(PlacementRights rights, Names names) => rights.OwedYes is null ? null : new HomeTask(
        $"Agree to longer work or refuse it {names.About(rights)}",
        $"/placements/{rights.Placement.Reference}/extension",
        $"{rights.Placement.Reference}, until {Shown.Day(rights.Placement.OpenExtension!.NewEndsOn)}",
        WorkingCalendar.EnglandAndWales.AtLocal(rights.ExtendableUntil, WorkingCalendar.Closes));

    private static HomeTask ConflictReview(PlacementRights rights, Names names) => new(
        $"Decide again on conflicts of interest {names.About(rights)}",
        $"/placements/{rights.Placement.Reference}/conflict-decision",
        $"{rights.Placement.Reference}. Was to be looked at again on {Shown.Day(rights.Placement.ConflictReviewOn!.Value)}",
        EndOf(rights.Placement.ConflictReviewOn!.Value));

    /// <summary>Whoever takes part or pays waits for it; those who only look after the whole authority do not.</summary>
    private static bool IsOwnOf(PlacementRights rights)
    {
        var (placement, me) = (rights.Placement, rights.Reader.PersonId);
        return me == placement.OfficerPersonId || me == placement.LineManagerId || me == placement.RequesterId || me == placement.SupervisorId || me == placement.BudgetApprovedById
            || rights.Reader.Holds(Role.Finance, placement.HomeAuthorityId, placement.ServiceAreaId) || rights.Reader.Holds(Role.Finance, placement.HostAuthorityId, placement.ServiceAreaId);
    }

    private static IEnumerable<HomeWait> WaitsOn(PlacementRights rights, Names names)
    {
        var placement = rights.Placement;
        var about = $"{placement.Reference}, {names.Parties(rights)}";
        var missing = rights.Missing.Where(one => !rights.Owes(one)).ToList();
        if (missing.Count > 0)
        {
            var holders = missing.Select(one => PlacementWords.Holder(one, names.Person, names.Authority)).Distinct();
            yield return new HomeWait(about, $"/placements/{placement.Reference}/start", $"Before the work starts: {string.Join("; ", holders)}", StartOf(placement));
        }

        if (placement.OpenExtension is { } open && rights.OwedYes is null)
        {
            yield return new HomeWait(
                about, $"/placements/{placement.Reference}",
                $"To agree to longer work: {Words.List(open.Owed.Select(yes => PlacementWords.Of(yes, names.Authority(placement.HostAuthorityId))), "and")}",
                WorkingCalendar.EnglandAndWales.AtLocal(rights.ExtendableUntil, WorkingCalendar.Closes));
        }
    }

    private static DateTime StartOf(Placement placement) => WorkingCalendar.EnglandAndWales.AtLocal(placement.StartsOn, TimeOnly.MinValue);

    private static string Wanted(StartCondition condition) => condition switch
    {
        StartCondition.Supervisor => "Name a supervisor",
        StartCondition.VatTreatment => "Say how VAT applies",
        StartCondition.Delegation => "Record the decision to delegate",
        StartCondition.Declaration => "Declare whether you have an interest",
        StartCondition.Parties => "Enter the parties",
        StartCondition.HomeConflictAnswer => "Answer to the parties",
        StartCondition.ConflictDecision => "Decide on conflicts of interest",
        StartCondition.Certificate => "Record a practising certificate",
        StartCondition.AuthorisedSupervisor or StartCondition.HostAuthorisation => "Authorise reserved work",
        StartCondition.Dbs => "Record the DBS check",
        StartCondition.NoOwnInterest or StartCondition.NoConflict => "Give up what a conflict rules out",
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    /// <summary>The names of those in some placements. Whoever may see a placement may see them.</summary>
    private sealed record Names(Dictionary<Guid, string> People, Dictionary<Guid, string> Authorities)
    {
        public static async Task<Names> Of(TalentPoolDb db, IReadOnlyList<PlacementRights> placements)
        {
            if (placements.Count == 0)
            {
                return new Names([], []);
            }

            var ids = placements.SelectMany(rights => rights.Missing.Select(missing => missing.HolderId).OfType<Guid>().Append(rights.Placement.OfficerPersonId)).Distinct().ToList();
            return new Names(
                await db.Set<Person>().AsNoTracking().Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name),
                await MemberNames.Of(db));
        }

        public string Person(Guid id) => People.GetValueOrDefault(id, "Someone who has left");

        public string Authority(Guid id) => Authorities.GetValueOrDefault(id, "A former member");

        /// <summary>"for Samuel Rafiq of Kirklees" at the host, "for Samuel Rafiq at Leeds" at home, "in your work for Leeds" to the officer.</summary>
        public string About(PlacementRights rights) => rights.IsOfficer ? $"in your work for {Authority(rights.Placement.HostAuthorityId)}" : $"for {Parties(rights)}";

        public string Parties(PlacementRights rights)
        {
            var placement = rights.Placement;
            return rights.IsOfficer ? $"your work for {Authority(placement.HostAuthorityId)}"
                : rights.Reader.AuthorityId == placement.HomeAuthorityId ? $"{Person(placement.OfficerPersonId)} at {Authority(placement.HostAuthorityId)}"
                : $"{Person(placement.OfficerPersonId)} of {Authority(placement.HomeAuthorityId)}";
        }
    }
}
