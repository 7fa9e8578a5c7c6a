using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Privacy;
using TalentPool.Domain.Rates;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Certificates;
using TalentPool.Features.EvidenceFiles;
using TalentPool.Notices;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Platform.Looks;
using TalentPool.Platform.Permissions;
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
            ConfidentialScene.BypassValue, ConfidentialScene.Order, _scene.Confidant.Name];
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

    /// <summary>The table of design.md §7, as it applies to the gaps of this scene.</summary>
    private Sight Of((Person Person, Role? Role, Authority Authority, bool IsOfPartnership) one, Gap gap)
    {
        var isConcerned = one.Person.Id == _scene.Offers.LineManager.Id || one.Person.Id == _scene.Deputy.Id
            || (gap.Id == _scene.Sealed.Id ? one.Person.Id == _scene.Offers.OfficerPerson.Id || one.Person.Id == _scene.Hopeful.Id : one.Person.Id == _scene.Confidant.Id);
        return one.Person.Id == gap.RequesterId ? Sight.Whole
            : one.Authority == _world.Wakefield ? Sight.Nothing
            : gap.Visibility == Visibility.Open ? Sight.Whole
            : one.IsOfPartnership ? (one.Role is Role.BoardMember or Role.Auditor ? Sight.Outline : Sight.Nothing)
            : one.Authority == _world.Leeds ? (one.Role is { } host && OfTheHost.Contains(host) ? Sight.Whole : Sight.Nothing)
            : one.Person.Id == _scene.Looker.Id && gap.Id == _scene.Sealed.Id ? Sight.Whole
            : one.Person.Id == _scene.Undertaker.Id && gap.Id == _scene.Sealed.Id ? Sight.Whole
            : one.Role is Role.ServiceManager or Role.HeadOfService or Role.Auditor ? (gap.Visibility == Visibility.Sealed ? Sight.Outline : Sight.Whole)
            : isConcerned && (gap.Id == _scene.Sealed.Id || gap.Id == _scene.SealedAndPlaced.Id) ? Sight.Outline
            : isConcerned && gap.Id == _scene.PlacedForAnswerers.Id ? Sight.Whole
            : Sight.Nothing;
    }

    /// <summary>What a text holds that this person may not see.</summary>
    private IEnumerable<string> Found((Person Person, Role? Role, Authority Authority, bool IsOfPartnership) one, string text, string address)
    {
        foreach (var gap in _scene.Gaps)
        {
            var sight = Of(one, gap);
            if (sight != Sight.Whole && text.Contains(ConfidentialScene.WordOf(gap), StringComparison.Ordinal))
            {
                yield return $"the words of {ConfidentialScene.WordOf(gap)}";
            }

            // What the reader typed into the address is no news to them.
            if (sight == Sight.Nothing && !IsAsked(address, gap.Reference) && text.Contains(gap.Reference, StringComparison.Ordinal))
            {
                yield return $"the reference of {ConfidentialScene.WordOf(gap)}";
            }

            if (sight == Sight.Nothing && !IsAsked(address, $"{gap.Id}") && text.Contains($"{gap.Id}", StringComparison.Ordinal))
            {
                yield return $"the identifier of {ConfidentialScene.WordOf(gap)}";
            }

            // At home those see a placement who see to it; they need not know of its gap.
            var isPlacing = one.Authority == _world.Bradford && !one.IsOfPartnership && one.Role is Role.Finance or Role.ConflictOfficer;
            foreach (var (_, reference) in _placements.Where(placement => sight == Sight.Nothing && !isPlacing && placement.GapId == gap.Id))
            {
                if (!IsAsked(address, reference) && text.Contains(reference, StringComparison.Ordinal))
                {
                    yield return $"the placement of {ConfidentialScene.WordOf(gap)}";
                }
            }
        }

        var isOfHome = one.Authority == _world.Bradford;
        var isConflictSide = (one.Role == Role.ConflictOfficer && !one.IsOfPartnership && (isOfHome || one.Authority == _world.Leeds)) || one.Person.Id == _scene.Offers.OfficerPerson.Id;
        if (!isConflictSide && text.Contains(ConfidentialScene.Party, StringComparison.Ordinal))
        {
            yield return "a party to the matter";
        }

        if (!isConflictSide && text.Contains("possible match", StringComparison.OrdinalIgnoreCase) && !(one.Role == Role.ConflictOfficer && text.Contains("possible match at Kirklees", StringComparison.Ordinal)))
        {
            yield return "what the home found about the parties";
        }

        var mayKnowWhy = one.Person.Id == _scene.Looker.Id || (one.Authority == _world.Leeds && !one.IsOfPartnership && one.Role is Role.HeadOfService or Role.Auditor);
        if (!mayKnowWhy && text.Contains(ConfidentialScene.WhyLook, StringComparison.Ordinal))
        {
            yield return "why an auditor asks to look";
        }

        // Of a hit the host learns where to ask, and each member of its own matter alone; one that is left out does not even learn that it was met.
        var isConflictOfficer = one.Role == Role.ConflictOfficer && !one.IsOfPartnership;
        if (!(isConflictOfficer && (one.Authority == _world.Leeds || one.Authority == _world.Wakefield)) && text.Contains("Ask its conflict officer", StringComparison.Ordinal) && !text.Contains("possible match at Bradford", StringComparison.OrdinalIgnoreCase))
        {
            yield return "at which member something was found";
        }

        if (text.Contains("possible match at Leeds", StringComparison.OrdinalIgnoreCase))
        {
            yield return "that Leeds, which left Wakefield out, has such a matter";
        }

        if (!(isConflictOfficer && one.Authority == _world.Kirklees) && (text.Contains("of your client", StringComparison.Ordinal) || (one.Authority != _world.Leeds && text.Contains("met your matter", StringComparison.Ordinal))))
        {
            yield return "that a search met a matter";
        }

        foreach (var (matter, host) in new[] { (ConfidentialScene.MatterOfKirklees, _world.Kirklees), (ConfidentialScene.MatterOfWakefield, _world.Wakefield), (ConfidentialScene.MatterOfLeeds, _world.Leeds) })
        {
            var isPlaced = matter == ConfidentialScene.MatterOfLeeds && one.Person.Id == _scene.Offers.OfficerPerson.Id;
            if (!isPlaced && !(isConflictOfficer && (one.Authority == host || isOfHome)) && text.Contains(matter, StringComparison.Ordinal))
            {
                yield return $"the matter {matter}";
            }
        }

        // How many matters of others a search met is in nobody's list of their own acts.
        if (text.Contains($"\"{nameof(MatterMet)}\"", StringComparison.Ordinal))
        {
            yield return "that a search met matters of others";
        }

        if (text.Contains(ConfidentialScene.Property, StringComparison.OrdinalIgnoreCase) || text.Contains(_scene.PropertyMark, StringComparison.Ordinal))
        {
            yield return "the property";
        }

        // Who is asked for is known to those who ask and to those who answer for the home.
        var mayKnowAskedFor = one.Person.Id == _scene.Offers.Requester.Id
            || (!one.IsOfPartnership && one.Role is Role.ServiceManager or Role.HeadOfService && (isOfHome || one.Authority == _world.Leeds));
        if (!mayKnowAskedFor && text.Contains(ConfidentialScene.AskedFor, StringComparison.Ordinal))
        {
            yield return "who was asked for";
        }

        // The officer is named to the host on the placement, and to administrators as somebody who signs in.
        var mayKnowName = isOfHome || one.Authority == _world.Leeds || one.Role == Role.PartnershipAdministrator;
        foreach (var officer in new[] { _scene.Offers.OfficerPerson, _scene.Confidant })
        {
            if (!mayKnowName && text.Contains(officer.Name, StringComparison.Ordinal))
            {
                yield return "the officer's name";
            }
        }

        // A substitute who has not been released is named at home alone.
        if (!isOfHome && one.Role != Role.PartnershipAdministrator && text.Contains(_scene.Substitute.Name, StringComparison.Ordinal))
        {
            yield return "the substitute's name";
        }

        // Neither is who was put forward for the sealed gap and is willing; post, grade and leave never leave the home.
        if (!isOfHome && one.Role != Role.PartnershipAdministrator && text.Contains(_scene.Hopeful.Name, StringComparison.Ordinal))
        {
            yield return "the name of somebody who was not released";
        }

        foreach (var alone in new[] { ConfidentialScene.PostTitle, ConfidentialScene.Grade, ConfidentialScene.Leave })
        {
            if (!isOfHome && text.Contains(alone, StringComparison.Ordinal))
            {
                yield return $"what is the home's alone: {alone}";
            }
        }

        // What a rate is built up of is for the home's finance and its own auditor.
        if (!(isOfHome && !one.IsOfPartnership && one.Role is Role.Finance or Role.Auditor) && text.Contains(ConfidentialScene.Pay, StringComparison.Ordinal))
        {
            yield return "what a rate is built up of";
        }

        var mayKnowPrice = one.Person.Id == _scene.Offers.Requester.Id
            || (one.IsOfPartnership ? one.Authority != _world.Wakefield && one.Role is Role.BoardMember or Role.Auditor
                : one.Authority == _world.Leeds && one.Role is { } priced && OfTheHost.Contains(priced) && priced != Role.ConflictOfficer);
        if (!mayKnowPrice && ConfidentialScene.OutsidePrices.Any(price => text.Contains(price, StringComparison.Ordinal)))
        {
            yield return "what it would cost outside";
        }

        var isHostMoney = one.Authority == _world.Leeds && !one.IsOfPartnership && one.Role is Role.ServiceManager or Role.HeadOfService or Role.BudgetHolder or Role.Finance or Role.Auditor;
        if (!isHostMoney && one.Person.Id != _scene.Offers.Requester.Id && text.Contains(ConfidentialScene.Order, StringComparison.Ordinal))
        {
            yield return "the number of the host's order";
        }

        // What a bypass cost is the board's to see, and other members' heads and auditors see what the board sees.
        var seesBypasses = one.Authority != _world.Wakefield && (one.IsOfPartnership ? one.Role is Role.BoardMember or Role.Auditor : one.Role is Role.HeadOfService or Role.Auditor);
        var isHostOnly = one.Authority == _world.Leeds && !one.IsOfPartnership && one.Role is { } hosts && OfTheHost.Contains(hosts) && hosts != Role.ConflictOfficer;
        if (!seesBypasses && !isHostOnly && one.Person.Id != _scene.Offers.Requester.Id && text.Contains(ConfidentialScene.BypassValue, StringComparison.Ordinal))
        {
            yield return "what the work without a clearance cost";
        }

        var isHomeMoney = isOfHome && !one.IsOfPartnership && one.Role is Role.HeadOfService or Role.Finance or Role.Auditor;
        if (!isHostMoney && !isHomeMoney && one.Person.Id != _scene.Offers.Requester.Id && text.Contains("52.30", StringComparison.Ordinal))
        {
            yield return "the rate of the officer's hours";
        }
    }

    private static bool IsAsked(string address, string key) => address.Contains(key, StringComparison.OrdinalIgnoreCase);

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
            ["/coverage/import/{Id:guid}"] = [$"{Guid.Empty}"],
            ["/coverage/lines/{Id:guid}"] = [$"{Guid.Empty}"],
            ["/savings/{Id:guid}"] = [$"{Guid.Empty}"],
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
            ["{Number:int}"] = ["1"],
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

    private static string Stripped(string text) => Spaces().Replace(text, " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
