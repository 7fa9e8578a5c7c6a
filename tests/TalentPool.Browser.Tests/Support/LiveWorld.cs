using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using TalentPool.Domain;
using TalentPool.Notices;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Browser.Tests.Support;

/// <summary>The small partnership of the tests, served on a port of the loopback address, where people sign in with passwords.</summary>
public sealed class LiveWorld : IAsyncDisposable
{
    public const string Password = "violet ladder quarry moss";

    private readonly Site _site;
    private readonly List<Visitor> _visitors = [];

    private LiveWorld(World world)
    {
        World = world;
        _site = new Site(world);
        _site.UseKestrel(0);
        _site.StartServer();
    }

    public World World { get; }

    public static async Task<LiveWorld> Create() => new(await World.Create());

    /// <summary>Someone signs in, in a browser that nobody else uses.</summary>
    public async Task<Visitor> Visit(Person person, Way way)
    {
        await SetPassword(person);
        var visitor = await Stranger(way);
        await visitor.SignIn(person, Password);
        return visitor;
    }

    /// <summary>A browser in which nobody is signed in.</summary>
    public async Task<Visitor> Stranger(Way way)
    {
        var visitor = await Visitor.At(_site.ClientOptions.BaseAddress, way);
        _visitors.Add(visitor);
        return visitor;
    }

    /// <summary>The link in a mail with which someone sets a password.</summary>
    public async Task<string> OneTimeLink(Person person)
    {
        using var scope = _site.Services.CreateScope();
        var people = scope.ServiceProvider.GetRequiredService<UserManager<Person>>();
        return await scope.ServiceProvider.GetRequiredService<OneTimeLinks>().For((await people.FindByIdAsync($"{person.Id}"))!);
    }

    /// <summary>The link in a mail that stops mail of its kind.</summary>
    public string LinkThatStopsMail(Person person, NoticeKind kind) =>
        $"{MailStop.Page}?token={Uri.EscapeDataString(_site.Services.GetRequiredService<MailStop>().Token(person.Id, kind))}";

    /// <summary>What time has made due, done by the program that is served, so that whoever is connected to it is told.</summary>
    public async Task LetTimePass<TUseCase>(Func<TUseCase, Task<Outcome>> catchUp) where TUseCase : notnull
    {
        using var scope = _site.Services.CreateScope();
        var outcome = await catchUp(scope.ServiceProvider.GetRequiredService<TUseCase>());
        Assert.True(outcome.IsDone, outcome.ToString());
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var visitor in _visitors)
        {
            await visitor.DisposeAsync();
        }

        await _site.DisposeAsync();
        await World.DisposeAsync();
    }

    private async Task SetPassword(Person person)
    {
        using var scope = _site.Services.CreateScope();
        var people = scope.ServiceProvider.GetRequiredService<UserManager<Person>>();
        var found = await people.FindByIdAsync($"{person.Id}");
        if (await people.HasPasswordAsync(found!))
        {
            return;
        }

        var done = await people.AddPasswordAsync(found!, Password);
        Assert.True(done.Succeeded, string.Join("; ", done.Errors.Select(error => error.Description)));
    }
}
