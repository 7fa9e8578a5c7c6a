using System.Net;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Certificates;
using TalentPool.Features.Clearances;
using TalentPool.Features.Gaps;
using TalentPool.Features.Partnerships;
using TalentPool.Platform.CommandLine;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Clearances;
using TalentPool.Tests.Features.Gaps;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Certificates;

public sealed class CertificateTests : IAsyncLifetime
{
    private World _world = null!;
    private GateScene _scene = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = await GateScene.Exhausted(_world);
        OfferScene.Must(await _scene.Request());
        var clearance = await _scene.Clearance();
        OfferScene.Must(await _world.Use<ApproveClearanceHandler>().Handle(GateScene.By(_scene.Head), new ApproveClearance(clearance.Id, clearance.Version)));
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task A_grant_issues_a_certificate_that_says_who_was_asked_and_who_decided()
    {
        var certificate = await Certificate();
        var signed = CertificateReading.Payload(certificate);

        Assert.Equal(("WY-C-2026-0001", 1, "Leeds City Council"), (signed.Number, signed.Issue, signed.Authority));
        Assert.Equal(4, signed.Checks.Single().Enquiries.Count);
        Assert.All(signed.Checks.Single().Enquiries, enquiry => Assert.Equal(EnquiryStatus.Lapsed, enquiry.Status));
        Assert.Equal((_scene.Requester.Name, _scene.Head.Name, Role.HeadOfService), (signed.Clearance.RequestedBy, signed.Clearance.Approvals.Single().Name, signed.Clearance.Approvals.Single().Role));
        Assert.Equal("Vacancy or absence", signed.Gap.Reason);
        Assert.Equal((1, 0, 0), (signed.Urgency.Standard, signed.Urgency.Urgent, signed.Urgency.Emergency));
        Assert.Equal((await _scene.Clearance()).Covers.Total, signed.Clearance.Minutes);
        Assert.Empty(signed.NotSharing!);
    }

    [Fact]
    public async Task It_says_which_members_nobody_asked_because_they_did_not_share_the_service_area()
    {
        await using var world = await World.Create();
        var administrator = await world.Person(world.Leeds, ScopeKind.Partnership, world.Partnership.Id, Role.PartnershipAdministrator);
        OfferScene.Must(await world.Use<SwitchOffServiceAreaHandler>().Handle(
            OfferScene.By(administrator), new SwitchOffServiceArea(world.Partnership.Id, world.Wakefield.Id, world.Legal.Id)));
        var scene = new GapScene(world);
        var gapId = (await scene.Posted()).Id;
        var chief = await world.Person(world.Leeds, Role.HeadOfService);
        world.Clock.MoveTo(new DateTime(2026, 11, 27, 10, 0, 0, DateTimeKind.Utc));
        var gap = await scene.Read(gapId);
        gap.CatchUp(world.Clock.UtcNow, WorkingCalendar.EnglandAndWales);
        OfferScene.Must(await world.Use<RequestClearanceHandler>().Handle(
            await scene.ByRequester(), new RequestClearance(gapId, gap.Version, ClearanceReason.NoCapacity, "Nobody is free")));
        var clearance = (await scene.Read(gapId)).Clearances.Single();
        OfferScene.Must(await world.Use<ApproveClearanceHandler>().Handle(OfferScene.By(chief), new ApproveClearance(clearance.Id, clearance.Version)));

        await using var db = world.OpenDb();
        var signed = CertificateReading.Payload(await db.Set<Certificate>().SingleAsync());
        Assert.Equal([world.Wakefield.Name], signed.NotSharing!);
        Assert.Equal(3, signed.Checks.Single().Enquiries.Count);
        await using var site = new Site(world);
        var head = await site.Browser(chief);
        await head.Open($"/certificates/{signed.Number}");
        Assert.Contains("Wakefield Council did not share this service area when the check began, so nobody was asked there", head.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_names_the_head_of_the_chain_before_the_act()
    {
        var signed = CertificateReading.Payload(await Certificate());

        await using var db = _world.OpenDb();
        var granted = await db.Set<ChainEvent>().SingleAsync(link => link.Kind == nameof(ClearanceGranted));
        Assert.Equal((granted.Number - 1, Convert.ToHexStringLower(granted.PreviousHash)), (signed.Chain.Number, signed.Chain.Head));
        Assert.Equal(nameof(CertificateIssued), (await db.Set<ChainEvent>().OrderBy(link => link.Id).LastAsync()).Kind);
    }

    [Fact]
    public async Task Without_a_key_no_clearance_is_granted_and_the_attempt_is_kept()
    {
        await using var world = await World.Create();
        var scene = await GateScene.Exhausted(world);
        OfferScene.Must(await scene.Request());
        var clearance = await scene.Clearance();
        var acts = new TalentPool.Platform.Acts(
            world.Databases, world.Service<TalentPool.Database.WriteGate>(), world.Clock, world.Service<TalentPool.Notices.NoticeRules>(), world.Service<TalentPool.Notices.NoticePush>(),
            [new CertificateIssuer(CertificateSigner.None).Follow], [], Microsoft.Extensions.Logging.Abstractions.NullLogger<TalentPool.Platform.Acts>.Instance);

        var outcome = await new ApproveClearanceHandler(acts).Handle(GateScene.By(scene.Head), new ApproveClearance(clearance.Id, clearance.Version));

        Assert.Equal("NoSigningKey", outcome.Refusal!.Name);
        Assert.Equal(ClearanceStatus.Requested, (await scene.Clearance()).Status);
        Assert.Equal(nameof(ClearanceApprovalRefused), (await scene.Offers.Kinds())[^1]);
    }

    [Fact]
    public async Task The_file_is_checked_alone_with_the_right_key()
    {
        var (code, output) = await VerifyFile(CertificateFile.Write(await Certificate()), _world.Service<CertificateSigner>().PublicPem);

        Assert.Equal(0, code);
        Assert.Contains("Valid: certificate WY-C-2026-0001, issue 1", output);
        Assert.Contains(_scene.Head.Name, output);
        Assert.Contains($"Signed with key {_world.Service<CertificateSigner>().KeyId}. Compare it with the keys that the partnership publishes", output);
    }

    [Fact]
    public async Task The_file_is_not_valid_with_another_key()
    {
        var (code, output) = await VerifyFile(CertificateFile.Write(await Certificate()), CertificateSigner.WithNewKey().PublicPem);

        Assert.Equal(1, code);
        Assert.StartsWith("Not valid: the certificate says that it was signed with key", output);
    }

    [Fact]
    public async Task Not_one_character_of_the_file_can_be_changed()
    {
        var certificate = await Certificate();
        using var key = ECDsa.Create();
        key.ImportFromPem(_world.Service<CertificateSigner>().PublicPem);
        Assert.NotNull(Jws.Open(certificate.Jws, key));

        for (var at = 0; at < certificate.Jws.Length; at++)
        {
            var changed = certificate.Jws[..at] + (certificate.Jws[at] == 'A' ? 'B' : 'A') + certificate.Jws[(at + 1)..];
            Assert.Null(Jws.Open(changed, key));
        }
    }

    [Fact]
    public async Task What_is_no_certificate_or_no_key_is_wrong_use()
    {
        var pem = _world.Service<CertificateSigner>().PublicPem;

        Assert.Contains("is not a certificate", (await Assert.ThrowsAsync<WrongUseException>(() => VerifyFile("{}"u8.ToArray(), pem))).Message);
        Assert.Contains("is not a key", (await Assert.ThrowsAsync<WrongUseException>(async () => await VerifyFile(CertificateFile.Write(await Certificate()), "no key"))).Message);
        Assert.Contains("no --key", (await Assert.ThrowsAsync<WrongUseException>(() => VerifyCommand.Run(["certificate.json"], TextWriter.Null))).Message);
    }

    [Fact]
    public async Task Anyone_may_ask_what_it_is_worth_and_members_may_read_it()
    {
        var certificate = await Certificate();
        await using var site = new Site(_world);
        var anyone = await site.Browser();

        await anyone.Open("/certificates/check");
        await anyone.Submit("check", ("Model.Number", "wy-c-2026-0001"), ("Model.Code", certificate.CheckCode.ToLowerInvariant().Insert(5, " ")));
        Assert.Equal(HttpStatusCode.OK, anyone.Status);
        Assert.Contains("Valid until", anyone.Text);
        Assert.DoesNotContain(_scene.Head.Name, anyone.Text);

        await anyone.Submit("check", ("Model.Number", "WY-C-2026-0001"), ("Model.Code", "AAAAAAAAAA"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, 1), (anyone.Status, anyone.Errors.Count));
        await anyone.Submit("check", ("Model.Number", ""), ("Model.Code", ""));
        Assert.Equal(["Enter the certificate number", "Enter the check code"], anyone.Errors);
        await anyone.Open($"/certificates/keys/{certificate.KeyId}.pem");
        Assert.Equal(HttpStatusCode.OK, anyone.Status);
        await anyone.Open("/certificates/WY-C-2026-0001");
        Assert.StartsWith("/sign-in", anyone.Location);

        var member = await site.Browser(await _world.Person(_world.Wakefield, Role.HeadOfService));
        await member.Open("/certificates");
        Assert.Contains("WY-C-2026-0001", member.Text);
        await member.Open("/certificates/WY-C-2026-0009");
        Assert.Equal(HttpStatusCode.NotFound, member.Status);
    }

    [Fact]
    public async Task All_of_it_is_for_its_authority_the_board_and_the_auditors()
    {
        var certificate = await Certificate();
        await using var site = new Site(_world);
        Person[] whole =
        [
            _scene.Requester, _scene.Head, await _world.Person(_world.Leeds, Role.Finance), await _world.Person(_world.Leeds, Role.Auditor), _scene.Board,
            await _world.Person(_world.Leeds, ScopeKind.Partnership, _world.Partnership.Id, Role.Auditor),
        ];
        foreach (var person in whole)
        {
            var browser = await site.Browser(person);
            await browser.Open("/certificates/WY-C-2026-0001");
            Assert.Equal((HttpStatusCode.OK, true, true), (browser.Status, browser.Text.Contains(certificate.CheckCode), browser.Text.Contains("Outside price")));
            Assert.Single(browser.Page.QuerySelectorAll("h1"));
            await browser.Open("/certificates/WY-C-2026-0001/file");
            Assert.Equal(HttpStatusCode.OK, browser.Status);
        }

        foreach (var role in new[] { Role.HeadOfService, Role.Auditor, Role.Finance })
        {
            var member = await site.Browser(await _world.Person(_world.Wakefield, role));
            await member.Open("/certificates/WY-C-2026-0001");
            Assert.Equal(HttpStatusCode.OK, member.Status);
            Assert.Single(member.Page.QuerySelectorAll("h1"));
            Assert.All(["Valid", "Possession claims", "Who was asked", "Bradford", "No reply in time"], told => Assert.Contains(told, member.Text));
            Assert.All(
                [certificate.CheckCode, "Outside price", "£", "Nobody has answered", _scene.Head.Name, "Download the signed file"],
                hidden => Assert.DoesNotContain(hidden, member.Text));
            await member.Open("/certificates/WY-C-2026-0001/file");
            Assert.Equal(HttpStatusCode.Forbidden, member.Status);
        }
    }

    [Fact]
    public async Task The_keys_are_listed_with_their_dates()
    {
        var certificate = await Certificate();
        await using (var db = _world.OpenDb())
        {
            db.Add(new SigningKey("0123456789abcdef0123456789abcdef", "-----BEGIN PUBLIC KEY-----", _world.Clock.UtcNow.AddDays(30)));
            await db.SaveChangesAsync();
            Assert.Equal(
                [("0123456789abcdef0123456789abcdef", null), (certificate.KeyId, _world.Clock.UtcNow.AddDays(30))],
                (await SigningKeys.All(db)).Select(row => (row.Key.Id, row.Until)));
        }

        await using var site = new Site(_world);
        var anyone = await site.Browser();
        await anyone.Open("/certificates/keys");

        Assert.Equal((HttpStatusCode.OK, true, true), (anyone.Status, anyone.Text.Contains(certificate.KeyId), anyone.Text.Contains("In use")));
    }

    [Fact]
    public async Task The_list_goes_on_over_its_pages()
    {
        var signed = CertificateReading.Payload(await Certificate());
        var signer = _world.Service<CertificateSigner>();
        await using (var db = _world.OpenDb())
        {
            for (var number = 2; number <= CertificateReading.PageSize + 1; number++)
            {
                var another = signed with { Number = $"WY-C-2026-{number:0000}", IssuedAt = signed.IssuedAt.AddMinutes(number) };
                db.Add(new Certificate(another, signer.KeyId, signer.Sign(another.ToJson())));
            }

            await db.SaveChangesAsync();
            var (first, count) = await CertificateReading.List(db, await _world.Actor(_scene.Head.Id), [_world.Partnership.Id], 1, _world.Clock.UtcNow);
            Assert.Equal((CertificateReading.PageSize + 1, CertificateReading.PageSize, "WY-C-2026-0026"), (count, first.Count, first[0].Signed.Number));
        }

        await using var site = new Site(_world);
        var head = await site.Browser(_scene.Head);
        await head.Open("/certificates");
        Assert.DoesNotContain("WY-C-2026-0001", head.Text);
        await head.Open("/certificates?page=2");
        Assert.Contains("WY-C-2026-0001", head.Text);
    }

    [Fact]
    public async Task It_names_who_endorsed_a_decline_with_the_role()
    {
        await using var world = await World.Create();
        var scene = await GateScene.Of(world);
        await scene.Offers.Released();
        OfferScene.Must(await scene.Offers.Decline());
        var offer = (await scene.Gap()).Offers.Single();
        OfferScene.Must(await world.Use<TalentPool.Features.Offers.EndorseDeclineHandler>().Handle(
            GateScene.By(scene.Head), new TalentPool.Features.Offers.EndorseDecline(offer.Id, offer.Version)));
        world.Clock.MoveTo(new DateTime(2026, 11, 26, 10, 0, 0, DateTimeKind.Utc));

        await scene.Granted();

        await using var db = world.OpenDb();
        var signed = CertificateReading.Payload(await db.Set<Certificate>().SingleAsync());
        Assert.Equal((scene.Head.Name, Role.HeadOfService), (signed.Offers.Single().EndorsedBy, signed.Offers.Single().EndorsedByRole));
        Assert.Null(signed.Urgency.SoonerAnswer);
    }

    [Fact]
    public async Task A_recorded_procurement_gets_another_issue_with_the_new_expiry()
    {
        var first = await Certificate();
        var clearance = await _scene.Clearance();

        OfferScene.Must(await _world.Use<RecordProcurementHandler>().Handle(GateScene.By(_scene.Requester), new RecordProcurement(clearance.Id, clearance.Version, "LOT-3")));

        await using var db = _world.OpenDb();
        var newest = await db.Set<Certificate>().OrderBy(certificate => certificate.Issue).LastAsync();
        var signed = CertificateReading.Payload(newest);
        Assert.Equal((2, (await _scene.Clearance()).ExpiresAt), (newest.Issue, signed.Clearance.ExpiresAt));
        Assert.True(signed.Clearance.ExpiresAt > CertificateReading.Payload(first).Clearance.ExpiresAt);
        Assert.Equal(CertificateStanding.Replaced, await Standing(first, _world.Clock.UtcNow));
    }

    [Fact]
    public async Task Its_standing_follows_the_clearance()
    {
        var certificate = await Certificate();

        Assert.Equal(CertificateStanding.Valid, await Standing(certificate, _world.Clock.UtcNow));
        Assert.Equal(CertificateStanding.Expired, await Standing(certificate, _world.Clock.UtcNow.AddDays(60)));
        var clearance = await _scene.Clearance();
        OfferScene.Must(await _world.Use<WithdrawClearanceHandler>().Handle(GateScene.By(_scene.Requester), new WithdrawClearance(clearance.Id, clearance.Version, "Not needed")));
        Assert.Equal(CertificateStanding.Withdrawn, await Standing(certificate, _world.Clock.UtcNow));
    }

    [Fact]
    public async Task A_clearance_that_shrinks_gets_another_issue_which_replaces_the_first()
    {
        var first = await Certificate();
        var gap = await _scene.Gap();
        var changes = GapChanges.Of(gap) with { Shape = GapShape.HoursAWeek(OfferScene.From, OfferScene.To, 13 * 60) };

        OfferScene.Must(await _world.Use<ChangeGapHandler>().Handle(GateScene.By(_scene.Requester), new ChangeGap(gap.Id, gap.Version, changes, null)));

        await using var db = _world.OpenDb();
        var newest = await db.Set<Certificate>().OrderBy(certificate => certificate.Issue).LastAsync();
        Assert.Equal((first.Number, 2), (newest.Number, newest.Issue));
        Assert.True(CertificateReading.Payload(newest).Clearance.Minutes < CertificateReading.Payload(first).Clearance.Minutes);
        Assert.Equal(CertificateStanding.Replaced, await Standing(first, _world.Clock.UtcNow));
        Assert.Equal(CertificateStanding.Valid, await Standing(newest, _world.Clock.UtcNow));
    }

    private async Task<CertificateStanding> Standing(Certificate certificate, DateTime at)
    {
        await using var db = _world.OpenDb();
        return (await CertificateReading.FindByCode(db, certificate.Number, certificate.CheckCode, at))!.Standing;
    }

    private async Task<Certificate> Certificate()
    {
        await using var db = _world.OpenDb();
        return await db.Set<Certificate>().AsNoTracking().OrderBy(certificate => certificate.Issue).FirstAsync();
    }

    private static async Task<(int Code, string Output)> VerifyFile(byte[] file, string pem)
    {
        var folder = Directory.CreateTempSubdirectory("talentpool-certificate-").FullName;
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, "certificate.json"), file);
            await File.WriteAllTextAsync(Path.Combine(folder, "key.pem"), pem);
            await using var output = new StringWriter();
            var code = await VerifyCommand.Run([Path.Combine(folder, "certificate.json"), "--key", Path.Combine(folder, "key.pem")], output);
            return (code, output.ToString());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
