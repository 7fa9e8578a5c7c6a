using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Evidence;

public sealed class VerificationTests : IAsyncLifetime
{
    private EvidenceScene _scene = null!;

    public async Task InitializeAsync() => _scene = await EvidenceScene.Create(DatabaseProvider.Sqlite);

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task A_world_that_was_lived_in_fits()
    {
        var report = await _scene.Verify();

        Assert.True(report.IsSound, report.Failure);
        Assert.All(report.Rows, table => Assert.True(table.Value > 0, $"{table.Key} has no row to compare."));
        Assert.Equal((1L, 1L), (report.Others["Certificates"], report.Others["Files of evidence"]));
        Assert.Equal("Everything fits.", report.Lines().Last());
        Assert.DoesNotContain(report.Lines(), line => line.StartsWith("Erased", StringComparison.Ordinal));
    }

    [PostgresFact]
    public async Task The_same_world_fits_on_a_server()
    {
        await using var scene = await EvidenceScene.Create(DatabaseProvider.Postgres);

        var report = await scene.Verify();

        Assert.True(report.IsSound, report.Failure);
        Assert.Equal((await _scene.Verify()).Rows, report.Rows);
    }

    [Fact]
    public async Task A_changed_link_shows_when_its_hash_was_made_anew()
    {
        var link = await Link(events => events.OrderBy(e => e.Id).First());
        var forged = link.Facts with { Kind = "GapWithdrawn" };
        await _scene.Execute($"UPDATE \"Events\" SET \"Kind\" = 'GapWithdrawn', \"Hash\" = x'{Convert.ToHexString(EventHash.Of(forged))}' WHERE \"Id\" = {link.Id}");

        var report = await _scene.Verify();

        Assert.Equal($"event {link.Number + 1} of chain {link.ChainId}: it is not tied to the event before it.", report.Failure);
    }

    [Fact]
    public async Task A_missing_event_shows()
    {
        var link = await Link(events => events.OrderBy(e => e.Id).Skip(2).First());
        await _scene.Execute($"DELETE FROM \"Events\" WHERE \"Id\" = {link.Id}");

        var report = await _scene.Verify();

        Assert.Equal($"event {link.Number + 1} of chain {link.ChainId}: it follows event {link.Number - 1}, so events between are missing.", report.Failure);
    }

    [Fact]
    public async Task A_tail_that_was_cut_after_a_certificate_shows_the_certificate_even_when_the_rows_were_set_back_with_it()
    {
        var certificate = await Link(events => events.Single(e => e.Kind == "CertificateIssued"));
        var cut = await Link(events => events.Single(e => e.ChainId == certificate.ChainId && e.Number == certificate.Number - 5));
        await _scene.Execute($"DELETE FROM \"Events\" WHERE \"ChainId\" = {cut.ChainId} AND \"Number\" > {cut.Number}");
        await _scene.Execute($"UPDATE \"Chains\" SET \"LastNumber\" = {cut.Number}, \"LastHash\" = x'{Convert.ToHexString(cut.Hash)}' WHERE \"Id\" = {cut.ChainId}");
        foreach (var table in (await _scene.Verify()).Rows.Keys.Where(table => table is not "Certificates"))
        {
            await _scene.Execute($"DELETE FROM \"{table}\"");
        }

        await _scene.Execute("DELETE FROM \"EvidenceFileContents\"");
        var report = await _scene.Verify();

        Assert.False(report.IsSound);
        Assert.Matches("^(certificate|row .* of )", report.Failure);
    }

    [Fact]
    public async Task A_tail_that_was_cut_right_after_the_head_on_a_certificate_leaves_a_certificate_that_nothing_bears_witness_to()
    {
        var certificate = await Link(events => events.Single(e => e.Kind == "CertificateIssued"));
        await Cut(certificate.ChainId, certificate.Number - 1);

        var report = await _scene.Verify();

        Assert.False(report.IsSound);
        Assert.StartsWith("row ", report.Failure);
    }

    [Fact]
    public async Task A_chain_that_was_written_anew_does_not_have_the_head_on_a_certificate()
    {
        var first = await Link(events => events.OrderBy(e => e.ChainId).First());
        await using (var db = _scene.World.OpenDb())
        {
            // Everything is rewritten to fit, with an actor replaced by another in the first event: every later hash changes.
            var chain = await db.Set<Chain>().SingleAsync(c => c.Id == first.ChainId);
            var previous = EventHash.OfChain(chain.Id, chain.Scope, chain.ScopeId);
            foreach (var link in await db.Set<ChainEvent>().Where(e => e.ChainId == chain.Id).OrderBy(e => e.Number).ToListAsync())
            {
                db.Entry(link).Property(e => e.PreviousHash).CurrentValue = previous;
                db.Entry(link).Property(e => e.ActorId).CurrentValue = link.Number == 1 ? Guid.NewGuid() : link.ActorId;
                previous = EventHash.Of(link.Facts);
                db.Entry(link).Property(e => e.Hash).CurrentValue = previous;
            }

            db.Entry(chain).Property(c => c.LastHash).CurrentValue = previous;
            await db.SaveChangesAsync();
        }

        var report = await _scene.Verify();

        Assert.StartsWith("certificate WY-C-2026-0001, issue 1: it names event ", report.Failure);
    }

    [Fact]
    public async Task A_row_that_was_removed_shows()
    {
        await _scene.Execute("DELETE FROM \"Bypasses\"");

        Assert.Contains("of Bypasses", (await _scene.Verify()).Failure);
    }

    [Fact]
    public async Task A_file_that_is_not_the_database_it_was_says_so()
    {
        await _scene.Execute("DROP TABLE \"Bypasses\"");

        Assert.StartsWith("the database: it cannot be read", (await _scene.Verify()).Failure);
    }

    [Fact]
    public async Task After_an_erasure_it_fits_and_says_so()
    {
        var ofPartnership = (await Link(events => events.Single(e => e.Kind == "CertificateIssued"))).ChainId;
        var erased = await Link(events => events.OrderByDescending(e => e.Id).First(e => e.ChainId == ofPartnership && EventBody.Rows(e.Body!).Any(row => row.Table != "LookRequests")));
        OfferScene.Must(await Erase(erased));

        var report = await _scene.Verify();

        Assert.True(report.IsSound, report.Failure);
        Assert.Contains("Erased: 1 body.", report.Lines());
        Assert.Contains(report.Lines(), line => line.StartsWith("Compared but for their texts: ", StringComparison.Ordinal));
        Assert.DoesNotContain(report.Lines(), line => line.StartsWith("Not comparable: ", StringComparison.Ordinal));
        var stored = await Link(events => events.Single(e => e.Id == erased.Id));
        Assert.True(stored.IsErased);
        Assert.Equal("BodyErased", (await Link(events => events.Where(e => e.ChainId == erased.ChainId).OrderByDescending(e => e.Number).First())).Kind);
    }

    [Theory]
    [InlineData("UPDATE \"Clearances\" SET \"OrderValuePence\" = 1", "of Clearances: OrderValuePence differs from what event ")]
    [InlineData("UPDATE \"Clearances\" SET \"Status\" = 'Granted'", "of Clearances: Status differs from what event ")]
    [InlineData("DELETE FROM \"Clearances\"", "of Clearances: event ")]
    [InlineData("UPDATE \"Clearances\" SET \"Supplier\" = 'Another'", null)]
    public async Task After_an_erasure_a_row_is_still_compared_but_for_its_texts(string sql, string? failure)
    {
        OfferScene.Must(await Erase(await Link(events => events.Last(e => EventBody.Rows(e.Body!).Any(row => row.Table == "Clearances")))));
        await _scene.Execute(sql);

        var report = await _scene.Verify();

        Assert.True(failure is null ? report.IsSound : report.Failure?.Contains(failure) == true, report.Failure);
    }

    [Fact]
    public async Task An_erasure_keeps_no_text()
    {
        var erased = await Link(events => events.Last(e => EventBody.Rows(e.Body!).Any(row => row.Table == "Clearances")));
        Assert.Contains("Firm LLP", erased.Body);

        OfferScene.Must(await Erase(erased));

        var erasure = await Link(events => events.Single(e => e.Kind == "BodyErased"));
        Assert.DoesNotContain("Firm LLP", erasure.Body);
        Assert.DoesNotContain("Nobody is free", erasure.Body);
        Assert.Contains("OrderValuePence", erasure.Body);
    }

    [Fact]
    public async Task A_clearance_that_was_granted_without_a_certificate_shows()
    {
        await _scene.GrantWithoutCertificate();

        Assert.Equal("clearance WY-C-2026-0002: it was granted, but no certificate of it was signed.", (await _scene.Verify()).Failure);
    }

    [Theory]
    [InlineData(nameof(Clearance.To), "its last day is not what issue 1 of its certificate says.")]
    [InlineData(nameof(Clearance.CertificateIssue), "it is at issue 2, but the issues signed are 1.")]
    public async Task A_clearance_that_says_something_else_than_its_certificate_shows_even_where_the_chain_bears_it_out(string column, string why)
    {
        OfferScene.Must(await _scene.Do(async scope =>
        {
            var gap = await scope.Take<Gap>(_scene.ClearedGapId);
            var property = scope.Db.Entry(gap.FindClearance(_scene.ClearanceId)!).Property(column);
            property.CurrentValue = property.CurrentValue is DateOnly day ? day.AddDays(30) : 2;
            scope.Record(gap.Chain, new GapDraftChanged(gap.Id, scope.At, "A clearance"));
            return Outcome.Done;
        }));

        Assert.Equal($"clearance WY-C-2026-0001: {why}", (await _scene.Verify()).Failure);
    }

    [Fact]
    public async Task A_body_that_was_removed_without_an_erasure_shows()
    {
        var link = await Link(events => events.OrderBy(e => e.Id).Skip(3).First());
        await _scene.Execute($"UPDATE \"Events\" SET \"Body\" = NULL, \"Salt\" = NULL WHERE \"Id\" = {link.Id}");

        Assert.Equal($"event {link.Number} of chain {link.ChainId}: its body is gone, but no erasure was recorded.", (await _scene.Verify()).Failure);
    }

    [Fact]
    public async Task An_erasure_needs_an_administrator_a_reason_and_an_order()
    {
        var link = await Link(events => events.OrderBy(e => e.Id).First());
        var requester = _scene.Offers.Requester;

        Assert.Equal("NotPermitted", (await _scene.World.Use<EraseBodyHandler>().Handle(OfferScene.By(requester), new EraseBody(link.ChainId, link.Number, "Why", "O-1"))).Refusal!.Name);
        Assert.Equal("ReasonMissing", (await Erase(link, reason: " ")).Refusal!.Name);
        Assert.Equal("OrderReferenceMissing", (await Erase(link, order: "")).Refusal!.Name);
        OfferScene.Must(await Erase(link));
        Assert.Equal("AlreadyErased", (await Erase(link)).Refusal!.Name);
        var erasure = await Link(events => events.Single(e => e.Kind == "BodyErased"));
        Assert.Equal("ErasureCannotBeErased", (await Erase(erasure)).Refusal!.Name);
        Assert.Equal("NoSuchEvent", (await _scene.World.Use<EraseBodyHandler>().Handle(await Administrator(), new EraseBody(link.ChainId, 9_999, "Why", "O-1"))).Refusal!.Name);
    }

    [Fact]
    public async Task Time_that_makes_nothing_due_leaves_no_trace()
    {
        OfferScene.Must(await _scene.Do(async scope =>
        {
            var gap = await scope.Take<TalentPool.Domain.Gaps.Gap>(_scene.Offers.GapId);
            scope.Record(gap.Chain, new TalentPool.Domain.Gaps.GapDraftChanged(gap.Id, scope.At, "Nothing"));
            return Outcome.Done;
        }));
        Assert.True((await _scene.Verify()).IsSound);

        await _scene.World.Use<TalentPool.Features.Placements.CatchUpPlacementHandler>().Handle(Act.OfClock(), new((await _scene.Offers.Placement()).Id));

        Assert.Null((await _scene.Verify()).Failure);
    }

    private async Task Cut(int chainId, long after)
    {
        var last = await Link(events => events.Single(e => e.ChainId == chainId && e.Number == after));
        await _scene.Execute($"DELETE FROM \"Events\" WHERE \"ChainId\" = {chainId} AND \"Number\" > {after}");
        await _scene.Execute($"UPDATE \"Chains\" SET \"LastNumber\" = {after}, \"LastHash\" = x'{Convert.ToHexString(last.Hash)}' WHERE \"Id\" = {chainId}");
    }

    private async Task<Act> Administrator() =>
        OfferScene.By(await _scene.World.Person(_scene.World.Leeds, TalentPool.Domain.Partnerships.ScopeKind.Partnership, _scene.World.Partnership.Id, Role.PartnershipAdministrator));

    private async Task<Outcome> Erase(ChainEvent link, string reason = "A court ordered it", string order = "O-1") =>
        await _scene.World.Use<EraseBodyHandler>().Handle(await Administrator(), new EraseBody(link.ChainId, link.Number, reason, order));

    private async Task<ChainEvent> Link(Func<IEnumerable<ChainEvent>, ChainEvent> which)
    {
        await using var db = _scene.World.OpenDb();
        return which(await db.Set<ChainEvent>().AsNoTracking().ToListAsync());
    }
}
