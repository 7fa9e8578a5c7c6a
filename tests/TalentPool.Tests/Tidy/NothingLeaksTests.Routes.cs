using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TalentPool.Domain.Coverage;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Privacy;
using TalentPool.Domain.Rates;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Savings;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Certificates;
using TalentPool.Features.Coverage;
using TalentPool.Features.EvidenceFiles;
using TalentPool.Platform.Permissions;
using TalentPool.Tests.Features.Gaps;

namespace TalentPool.Tests.Tidy;

/// <content>Every route of the program, filled with every record that it could be about.</content>
public sealed partial class NothingLeaksTests
{
    private async Task<List<(string Template, List<string> Addresses)>> Routes()
    {
        await using var db = _world.OpenDb();
        var ofTheScene = _scene.Gaps.Select(gap => gap.Id).ToList();
        var gaps = await db.Set<Gap>().AsNoTracking().Where(gap => ofTheScene.Contains(gap.Id)).ToListAsync();
        _placements = [.. (await db.Set<Placement>().AsNoTracking().Where(placement => ofTheScene.Contains(placement.GapId)).ToListAsync()).Select(placement => (placement.GapId, placement.Reference))];
        var placements = _placements.Select(placement => placement.Reference).ToList();
        var otherMatters = await db.Set<Placement>().AsNoTracking().Where(placement => !ofTheScene.Contains(placement.GapId)).Select(placement => placement.Reference).ToListAsync();
        var certificates = await db.Set<Certificate>().AsNoTracking().Select(certificate => certificate.Number).ToListAsync();
        var officers = await db.Set<Domain.Officers.Officer>().AsNoTracking().ToListAsync();
        List<string> ofGaps = [.. gaps.Select(gap => gap.Reference)];
        Dictionary<string, List<string>> records = new()
        {
            ["/gaps/{Key}"] = ofGaps,
            ["/gaps/{Key}/{Part}"] = [.. ofGaps.SelectMany(reference => new[] { "answers", "placement", "questions", "history" }.Select(part => $"{reference}/{part}"))],
            ["/gaps/{Reference}"] = ofGaps,
            ["/gaps/{Id:guid}"] = [.. gaps.Select(gap => $"{gap.Id}")],
            ["/gaps/new/{Id:guid}"] = [.. gaps.Select(gap => $"{gap.Id}")],
            ["/enquiries/{Id:guid}"] = [.. gaps.SelectMany(gap => gap.Checks).SelectMany(check => check.Enquiries).Select(enquiry => $"{enquiry.Id}")],
            ["/offers/{Id:guid}"] = [.. gaps.SelectMany(gap => gap.Offers).Select(offer => $"{offer.Id}")],
            ["/clearances/{Id:guid}"] = [.. gaps.SelectMany(gap => gap.Clearances).Select(clearance => $"{clearance.Id}")],
            ["/certificates/{Number}"] = certificates,
            ["/certificates/{number}"] = certificates,
            ["/placements/{Key}"] = placements,
            ["/placements/{Key}/{Part}"] = [.. placements.SelectMany(reference => new[] { "start", "history" }.Select(part => $"{reference}/{part}"))],
            ["/hours/{Day}"] = ["2026-12-07", "2027-01-11"],
            ["/hours/sheets/{Id:guid}"] = [.. (await db.Set<Timesheet>().AsNoTracking().IgnoreAutoIncludes().Select(timesheet => timesheet.Id).ToListAsync()).Select(id => $"{id}")],
            ["/hours/import/{Id:guid}"] = [$"{Guid.Empty}"],
            ["/hours/import/columns/{AuthorityId:guid}"] = [$"{_world.Leeds.Id}", $"{_world.Bradford.Id}"],
            ["/expenses/{Id:guid}"] = [.. (await db.Set<Expense>().AsNoTracking().Select(expense => expense.Id).ToListAsync()).Select(id => $"{id}")],
            ["/rates/{Id:guid}"] = [.. (await db.Set<Rate>().Select(rate => rate.Id).ToListAsync()).Select(id => $"{id}")],
            ["/statements/{Id:guid}"] = [.. (await db.Set<Statement>().AsNoTracking().IgnoreAutoIncludes().Select(statement => statement.Id).ToListAsync()).Append(Guid.Empty).Select(id => $"{id}")],
            ["/month-end/{Id:guid}"] = [.. (await db.Set<TalentPool.Features.Recharges.MonthRun>().AsNoTracking().Select(run => run.Id).ToListAsync()).Append(Guid.Empty).Select(id => $"{id}")],
            ["/coverage/import/{Id:guid}"] = [.. (await db.Set<SpendFile>().AsNoTracking().Select(file => file.Id).ToListAsync()).Select(id => $"{id}")],
            ["/coverage/lines/{Id:guid}"] = [.. (await db.Set<SpendLine>().AsNoTracking().Select(line => line.Id).ToListAsync()).Select(id => $"{id}")],
            ["/savings/{Id:guid}"] = [.. (await db.Set<Saving>().AsNoTracking().IgnoreAutoIncludes().Select(saving => saving.Id).ToListAsync()).Select(id => $"{id}")],
            ["/substitutions/{Id:guid}"] = [.. (await db.Set<Substitution>().AsNoTracking().Select(substitution => substitution.Id).ToListAsync()).Select(id => $"{id}")],
            ["/evidence-files/{id:guid}"] = [.. (await db.Set<EvidenceFile>().AsNoTracking().Select(file => file.Id).ToListAsync()).Select(id => $"{id}")],
            ["/team/{OfficerId:guid}"] = [.. officers.Select(officer => $"{officer.Id}")],
            ["/team/{OfficerId:guid}/availability/{AdvertId:guid}"] = [.. officers.SelectMany(officer => officer.Adverts.Select(advert => $"{officer.Id}/availability/{advert.Id}"))],
            ["/looks/requests/{Id:guid}"] = [.. (await db.Set<LookRequest>().Select(request => request.Id).ToListAsync()).Select(id => $"{id}")],
            ["/people/import/{Id:guid}"] = [$"{Guid.Empty}"],
            ["/people/reviews/{Id:guid}"] = [$"{Guid.Empty}"],
            ["/people/{Id:guid}"] = [$"{_scene.Offers.OfficerPerson.Id}"],
            ["/partnerships/{Id:guid}"] = [$"{_world.Partnership.Id}"],
            ["/duties/{AuthorityId:guid}"] = [$"{_world.Leeds.Id}"],
            ["/account/roles/{Id:guid}"] = [$"{Guid.Empty}"],
            ["/chain-heads/{Id:guid}"] = [$"{Guid.Empty}"],
            ["/notices/{id:long}"] = ["1"],
        };
        Dictionary<string, List<string>> parts = new()
        {
            ["{AdvertId:guid}"] = [.. officers.SelectMany(officer => officer.Adverts).Select(advert => $"{advert.Id}")],
            ["{Number:int}"] = ["1"],
            ["{ServiceAreaId:guid}"] = [$"{_world.Legal.Id}"],
            ["{SkillId:guid}"] = [$"{_world.Possession.Id}"],
        };

        var pages = Program.GetTypes().SelectMany(type => type.GetCustomAttributes<RouteAttribute>()).Select(route => route.Template);
        var endpoints = _site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is null && endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null
                && (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") ?? false)
                && endpoint.Metadata.GetMetadata<NeedsAttribute>() is not null)
            .Select(endpoint => $"/{endpoint.RoutePattern.RawText!.TrimStart('/')}");
        return
        [
            .. pages.Concat(endpoints).Distinct().Where(template => !ShowNothing.Contains(template)).Order(StringComparer.Ordinal)
                .Select(template => (template, Filled(template, records, parts))),
            ("other matters", [.. otherMatters.SelectMany(reference => new[] { $"/placements/{reference}", $"/placements/{reference}/parties", $"/placements/{reference}/conflict-decision" })]),
            ("identifiers", [.. gaps.Select(gap => $"/gaps/{gap.Id}"), .. gaps.Select(gap => $"/gaps/{gap.Id}/answers")]),
            ("feeds", [.. gaps.Select(gap => $"/notices/since?record={gap.Id}&turn=0&shown=0")]),
            ("searches", [.. _scene.Gaps.SelectMany(gap => new[] { ("ours", ConfidentialScene.WordOf(gap)), ("others", ConfidentialScene.WordOf(gap)), ("mine", ConfidentialScene.WordOf(gap)), ("others", gap.Reference) }
                .Select(search => $"/gaps?show={search.Item1}&words={search.Item2.ToLowerInvariant()}"))]),
            ("filters", [.. new[] { "ours", "others", "mine" }.Select(show => $"/gaps?show={show}"), .. new[] { "Open", "Answered", "Lapsed" }.Select(status => $"/enquiries?status={status}&from={_world.Leeds.Id}"), "/board/outside-work?since=all"]),
        ];
    }

    private static List<string> Filled(string template, Dictionary<string, List<string>> records, Dictionary<string, List<string>> parts)
    {
        var known = records.Keys.Where(start => template == start || template.StartsWith($"{start}/", StringComparison.Ordinal)).OrderByDescending(start => start.Length).FirstOrDefault();
        List<string> addresses = known is null ? [template] : [.. records[known].Select(key => known[..known.IndexOf('{', StringComparison.Ordinal)] + key + template[known.Length..])];
        foreach (var (part, values) in parts)
        {
            addresses = [.. addresses.SelectMany(address => address.Contains(part, StringComparison.Ordinal) ? values.Select(value => address.Replace(part, value, StringComparison.Ordinal)) : [address])];
        }

        Assert.True(addresses.TrueForAll(address => !address.Contains('{', StringComparison.Ordinal)), $"This test does not know what to fill into {template}. Tell it, so that the page is opened as everybody.");
        return addresses;
    }
}
