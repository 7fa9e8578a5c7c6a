using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Privacy;
using TalentPool.Features.Privacy.LookRequests;
using TalentPool.Platform;
using TalentPool.Platform.Jobs;

namespace TalentPool.Features.Privacy;

/// <summary>Erases and removes what is no longer kept, and notes how much it was. Placements come before their gaps and people last: what needed them may have gone before.</summary>
public sealed class RetentionJob(
    TalentPoolDb db, Databases databases, WriteGate gate, OldMessages messages, RetentionSchedule schedule,
    ForgetNudgesHandler forgetNudges, ForgetGapHandler forgetGap, ForgetPlacementHandler forgetPlacement, ForgetDbsHandler forgetDbs, ForgetLookRequestHandler forgetLookRequest,
    ForgetSpendMonthHandler forgetSpend, ForgetSavingHandler forgetSaving, ForgetWorkingTimeHandler forgetWorkingTime, ForgetPersonHandler forgetPerson) : IScanJob
{
    public async Task Run(Scan scan, CancellationToken cancellation)
    {
        var run = new RetentionRun(scan.At) { HasFailed = true };
        try
        {
            await Erase(scan, run, cancellation);
            run.HasFailed = scan.FirstError is not null;
        }
        finally
        {
            // What was erased before it failed is gone, so it is noted all the same.
            if (run.HasFailed || !run.FoundNothing)
            {
                await Note(run);
            }
        }
    }

    private async Task Erase(Scan scan, RetentionRun run, CancellationToken cancellation)
    {
        await Each(OldMessages.Nudges(db, schedule, scan.Today).Select(nudge => nudge.PartnershipId).Distinct(), id => forgetNudges.Handle(Act.OfClock(), new ForgetNudges(id), cancellation), () => { });
        (run.Notices, run.Mails, run.Looks) = await messages.Remove(scan.Today, cancellation);
        await Each(PlacementsNoLongerKept.On(db, schedule, scan.Today).Select(placement => placement.Id), id => forgetPlacement.Handle(Act.OfClock(), new ForgetPlacement(id), cancellation), () => run.Placements++);
        await Each(GapsNoLongerKept.On(db, schedule, scan.Today).Select(gap => gap.Id), id => forgetGap.Handle(Act.OfClock(), new ForgetGap(id), cancellation), () => run.Gaps++);
        await Each(PlacementsNoLongerKept.DbsOn(db, schedule, scan.Today).Select(placement => placement.Id), id => forgetDbs.Handle(Act.OfClock(), new ForgetDbs(id), cancellation), () => run.DbsChecks++);
        await Each(LookRequestsNoLongerKept.On(db, schedule, scan.Today).Select(request => request.Id), id => forgetLookRequest.Handle(Act.OfClock(), new ForgetLookRequest(id), cancellation), () => run.LookRequests++);
        await Each(SpendNoLongerKept.On(db, schedule, scan.Today).Select(month => month.Id), id => forgetSpend.Handle(Act.OfClock(), new ForgetSpendMonth(id), cancellation), () => run.SpendMonths++);
        await Each(SavingsNoLongerKept.On(db, schedule, scan.Today).Select(saving => saving.Id), id => forgetSaving.Handle(Act.OfClock(), new ForgetSaving(id), cancellation), () => run.Savings++);
        await Each(WorkingTimeNoLongerKept.On(db, schedule, scan.Today).Select(officer => officer.Id), id => forgetWorkingTime.Handle(Act.OfClock(), new ForgetWorkingTime(id), cancellation), () => run.WorkingTimes++);
        await Each(PeopleNoLongerKept.On(db, schedule, scan.Today).Select(person => person.Id), id => forgetPerson.Handle(Act.OfClock(), new ForgetPerson(id), cancellation), () => run.People++);

        async Task Each(IQueryable<Guid> due, Func<Guid, Task<Outcome>> forget, Action count) => await scan.Each(await due.ToListAsync(cancellation), async id =>
        {
            var outcome = await forget(id);
            if (outcome.IsDone)
            {
                count();
            }

            return outcome;
        });
    }

    /// <summary>Also where the program is being stopped, so without the run's own token.</summary>
    private async Task Note(RetentionRun run)
    {
        using var ticket = await gate.Enter(CancellationToken.None);
        await using var writing = databases.Open();
        writing.Add(run);
        await writing.SaveChangesAsync(CancellationToken.None);
    }
}
