using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Platform.Evidence;

namespace TalentPool.Features.Health;

/// <summary>The newest test mail, read from its event. What was erased with the person who sent it is no longer said.</summary>
public sealed record LastTestMail(DateTime At, string? By, string? To, string? Way)
{
    /// <summary>"24 November 2026, 2:02pm, by Sam Reed to sam.reed@council.example, through the mail server".</summary>
    public string Words => By is null ? Shown.Instant(At) : $"{Shown.Instant(At)}, by {By} to {To}, through {Way}";

    public static async Task<LastTestMail?> Of(TalentPoolDb db, CancellationToken cancellation = default)
    {
        // Of the installation's own chain, which is short, so that not every event there is has to be looked at.
        var link = await (
            from chain in db.Set<Chain>()
            join happened in db.Set<ChainEvent>() on chain.Id equals happened.ChainId
            where chain.Scope == ChainScope.Installation && happened.Kind == nameof(TestMailSent)
            orderby happened.Number descending
            select happened).AsNoTracking().FirstOrDefaultAsync(cancellation);
        if (link?.Body is not { } body)
        {
            return link is null ? null : new LastTestMail(link.RecordedAt, null, null, null);
        }

        var sent = EventBody.Event(body).Deserialize<TestMailSent>()!;
        return new LastTestMail(link.RecordedAt, EventBody.ActorName(body), sent.To, sent.Way);
    }
}
