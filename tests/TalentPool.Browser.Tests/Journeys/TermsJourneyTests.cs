using TalentPool.Browser.Tests.Support;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;

namespace TalentPool.Browser.Tests.Journeys;

/// <summary>The agreement of the members: read, and a new version from its form to its signatures, on a desk and on a phone.</summary>
public sealed class TermsJourneyTests : LiveTests
{
    [ChromiumTheory]
    [InlineData(Way.WithScript)]
    [InlineData(Way.WithoutScript)]
    public async Task A_version_of_the_agreement_is_added_signed_and_read(Way way)
    {
        var world = Live.World;
        var administrator = await Live.Visit(await world.Person(world.Leeds, ScopeKind.Partnership, world.Partnership.Id, Role.PartnershipAdministrator), way);
        await administrator.Open("/partnerships");
        await administrator.LooksClosely();
        await administrator.Follow("Version 1");
        await administrator.Follow("Add a version");
        await administrator.LooksClosely();
        await administrator.Fill("Notice to end a placement early", "200");
        await administrator.Press("Continue");
        await administrator.IsShownErrors("Notice to end a placement early must be between 0 and 180");
        await administrator.LooksClosely();
        await administrator.Fill("Notice to end a placement early", "20");
        await administrator.FillDate("First day on which it applies", new DateOnly(2027, 4, 1));
        await administrator.Press("Continue");
        await administrator.Sees("Check the new version");
        await administrator.LooksClosely();
        await administrator.Press("Add version 2");
        await administrator.Sees("Version 2 is added and applies from 1 April 2027");
        await administrator.LooksClosely();

        await administrator.Follow("Record who has signed version 2");
        await administrator.LooksClosely();
        await administrator.Fill("Who signed for Bradford", "Chief executive");
        await administrator.FillDate("Day on which Bradford signed", new DateOnly(2026, 11, 20));
        await administrator.Press("Record");
        await administrator.Sees("Bradford: Chief executive, 20 November 2026");

        var finance = await Live.Visit(await world.Person(world.Kirklees, Role.Finance), way);
        await finance.Open($"/partnerships/{world.Partnership.Id}/terms");
        await finance.Follow("Say how VAT applies under version 2");
        await finance.LooksClosely();
        await finance.Choose("Outside the scope of VAT");
        await finance.Press("Sign off");
        await finance.Sees("signed off by");
    }
}
