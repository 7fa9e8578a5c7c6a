using System.Diagnostics;
using System.Diagnostics.Metrics;
using TalentPool.Domain;
using TalentPool.Platform.Permissions;

namespace TalentPool.Platform.Telemetry;

/// <summary>
/// What traces and metrics say of an act: which use case, which permission, how it ended, how often it was tried and how long it took.
/// Never who, about what, or anything that was typed.
/// </summary>
public static class ActTelemetry
{
    public const string Name = "TalentPool";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Histogram<double> Seconds = Meter.CreateHistogram<double>("talentpool.act.duration", "s", "How long acts took, by use case and how they ended.");

    /// <summary>Carries the act out under a span of its own; both cost next to nothing while nobody listens.</summary>
    public static async Task<Outcome> Observe(object useCase, Permission permission, Func<Task<(Outcome Outcome, int Attempts)>> act)
    {
        var name = NameOf(useCase);
        var begun = Stopwatch.GetTimestamp();
        using var span = Source.StartActivity(name);
        span?.SetTag("talentpool.permission", permission.ToString());
        var ended = "failed";
        try
        {
            var (outcome, attempts) = await act();
            ended = outcome.Refusal?.Name ?? "done";
            span?.SetTag("talentpool.attempts", attempts);
            return outcome;
        }
        catch (Exception failure)
        {
            // The message of a failure may repeat what was typed, so only its kind is said.
            span?.SetStatus(ActivityStatusCode.Error, failure.GetType().Name);
            throw;
        }
        finally
        {
            span?.SetTag("talentpool.outcome", ended);
            Seconds.Record(Stopwatch.GetElapsedTime(begun).TotalSeconds, new("talentpool.act", name), new("talentpool.outcome", ended));
        }
    }

    private static string NameOf(object useCase)
    {
        var name = useCase.GetType().Name;
        return name.EndsWith("Handler", StringComparison.Ordinal) ? name[..^"Handler".Length] : name;
    }
}
