using System.Text;
using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Coverage;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Coverage;
using TalentPool.Features.Privacy;
using TalentPool.Features.Waiting;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;
using TalentPool.Tests.Features.Evidence;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Coverage;

public sealed class TakeInSpendTests : IAsyncLifetime
{
    private SpendScene _scene = null!;

    private World World => _scene.World;

    public async Task InitializeAsync() => _scene = await SpendScene.Create();

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task Lines_of_watched_categories_are_matched_and_the_rest_is_not_kept()
    {
        OfferScene.Must(await _scene.TakeIn(SpendScene.Three));

        var lines = await _scene.Lines();
        Assert.Equal(["V1", "V2"], lines.Select(line => line.OutsideId));
        Assert.Equal((SpendStatus.Covered, SpendMatchReason.SupplierAndOrder, 1_000_000L, (await _scene.Gate.Clearance()).Id), (lines[0].Status, lines[0].MatchReason, lines[0].Pence, lines[0].MatchedId!.Value));
        Assert.Equal((SpendStatus.Unexplained, SpendMatchReason.SupplierUnknown, 125_050L), (lines[1].Status, lines[1].MatchReason, lines[1].Pence));
        await using var db = World.OpenDb();
        var file = await db.Set<SpendFile>().AsNoTracking().SingleAsync();
        Assert.Equal((3, 2, 0, (byte[]?)null), (file.Rows, file.Added, file.Known, file.Content));
    }

    [Fact]
    public async Task A_clearance_covers_what_was_ordered_on_it_and_no_more()
    {
        OfferScene.Must(await _scene.TakeIn(SpendScene.Three));
        OfferScene.Must(await _scene.TakeIn(SpendScene.Header + "V5,2026-11-26,Fish & Co,Legal fees,\"5,000.01\",PO-9,More\nV6,2026-11-26,Fish & Co,Legal fees,\"5,000.00\",PO-9,The rest\n"));

        Assert.Equal((SpendStatus.Unexplained, SpendMatchReason.OverValue), ((await _scene.Line("V5")).Status, (await _scene.Line("V5")).MatchReason));
        Assert.Equal(SpendStatus.Covered, (await _scene.Line("V6")).Status);
    }

    [Fact]
    public async Task A_second_load_adds_nothing_and_orders_are_apart_from_payments()
    {
        OfferScene.Must(await _scene.TakeIn(SpendScene.Three));

        Assert.Equal(CoverageRefusals.NothingNew, (await _scene.TakeIn(SpendScene.Three)).Refusal);
        OfferScene.Must(await _scene.TakeIn(SpendScene.Three + "V4,2026-11-06,Ribble Chambers,Legal fees,(99.00),,Paid back\n"));
        OfferScene.Must(await _scene.TakeIn(SpendScene.Three, SpendKind.Orders));

        var lines = await _scene.Lines();
        Assert.Equal(["V1", "V1", "V2", "V2", "V4"], lines.Select(line => line.OutsideId));
        Assert.Equal(-9_900, lines[^1].Pence);
        await using var db = World.OpenDb();
        Assert.Equal(2, await db.Set<SpendMonth>().CountAsync());
    }

    [Fact]
    public async Task Every_error_is_named_by_its_row_and_nothing_is_taken_in()
    {
        const string Csv = SpendScene.Header
            + "V1,2026-12-01,Fish,Legal fees,1,,\n"
            + "V2,2026-11-31,Fish,Legal fees,1,,\n"
            + "V3,2026-11-03,=SUM(A1),Legal fees,ten,,\n"
            + "V4,2026-11-03,,Legal fees,1,,\n"
            + "V5,2026-11-03,Fish,,1,,\n"
            + "V6,2026-11-03,Fish,Legal fees,1,,\n"
            + "V6,2026-11-04,Fish,Legal fees,2,,\n"
            + "V7,2026-11-30,Fish,Legal fees,1,,\n"
            + "V8,2026-11-03,Fish,Legal fees,1,,,one,more\n"
            + "V9,nonsense,Paper,Stationery,nonsense,,\n";

        var problems = (await _scene.Read(Csv)).Problems;

        Assert.Equal([2, 3, 4, 4, 5, 6, 8, 9, 10], problems.Select(problem => problem.Row));
        Assert.Contains("is not in November 2026", problems[0].Sentence);
        Assert.Contains("would run as a formula", problems[2].Sentence);
        Assert.Contains("V6 is in row 7 already", problems[6].Sentence);
        Assert.Equal(SpendFileRefusals.HasErrors, (await _scene.TakeIn(Csv)).Refusal);
        Assert.Empty(await _scene.Lines());
    }

    [Theory]
    [InlineData("Reference,Date,Supplier,Amount\n", "The column “Category” is missing.")]
    [InlineData("Reference,Date,Payee,Supplier,Category,Amount\n", "The column “Supplier” is there twice")]
    [InlineData("PK not a csv", "This is a spreadsheet")]
    [InlineData("", "The file is empty.")]
    public async Task A_file_that_cannot_be_read_says_why(string csv, string why) => Assert.StartsWith(why, (await _scene.Read(csv)).Problems[0].Sentence);

    [Fact]
    public async Task Other_names_of_columns_semicolons_and_older_letters_are_read()
    {
        var csv = "Transaction number;Line number;Payment date;Vendor;Expense type;Net amount;PO\nT9;1;03/11/2026;Müller & Söhne;LEGAL FEES;-1.234,5;\nT9;2;3-Nov-2026;Müller & Söhne;Legal fees;£12.5;PO-9\n";
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(csv.Replace("-1.234,5", "\"-1,234.50\"", StringComparison.Ordinal));

        var uploaded = await World.Use<UploadSpendFileHandler>().Handle(new UploadSpendFile(_scene.Finance.Id, World.Leeds.Id, SpendKind.Payments, new DateOnly(2026, 11, 1), () => new MemoryStream(bytes)));

        await using var db = World.OpenDb();
        var content = SpendContent.Of((await db.Set<SpendFile>().AsNoTracking().SingleAsync(file => file.Id == uploaded.SubjectId)).Content!);
        Assert.Empty(content.Problems);
        Assert.True(content.IsWindows);
        Assert.Equal([("T9/1", -123_450L, "Müller & Söhne"), ("T9/2", 1_250L, "Müller & Söhne")], content.Lines.Select(row => (row.Line.OutsideId, row.Line.Pence, row.Line.Supplier)));
    }

    [Fact]
    public void A_million_rows_take_no_more_memory_than_a_few()
    {
        WatchedCategory.Watch(
            new Actor(Guid.NewGuid(), "Finance", World.Leeds.Id, [new HeldRole(Role.Finance, World.Leeds.Id, [])]), World.Clock.UtcNow, Guid.NewGuid(), World.Partnership.Id, World.Leeds.Id, "Legal fees", World.Legal.Id, [], out var watched);
        var row = Encoding.UTF8.GetBytes("V3,2026-11-05,Paper Ltd,Stationery,80.00,,\n");
        var largest = 0;

        var content = SpendReader.Read(
            () => new RepeatedRows(Encoding.UTF8.GetBytes(SpendScene.Header), row, 1_000_000, asked => largest = Math.Max(largest, asked)), [watched!], new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 30));

        Assert.Equal((1_000_000, 0, 0), (content.Rows, content.Lines.Count, content.Problems.Count));
        Assert.Equal(new OtherCategory("Stationery", 1_000_000), Assert.Single(content.Others));

        // The file is never held: it is asked for in small pieces, and what is kept of it is a line.
        Assert.InRange(largest, 1, 64 * 1024);
        Assert.InRange(content.ToBytes().Length, 1, 1_000);
    }

    [Fact]
    public async Task The_head_of_service_and_the_board_are_told_once_and_it_waits_until_it_is_explained()
    {
        OfferScene.Must(await _scene.TakeIn(SpendScene.Three));

        Assert.Single(await World.Inbox(_scene.Head.Id), notice => notice.Rule.StartsWith(nameof(SpendTakenIn), StringComparison.Ordinal));
        Assert.Single(await World.Inbox(_scene.Gate.Board.Id), notice => notice.Rule.StartsWith(nameof(SpendTakenIn), StringComparison.Ordinal));
        Assert.EndsWith("has to explain 1 payment that match no clearance", Assert.Single(await Waiting()).Whom);
        await using var db = World.OpenDb();
        Assert.Contains((await new CoverageHome().Read(db, await World.Actor(_scene.Head.Id), World.Clock.UtcNow)).Tasks, task => task.Text == "Explain 1 payment of November 2026 that match no clearance");

        OfferScene.Must(await _scene.Explain(_scene.Head, await _scene.Line("V2")));

        Assert.Empty(await Waiting());
        Assert.Equal((SpendStatus.Explained, "A court’s fee."), ((await _scene.Line("V2")).Status, (await _scene.Line("V2")).Explanation));
    }

    [Fact]
    public async Task A_bypass_is_recorded_in_the_same_act_and_the_board_sees_it()
    {
        OfferScene.Must(await _scene.TakeIn(SpendScene.Three));
        var line = await _scene.Line("V2");

        OfferScene.Must(await _scene.RecordBypass(_scene.Head, line));
        Assert.Equal("Stale", (await _scene.RecordBypass(_scene.Head, line)).Refusal!.Name);

        await using var db = World.OpenDb();
        var bypass = (await db.Set<Gap>().AsNoTracking().ToListAsync()).SelectMany(gap => gap.Bypasses).Single();
        Assert.Equal(("Ribble Chambers", 125_050L), (bypass.Supplier!, bypass.ValuePence!.Value));
        Assert.Equal((SpendStatus.Bypassed, bypass.Id), ((await _scene.Line("V2")).Status, (await _scene.Line("V2")).MatchedId!.Value));
        Assert.Contains(await World.Inbox(_scene.Gate.Board.Id), notice => notice.Rule.StartsWith("BypassRecorded", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_bypass_that_was_recorded_meanwhile_is_found_by_a_second_look()
    {
        OfferScene.Must(await _scene.TakeIn(SpendScene.Three + "V4,2026-11-06,Ribble Chambers,Legal fees,99.00,,\n"));
        OfferScene.Must(await _scene.RecordBypass(_scene.Head, await _scene.Line("V2")));
        var other = await _scene.Line("V4");
        Assert.Equal(CoverageRefusals.StillNothing, (await World.Use<MatchSpendAgainHandler>().Handle(SpendScene.By(_scene.Head), new MatchSpendAgain(other.Id, other.Version))).Refusal);
        await using (var db = World.OpenDb())
        {
            // The bypass that was recorded is worth both lines together.
            await db.Set<Bypass>().ExecuteUpdateAsync(set => set.SetProperty(bypass => bypass.ValuePence, 125_050 + 9_900));
        }

        OfferScene.Must(await World.Use<MatchSpendAgainHandler>().Handle(SpendScene.By(_scene.Head), new MatchSpendAgain(other.Id, other.Version)));

        Assert.Equal((SpendStatus.Bypassed, SpendMatchReason.SupplierAndDates), ((await _scene.Line("V4")).Status, (await _scene.Line("V4")).MatchReason));
    }

    [Fact]
    public async Task Only_those_whose_it_is_may_send_choose_and_explain()
    {
        var elsewhere = await World.Person(World.Bradford, Role.Finance, Role.HeadOfService);
        OfferScene.Must(await _scene.TakeIn(SpendScene.Three));
        var line = await _scene.Line("V2");

        Assert.Equal(PlatformRefusals.NotPermitted, (await _scene.Upload(SpendScene.Three, elsewhere)).Refusal);
        Assert.Equal(PlatformRefusals.NotPermitted, (await _scene.Upload(SpendScene.Three, _scene.Head)).Refusal);
        Assert.Equal(PlatformRefusals.NotPermitted, (await _scene.Watch("Agency", elsewhere)).Refusal);
        Assert.Equal(PlatformRefusals.NotPermitted, (await _scene.Explain(elsewhere, line)).Refusal);
        Assert.Equal(PlatformRefusals.NotPermitted, (await _scene.Explain(_scene.Finance, line)).Refusal);
        Assert.Equal(PlatformRefusals.NotPermitted, (await _scene.Explain(_scene.Gate.Board, line)).Refusal);
        Assert.Equal(CoverageRefusals.CategoryWatchedAlready, (await _scene.Watch("legal fees")).Refusal);
    }

    [Fact]
    public async Task Coverage_by_count_and_value_is_seen_by_the_authority_and_the_board_and_nobody_else()
    {
        OfferScene.Must(await _scene.TakeIn(SpendScene.Three));

        foreach (var (person, sees) in new[] { (_scene.Head, true), (_scene.Gate.Board, true), (_scene.Finance, true), (_scene.Gate.Requester, false), (await World.Person(World.Bradford, Role.HeadOfService), false) })
        {
            await using var db = World.OpenDb();
            var rows = await CoverageReading.Of(db, await World.Actor(person.Id), SpendKind.Payments);
            Assert.Equal(sees ? 1 : 0, rows.Count);
            Assert.Equal(sees ? [(50, 88)] : Array.Empty<(int, int)>(), rows.Select(row => (row.Figures.PercentByCount!.Value, row.Figures.PercentByValue!.Value)));
        }
    }

    [Fact]
    public async Task What_was_taken_in_explained_and_recorded_passes_verification_and_is_erased_when_its_time_is_over()
    {
        OfferScene.Must(await _scene.TakeIn(SpendScene.Three + "V4,2026-11-06,Ribble Chambers,Legal fees,99.00,,\n"));
        OfferScene.Must(await _scene.Explain(_scene.Head, await _scene.Line("V4")));
        OfferScene.Must(await _scene.RecordBypass(_scene.Head, await _scene.Line("V2")));
        await EvidenceScene.Adopt(World, _scene.Gate.Requester.Id, _scene.Gate.Offers.GapId);
        await Verifies();

        World.Clock.MoveTo(new DateTime(2033, 4, 3, 9, 0, 0, DateTimeKind.Utc));
        await using (var db = World.OpenDb())
        {
            var month = await SpendNoLongerKept.On(db, new Domain.Privacy.RetentionSchedule(), new DateOnly(2033, 4, 3)).SingleAsync();
            OfferScene.Must(await World.Use<ForgetSpendMonthHandler>().Handle(Act.OfClock(), new ForgetSpendMonth(month.Id)));
        }

        Assert.All(await _scene.Lines(), line => Assert.Equal((RecordErasure.Erased, "V"), (line.Supplier, line.OutsideId[..1])));
        Assert.Equal([SpendStatus.Covered, SpendStatus.Bypassed, SpendStatus.Explained], (await _scene.Lines()).Select(line => line.Status));
        await Verifies();
    }

    private async Task Verifies()
    {
        var report = await Verification.Of(World.Databases).Run();
        Assert.True(report.IsSound, report.Failure);
    }

    private async Task<List<WaitingItem>> Waiting()
    {
        await using var db = World.OpenDb();
        return [.. (await new WaitingList(db).Of(await World.Actor(_scene.Head.Id), World.Clock.UtcNow)).Where(item => item.Item.Kind == nameof(Domain.Waiting.WaitKind.SpendExplanation))];
    }

    /// <summary>A long file that lies nowhere.</summary>
    private sealed class RepeatedRows(byte[] header, byte[] row, int times, Action<int> asked) : Stream
    {
        private long _at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => header.Length + ((long)row.Length * times);

        public override long Position { get => _at; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            asked(buffer.Length);
            var filled = 0;
            while (filled < buffer.Length && _at < Length)
            {
                var (source, from) = _at < header.Length ? (header, (int)_at) : (row, (int)((_at - header.Length) % row.Length));
                var some = Math.Min(buffer.Length - filled, source.Length - from);
                source.AsSpan(from, some).CopyTo(buffer[filled..]);
                (filled, _at) = (filled + some, _at + some);
            }

            return filled;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
