using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Partnerships.Taxonomies;
using TalentPool.Domain.Rates;
using TalentPool.Features.Partnerships;
using TalentPool.Features.Rates;

namespace TalentPool.Database.Seed.Scenes;

/// <summary>The five councils sign, share all service areas, decide on VAT, and enter and approve their rates.</summary>
public sealed class FoundingScene : Scene
{
    public override void Write(Script script, Stage stage)
    {
        script.At(stage.At(-100, 9), "the five councils found the partnership", () => stage.Do<FoundPartnershipHandler>(
            stage.Cast.AdministratorId,
            (handler, act) => handler.Handle(act, new FoundPartnership(
                Stage.PartnershipId,
                "West Yorkshire",
                "WY",
                [.. Council.All.Select(council => Member(council, stage.WorkingDay(-105)))],
                [.. Taxonomy.Areas.Select(area => ServiceArea.IdOf(area.Slug))],
                stage.WorkingDay(-100),
                new TermsWording
                {
                    AppliesFrom = stage.WorkingDay(-100),
                    LegalBases = [LegalBasis.Section113, LegalBasis.GoodsAndServices1970],
                }))));

        script.At(stage.At(-98, 10), "finance signs off the VAT treatment", async () =>
        {
            var termsId = await stage.Ask(db => db.Set<Terms>().Select(terms => terms.Id).SingleAsync());
            await stage.Do<DecideVatHandler>(
                stage.Cast.Of("Leeds", Role.Finance).PersonId,
                (handler, act) => handler.Handle(act, new DecideVat(Stage.PartnershipId, termsId, VatTreatment.OutsideScope)));
        });

        foreach (var (council, index) in Council.All.Select((council, index) => (council, index)))
        {
            foreach (var (grade, pence) in Post.PencePerHour)
            {
                script.At(stage.At(-98, 11, index), $"{council.ShortName} enters its rate for {grade}", () => stage.Do<EnterRateHandler>(
                    stage.Cast.Of(council.ShortName, Role.Finance).PersonId,
                    (handler, act) => handler.Handle(act, new EnterRate(council.Id, grade, pence + (index * 35), stage.WorkingDay(-100)))));
            }

            script.At(stage.At(-98, 12, index), $"{council.ShortName}'s head of service approves its rates", async () =>
            {
                foreach (var rateId in await stage.Ask(db => db.Set<Rate>().Where(rate => rate.AuthorityId == council.Id).OrderBy(rate => rate.Grade).Select(rate => rate.Id).ToListAsync()))
                {
                    await stage.Do<ApproveRateHandler>(stage.Cast.Of(council.ShortName, Role.HeadOfService, "legal").PersonId, (handler, act) => handler.Handle(act, new ApproveRate(rateId)));
                }
            });
        }
    }

    private static FoundingMember Member(Council council, DateOnly signedOn) => new(
        council.Id,
        council.Name,
        council.ShortName,
        new Dictionary<string, string> { ["BS6879"] = council.Bs6879, ["GSS"] = council.Gss, ["E"] = council.ECode },
        signedOn,
        "Chief executive");
}
