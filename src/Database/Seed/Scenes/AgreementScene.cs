using Microsoft.EntityFrameworkCore;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Partnerships.Versions;

namespace TalentPool.Database.Seed.Scenes;

/// <summary>The members agreed on other figures, from a day that is still to come. One of them has not signed yet, and nobody has said how VAT applies then.</summary>
public sealed class AgreementScene : Scene
{
    private const string NotSignedYet = "Wakefield";

    public override void Write(Script script, Stage stage) => script.At(stage.At(-5, 10), "a new version of the agreement is added", async () =>
    {
        var partnership = await stage.Ask(db => db.Set<Partnership>().AsNoTracking().SingleAsync(known => known.Id == Stage.PartnershipId));
        var before = partnership.LastTerms()!;
        await stage.Do<AddTermsHandler>(stage.Cast.AdministratorId, (handler, act) => handler.Handle(act, new AddTerms(
            Stage.PartnershipId,
            before.VersionNumber,
            before.ToWording() with
            {
                AppliesFrom = stage.WorkingDay(30),
                Figures = before.Figures with { StandardAnswerWorkingDays = 3, PlacementNoticeDays = 20 },
            },
            partnership.ServiceAreasOn(stage.Today),
            [.. Council.All.Where(council => council.ShortName != NotSignedYet).Select(council => new MemberSignature(council.Id, stage.WorkingDay(-7), "Chief executive"))])));
    });
}
