using TalentPool.Domain.Placements;
using TalentPool.Platform.Looks;

namespace TalentPool.Features.Placements;

/// <summary>
/// Writes down, before it is shown, who reads what of a placement is privileged or personal. The parties and the matter are the host's record and about
/// nobody; what is said of the officer is the home's, whoever reads it.
/// </summary>
public static class PlacementLooks
{
    public static Task Note(this LookLog looks, LookKind kind, Placement placement) => kind == LookKind.ConflictRecord
        ? looks.Note(kind, placement.Id, aboutPersonId: null, placement.HostAuthorityId)
        : looks.Note(kind, placement.Id, placement.OfficerPersonId, placement.HomeAuthorityId);

    /// <summary>What the first page of a placement shows this reader.</summary>
    public static async Task NoteDetails(this LookLog looks, PlacementRights rights)
    {
        if (rights.Placement.IsLegal && rights.SeesParties)
        {
            await looks.Note(LookKind.ConflictRecord, rights.Placement);
        }

        if (rights.SeesDbsCheck && rights.Placement.DbsIssuedOn is not null)
        {
            await looks.Note(LookKind.DbsRecord, rights.Placement);
        }
    }
}
