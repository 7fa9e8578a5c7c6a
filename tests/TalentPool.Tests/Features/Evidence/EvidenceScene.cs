using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Privacy;
using TalentPool.Features.Bypasses;
using TalentPool.Features.Certificates;
using TalentPool.Features.Clearances;
using TalentPool.Features.EvidenceFiles;
using TalentPool.Features.Privacy.LookRequests;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.Permissions;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Evidence;

/// <summary>A world that has been lived in: a placement, a question, a certificate that was used, a bypass and a file, so that every kind of row that is evidence is there.</summary>
public sealed class EvidenceScene : IAsyncDisposable
{
    private EvidenceScene(World world) => World = world;

    public World World { get; }

    public OfferScene Offers { get; private set; } = null!;

    public Guid ClearedGapId { get; private set; }

    public Guid ClearanceId { get; private set; }

    public static async Task<EvidenceScene> Create(DatabaseProvider? provider = null)
    {
        var scene = new EvidenceScene(await World.Create(provider));
        scene.Offers = await OfferScene.Of(scene.World);
        await scene.Adopt(scene.Offers.GapId);
        await scene.PlaceAnOfficer();
        await scene.ClearAGap();
        await scene.AskToLook();
        await scene.FillEmptyTables();
        return scene;
    }

    public async Task<VerificationReport> Verify() => await Verification.Of(World.Databases).Run();

    /// <summary>The clearance is asked for and approved, so that a certificate is issued.</summary>
    public async Task<Outcome> Approve(CertificateSigner? signer = null)
    {
        var clearance = (await Offers.Gap(ClearedGapId)).FindClearance(ClearanceId)!;
        var acts = signer is null ? World.Use<ApproveClearanceHandler>() : new ApproveClearanceHandler(ActsSigning(signer));
        return await acts.Handle(OfferScene.By(Offers.Head), new ApproveClearance(ClearanceId, clearance.Version));
    }

    /// <summary>A clearance that is granted by a program which issues no certificates.</summary>
    public async Task GrantWithoutCertificate()
    {
        var gapId = await Offers.PostGap();
        await Adopt(gapId);
        World.Clock.Advance(TimeSpan.FromDays(7));
        var gap = await Offers.Gap(gapId);
        OfferScene.Must(await World.Use<RequestClearanceHandler>().Handle(
            OfferScene.By(Offers.Requester), new RequestClearance(gapId, gap.Version, ClearanceReason.NoCapacity, "Nobody is free")));
        var clearance = (await Offers.Gap(gapId)).Clearances.Single();
        OfferScene.Must(await new ApproveClearanceHandler(ActsWith([])).Handle(OfferScene.By(Offers.Head), new ApproveClearance(clearance.Id, clearance.Version)));
    }

    public async Task Use()
    {
        var clearance = (await Offers.Gap(ClearedGapId)).FindClearance(ClearanceId)!;
        var work = new OutsideWork("Firm LLP", OutsideRoute.Panel, "PO-1", 500_000, clearance.From, clearance.To, 60);
        OfferScene.Must(await World.Use<RecordOutsourcingHandler>().Handle(OfferScene.By(Offers.Requester), new RecordOutsourcing(ClearanceId, clearance.Version, work)));
    }

    /// <summary>Does something through the machinery of acts that no use case does.</summary>
    public Task<Outcome> Do(Func<ActScope, Task<Outcome>> decide) => new PlainHandler(World.Service<Acts>()).Handle(OfferScene.By(Offers.Requester), decide);

    public async Task Execute(string sql)
    {
        await using var db = World.OpenDb();
        await db.Database.OpenConnectionAsync();
        if (World.Settings.Provider == DatabaseProvider.Sqlite)
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF");
        }

        await db.Database.ExecuteSqlRawAsync(sql);
    }

    public ValueTask DisposeAsync() => World.DisposeAsync();

    private Acts ActsSigning(CertificateSigner signer) => ActsWith([new CertificateIssuer(signer).Follow]);

    private Acts ActsWith(IEnumerable<Consequence> consequences) => new(
        World.Databases, World.Service<WriteGate>(), World.Clock, World.Service<TalentPool.Notices.NoticeRules>(), World.Service<TalentPool.Notices.NoticePush>(),
        consequences, [], Microsoft.Extensions.Logging.Abstractions.NullLogger<Acts>.Instance);

    /// <summary>What a scene stored without its events gets an event that bears witness to it.</summary>
    public static async Task Adopt(World world, Guid byId, Guid gapId) => OfferScene.Must(await new PlainHandler(world.Service<Acts>()).Handle(new Act(Guid.NewGuid(), byId), async scope =>
    {
        var gap = await scope.Take<Gap>(gapId);
        MarkAll(scope);
        scope.Record(gap.Chain, new GapDraftChanged(gap.Id, scope.At, "All of it"));
        return Outcome.Done;
    }));

    private Task Adopt(Guid gapId) => Adopt(World, Offers.Requester.Id, gapId);

    private async Task AskToLook() => OfferScene.Must(await World.Use<AskToLookHandler>().Handle(
        OfferScene.By(await World.Person(World.Leeds, Role.Auditor)), new AskToLook(ClosedPart.Parties, $"{(await Offers.Placement()).Id}", "The yearly audit")));

    private static void MarkAll(ActScope scope)
    {
        foreach (var entry in scope.Db.ChangeTracker.Entries().Where(entry => RowImages.IsReplayed(entry.Metadata)))
        {
            entry.State = EntityState.Modified;
        }
    }

    private async Task PlaceAnOfficer()
    {
        await Offers.Budgeted();
        OfferScene.Must(await Offers.Accept());
        var placement = await Offers.Placement();
        var officer = await World.Person(World.Leeds, Role.ConflictOfficer, Role.ServiceManager);
        var substitute = await World.Person(World.Bradford, Role.Officer);
        var substituteId = await Offers.AddOfficer(substitute);
        OfferScene.Must(await Do(async scope =>
        {
            var gap = await scope.Take<Gap>(Offers.GapId);
            OfferScene.Must(gap.AskQuestion(await World.Actor(Offers.Answerer.Id), scope.At, World.Bradford.Id, "Is it remote?"));
            var taken = await scope.Take<Placement>(placement.Id);
            OfferScene.Must(taken.AddParty(await World.Actor(officer.Id), scope.At, taken.Version, "Acme Homes", PartyStanding.Opponent));
            var terms = new SubstituteTerms(
                substituteId, substitute.Id, Offers.LineManager.Id, OfferScene.From.AddDays(14), SubstitutionReason.Leave, "Civil litigation", "Practitioner", MeetsEveryEssential: true,
                PreAgreedLimitMinutes: 1_200, Guid.CreateVersion7(), OfferScene.RatePence);
            OfferScene.Must(taken.ProposeSubstitute(await World.Actor(Offers.Answerer.Id), scope.At, taken.Version, Guid.CreateVersion7(), terms, scope.Calendar));
            return Outcome.Done;
        }));
    }

    private async Task ClearAGap()
    {
        ClearedGapId = await Offers.PostGap(withEvidence: false);
        await Adopt(ClearedGapId);
        OfferScene.Must(await Do(async scope =>
        {
            var gap = await scope.Take<Gap>(ClearedGapId);
            Assert.True(UploadedFile.Check("tender.pdf", "%PDF-1.7 tender"u8.ToArray(), out _, out var file));
            var stored = EvidenceFile.Store(scope, file, gap.AuthorityId);
            return gap.Change(scope.Actor, scope.At, gap.Version, GapChanges.Of(gap) with { Comparator = gap.Comparator!.Terms with { EvidenceFileId = stored.Id } }, new(), scope.Calendar, []);
        }));
        World.Clock.Advance(TimeSpan.FromDays(7));
        var late = await Offers.Gap(ClearedGapId);
        OfferScene.Must(await World.Use<RequestClearanceHandler>().Handle(
            OfferScene.By(Offers.Requester), new RequestClearance(ClearedGapId, late.Version, ClearanceReason.NoCapacity, "Nobody is free")));
        ClearanceId = (await Offers.Gap(ClearedGapId)).Clearances.Single().Id;
        OfferScene.Must(await Approve());
        await Use();
        OfferScene.Must(await World.Use<RecordBypassHandler>().Handle(
            OfferScene.By(Offers.Requester), new RecordBypass(Offers.GapId, BypassKind.Said, "A barrister was instructed", null, null, "Chambers", 90_000)));
    }

    /// <summary>A row of its own for every kind that nothing here leads to, so that a kind added later is looked at as well.</summary>
    private async Task FillEmptyTables()
    {
        var empty = (await Verify()).Rows.Where(table => table.Value == 0).Select(table => table.Key).ToHashSet();
        var placementId = (await Offers.Placement()).Id;
        OfferScene.Must(await Do(async scope =>
        {
            await scope.Take<Gap>(Offers.GapId);
            var placement = await scope.Take<Placement>(placementId);
            var types = RowImages.ReplayedTypes(scope.Db.Model).Where(type => empty.Contains(type.GetTableName()!)).ToList();
            var made = types.ToDictionary(type => type.ClrType, _ => Guid.CreateVersion7());
            foreach (var type in types)
            {
                var entry = scope.Db.Entry(Activator.CreateInstance(type.ClrType, nonPublic: true)!);
                foreach (var property in type.GetProperties().Where(property => !property.IsNullable))
                {
                    var whole = property.GetContainingForeignKeys().FirstOrDefault()?.PrincipalEntityType.ClrType;
                    entry.Property(property.Name).CurrentValue = whole == typeof(Gap) ? Offers.GapId
                        : whole == typeof(Domain.Officers.Officer) ? Offers.OfficerId
                        : whole == typeof(Domain.Partnerships.Partnership) ? World.Partnership.Id
                        : whole == typeof(Domain.Partnerships.Authority) ? World.Leeds.Id
                        : whole == typeof(Domain.Partnerships.ServiceArea) ? World.Legal.Id
                        : whole is not null && made.TryGetValue(whole, out var id) ? id
                        : property.IsForeignKey() ? placementId
                        : property.IsPrimaryKey() && property.ClrType == typeof(Guid) ? made[type.ClrType]
                        : property.ClrType == typeof(Guid) ? Guid.CreateVersion7()
                        : property.ClrType == typeof(DateTime) ? scope.At
                        : entry.Property(property.Name).CurrentValue;
                }

                entry.State = EntityState.Added;
            }

            scope.Record(placement.Chain, new GapDraftChanged(Offers.GapId, scope.At, "Rows of every kind"));
            return Outcome.Done;
        }));
    }

    [Needs(Permission.SignedIn)]
    private sealed class PlainHandler(Acts acts)
    {
        public Task<Outcome> Handle(Act act, Func<ActScope, Task<Outcome>> decide) => acts.Perform(this, act, scope =>
        {
            scope.IsPermitted(new Concerning());
            return decide(scope);
        });
    }
}
