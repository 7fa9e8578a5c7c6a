using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using TalentPool.Domain;
using TalentPool.Platform.Telemetry;
using TalentPool.Tests.Features.Gaps;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Hosting;

/// <summary>What a collector is sent: use cases and how they ended, and nobody's name, record or words.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public async Task A_collector_hears_of_use_cases_and_of_no_person_and_no_record()
    {
        var heard = new ConcurrentQueue<(string Path, string Body)>();
        await using var collector = await Collector(heard);
        await using var world = await World.Create();
        var gap = await new GapScene(world).Posted();
        var person = await world.Person(world.Leeds, Role.Finance);
        await using (var site = new Site(world, "Testing", (TelemetryServices.EndpointSetting, collector.Urls.Single())))
        {
            var browser = await site.Browser(person);
            await browser.Open($"/gaps/{gap.Reference}?secret=quillsecret");
            await browser.Open("/rates");
            await browser.SubmitAndFollow(
                "enter-rate", ("Model.Grade", "Quillgrade"), ("Model.Rate", "54.00"), ("Model.From.Day", "1"), ("Model.From.Month", "4"), ("Model.From.Year", "2026"));

            // Ending flushes as well, but gives up after a few seconds, which a busy machine may need.
            const int patience = 60_000;
            Assert.True(site.Services.GetRequiredService<TracerProvider>().ForceFlush(patience));
            Assert.True(site.Services.GetRequiredService<MeterProvider>().ForceFlush(patience));
        }

        Assert.Contains(heard, sent => sent.Path == "/v1/traces" && sent.Body.Contains("EnterRate", StringComparison.Ordinal) && sent.Body.Contains("talentpool.outcome", StringComparison.Ordinal));
        Assert.Contains(heard, sent => sent.Path == "/v1/metrics" && sent.Body.Contains("talentpool.act.duration", StringComparison.Ordinal));
        // Long words, since what is sent is binary, where any three letters may stand somewhere by chance.
        foreach (var word in new[] { person.Name, person.Email!, person.Id.ToString(), gap.Reference, gap.Id.ToString(), gap.Title, "quillsecret", "Quillgrade", "54.00" })
        {
            Assert.False(heard.Any(sent => sent.Body.Contains(word, StringComparison.OrdinalIgnoreCase)), word);
        }
    }

    [Fact]
    public async Task Without_an_endpoint_nothing_is_registered()
    {
        await using var world = await World.Create();
        await using var site = new Site(world);

        Assert.Null(site.Services.GetService(typeof(TracerProvider)));
    }

    private static async Task<WebApplication> Collector(ConcurrentQueue<(string, string)> heard)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            heard.Enqueue((context.Request.Path, Encoding.Latin1.GetString(body.ToArray())));
            context.Response.StatusCode = StatusCodes.Status200OK;
        });
        await app.StartAsync();
        return app;
    }
}
