using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Privacy;
using TalentPool.Features.Privacy.LookRequests;

namespace TalentPool.Database.Seed.Scenes;

/// <summary>The partnership's auditor may read what was written about the price of cleared work, and waits to see the parties of a matter.</summary>
public sealed class LookRequestsScene : Scene
{
    public override void Write(Script script, Stage stage)
    {
        script.At(stage.At(-4, 15, 20), "the auditor asks for the price of cleared work", async () =>
        {
            var gap = await stage.Ask(db => db.Set<Gap>().AsNoTracking()
                .Where(gap => gap.Clearances.Any(clearance => clearance.CertificateNumber != null)).OrderBy(gap => gap.PostedAt).FirstAsync());
            var requestId = await Ask(stage, ClosedPart.HostOnly, gap.Reference, "The price outside looks high beside two like it. I compare the evidence on which each was cleared.");
            script.At(stage.At(-3, 9, 20), "the head of service lets the auditor look", () => stage.Do<AllowLookHandler>(
                HeadOf(stage, gap).PersonId, (handler, act) => handler.Handle(act, new AllowLook(requestId, LookRequest.UsualWorkingDays))));
        });
        script.At(stage.At(-2, 15, 20), "the auditor asks for the parties of a matter", async () =>
        {
            var reference = await stage.Ask(db => db.Set<Placement>()
                .Where(placement => placement.IsLegal && placement.Status == PlacementStatus.Active).OrderBy(placement => placement.Reference).Select(placement => placement.Reference).FirstAsync());
            await Ask(stage, ClosedPart.Parties, reference, "This quarter’s sample: I check that whoever decided knew every party.");
        });
    }

    private static Task<Guid> Ask(Stage stage, ClosedPart part, string reference, string reason) => stage.Do<AskToLookHandler>(
        stage.Cast.OfPartnership(Role.Auditor).PersonId, (handler, act) => handler.Handle(act, new AskToLook(part, reference, reason)));

    private static Player HeadOf(Stage stage, Gap gap)
    {
        var department = Department.All.Single(department => department.Areas.Any(area => ServiceArea.IdOf(area) == gap.ServiceAreaId));
        return stage.Cast.Of(Council.All.Single(council => council.Id == gap.AuthorityId).ShortName, Role.HeadOfService, department.Areas[0]);
    }
}
