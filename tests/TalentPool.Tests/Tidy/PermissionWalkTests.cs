using System.Net;
using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Tidy;

/// <summary>Walks every route, hub, use case and endpoint. Whatever names no permission, or lets someone in whom the table keeps out, fails here.</summary>
public sealed class PermissionWalkTests : IAsyncLifetime
{
    /// <summary>Endpoints that anybody may call, each because nothing behind it is anybody's.</summary>
    private static readonly string[] OpenEndpoints =
    [
        "GET /healthz", "GET /readyz", "GET /version",
        "POST /sign-out", "POST /sign-in/demonstration", "GET /sign-in/demonstration", "GET /session",
    ];

    /// <summary>Where static files are looked for while developing.</summary>
    private const string StaticFiles = "{**path:file}";

    private static readonly Assembly Program = typeof(ActServices).Assembly;
    private World _world = null!;
    private Site _site = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _site = new Site(_world);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public void Every_page_names_a_permission() =>
        Assert.Empty(Pages().Where(page => !page.Type.IsDefined(typeof(NeedsAttribute))).Select(page => page.Type.Name));

    [Fact]
    public void Every_hub_names_a_permission_and_asks_for_a_sign_in() =>
        Assert.Empty(Program.GetTypes().Where(type => type.IsSubclassOf(typeof(Hub)) && !(type.IsDefined(typeof(NeedsAttribute)) && type.IsDefined(typeof(AuthorizeAttribute)))).Select(type => type.Name));

    [Fact]
    public void Every_use_case_names_one_permission()
    {
        var handlers = Program.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false, IsNested: false } && type.Name.EndsWith("Handler", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(handlers);
        Assert.Empty(handlers.Where(handler => handler.GetCustomAttributes<NeedsAttribute>().Count() != 1).Select(handler => handler.Name));
        Assert.Equal(handlers.OrderBy(type => type.FullName), ActServices.UseCases().OrderBy(type => type.FullName));
    }

    [Fact]
    public void Every_permission_has_a_rule() => Assert.All(Enum.GetValues<Permission>(), permission => Assert.NotNull(PermissionTable.Of(permission)));

    [Fact]
    public void Every_endpoint_is_guarded_or_listed_as_open()
    {
        var unguarded = _site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is null
                && endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null
                && endpoint.Metadata.GetMetadata<IAuthorizeData>() is null
                && endpoint.Metadata.GetMetadata<NeedsAttribute>() is null
                && endpoint.RoutePattern.RawText != StaticFiles)
            .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["ANY"]).Select(method => $"{method} /{endpoint.RoutePattern.RawText!.TrimStart('/')}"))
            .Distinct().Where(endpoint => !endpoint.Contains("/_framework/", StringComparison.Ordinal)).Order().ToList();

        Assert.Equal(OpenEndpoints.Order(), unguarded);
    }

    [Fact]
    public async Task Every_page_answers_every_role_as_the_table_says()
    {
        var wrong = new StringBuilder();
        foreach (var role in Enum.GetValues<Role>().Where(role => role != Role.Clock))
        {
            var person = role is Role.BoardMember or Role.PartnershipAdministrator
                ? await _world.Person(_world.Leeds, ScopeKind.Partnership, _world.Partnership.Id, role)
                : await _world.Person(_world.Leeds, role);
            var actor = await _world.Actor(person.Id);
            var browser = await _site.Browser(person);
            foreach (var (type, address) in Pages())
            {
                await browser.Open(address);
                var needs = type.GetCustomAttributes<NeedsAttribute>().Select(named => PermissionTable.Of(named.Permission));
                var isKeptOut = !needs.Any(rule => rule.MightAllow(actor));
                var status = (int)browser.Status;
                if (isKeptOut ? status != 403 : status is not (200 or 302 or 403 or 404) && !address.StartsWith("/status", StringComparison.Ordinal))
                {
                    wrong.AppendLine($"{role} at {address}: {status}");
                }
            }
        }

        Assert.True(wrong.Length == 0, wrong.ToString());
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_sees_only_the_pages_for_anyone()
    {
        var wrong = new StringBuilder();
        var browser = await _site.Browser();
        foreach (var (type, address) in Pages())
        {
            await browser.Open(address);
            var isForAnyone = type.GetCustomAttributes<NeedsAttribute>().Any(named => named.Permission == Permission.Anyone);
            var isLedAway = browser.Status == HttpStatusCode.Redirect && browser.Location!.StartsWith("/sign-in?returnUrl=", StringComparison.Ordinal);
            if (isForAnyone ? isLedAway || (int)browser.Status >= 500 : !isLedAway)
            {
                wrong.AppendLine($"{address}: {(int)browser.Status} {browser.Location}");
            }
        }

        Assert.True(wrong.Length == 0, wrong.ToString());
    }

    [Fact]
    public async Task Every_link_of_the_navigation_leads_to_a_page()
    {
        var wrong = new StringBuilder();
        foreach (var role in Enum.GetValues<Role>().Where(role => role != Role.Clock))
        {
            var person = role is Role.BoardMember or Role.PartnershipAdministrator
                ? await _world.Person(_world.Leeds, ScopeKind.Partnership, _world.Partnership.Id, role)
                : await _world.Person(_world.Leeds, role);
            var browser = await _site.Browser(person);
            await browser.Open("/");
            foreach (var address in browser.Page.QuerySelectorAll("nav .govuk-service-navigation__link, .app-footer a").Select(link => link.GetAttribute("href")!).ToList())
            {
                await browser.Open(address);
                if (browser.Status != HttpStatusCode.OK)
                {
                    wrong.AppendLine($"{role} at {address}: {(int)browser.Status}");
                }
            }
        }

        Assert.True(wrong.Length == 0, wrong.ToString());
    }

    /// <summary>Every route with something in its parameters that is no record.</summary>
    private static IEnumerable<(Type Type, string Address)> Pages() => Program.GetTypes()
        .SelectMany(type => type.GetCustomAttributes<RouteAttribute>().Select(route => (type, Filled(route.Template))))
        .Where(page => page.Item2 != "/error");

    private static string Filled(string template) => string.Join('/', template.Split('/').Select(part => part switch
    {
        ['{', .., '}'] when part.Contains(":guid", StringComparison.Ordinal) => "0192f2c4-b1e8-7c3f-9d5a-000000000000",
        ['{', .., '}'] when part.Contains(":int", StringComparison.Ordinal) || part.Contains(":long", StringComparison.Ordinal) => "404",
        ['{', .., '}'] => "WY-2026-9999",
        _ => part,
    }));
}
