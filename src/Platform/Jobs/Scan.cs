using TalentPool.Domain;

namespace TalentPool.Platform.Jobs;

/// <summary>One run of one job. What fails for one record is noted, and the others go on.</summary>
public sealed class Scan(string job, DateTime at, ILogger log)
{
    public DateTime At { get; } = at;

    public DateOnly Today => WorkingCalendar.EnglandAndWales.LocalDate(At);

    /// <summary>For how many records the use case was called and did not fail.</summary>
    public int Looked { get; private set; }

    public string? FirstError { get; private set; }

    public async Task Each<T>(IEnumerable<T> due, Func<T, Task<Outcome>> act)
    {
        foreach (var id in due)
        {
            try
            {
                var outcome = await act(id);
                Looked++;
                if (!outcome.IsDone)
                {
                    log.LogWarning("{Job}: {Id} was refused: {Refusal}", job, id, outcome.Refusal.Name);
                    FirstError ??= $"{id}: {outcome.Refusal}";
                }
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Failed(failure, $"{id}");
            }
        }
    }

    public void Failed(Exception failure, string what)
    {
        log.LogError(failure, "{Job}: {What} failed.", job, what);
        FirstError ??= $"{what}: {failure.GetType().Name}: {failure.Message}";
    }
}
