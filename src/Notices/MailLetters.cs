using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Features.SignIn;
using TalentPool.Platform.People;

namespace TalentPool.Notices;

/// <summary>Writes the mail of a row when it is sent, with what its reader may see by then.</summary>
public sealed class MailLetters(NoticeRules rules, MailSettings settings, MailStop stop, PasswordLinkLetter links)
{
    /// <returns>The whole mail, or why there is none to send.</returns>
    public async Task<(string? Text, string Why)> Write(TalentPoolDb db, MailMessage mail, DateTime at, CancellationToken cancellation)
    {
        var person = await db.Set<Person>().AsNoTracking().SingleAsync(row => row.Id == mail.PersonId, cancellation);
        if (person.SuspendedAt is not null || !MailAddress.TryCreate(person.Email, out var address))
        {
            return (null, "The person is suspended or has no mail address.");
        }

        var to = new MailAddress(address.Address, person.Name);
        if (mail.Rule == MailMessage.PasswordLinkRule)
        {
            var (about, link) = await links.Write(db, mail.EventId, person, cancellation);
            return (MailText.Write(mail.MessageId(settings.Host), mail.CreatedAt, settings.From, to, about, link), "");
        }

        var isDigest = mail.Rule == MailMessage.DigestRule;
        var notices = isDigest ? await GatheredIn(db, mail, cancellation) : await AboutOne(db, mail, cancellation);
        var choices = await NoticeChoices.Of(db, [person.Id], cancellation);
        var wanted = notices.Where(notice => rules.Find(notice.Rule) is { } found && choices.WantsMail(person.Id, found.Rule)).ToList();
        if (wanted.Count == 0)
        {
            return (null, isDigest ? "Everything in it has been read, or is no longer wanted by mail." : "The person no longer wants mail about it.");
        }

        var words = await new NoticeReader(db, rules).Mailed(wanted, await Actors.Of(db, person.Id, at, cancellation));
        var told = wanted.Where(notice => words.ContainsKey(notice.Id)).ToList();
        if (told.Count == 0)
        {
            return (null, "The person may no longer see what it is about.");
        }

        var (subject, body, kind) = isDigest ? OfDigest(told, words) : OfOne(told[0], words[told[0].Id]);
        var isDuty = kind is { } one && NoticeKinds.IsDuty(one);
        var token = isDuty ? null : stop.Token(person.Id, kind);
        var text = MailText.Write(
            mail.MessageId(settings.Host), mail.CreatedAt, settings.From, to, subject,
            string.Join('\n', [.. body, .. Foot(token)]),
            token is null ? null : $"{settings.Address}{MailStop.OneClick}?token={token}");
        return (text, "");
    }

    private static async Task<IReadOnlyList<Notice>> AboutOne(TalentPoolDb db, MailMessage mail, CancellationToken cancellation) =>
        await db.Set<Notice>().AsNoTracking().Where(notice => notice.EventId == mail.EventId && notice.PersonId == mail.PersonId).ToListAsync(cancellation);

    /// <summary>What was read in the inbox meanwhile is no news.</summary>
    private static async Task<IReadOnlyList<Notice>> GatheredIn(TalentPoolDb db, MailMessage digest, CancellationToken cancellation) =>
        await db.Set<Notice>().AsNoTracking()
            .Where(notice => notice.PersonId == digest.PersonId && notice.ReadAt == null
                && db.Set<MailMessage>().Any(mail => mail.DigestId == digest.Id && mail.EventId == notice.EventId))
            .OrderBy(notice => notice.Id).ToListAsync(cancellation);

    private (string Subject, IReadOnlyList<string> Body, NoticeKind? Kind) OfOne(Notice notice, MailedWords words) =>
    (
        words.Sentence,
        [
            words.Sentence,
            "",
            .. words.More is { } more ? new[] { more, "" } : [],
            "Open it in TalentPool:",
            LinkTo(notice),
        ],
        rules.Find(notice.Rule)!.Value.Rule.ChosenBy
    );

    private (string Subject, IReadOnlyList<string> Body, NoticeKind? Kind) OfDigest(IReadOnlyList<Notice> told, IReadOnlyDictionary<long, MailedWords> words)
    {
        var digest = new DigestText(
            [.. told.Select(notice => new DigestText.Row(words[notice.Id].Sentence, words[notice.Id].By, rules.Find(notice.Rule)!.Value.Rule.Asks, LinkTo(notice)))],
            $"{settings.Address}/notices");
        return (digest.Subject, digest.Lines, null);
    }

    private IReadOnlyList<string> Foot(string? token) =>
    [
        "",
        "Mail carries no detail of a case. All your notices:",
        $"{settings.Address}/notices",
        "",
        .. token is null
            ? new[] { "This mail belongs to your work with TalentPool and cannot be switched off. Choose how you are told of everything:" }
            : ["Stop mail like this:", $"{settings.Address}{MailStop.Page}?token={token}", "Choose how you are told of everything:"],
        $"{settings.Address}/account/notices",
    ];

    private string LinkTo(Notice notice) => $"{settings.Address}/notices/{notice.Id}/open";
}
