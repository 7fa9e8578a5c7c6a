namespace TalentPool.Platform.Jobs;

/// <summary>How a job last went.</summary>
public sealed class JobRun
{
    public const int ErrorLength = 500;

    private JobRun()
    {
    }

    public JobRun(string name) => Name = name;

    public string Name { get; private set; } = "";

    public DateTime StartedAt { get; private set; }

    public DateTime EndedAt { get; private set; }

    /// <summary>When it is due again; unknown where it was run by hand.</summary>
    public DateTime? NextAt { get; private set; }

    /// <summary>For how many records it called its use case.</summary>
    public int Looked { get; private set; }

    public string? LastError { get; private set; }

    public DateTime? LastErrorAt { get; private set; }

    /// <summary>Runs in a row that had an error.</summary>
    public int Failures { get; private set; }

    public void Ended(DateTime startedAt, DateTime endedAt, DateTime? nextAt, int looked, string? error)
    {
        (StartedAt, EndedAt, NextAt, Looked) = (startedAt, endedAt, nextAt, looked);
        if (error is null)
        {
            Failures = 0;
            return;
        }

        (LastError, LastErrorAt, Failures) = (error.Length > ErrorLength ? error[..ErrorLength] : error, endedAt, Failures + 1);
    }
}
