using TalentPool.Platform;
using TalentPool.Platform.Evidence;

namespace TalentPool.Notices;

/// <summary>Writes the notices and the mail of an act's events into the act's own transaction.</summary>
public static class NoticeWriter
{
    public static async Task<Told> Write(
        ActScope scope, NoticeRules rules, IReadOnlyList<Happening> happenings, IReadOnlyList<ChainEvent> links, CancellationToken cancellation)
    {
        var told = new HashSet<Guid>();
        var events = new List<long>();
        foreach (var (happening, link) in happenings.Zip(links))
        {
            // Whoever did it need not be told, and nobody is told twice of one event.
            var heard = new HashSet<Guid> { scope.Actor.PersonId };
            foreach (var rule in rules.For(happening.Event.GetType()))
            {
                var recipients = await rule.Recipients(new NoticeContext(scope.Db, happening.Event, happening.Root, scope.Today));
                foreach (var personId in recipients.Where(heard.Add))
                {
                    scope.Db.Add(new Notice(personId, link.Id, rule.Key, happening.Root?.Id ?? happening.Event.SubjectId, happening.Event.SubjectId, scope.At));
                    if (rule.IsMailed)
                    {
                        scope.Db.Add(new MailMessage(personId, link.Id, rule.Key, scope.At));
                    }

                    told.Add(personId);
                }
            }

            if (heard.Count > 1)
            {
                events.Add(link.Id);
            }
        }

        cancellation.ThrowIfCancellationRequested();
        return new Told(told, events, [.. scope.Roots.Select(root => root.Id)]);
    }
}
