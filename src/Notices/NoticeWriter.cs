using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.People;

namespace TalentPool.Notices;

/// <summary>Writes the notices and the mail of an act's events into the act's own transaction.</summary>
public static class NoticeWriter
{
    public static async Task<Told> Write(
        ActScope scope, NoticeRules rules, IReadOnlyList<Happening> happenings, IReadOnlyList<ChainEvent> links, CancellationToken cancellation)
    {
        var told = new HashSet<Guid>();
        var events = new List<long>();
        var toWrite = new List<(Guid PersonId, NoticeRule Rule, bool IsUrgent, Happening Happening, ChainEvent Link)>();
        foreach (var (happening, link) in happenings.Zip(links))
        {
            // Whoever did it need not be told, and nobody is told twice of one event.
            var heard = new HashSet<Guid> { scope.Actor.PersonId };
            foreach (var rule in rules.For(happening.Event.GetType()))
            {
                var context = new NoticeContext(scope.Db, happening.Event, happening.Root, scope.Today);
                var isUrgent = rule.IsUrgent(context);
                toWrite.AddRange((await rule.Recipients(context)).Where(heard.Add).Select(personId => (personId, rule, isUrgent, happening, link)));
            }

            if (heard.Count > 1)
            {
                events.Add(link.Id);
            }
        }

        var quiet = await OwnQuietHours(scope, [.. toWrite.Where(one => !one.IsUrgent).Select(one => one.PersonId).Distinct()], cancellation);
        foreach (var (personId, rule, isUrgent, happening, link) in toWrite)
        {
            var goesOutAt = quiet.GetValueOrDefault(personId, QuietHours.Usual).MayGoOutAt(scope.At, isUrgent, scope.Calendar);
            var isHeld = goesOutAt > scope.At;
            scope.Db.Add(new Notice(
                personId, link.Id, rule.Key, happening.Root?.Id ?? happening.Event.SubjectId, happening.Event.SubjectId, scope.At, isHeld ? goesOutAt : null));
            if (rule.IsMailed)
            {
                scope.Db.Add(new MailMessage(personId, link.Id, rule.Key, scope.At, goesOutAt));
            }

            if (!isHeld)
            {
                told.Add(personId);
            }
        }

        cancellation.ThrowIfCancellationRequested();
        return new Told(told, events, [.. scope.Roots.Select(root => root.Id)]);
    }

    /// <summary>Of those who have chosen other quiet hours than the usual.</summary>
    private static async Task<Dictionary<Guid, QuietHours>> OwnQuietHours(ActScope scope, List<Guid> people, CancellationToken cancellation) => people.Count == 0
        ? []
        : await scope.Db.Set<Person>().AsNoTracking()
            .Where(person => people.Contains(person.Id) && (person.QuietFrom != null || person.QuietTo != null || person.IsQuietOnClosedDays != null))
            .ToDictionaryAsync(person => person.Id, person => person.QuietHours, cancellation);
}
