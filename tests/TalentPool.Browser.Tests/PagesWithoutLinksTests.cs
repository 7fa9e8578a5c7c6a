using Microsoft.EntityFrameworkCore;
using TalentPool.Browser.Tests.Support;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Features.Health;
using TalentPool.Platform;
using TalentPool.Tests.Features.Placements;

namespace TalentPool.Browser.Tests;

/// <summary>Pages to which no link leads: one is opened from a mail, one from a notice, one belongs to an uncommon legal basis.</summary>
public sealed class PagesWithoutLinksTests : IAsyncLifetime
{
    private LiveWorld _live = null!;

    public async Task InitializeAsync()
    {
        if (Chromium.MissingBecause is null)
        {
            _live = await LiveWorld.Create();
        }
    }

    public async Task DisposeAsync()
    {
        if (_live is not null)
        {
            await _live.DisposeAsync();
        }
    }

    [ChromiumFact]
    public async Task The_page_on_which_a_password_is_set_is_fit_for_everybody()
    {
        var person = await _live.World.Person(_live.World.Leeds);
        var visitor = await _live.Stranger(Way.WithScript);

        await visitor.Open(await _live.OneTimeLink(person));

        await visitor.Sees("New password");
        await visitor.LooksClosely();
    }

    [ChromiumFact]
    public async Task The_page_that_records_a_delegation_is_fit_for_everybody()
    {
        var scene = await PlacementScene.Agreed(_live.World);
        await using (var db = _live.World.Service<Databases>().Open())
        {
            await db.Set<Placement>().Where(placement => placement.Id == scene.PlacementId)
                .ExecuteUpdateAsync(set => set.SetProperty(placement => placement.LegalBasis, LegalBasis.Section101));
        }

        var head = await _live.Visit(scene.HostHead, Way.WithScript);
        await head.Open($"{scene.Address}/delegation");

        await head.Sees("Reference of the decision");
        await head.LooksClosely();
    }

    [ChromiumFact]
    public async Task The_page_that_tells_auditors_the_heads_of_the_chains_is_fit_for_everybody()
    {
        await PlacementScene.Agreed(_live.World);
        var auditor = await _live.Visit(await _live.World.Person(_live.World.Leeds, Role.Auditor), Way.WithScript);
        await _live.LetTimePass<TellChainHeadsHandler>(tell => tell.Handle(Act.OfClock(), new TellChainHeads()));

        await auditor.Follow("Notices");
        await auditor.Follow("The heads of the evidence chains");

        await auditor.Sees("Newest number");
        await auditor.LooksClosely();
    }
}
