using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Notices;
using TalentPool.Platform.People;

namespace TalentPool.Features.SignIn;

/// <summary>What the mail with the link for setting a password says. The link is made when the mail is sent, so that it is good for a day from then.</summary>
public sealed class PasswordLinkLetter(OneTimeLinks links, MailSettings settings)
{
    public async Task<(string Subject, string Body)> Write(TalentPoolDb db, long askedId, Person person, CancellationToken cancellation)
    {
        var asked = await db.Set<AskedLink>().AsNoTracking().SingleAsync(row => row.Id == askedId, cancellation);
        return (Subject(person), Body(asked, person, await links.For(person)));
    }

    private static string Subject(Person person) => person.PasswordHash is null ? "Set your password for TalentPool" : "Set a new password for TalentPool";

    private string Body(AskedLink asked, Person person, string link) => string.Join('\n',
    [
        person.PasswordHash is null ? "An account for TalentPool has been made for you, where councils share their staff."
            : asked.AskedById is null ? "Someone, probably you, asked for a new password."
            : "Whoever looks after your account had this link for a new password sent to you.",
        "",
        person.PasswordHash is null ? "Set your password here. The link works once, for 24 hours:" : "Set it here. The link works once, for 24 hours:",
        settings.Address + link,
        "",
        person.PasswordHash is null ? "If you did not expect it, do nothing." : "If you did not ask for it, do nothing: your password stays as it is.",
    ]);
}
