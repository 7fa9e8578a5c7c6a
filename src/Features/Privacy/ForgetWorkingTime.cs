using System.Text.Json.Nodes;
using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Privacy;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Privacy;

/// <summary>Removes what an officer's time was once it is no longer kept, and erases the events that said so.</summary>
public sealed record ForgetWorkingTime(Guid OfficerId);

[Needs(Permission.LetTimePass)]
public sealed class ForgetWorkingTimeHandler(Acts acts, RetentionSchedule schedule)
{
    private static readonly string[] OfTime = [nameof(LeaveRecorded), nameof(LeaveRemoved), nameof(UsualWeekSet), nameof(OfficerCommitted), nameof(OfficerUncommitted)];

    public Task<Outcome> Handle(Act act, ForgetWorkingTime command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (!scope.IsPermitted(new Concerning()))
        {
            return PlatformRefusals.NotPermitted;
        }

        var officer = await scope.Take<Officer>(command.OfficerId);
        var forgotten = officer.ForgetWorkingTime(scope.Actor, scope.At, schedule, scope.Calendar, out var removed);
        if (forgotten.IsDone)
        {
            await RecordErasure.Events(scope, officer.Chain, [officer.Id, .. removed], cancellation, link => removed.Contains(link.SubjectId) || IsOver(scope, officer, link));
        }

        return forgotten;
    }, cancellation);

    /// <summary>Whether all the days that it speaks of are no longer kept. A usual week that still holds is.</summary>
    private bool IsOver(ActScope scope, Officer officer, ChainEvent link)
    {
        if (!OfTime.Contains(link.Kind) || !IsGone(scope.Calendar.LocalDate(link.RecordedAt)))
        {
            return false;
        }

        var said = EventBody.Event(link.Body!);
        return link.Kind switch
        {
            nameof(UsualWeekSet) => officer.UsualWeeks.All(week => week.From != Day(said, nameof(UsualWeekSet.From))),
            nameof(LeaveRecorded) => IsGone(Day(said, nameof(LeaveRecorded.To))),
            nameof(OfficerCommitted) => IsGone(Day(said, nameof(OfficerCommitted.To))),
            _ => true,
        };

        bool IsGone(DateOnly day) => scope.Today > schedule.WorkingTimeUntil(day);
    }

    private static DateOnly Day(JsonNode said, string name) => DateOnly.Parse(said[name]!.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture);
}
