using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Coverage;
using TalentPool.Domain.Waiting;
using TalentPool.Features.Coverage;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Waiting;

/// <summary>What was paid or ordered outside and matches nothing, for the head of service to say what it is: one item for each service and month, and no supplier named.</summary>
public static class WaitingSpend
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    /// <summary>The months on which something waits, with their lines.</summary>
    public static IQueryable<SpendMonth> Open(TalentPoolDb db) => db.Set<SpendMonth>().AsNoTracking()
        .Where(month => month.ForgottenAt == null && month.Lines.Any(line => line.Status == SpendStatus.Unexplained));

    public static IEnumerable<WaitingItem> Of(SpendMonth month, Actor reader, Func<Guid, string> nameOf) =>
        month.Lines.Where(line => line.Status == SpendStatus.Unexplained).GroupBy(line => line.ServiceAreaId).Select(lines =>
        {
            var since = lines.Min(line => line.TakenInAt);
            return new WaitingItem(
                new NudgedItem(
                    month.PartnershipId, month.Id, $"{nameof(WaitKind.SpendExplanation)}{lines.Key:N}", nameof(WaitKind.SpendExplanation), month.Id, month.AuthorityId, lines.Key, null, [Role.HeadOfService]),
                $"{CoverageWords.Of(month.Kind)} of {CoverageWords.Month(month.Month)}",
                PermissionTable.Allows(Permission.SeeSpend, reader, SpendConcerning.Of(month.PartnershipId, month.AuthorityId, lines.Key)) ? new SpendLineFilter(month.Kind, month.AuthorityId, month.Month, SpendStatus.Unexplained).Address : null,
                $"The head of service of {nameOf(month.AuthorityId)} has to explain {CoverageWords.Count(month.Kind, lines.Count())} that match no clearance",
                month.AuthorityId,
                since,
                Calendar.DueAfterWorkingDays(since, SpendMonth.ExplainWithinWorkingDays));
        });
}
