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
                var context = new NoticeContext(scope.Db, happening.Event, happening.Root, scope.Today);
                var recipients = (await rule.Recipients(context)).Where(heard.Add).ToList();
                if (recipients.Count == 0)
                {
                    continue;
                }

                var choices = await NoticeChoices.Of(scope.Db, recipients, cancellation);
                var dueBy = rules.DueBy(rule, context);
                foreach (var personId in recipients)
                {
                    var way = choices.WayOf(personId, rule, scope.At, dueBy);
                    scope.Db.Add(new Notice(personId, link.Id, rule.Key, happening.Root?.Id ?? happening.Event.SubjectId, happening.Event.SubjectId, scope.At) { IsSilent = way == NoticeWay.None });
                    if (Mail(personId, link.Id, rule, scope.At, way) is { } mail)
                    {
                        scope.Db.Add(mail);
                    }

                    if (way != NoticeWay.None)
                    {
                        told.Add(personId);
                    }
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

    private static MailMessage? Mail(Guid personId, long eventId, NoticeRule rule, DateTime at, NoticeWay way) => way switch
    {
        NoticeWay.AtOnce => new MailMessage(personId, eventId, rule.Key, at, MailTiming.AtOnce(at)),
        NoticeWay.Digest => MailMessage.ForDigest(personId, eventId, rule.Key, at, MailTiming.Digest(at)),
        _ => null,
    };
}
