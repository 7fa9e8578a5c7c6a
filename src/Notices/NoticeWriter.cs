using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.People;

namespace TalentPool.Notices;

/// <summary>Stores an act with the notices and the mail of its events, in the act's own transaction.</summary>
public static class NoticeWriter
{
    public static async Task<Told> Write(
        ActScope scope, NoticeRules rules, IReadOnlyList<Happening> happenings, IReadOnlyList<ChainEvent> links, CancellationToken cancellation)
    {
        var (notices, mails) = (new List<Notice>(), new List<MailMessage>());
        var told = new HashSet<Guid>();
        var events = new List<long>();
        var toWrite = new List<(Guid PersonId, NoticeRule Rule, bool IsUrgent, DateTime? DueBy, Happening Happening, ChainEvent Link)>();
        foreach (var (happening, link) in scope.TellsNobody ? [] : happenings.Zip(links))
        {
            // Whoever did it need seldom be told, and nobody is told twice of one event.
            var heard = new HashSet<Guid>();
            foreach (var rule in rules.For(happening.Event.GetType()))
            {
                var context = new NoticeContext(scope.Db, happening.Event, happening.Root, scope.Today);
                var (isUrgent, dueBy) = (rule.IsUrgent(context), rules.DueBy(rule, context));
                toWrite.AddRange((await rule.Recipients(context))
                    .Where(personId => (rule.TellsWhoeverDidIt || personId != scope.Actor.PersonId) && heard.Add(personId))
                    .Select(personId => (personId, rule, isUrgent, dueBy, happening, link)));
            }

            if (heard.Count > 0)
            {
                events.Add(link.Id);
            }
        }

        var choices = await NoticeChoices.Of(scope.Db, [.. toWrite.Select(one => one.PersonId)], cancellation);
        var quiet = await OwnQuietHours(scope, [.. toWrite.Where(one => !one.IsUrgent).Select(one => one.PersonId).Distinct()], cancellation);
        foreach (var (personId, rule, isUrgent, dueBy, happening, link) in toWrite)
        {
            var way = choices.WayOf(personId, rule, scope.At, dueBy, isUrgent);
            var goesOutAt = quiet.GetValueOrDefault(personId, QuietHours.Usual).MayGoOutAt(scope.At, isUrgent, scope.Calendar);
            var isHeld = goesOutAt > scope.At;
            notices.Add(new Notice(
                personId, link.Id, rule.Key, happening.Root?.Id ?? happening.Event.SubjectId, happening.Event.SubjectId, scope.At, isHeld ? goesOutAt : null)
            {
                IsSilent = way == NoticeWay.None,
            });
            if (Mail(personId, link.Id, rule, scope.At, goesOutAt, way) is { } mail)
            {
                mails.Add(mail);
            }

            if (way != NoticeWay.None && !isHeld)
            {
                told.Add(personId);
            }
        }

        // The events that they are about come first.
        await scope.Db.SaveChangesAsync(cancellation);
        await scope.Db.AddAtOnce(notices, cancellation);
        await scope.Db.AddAtOnce(mails, cancellation);
        return new Told(told, events, [.. scope.Roots.Select(root => root.Id)]);
    }

    private static MailMessage? Mail(Guid personId, long eventId, NoticeRule rule, DateTime at, DateTime goesOutAt, NoticeWay way) => way switch
    {
        NoticeWay.AtOnce => new MailMessage(personId, eventId, rule.Key, at, goesOutAt),
        NoticeWay.Digest => MailMessage.ForDigest(personId, eventId, rule.Key, at, MailTiming.Digest(at)),
        _ => null,
    };

    /// <summary>Of those who have chosen other quiet hours than the usual.</summary>
    private static async Task<Dictionary<Guid, QuietHours>> OwnQuietHours(ActScope scope, List<Guid> people, CancellationToken cancellation) => people.Count == 0
        ? []
        : await scope.Db.Set<Person>().AsNoTracking()
            .Where(person => people.Contains(person.Id) && (person.QuietFrom != null || person.QuietTo != null || person.IsQuietOnClosedDays != null))
            .ToDictionaryAsync(person => person.Id, person => person.QuietHours, cancellation);
}
