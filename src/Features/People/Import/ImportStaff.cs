using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.People.Import;

/// <summary>Takes in an authority's list of staff, all of it or nothing.</summary>
/// <param name="SeenSeal">What the check page showed.</param>
/// <param name="IsSuspensionMeant">Whether it was confirmed that the list is complete and whoever is not in it is to be suspended.</param>
public sealed record ImportStaff(Guid FileId, bool IsAbsentSuspended, string SeenSeal, bool IsSuspensionMeant);

[Needs(Permission.ImportPeople)]
public sealed class ImportStaffHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ImportStaff command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (await scope.Db.Set<StaffFile>().SingleOrDefaultAsync(stored => stored.Id == command.FileId, cancellation) is not { } file)
        {
            return StaffRefusals.FileGone;
        }

        // Two lists of one authority are never taken in side by side.
        await scope.Take<Authority>(file.AuthorityId);
        var place = await GrantPlace.Of(scope.Db, ScopeKind.Authority, file.AuthorityId, scope.Today);
        if (!place.Permits(scope.IsPermitted, []))
        {
            return PlatformRefusals.NotPermitted;
        }

        if (file.Content is not { } content)
        {
            return StaffRefusals.TakenInAlready;
        }

        if (file.UploadedAt < scope.At - StaffFile.KeptFor)
        {
            return StaffRefusals.FileGone;
        }

        var importer = new StaffImporter(scope.Actor.PersonId, place.IsAdministeredBy(scope.Actor));
        var plan = await StaffPlan.Make(scope.Db, file.AuthorityId, content, importer, command.IsAbsentSuspended, scope.Today, cancellation);
        if (Fault(plan, command) is { } fault)
        {
            return fault;
        }

        if (await new StaffTakeIn(scope, plan, file.AuthorityId).Do(cancellation) is { IsDone: false } refused)
        {
            return refused;
        }

        var (added, changed, suspended) = (plan.Count(StaffChangeKind.Added), plan.Count(StaffChangeKind.Changed), plan.Count(StaffChangeKind.Suspended));
        file.Imported(scope.At, added, changed, suspended);
        scope.Record(ChainKey.Authority(file.AuthorityId), new PeopleImported(
            file.Id, scope.At, scope.Actor.PersonId, file.AuthorityId, file.Sha256, command.IsAbsentSuspended, added, changed, suspended, plan.Count(StaffChangeKind.Unchanged)));
        return Outcome.DoneWith(file.Id);
    }, cancellation);

    private static Refusal? Fault(StaffPlan plan, ImportStaff command) =>
        plan.Problems.Count > 0 ? StaffRefusals.HasErrors
        : plan.Seal != command.SeenSeal ? StaffRefusals.ChangedMeanwhile
        : plan.Changes.All(change => change.Kind == StaffChangeKind.Unchanged) ? StaffRefusals.ChangesNothing
        : plan.Count(StaffChangeKind.Suspended) > 0 && !command.IsSuspensionMeant ? (plan.SuspendsMany ? StaffRefusals.SuspendsMany : StaffRefusals.SuspensionUnconfirmed)
        : null;
}
