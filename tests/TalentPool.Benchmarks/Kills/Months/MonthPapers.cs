using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Recharges;
using TalentPool.Features.Recharges;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Benchmarks.Kills.Months;

/// <summary>
/// What comes of a month that has been run: heads of service issue and agree to every statement and finance sends it out, at one instant that is the same in every
/// copy of the database; then the program serves each of its pages and files. Nothing is cut out of them but the frame around a page's main part, and what is new in
/// every answer: the token and the act of its forms, and when it was shown.
/// </summary>
public static partial class MonthPapers
{
    private const int LinesOfPage = 50;

    public static async Task<SortedDictionary<string, byte[]>> Of(World world, DateOnly month)
    {
        await Issue(world, month);
        await using var program = new ServedProgram(world.Settings, Path.GetDirectoryName(world.Settings.File)!, "--TalentPool:Jobs:Run=false");
        await program.Start();
        var papers = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var statement in await Statements(world, month))
        {
            using var finance = await ClientOf(world, program, await Holder(world, statement.ProviderId, Role.Finance));
            for (var page = 1; (page - 1) * LinesOfPage < statement.Lines.Count; page++)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"{statement.Reference}-page-{page:00}.html");
                papers[name] = Encoding.UTF8.GetBytes(MainPart(await finance.GetStringAsync($"/statements/{statement.Id}?page={page}")));
            }

            papers[$"{statement.Reference}.csv"] = await Taken(finance, $"/statements/{statement.Id}/statement.csv");
            papers[$"{statement.Reference}.xml"] = await Taken(finance, $"/statements/{statement.Id}/invoice.xml");
        }

        return papers;
    }

    public static async Task<List<Statement>> Statements(World world, DateOnly month)
    {
        await using var db = world.OpenDb();
        return [.. (await db.Set<Statement>().AsNoTracking().Where(statement => statement.Month == month && statement.Lines.Any()).ToListAsync())
            .OrderBy(statement => statement.ProviderId).ThenBy(statement => statement.RecipientId).ThenBy(statement => statement.VatTreatment)];
    }

    /// <summary>The first who holds the role over all services, or else over some.</summary>
    public static async Task<Person> Holder(World world, Guid authorityId, Role role)
    {
        await using var db = world.OpenDb();
        var held = (await db.Set<Grant>().AsNoTracking()
            .Where(grant => grant.ScopeId == authorityId && grant.Role == role && grant.DeputyForId == null && grant.EndedAt == null && grant.To == null)
            .ToListAsync()).OrderBy(grant => grant.ServiceAreaIds.Count > 0).ThenBy(grant => grant.Id).First();
        return await db.Set<Person>().AsNoTracking().SingleAsync(person => person.Id == held.PersonId);
    }

    /// <summary>A client that is signed in and keeps whatever cookies it is given besides.</summary>
    public static async Task<HttpClient> ClientOf(World world, ServedProgram program, Person person)
    {
        var cookies = new CookieContainer { MaxCookieSize = 32 * 1024 };
        cookies.SetCookies(program.Address, await SignedInCookies.Of(world, person));
        return new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = program.Address };
    }

    private static async Task Issue(World world, DateOnly month)
    {
        await using (var db = world.OpenDb())
        {
            world.Clock.MoveTo((await db.Set<MonthRun>().AsNoTracking().OrderByDescending(run => run.AsOf).Select(run => run.AsOf).FirstAsync()).AddMinutes(1));
        }

        foreach (var draft in (await Statements(world, month)).Where(statement => statement.Status == StatementStatus.Draft))
        {
            var (ours, theirs) = (await Holder(world, draft.ProviderId, Role.HeadOfService), await Holder(world, draft.RecipientId, Role.HeadOfService));
            var finance = await Holder(world, draft.ProviderId, Role.Finance);
            Must(await world.Use<IssueStatementHandler>().Handle(By(ours), new IssueStatement(draft.Id, draft.Version)));
            Must(await world.Use<AnswerStatementHandler>().Handle(By(theirs), new AnswerStatement(draft.Id, await Version(world, draft.Id), [])));
            Must(await world.Use<ExportStatementHandler>().Handle(By(finance), new ExportStatement(draft.Id, await Version(world, draft.Id))));
        }
    }

    private static async Task<int> Version(World world, Guid statementId)
    {
        await using var db = world.OpenDb();
        return await db.Set<Statement>().IgnoreAutoIncludes().Where(statement => statement.Id == statementId).Select(statement => statement.Version).SingleAsync();
    }

    [GeneratedRegex("((?:name=\"(?:__RequestVerificationToken|ActId)\" value|data-shown)=\")[^\"]*")]
    private static partial Regex NewInEveryAnswer();

    private static string MainPart(string page)
    {
        var (from, to) = (page.IndexOf("<main", StringComparison.Ordinal), page.LastIndexOf("</main>", StringComparison.Ordinal));
        return from >= 0 && to > from ? NewInEveryAnswer().Replace(page[from..to], "$1") : throw new InvalidOperationException("A page has no main part.");
    }

    /// <summary>A redirect would say that something is missing for the file.</summary>
    private static async Task<byte[]> Taken(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(address);
        return answer.StatusCode == HttpStatusCode.OK
            ? await answer.Content.ReadAsByteArrayAsync()
            : throw new InvalidOperationException($"{address} was answered with {(int)answer.StatusCode} {answer.Headers.Location}.");
    }

    private static Act By(Person person) => new(Guid.CreateVersion7(), person.Id);

    private static void Must(Outcome outcome)
    {
        if (!outcome.IsDone)
        {
            throw new InvalidOperationException(outcome.ToString());
        }
    }
}
