using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Partnerships;
using TalentPool.Features.Partnerships.Versions;
using TalentPool.Features.Placements;
using TalentPool.Notices;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Placements;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Partnerships;

public sealed class TermsActsTests : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private World _world = null!;
    private Person _administrator = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _administrator = await _world.Person(_world.Leeds, ScopeKind.Partnership, _world.Partnership.Id, Role.PartnershipAdministrator);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Only_who_administers_the_partnership_or_the_installation_adds_and_signs_a_version()
    {
        foreach (var role in Enum.GetValues<Role>().Except([Role.Clock, Role.BoardMember, Role.PartnershipAdministrator]))
        {
            var person = await _world.Person(_world.Leeds, role);
            Assert.Equal("NotPermitted", (await Add(by: person)).Refusal?.Name);
            Assert.Equal("NotPermitted", (await Sign(_world.Leeds, Guid.NewGuid(), person)).Refusal?.Name);
        }

        var elsewhere = await _world.Person(_world.Leeds, ScopeKind.Partnership, Guid.CreateVersion7(), Role.PartnershipAdministrator);
        var board = await _world.Person(_world.Leeds, ScopeKind.Partnership, _world.Partnership.Id, Role.BoardMember);
        Assert.Equal("NotPermitted", (await Add(by: elsewhere)).Refusal?.Name);
        Assert.Equal("NotPermitted", (await Add(by: board)).Refusal?.Name);

        Must(await Add(by: await _world.Person(_world.Leeds, ScopeKind.Installation, Guid.Empty, Role.PartnershipAdministrator)));
    }

    [Fact]
    public async Task A_version_is_added_whole_or_not_at_all()
    {
        Assert.Equal("SignedInTheFuture", (await Add(signatures: [new(_world.Leeds.Id, Today, "Chief executive"), new(_world.Bradford.Id, Today.AddDays(1), "Chief executive")])).Refusal?.Name);
        Assert.Equal("NotFound", (await Add(areas: [_world.Legal.Id, Guid.NewGuid()])).Refusal?.Name);
        Assert.Single((await Partnership()).Terms);

        Must(await Add(signatures: [new(_world.Leeds.Id, Today.AddDays(-40), "Chief executive")]));

        var partnership = await Partnership();
        var added = partnership.LastTerms()!;
        Assert.Equal((2, Today.AddDays(30), 15, 30), (added.VersionNumber, added.AppliesFrom, added.UnitMinutes, added.Figures.PlacementNoticeDays));
        Assert.Equal((_world.Leeds.Id, Today.AddDays(-40)), (added.Signatures.Single().AuthorityId, added.Signatures.Single().SignedOn));
        Assert.Equal(4, partnership.NotSigned(added).Count);
    }

    [Fact]
    public async Task Of_two_who_add_a_version_at_once_the_second_is_told_to_look_first()
    {
        Must(await Add());

        var second = await Add(from: Today.AddDays(60));

        Assert.Equal(("TermsAddedMeanwhile", RefusalKind.Stale), (second.Refusal?.Name, second.Refusal!.Kind));
    }

    [Fact]
    public async Task Heads_of_service_of_all_members_are_told_and_finance_is_asked_about_VAT()
    {
        var (head, other) = (await _world.Person(_world.Leeds, Role.HeadOfService), await _world.Person(_world.Wakefield, Role.HeadOfService));
        var finance = await _world.Person(_world.Kirklees, Role.Finance);
        var manager = await _world.Person(_world.Leeds, Role.ServiceManager);

        Must(await Add());

        foreach (var told in new[] { head, other })
        {
            var notice = Assert.Single(await _world.Use<NoticeReader>().Newest(await _world.Actor(told.Id), 10));
            Assert.Equal("The agreement of West Yorkshire has a new version, version 2, which applies from 23 December 2026. Read what changes.", notice.Words);
        }

        Assert.Contains("Please say how VAT applies", Assert.Single(await _world.Use<NoticeReader>().Newest(await _world.Actor(finance.Id), 10)).Words);
        Assert.Empty(await _world.Inbox(manager.Id));
        var terms = (await Partnership()).LastTerms()!;
        Must(await _world.Use<DecideVatHandler>().Handle(By(finance), new DecideVat(_world.Partnership.Id, terms.Id, VatTreatment.OutsideScope)));
        Assert.Equal((VatTreatment.OutsideScope, finance.Id), ((await Partnership()).LastTerms()!.VatTreatment, (await Partnership()).LastTerms()!.VatSignedOffById));
    }

    [Fact]
    public async Task What_is_placed_keeps_its_version_and_what_is_placed_later_has_the_new_one()
    {
        var scene = await PlacementScene.Agreed(_world);
        Must(await Add(from: Today.AddDays(1)));
        _world.Clock.Advance(TimeSpan.FromDays(2));

        await using var db = _world.OpenDb();
        Assert.Equal(10, (await PlacementFigures.Of(db, await scene.Placement())).PlacementNoticeDays);
        Assert.Equal(30, (await TermsInForce.FiguresFor(db, _world.Leeds.Id, _world.Legal.Id, Today.AddDays(2))).PlacementNoticeDays);

        // Nobody has signed the new version, so nothing more is placed until they do.
        var partnership = await Partnership();
        Assert.Equal("NotBoundByTheTerms", partnership.NotBoundOn(Today.AddDays(2), _world.Leeds.Id, _world.Bradford.Id)?.Name);
        Must(await _world.Use<SignTermsHandler>().Handle(By(_administrator), new SignTerms(
            partnership.Id, partnership.LastTerms()!.Id, [new(_world.Leeds.Id, Today, "Chief executive"), new(_world.Bradford.Id, Today, "Chief executive")])));
        Assert.Null((await Partnership()).NotBoundOn(Today.AddDays(2), _world.Leeds.Id, _world.Bradford.Id));
    }

    [Fact]
    public async Task Who_has_signed_is_recorded_once_and_the_administrator_is_reminded_until_then()
    {
        Must(await Add(signatures: [.. Members.Skip(1).Select(member => new MemberSignature(member.Id, Today, "Chief executive"))]));
        var terms = (await Partnership()).LastTerms()!;
        Assert.Equal("Record who has signed version 2 of the agreement of West Yorkshire", Assert.Single(await Tasks()).Text);
        Assert.Equal("NobodySigned", (await _world.Use<SignTermsHandler>().Handle(By(_administrator), new SignTerms(_world.Partnership.Id, terms.Id, []))).Refusal?.Name);

        Must(await Sign(_world.Leeds, terms.Id, _administrator));

        Assert.Equal("AlreadySigned", (await Sign(_world.Leeds, terms.Id, _administrator)).Refusal?.Name);
        Assert.Empty(await Tasks());
    }

    private IReadOnlyList<Authority> Members => [_world.Leeds, _world.Bradford, _world.Kirklees, _world.Calderdale, _world.Wakefield];

    private async Task<IReadOnlyList<TalentPool.Features.Home.HomeTask>> Tasks()
    {
        await using var db = _world.OpenDb();
        return (await new TermsHome().Read(db, await _world.Actor(_administrator.Id), _world.Clock.UtcNow)).Tasks;
    }

    private async Task<Partnership> Partnership()
    {
        await using var db = _world.OpenDb();
        return await db.Set<Partnership>().AsNoTracking().SingleAsync(partnership => partnership.Id == _world.Partnership.Id);
    }

    private Task<Outcome> Add(Person? by = null, DateOnly? from = null, IReadOnlyList<Guid>? areas = null, IReadOnlyList<MemberSignature>? signatures = null) =>
        _world.Use<AddTermsHandler>().Handle(By(by ?? _administrator), new AddTerms(
            _world.Partnership.Id,
            1,
            new TermsWording { AppliesFrom = from ?? Today.AddDays(30), LegalBases = [LegalBasis.Section113], UnitMinutes = 15, Figures = new PolicyFigures { PlacementNoticeDays = 30 } },
            areas ?? [_world.Legal.Id],
            signatures ?? []));

    private Task<Outcome> Sign(Authority member, Guid termsId, Person by) =>
        _world.Use<SignTermsHandler>().Handle(By(by), new SignTerms(_world.Partnership.Id, termsId, [new(member.Id, Today, "Chief executive")]));

    private static Act By(Person person) => new(Guid.NewGuid(), person.Id);

    private static void Must(Outcome outcome) => Assert.True(outcome.IsDone, outcome.ToString());
}
