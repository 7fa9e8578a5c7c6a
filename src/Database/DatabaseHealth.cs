using Microsoft.EntityFrameworkCore;
using TalentPool.Platform.Evidence;

namespace TalentPool.Database;

/// <summary>Whether the database answers, soon, and has the tables that the program needs. Asked afresh each time, so that it is well again by itself.</summary>
public sealed class DatabaseHealth(Databases databases, DatabaseSettings settings)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Why the database cannot be used now; null when it can.</summary>
    public async Task<string?> WhyNotReady(CancellationToken cancellation)
    {
        if (settings.Provider == DatabaseProvider.Sqlite && !File.Exists(settings.File))
        {
            // Connections to a file that was removed would go on reading it, and not see the one that is put in its place.
            databases.ForgetConnections();
            return "The database file is not there.";
        }

        try
        {
            // SQLite waits for a lock on the calling thread, so that it must not be the one that answers.
            return await Task.Run(() => Ask(cancellation), cancellation).WaitAsync(Patience, cancellation);
        }
        catch (TimeoutException)
        {
            return "The database does not answer.";
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception)
        {
            return "The database does not answer, or is not this program's.";
        }
    }

    private async Task<string?> Ask(CancellationToken cancellation)
    {
        await using var db = databases.Open();
        db.Database.SetCommandTimeout(Patience);
        await db.Set<Chain>().OrderBy(chain => chain.Id).Select(chain => chain.Id).FirstOrDefaultAsync(cancellation);
        return db.Database.GetMigrations().Any() && (await db.Database.GetPendingMigrationsAsync(cancellation)).Any()
            ? "The database waits for a migration."
            : null;
    }
}
