using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Savings;
using TalentPool.Features.Partnerships;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Savings;

/// <summary>One saving, and what this reader may see of it and decide on it. Pages ask it what to show; the acts check everything again.</summary>
/// <param name="PlacementReference">None where it follows from no placement, or the reader may not see that.</param>
public sealed record SavingSight(
    Saving Saving, bool IsWhole, string Requester, string? Provider, string ServiceArea, string? PlacementReference, IReadOnlyDictionary<Guid, string> Names, Actor Reader)
{
    /// <summary>With the charge, hours tell the rate.</summary>
    public bool SeesHours => May(Permission.SeePlacementMoney);

    public bool CanVerify => Can(SavingVerb.Verify) && May(Permission.VerifySaving) && !IsOwn;

    public bool CanAccept => Can(SavingVerb.Accept) && May(Permission.AcceptSaving) && !IsOwn;

    public bool CanReject => Can(SavingVerb.Reject) && !IsOwn && May(Saving.Status == SavingStatus.Claimed ? Permission.VerifySaving : Permission.AcceptSaving);

    /// <summary>What is verified the board rejects; finance takes it back.</summary>
    public bool CanReverse => Can(SavingVerb.Reverse) && !CanReject && May(Permission.ReverseSaving);

    public bool CanDecide => Saving.ForgottenAt is null && (CanVerify || CanAccept || CanReject || CanReverse);

    private bool IsOwn => new Guid?[] { Saving.ClaimedById, Saving.ClaimedForId, Saving.VerifiedById }.Contains(Reader.PersonId);

    public string Name(Guid? personId) => personId is { } id ? Names.GetValueOrDefault(id, "Someone who has left") : "";

    /// <summary>None where there is no such saving, or the reader may not know of it.</summary>
    public static async Task<SavingSight?> Find(TalentPoolDb db, Actor reader, Guid savingId)
    {
        if (await SavingReading.Of(db, reader, [savingId]) is not [var (saving, isWhole)])
        {
            return null;
        }

        var names = await MemberNames.Of(db);
        var people = new[] { saving.VerifiedById, saving.AcceptedById }.OfType<Guid>().ToList();
        var placement = saving.PlacementId is { } id ? await db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes().SingleAsync(one => one.Id == id) : null;
        return new SavingSight(
            saving, isWhole, names.GetValueOrDefault(saving.RequesterId, "A former member"), saving.ProviderId is { } provider ? names.GetValueOrDefault(provider, "a former member") : null,
            await db.Set<ServiceArea>().AsNoTracking().Where(area => area.Id == saving.ServiceAreaId).Select(area => area.Name).SingleAsync(),
            placement is not null && PermissionTable.Allows(Permission.SeePlacement, reader, Placements.PlacementConcerning.Of(placement)) ? placement.Reference : null,
            await db.Set<Person>().AsNoTracking().Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name), reader);
    }

    private bool May(Permission permission) => PermissionTable.Allows(permission, Reader, SavingConcerning.Of(Saving));

    private bool Can(SavingVerb verb) => SavingStates.Table.Allows(Saving.Status, verb);
}
