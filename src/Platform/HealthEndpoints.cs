using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Features.Certificates;
using TalentPool.Notices;

namespace TalentPool.Platform;

/// <summary>For whoever watches the program: is it alive, and can it serve.</summary>
public static class HealthEndpoints
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/healthz", () => Results.Text("alive"));
        app.MapGet("/readyz", Ready);
        app.MapGet("/version", () => Results.Text(ProgramVersion.Text));
    }

    /// <summary>Mail that waits is said but does not make a node unready: taking it away would send none sooner. The same holds for notices of other nodes, which people read at the latest when they open a page, and of a missing key: all but the gate works without it.</summary>
    private static async Task<IResult> Ready(DatabaseHealth health, Databases databases, DatabaseSettings settings, NoticeListener listener, CertificateSigner signer, TimeProvider clock, CancellationToken cancellation)
    {
        if (await health.WhyNotReady(cancellation) is { } why)
        {
            return Results.Text(why, statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        await using var db = databases.Open();
        var oldest = await MailMessage.Waiting(db.Set<MailMessage>(), clock.GetUtcNow().UtcDateTime).MinAsync(mail => (DateTime?)(mail.DueFrom ?? mail.CreatedAt), cancellation);
        var minutes = oldest is { } since ? Math.Max(0, (long)(clock.GetUtcNow().UtcDateTime - since).TotalMinutes) : 0;
        var hears = settings.Provider == DatabaseProvider.Postgres ? $"notices of other nodes: {(listener.IsListening ? "heard" : "not heard")}\n" : "";
        var signs = $"certificates: {(signer.IsReady ? $"signed with key {signer.KeyId}" : "cannot be signed")}\n";
        return Results.Text($"ready\noldest unsent mail: {minutes} minutes\n{signs}{hears}");
    }
}
