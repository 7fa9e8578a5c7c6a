using System.Diagnostics;
using OpenTelemetry;

namespace TalentPool.Platform.Telemetry;

/// <summary>
/// Takes from the span of a request what could name somebody: its address, which may hold a record or a one-time link, and who asked.
/// What stays is the route, the method and the answer.
/// </summary>
public sealed class WithoutAddresses : BaseProcessor<Activity>
{
    private static readonly string[] Kept = ["http.request.method", "http.route", "http.response.status_code", "error.type", "network.protocol.version"];

    public override void OnEnd(Activity data)
    {
        if (data.Source.Name == ActTelemetry.Name)
        {
            return;
        }

        foreach (var tag in data.TagObjects.Select(tag => tag.Key).Where(tag => !Kept.Contains(tag)).ToList())
        {
            data.SetTag(tag, null);
        }
    }
}
