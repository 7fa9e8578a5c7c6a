using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Recharges;
using TalentPool.Notices;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Platform.Looks;
using TalentPool.Tests.Features.Gaps;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Tidy;

/// <summary>
/// Opens everything as everybody. Every route of the program, filled with every record that it could be about, is opened as every role of
/// every member, of the partnership and of the installation, and so are feeds, notices and mail; what is found there is held against a table written out here, not against the rule
/// that the program asks. A route that this test cannot fill fails it, so that a new page cannot escape.
/// </summary>
public sealed partial class NothingLeaksTests : IAsyncLifetime
{
    /// <summary>What somebody may find out about a gap.</summary>
    private enum Sight
    {
        Nothing,
        Outline,
        Whole,
    }

    private static readonly Assembly Program = typeof(ActServices).Assembly;

    /// <summary>Routes that lead elsewhere or end something, and show no record.</summary>
    private static readonly string[] ShowNothing = ["/error", "/sign-out", "/status/{Code:int}", "/readyz", "/healthz", "/version", "/session", "/sign-in/demonstration", "/certificates/keys/{file}"];

    private const string MatchAtKirklees = "A possible match at Kirklees";

    private const string MetInKirklees = "The name of your client";

    private static readonly Role[] OfTheHost =
        [Role.ServiceManager, Role.HeadOfService, Role.Director, Role.MonitoringOfficer, Role.BudgetHolder, Role.Finance, Role.ConflictOfficer, Role.Auditor];

    private World _world = null!;
    private Site _site = null!;
    private ConfidentialScene _scene = null!;
    private List<(string Template, List<string> Addresses)> _routes = [];
    private List<(Guid GapId, string Reference)> _placements = [];

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = await ConfidentialScene.Of(_world);
        await ChargeAPlacement();
        await SaveAndSpend();
        _site = new Site(_world);
        _routes = await Routes();
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task Nobody_finds_on_any_page_list_feed_or_download_what_the_table_keeps_from_them()
    {
        var wrong = new ConcurrentQueue<string>();
        var seen = new ConcurrentDictionary<string, bool>();
        List<string> words = [.. _scene.Gaps.Select(ConfidentialScene.WordOf), ConfidentialScene.Party, ConfidentialScene.AskedFor, ConfidentialScene.WhyLook,
            ConfidentialScene.MatterOfKirklees, ConfidentialScene.MatterOfWakefield, ConfidentialScene.MatterOfLeeds, MatchAtKirklees, MetInKirklees,
            _scene.Hopeful.Name, ConfidentialScene.PostTitle, ConfidentialScene.Grade, ConfidentialScene.Leave, ConfidentialScene.Pay, ConfidentialScene.OutsidePrices[0],
            ConfidentialScene.BypassValue, ConfidentialScene.Order, _scene.Confidant.Name, .. WordsOfMoney];
        List<string> addresses = [.. _routes.SelectMany(route => route.Addresses).Distinct(StringComparer.Ordinal)];
        await Parallel.ForEachAsync(Everybody(), async (one, cancellation) =>
        {
            var client = await _site.Client(one.Person);
            foreach (var address in addresses)
            {
                using var response = await client.GetAsync(address, cancellation);
                var body = await response.Content.ReadAsStringAsync(cancellation);
                var head = $"{response.Headers} {response.Content.Headers}";
                foreach (var found in Found(one, $"{head}\n{body}", address))
                {
                    wrong.Enqueue($"{one.Role} of {one.Authority.ShortName}{(one.IsOfPartnership ? " for the partnership" : "")} at {address} ({(int)response.StatusCode}): {found}");
                }

                foreach (var word in words.Where(word => body.Contains(word, StringComparison.Ordinal)))
                {
                    seen[word] = true;
                }
            }
        });

        Assert.True(wrong.IsEmpty, string.Join(Environment.NewLine, wrong.Take(40)));

        // Who may see it did, or else this test would have opened nothing.
        Assert.Equal(words.Order(), seen.Keys.Order());
    }

    [Fact]
    public async Task Neither_notices_nor_mail_nor_live_pages_tell_what_the_table_keeps_from_people()
    {
        var wrong = new StringBuilder();
        await using var db = _world.OpenDb();
        var reader = new NoticeReader(db, _world.Service<NoticeRules>());
        var sight = _world.Service<RecordSight>();
        foreach (var one in Everybody())
        {
            var actor = await _world.Actor(one.Person.Id);
            foreach (var notice in await _world.Inbox(one.Person.Id))
            {
                var gap = _scene.Gaps.FirstOrDefault(gap => gap.Id == notice.RootId);
                if (gap is not null && Of(one, gap) == Sight.Nothing)
                {
                    wrong.AppendLine($"{one.Role} of {one.Authority.ShortName} has a notice by {notice.Rule}.");
                }

                var mailed = (await reader.Mailed([notice], actor)).GetValueOrDefault(notice.Id);
                foreach (var found in Found(one, $"{mailed?.Sentence} {mailed?.More}", "mail"))
                {
                    wrong.AppendLine($"{one.Role} of {one.Authority.ShortName} is mailed by {notice.Rule}: {found}");
                }

                // No detail of any case is mailed to anybody.
                if (_scene.Gaps.Any(any => $"{mailed?.Sentence} {mailed?.More}".Contains(ConfidentialScene.WordOf(any), StringComparison.Ordinal)))
                {
                    wrong.AppendLine($"{one.Role} of {one.Authority.ShortName} is mailed detail by {notice.Rule}.");
                }
            }

            foreach (var notice in await reader.Newest(actor, 500))
            {
                foreach (var found in Found(one, notice.Words, "inbox"))
                {
                    wrong.AppendLine($"{one.Role} of {one.Authority.ShortName} reads in the inbox: {notice.Words} ({found})");
                }
            }

            foreach (var gap in _scene.Gaps.Where(gap => Of(one, gap) == Sight.Nothing))
            {
                if (await sight.MaySee(db, gap.Id, actor))
                {
                    wrong.AppendLine($"{one.Role} of {one.Authority.ShortName} would be told live of {ConfidentialScene.WordOf(gap)}.");
                }
            }
        }

        Assert.True(wrong.Length == 0, wrong.ToString());
    }

    [Fact]
    public async Task The_address_of_a_gap_that_somebody_may_not_know_of_is_as_good_as_no_address_and_is_kept()
    {
        var wakefield = _scene.People.Single(one => one.Role == Role.HeadOfService && one.Authority == _world.Wakefield).Person;
        var browser = await _site.Browser(wakefield);

        foreach (var key in new[] { _scene.Sealed.Reference, $"{_scene.Sealed.Id}" })
        {
            await browser.Open($"/gaps/{key}");
            var hidden = (browser.Status, Text: Stripped(browser.Text));
            await browser.Open("/gaps/WY-2026-9999");
            Assert.Equal((System.Net.HttpStatusCode.NotFound, Stripped(browser.Text)), hidden);
        }

        await using var db = _world.OpenDb();
        var look = Assert.Single(await db.Set<Look>().Where(look => look.Kind == LookKind.RefusedGap).ToListAsync());
        Assert.Equal((_scene.Sealed.Id, wakefield.Id, _world.Leeds.Id), (look.RecordId, look.PersonId, look.AuthorityId));

        // What leads to it from elsewhere is refused and written down in the same way.
        var finance = _scene.People.Single(one => one.Role == Role.Finance && one.Authority == _world.Wakefield).Person;
        var cleared = await _scene.Offers.Gap(_scene.SealedAndCleared.Id);
        string[] elsewhere = [$"/certificates/{cleared.Clearances[0].CertificateNumber}", $"/evidence-files/{cleared.Comparators[0].EvidenceFileId}"];
        foreach (var (address, person) in elsewhere.Zip([wakefield, finance]))
        {
            var other = await _site.Browser(person);
            await other.Open(address);
            Assert.Equal(System.Net.HttpStatusCode.NotFound, other.Status);
            Assert.Single(await db.Set<Look>().Where(refused => refused.Kind == LookKind.RefusedGap && refused.RecordId == cleared.Id && refused.PersonId == person.Id).ToListAsync());
        }

        var officer = await _site.Browser(_scene.ConflictOfficer);
        await officer.Open($"/gaps/{_scene.Sealed.Reference}/history");
        Assert.Contains("Someone of Wakefield", officer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(wakefield.Name, officer.Text, StringComparison.Ordinal);

        var auditor = await _site.Browser(_scene.People.Single(one => one.Role == Role.Auditor && one.Authority == _world.Leeds && !one.IsOfPartnership).Person);
        await auditor.Open("/looks");
        Assert.Contains("Refused: a confidential gap", auditor.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(wakefield.Name, auditor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_left_out_member_cannot_act_on_the_gap_even_by_a_hand_made_form()
    {
        var auditor = _scene.People.Single(one => one.Role == Role.Auditor && one.Authority == _world.Wakefield && one.IsOfPartnership && !_scene.OfInstallation.Contains(one.Person)).Person;

        var outcome = await _world.Use<TalentPool.Features.Bypasses.RecordBypassHandler>().Handle(
            OfferScene.By(auditor), new TalentPool.Features.Bypasses.RecordBypass(_scene.Sealed.Id, BypassKind.Found, "Seen elsewhere", null, null, null, null));

        Assert.Equal("NotFound", outcome.Refusal!.Name);
    }

    private IEnumerable<(Person Person, Role? Role, Authority Authority, bool IsOfPartnership)> Everybody() =>
    [
        .. _scene.People,
        (_scene.Undertaker, Role.HeadOfService, _world.Kirklees, false),
        (_scene.Looker, Role.Auditor, _world.Calderdale, false),
        (_scene.Offers.Requester, Role.ServiceManager, _world.Leeds, false),
        (_scene.Offers.OfficerPerson, Role.Officer, _world.Bradford, false),
        (_scene.Offers.LineManager, Role.LineManager, _world.Bradford, false),
        (_scene.Substitute, Role.Officer, _world.Bradford, false),
        (_scene.Hopeful, Role.Officer, _world.Bradford, false),
        (_scene.Confidant, Role.Officer, _world.Bradford, false),
        (_scene.Deputy, Role.LineManager, _world.Bradford, false),
    ];

    private static string Stripped(string text) => Spaces().Replace(text, " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    /// <summary>Bradford has issued a statement on a placement of the scene, at its rate.</summary>
    private async Task ChargeAPlacement()
    {
        await using var db = _world.OpenDb();
        var ofTheScene = _scene.Gaps.Select(gap => gap.Id).ToList();
        var placement = await db.Set<Placement>().AsNoTracking().Where(placement => ofTheScene.Contains(placement.GapId)).OrderBy(placement => placement.Reference).FirstAsync();
        var (month, at) = (new DateOnly(2026, 12, 1), _world.Clock.UtcNow);
        var time = new ChargeableTime(
            new ChargeGroup(placement.HomeAuthorityId, placement.HostAuthorityId, VatTreatment.OutsideScope), Guid.CreateVersion7(), "", 1,
            new ChargedFor(placement.Id, placement.Reference, "M-1"), month, 600, placement.RateId, placement.RatePencePerHour, ChargeUnits.Exact);
        Statement.Draft(Actor.Clock, at, placement.PartnershipId, new StatementRun(month).Draft([time]).Single().Statement!, out var statement);
        var head = await _world.Actor(_scene.Offers.HomeHead.Id);
        Assert.True(statement!.Issue(head, at, statement.Version, new StatementNumber(FinancialYear.Of(month), 1, "BRA-S-2026-0001")).IsDone);
        db.Add(statement);
        await db.SaveChangesAsync();
    }
}
