using TalentPool.Domain;

namespace TalentPool.Features.People.Import;

/// <summary>Every no about taking in a list of staff.</summary>
public static class StaffRefusals
{
    public static readonly Refusal FileGone = new(nameof(FileGone), "This list has been thrown away. Send it again.", RefusalKind.NotFound);

    public static readonly Refusal FileEmpty = new(nameof(FileEmpty), "The file is empty.");

    public static readonly Refusal FileTooLarge = new(nameof(FileTooLarge), $"The file must be smaller than {StaffFile.MostBytes / 1024 / 1024} MB, which holds about {StaffFile.MostRows:N0} people.");

    public static readonly Refusal TakenInAlready = new(nameof(TakenInAlready), "This list has been taken in already.", RefusalKind.Stale);

    public static readonly Refusal HasErrors = new(nameof(HasErrors), "Nothing was taken in, because some rows have errors. Put them right in the file and send it again.");

    public static readonly Refusal ChangedMeanwhile = new(nameof(ChangedMeanwhile), "Somebody has changed people or roles while you looked at this, so the list would now do something else. Check it again.", RefusalKind.Stale);

    public static readonly Refusal ChangesNothing = new(nameof(ChangesNothing), "Everything in the list is so already. There is nothing to take in.");

    public static readonly Refusal SuspensionUnconfirmed = new(nameof(SuspensionUnconfirmed), "The list would suspend whoever is not in it. Confirm that the list is complete.");

    public static readonly Refusal SuspendsMany = new(
        nameof(SuspendsMany), $"The list would suspend more than {StaffPlan.UsualSuspensionsPercent} people in a hundred. Confirm that this is what you mean.");
}
