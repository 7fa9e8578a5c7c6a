using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using TalentPool.Platform.Errors;

namespace TalentPool.Platform.Telemetry;

/// <summary>Sends traces and metrics to a collector when an endpoint is set, and otherwise registers nothing.</summary>
public static class TelemetryServices
{
    public const string EndpointSetting = "TalentPool:Telemetry:Endpoint";

    /// <summary>ASP.NET Core's own: one span for each request, without its address.</summary>
    private const string Requests = "Microsoft.AspNetCore";

    /// <summary>Requests by route and never by address, connections, sign-ins that were refused, memory and threads.</summary>
    private static readonly string[] Meters =
        ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.Http.Connections", "Microsoft.AspNetCore.RateLimiting", "System.Runtime", "Npgsql"];

    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (EndpointIn(configuration) is not { } endpoint)
        {
            return services;
        }

        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("talentpool", serviceVersion: ProgramVersion.Text))
            .WithTracing(traces => traces.AddSource(ActTelemetry.Name, Requests).AddProcessor(new WithoutAddresses()).AddOtlpExporter(to => To(to, endpoint, "v1/traces")))
            .WithMetrics(metrics => metrics.AddMeter([ActTelemetry.Name, .. Meters]).AddOtlpExporter(to => To(to, endpoint, "v1/metrics")));
        return services;
    }

    /// <summary>Where the collector is; none when none is set.</summary>
    public static Uri? EndpointIn(IConfiguration configuration)
    {
        if (configuration[EndpointSetting] is not { Length: > 0 } given)
        {
            return null;
        }

        return Uri.TryCreate(given, UriKind.Absolute, out var endpoint) && endpoint.Scheme is "http" or "https"
            ? endpoint
            : throw new WrongSettingException(EndpointSetting, given, "the address of a collector that takes OTLP over HTTP, such as http://127.0.0.1:4318");
    }

    private static void To(OtlpExporterOptions exporter, Uri endpoint, string path)
    {
        exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
        exporter.Endpoint = new Uri($"{endpoint.ToString().TrimEnd('/')}/{path}");
    }
}
