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
    ForgetGapHandler forgetGap, ForgetPlacementHandler forgetPlacement, ForgetDbsHandler forgetDbs, ForgetLookRequestHandler forgetLookRequest,
    ForgetWorkingTimeHandler forgetWorkingTime, ForgetPersonHandler forgetPerson) : IScanJob
{
    public async Task Run(Scan scan, CancellationToken cancellation)
    {
        var (notices, mails, looks) = await messages.Remove(scan.Today, cancellation);
        var placements = await Erase(PlacementsNoLongerKept.On(db, schedule, scan.Today).Select(placement => placement.Id), id => forgetPlacement.Handle(Act.OfClock(), new ForgetPlacement(id), cancellation));
        var gaps = await Erase(GapsNoLongerKept.On(db, schedule, scan.Today).Select(gap => gap.Id), id => forgetGap.Handle(Act.OfClock(), new ForgetGap(id), cancellation));
        var dbsChecks = await Erase(PlacementsNoLongerKept.DbsOn(db, schedule, scan.Today).Select(placement => placement.Id), id => forgetDbs.Handle(Act.OfClock(), new ForgetDbs(id), cancellation));
        var lookRequests = await Erase(LookRequestsNoLongerKept.On(db, schedule, scan.Today).Select(request => request.Id), id => forgetLookRequest.Handle(Act.OfClock(), new ForgetLookRequest(id), cancellation));
        var workingTimes = await Erase(WorkingTimeNoLongerKept.On(db, schedule, scan.Today).Select(officer => officer.Id), id => forgetWorkingTime.Handle(Act.OfClock(), new ForgetWorkingTime(id), cancellation));
        var people = await Erase(PeopleNoLongerKept.On(db, schedule, scan.Today).Select(person => person.Id), id => forgetPerson.Handle(Act.OfClock(), new ForgetPerson(id), cancellation));
        var run = new RetentionRun(scan.At)
        {
            Gaps = gaps, Placements = placements, DbsChecks = dbsChecks, LookRequests = lookRequests, WorkingTimes = workingTimes, People = people,
            Notices = notices, Mails = mails, Looks = looks,
        };
        if (!run.FoundNothing)
        {
            using var ticket = await gate.Enter(cancellation);
            await using var writing = databases.Open();
            writing.Add(run);
            await writing.SaveChangesAsync(cancellation);
        }

        async Task<int> Erase(IQueryable<Guid> due, Func<Guid, Task<Outcome>> forget)
        {
            var erased = 0;
            await scan.Each(await due.ToListAsync(cancellation), async id =>
            {
                var outcome = await forget(id);
                erased += outcome.IsDone ? 1 : 0;
                return outcome;
            });
            return erased;
        }
    }
}
