using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Features.Home;

namespace TalentPool.Features.Placements;

/// <summary>What waits for a person in placements: things without which work cannot start, and extensions to agree to.</summary>
public sealed class PlacementHome : HomeSource
{
    public override async Task<IReadOnlyList<HomeTask>> TasksFor(TalentPoolDb db, Actor actor, DateTime at)
    {
        var placements = await PlacementReading.Current(db, actor, at);
        return [.. placements.SelectMany(OwedForStart), .. placements.Select(OwedExtension).OfType<HomeTask>()];
    }

    public override async Task<IReadOnlyList<HomeFigure>> FiguresFor(TalentPoolDb db, Actor actor, DateTime at)
    {
        var ending = (await PlacementReading.Current(db, actor, at)).Count(placement => placement.EndsSoon);
        return ending == 0 ? [] : [new HomeFigure($"{ending}", ending == 1 ? "placement ends soon" : "placements end soon", "/placements?Ending=soon")];
    }

    private static IEnumerable<HomeTask> OwedForStart(PlacementRights rights)
    {
        var placement = rights.Placement;
        var due = WorkingCalendar.EnglandAndWales.AtLocal(placement.StartsOn, TimeOnly.MinValue);
        return rights.Missing
            .Where(missing => rights.Holds(missing) && (missing.Condition is StartCondition.NoOwnInterest or StartCondition.NoConflict || rights.Can(StartItem.VerbOf(missing.Condition))))
            .GroupBy(missing => StartItem.PathOf(missing.Condition))
            .Select(form => new HomeTask(
                $"{Wanted(form.First().Condition)}, placement {placement.Reference}",
                $"/placements/{placement.Reference}/{form.Key}",
                placement.Status == PlacementStatus.Agreed ? $"The work is to start on {Shown.Day(placement.StartsOn)}" : "The work cannot go on as it should without it",
                due));
    }

    private static HomeTask? OwedExtension(PlacementRights rights) => rights.OwedYes is null ? null : new HomeTask(
        $"Agree to longer work or refuse it, placement {rights.Placement.Reference}",
        $"/placements/{rights.Placement.Reference}/extension",
        $"Until {Shown.Day(rights.Placement.OpenExtension!.NewEndsOn)}",
        WorkingCalendar.EnglandAndWales.AtLocal(rights.ExtendableUntil, WorkingCalendar.Closes));

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
        StartCondition.NoOwnInterest or StartCondition.NoConflict => "Give up what a conflict rules out",
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };
}
