namespace TalentPool.Database.Seed;

/// <summary>What happens in the demonstration's past, in the order of time whichever scene wrote it, since a chain of events runs one way.</summary>
public sealed class Script
{
    private readonly PriorityQueue<Step, (DateTime At, int Written)> _steps = new();
    private int _written;

    /// <summary>Adds a step. A step may add further ones, at its own instant or later.</summary>
    public void At(DateTime utc, string what, Func<Task> play) => _steps.Enqueue(new Step(utc, what, play), (utc, _written++));

    public async Task Play(DemonstrationClock clock)
    {
        while (_steps.TryDequeue(out var step, out _))
        {
            clock.MoveTo(step.At);
            try
            {
                await step.Play();
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"The demonstration could not be made: {step.What}.", failure);
            }
        }
    }

    private sealed record Step(DateTime At, string What, Func<Task> Play);
}
