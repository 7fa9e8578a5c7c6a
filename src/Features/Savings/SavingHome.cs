using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Savings;
using TalentPool.Features.Home;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Savings;

/// <summary>Savings that a person has to verify or accept, and what the board has accepted this year.</summary>
public sealed class SavingHome : HomeSource
{
    public override async Task<HomePart> Read(TalentPoolDb db, Actor actor, DateTime at)
    {
        if (!PermissionTable.Of(Permission.SeeSaving).MightAllow(actor))
        {
            return HomePart.None;
        }

        var year = FinancialYear.Of(WorkingCalendar.EnglandAndWales.LocalDate(at));
        var seen = await SavingReading.Of(db, actor);
        var waiting = seen.Select(one => one.Saving).Where(saving => WaitsFor(saving, actor)).OrderBy(saving => saving.VerifiedAt ?? saving.ClaimedAt);
        var oversees = actor.Roles.Any(held => held.Role == Role.BoardMember);
        return new HomePart
        {
            Tasks = [.. waiting.Select(saving => new HomeTask(
                $"{(saving.Status == SavingStatus.Claimed ? "Verify" : "Accept")} the saving of {saving.Title}", $"/savings/{saving.Id}", $"Claimed by {saving.ClaimedByName}", null, saving.VerifiedAt ?? saving.ClaimedAt))],
            Figures = oversees ? [new HomeFigure(Design.Shown.Money(SavingTotals.Of(seen.Where(one => one.IsWhole).Select(one => one.Saving), year).AllPence), $"saved in {year}", "/savings")] : [],
        };
    }

    private static bool WaitsFor(Saving saving, Actor actor) =>
        saving.ClaimedById != actor.PersonId && saving.ClaimedForId != actor.PersonId && saving.VerifiedById != actor.PersonId
        && saving.Status switch
        {
            SavingStatus.Claimed => PermissionTable.Allows(Permission.VerifySaving, actor, SavingConcerning.Of(saving)),
            SavingStatus.Verified => PermissionTable.Allows(Permission.AcceptSaving, actor, SavingConcerning.Of(saving)),
            _ => false,
        };
}
