using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Savings;
using TalentPool.Features.Home;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Savings;

/// <summary>Savings that a person has to verify or accept, or to look at again because their records have changed since, and what the board has accepted this year.</summary>
public sealed class SavingHome : HomeSource
{
    public override async Task<HomePart> Read(TalentPoolDb db, Actor actor, DateTime at)
    {
        if (!PermissionTable.Of(Permission.SeeSaving).MightAllow(actor))
        {
            return HomePart.None;
        }

        var today = WorkingCalendar.EnglandAndWales.LocalDate(at);
        var year = FinancialYear.Of(today);
        var seen = await SavingReading.Of(db, actor);
        var oversees = actor.Roles.Any(held => held.Role == Role.BoardMember);
        var accepted = seen.Select(one => one.Saving).Where(saving => saving.Status == SavingStatus.Accepted && (oversees || IsFinanceOf(saving, actor))).ToList();
        var changed = await SavingsChanged.Of(db, accepted, today);
        var waiting = seen.Select(one => one.Saving).Where(saving => WaitsFor(saving, actor)).OrderBy(saving => saving.VerifiedAt ?? saving.ClaimedAt);
        return new HomePart
        {
            Tasks =
            [
                .. waiting.Select(saving => new HomeTask(
                    $"{(saving.Status == SavingStatus.Claimed ? "Verify" : "Accept")} the saving of {saving.Title}", $"/savings/{saving.Id}", $"Claimed by {saving.ClaimedByName}", null, saving.VerifiedAt ?? saving.ClaimedAt)),
                .. accepted.Where(saving => changed.Contains(saving.Id) && IsFinanceOf(saving, actor)).Select(saving => new HomeTask(
                    $"Look at the saving of {saving.Title}", $"/savings/{saving.Id}", "It was accepted, but the records have changed since", null, saving.AcceptedAt)),
            ],
            Figures = oversees ? [new HomeFigure(Design.Shown.Money(SavingTotals.Of(seen.Where(one => one.IsWhole && !changed.Contains(one.Saving.Id)).Select(one => one.Saving), year).AllPence), $"saved in {year}", "/savings")] : [],
        };
    }

    /// <summary>Whether the person may take it back for the authority that saved.</summary>
    private static bool IsFinanceOf(Saving saving, Actor actor) => actor.Holds(Role.Finance, saving.RequesterId) && PermissionTable.Allows(Permission.ReverseSaving, actor, SavingConcerning.Of(saving));

    private static bool WaitsFor(Saving saving, Actor actor) =>
        saving.ClaimedById != actor.PersonId && saving.ClaimedForId != actor.PersonId && saving.VerifiedById != actor.PersonId
        && saving.Status switch
        {
            SavingStatus.Claimed => PermissionTable.Allows(Permission.VerifySaving, actor, SavingConcerning.Of(saving)),
            SavingStatus.Verified => PermissionTable.Allows(Permission.AcceptSaving, actor, SavingConcerning.Of(saving)),
            _ => false,
        };
}
