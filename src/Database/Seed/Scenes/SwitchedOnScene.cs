using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Partnerships.Taxonomies;
using TalentPool.Features.Partnerships;

namespace TalentPool.Database.Seed.Scenes;

/// <summary>Once somebody is there for every duty, the administrator switches on what each council shares.</summary>
public sealed class SwitchedOnScene : Scene
{
    public override void Write(Script script, Stage stage)
    {
        var second = 0;
        foreach (var council in Council.All)
        {
            foreach (var area in Taxonomy.Areas)
            {
                script.At(stage.At(-98, 9).AddSeconds(20 * second++), $"{area.Name} is switched on at {council.ShortName}", () => stage.Do<SwitchOnServiceAreaHandler>(
                    stage.Cast.AdministratorId,
                    (handler, act) => handler.Handle(act, new SwitchOnServiceArea(Stage.PartnershipId, council.Id, ServiceArea.IdOf(area.Slug)))));
            }
        }
    }
}
