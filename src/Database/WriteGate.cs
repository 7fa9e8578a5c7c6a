namespace TalentPool.Database;

/// <summary>
/// SQLite has one writer at a time, and its own waiting sleeps in steps of 150 ms. Writers of this process queue here instead,
/// and are let in the moment the one before is done. PostgreSQL needs no gate.
/// </summary>
public sealed class WriteGate(DatabaseSettings settings)
{
    private readonly SemaphoreSlim _one = new(1, 1);

    public async Task<IDisposable?> Enter(CancellationToken cancellation)
    {
        if (settings.Provider != DatabaseProvider.Sqlite)
        {
            return null;
        }

        // Whoever waits for one that waits for a locked file has waited enough when that one gives up.
        if (!await _one.WaitAsync(settings.LockPatience * 3, cancellation))
        {
            throw new TimeoutException("The database has been busy with other acts for too long.");
        }

        return new Ticket(_one);
    }

    private sealed class Ticket(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
