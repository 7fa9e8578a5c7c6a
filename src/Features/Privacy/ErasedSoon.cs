using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Privacy;
using TalentPool.Features.Partnerships;
using TalentPool.Features.Privacy.LookRequests;
using TalentPool.Platform.People;

namespace TalentPool.Features.Privacy;

/// <summary>A record that the schedule erases before a day, and why.</summary>
/// <param name="Name">What it is called: a reference, or a person's name.</param>
public sealed record ErasedSoon(string Name, string Authority, string Why)
{
    /// <summary>Gaps, placements, DBS checks, requests to look, working time and people, what ended first of each first.</summary>
    public static async Task<IReadOnlyList<ErasedSoon>> Within(TalentPoolDb db, RetentionSchedule schedule, DateOnly on)
    {
        var names = await MemberNames.Of(db);
        var gaps = await GapsNoLongerKept.On(db, schedule, on).OrderBy(gap => gap.EndedAt ?? gap.ChangedAt).Select(gap => new { gap.Reference, gap.AuthorityId, gap.EndedAt, gap.ChangedAt }).ToListAsync();
        var placements = await PlacementsNoLongerKept.On(db, schedule, on).OrderBy(placement => placement.EndsOn)
            .Select(placement => new { placement.Reference, placement.HostAuthorityId, placement.EndsOn, placement.Status }).ToListAsync();
        var checks = await PlacementsNoLongerKept.DbsOn(db, schedule, on).OrderBy(placement => placement.Id).Select(placement => new { placement.Reference, placement.HomeAuthorityId }).ToListAsync();
        var people = await PeopleNoLongerKept.On(db, schedule, on).OrderBy(person => person.SuspendedAt).Select(person => new { person.Name, person.AuthorityId, person.SuspendedAt }).ToListAsync();
        var requests = await LookRequestsNoLongerKept.On(db, schedule, on).OrderBy(request => request.OverAt).Select(request => new { request.Reference, request.OwnerAuthorityId, request.OverAt }).ToListAsync();
        var officers = await WorkingTimeNoLongerKept.On(db, schedule, on)
            .Join(db.Set<Person>(), officer => officer.PersonId, person => person.Id, (officer, person) => new { person.Name, officer.HomeAuthorityId }).OrderBy(officer => officer.Name).ToListAsync();
        return
        [
            .. gaps.Select(gap => new ErasedSoon(gap.Reference == "" ? "A draft" : gap.Reference, NameOf(gap.AuthorityId), gap.EndedAt is null ? $"A gap that nobody ended, changed last on {Day(gap.ChangedAt)}" : $"A gap that ended on {Day(gap.EndedAt)}")),
            .. placements.Select(placement => new ErasedSoon(
                placement.Reference, NameOf(placement.HostAuthorityId), placement.Status == PlacementStatus.Cancelled ? "A placement that was cancelled" : $"A placement that ended on {Shown.Day(placement.EndsOn)}")),
            .. checks.Select(check => new ErasedSoon(check.Reference, NameOf(check.HomeAuthorityId), "The level and date of its DBS check")),
            .. requests.Select(request => new ErasedSoon(request.Reference, NameOf(request.OwnerAuthorityId), $"Names and reasons of an auditor’s request to look that was over on {Day(request.OverAt)}")),
            .. officers.Select(officer => new ErasedSoon(officer.Name, NameOf(officer.HomeAuthorityId), $"Weeks, leave and availability before {Shown.Day(on.AddYears(-schedule.WorkingTimeYears))}")),
            .. people.Select(person => new ErasedSoon(person.Name, NameOf(person.AuthorityId), $"An account suspended on {Day(person.SuspendedAt)}, which nothing needs any more")),
        ];

        string NameOf(Guid? authorityId) => authorityId is { } id ? names.GetValueOrDefault(id, "A former member") : "";
    }

    private static string Day(DateTime? at) => at is { } instant ? Shown.Day(Shown.DayOf(instant)) : "an unknown day";
}
