using System.Text;
using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Coverage;
using TalentPool.Features.Coverage;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Clearances;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Coverage;

/// <summary>Leeds watches legal fees and has ordered 15,000 pounds of work from Fish &amp; Co on a clearance, order PO-9.</summary>
public sealed class SpendScene : IAsyncDisposable
{
    public const string Header = "Reference,Date,Supplier,Category,Amount,Order number,Description\n";

    /// <summary>One line that was cleared, one that nobody has recorded, and one that is not looked at.</summary>
    public const string Three = Header
        + "V1,2026-11-26,Fish & Co LLP,Legal fees,\"10,000.00\",PO-9,Claims\n"
        + "V2,2026-11-04,Ribble Chambers,legal-fees,1250.50,,Counsel in the matter of A\n"
        + "V3,2026-11-05,Paper Ltd,Stationery,80.00,,\n";

    private SpendScene(GateScene gate) => Gate = gate;

    public GateScene Gate { get; }

    public World World => Gate.World;

    public Person Finance { get; private set; } = null!;

    public Person Head => Gate.Head;

    public static async Task<SpendScene> Create() => await Of(await World.Create());

    public static async Task<SpendScene> Of(World world)
    {
        var scene = new SpendScene(await GateScene.Exhausted(world));
        scene.Finance = await scene.World.Person(scene.World.Leeds, Role.Finance);
        await scene.Gate.Granted();
        OfferScene.Must(await scene.Gate.Outsource());
        OfferScene.Must(await scene.Watch("Legal fees"));
        return scene;
    }

    public ValueTask DisposeAsync() => World.DisposeAsync();

    public static Act By(Person person) => OfferScene.By(person);

    public Task<Outcome> Watch(string name, Person? by = null) =>
        World.Use<WatchCategoryHandler>().Handle(By(by ?? Finance), new WatchCategory(World.Leeds.Id, name, World.Legal.Id));

    public Task<Outcome> Upload(string csv, Person? by = null, SpendKind kind = SpendKind.Payments) => World.Use<UploadSpendFileHandler>().Handle(
        new UploadSpendFile((by ?? Finance).Id, World.Leeds.Id, kind, new DateOnly(2026, 11, 1), () => new MemoryStream(Encoding.UTF8.GetBytes(csv))));

    public async Task<Outcome> TakeIn(string csv, SpendKind kind = SpendKind.Payments)
    {
        var uploaded = await Upload(csv, kind: kind);
        OfferScene.Must(uploaded);
        return await World.Use<TakeInSpendHandler>().Handle(By(Finance), new TakeInSpend(uploaded.SubjectId!.Value));
    }

    public async Task<SpendContent> Read(string csv)
    {
        var uploaded = await Upload(csv);
        OfferScene.Must(uploaded);
        await using var db = World.OpenDb();
        return SpendContent.Of((await db.Set<SpendFile>().AsNoTracking().SingleAsync(file => file.Id == uploaded.SubjectId)).Content!);
    }

    public async Task<List<SpendLine>> Lines()
    {
        await using var db = World.OpenDb();
        return await db.Set<SpendLine>().AsNoTracking().OrderBy(line => line.OutsideId).ToListAsync();
    }

    public async Task<SpendLine> Line(string id) => (await Lines()).Single(line => line.OutsideId == id);

    public async Task<Outcome> Explain(Person by, SpendLine line, SpendExplanation explained = SpendExplanation.NoSharedWork) =>
        await World.Use<ExplainSpendHandler>().Handle(By(by), new ExplainSpend(line.Id, line.Version, explained, "A court’s fee."));

    public async Task<Outcome> RecordBypass(Person by, SpendLine line) =>
        await World.Use<RecordSpendAsBypassHandler>().Handle(By(by), new RecordSpendAsBypass(line.Id, line.Version, "Nobody asked the members."));
}
