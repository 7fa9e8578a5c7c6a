using TalentPool.Domain;

namespace TalentPool.Features.Timesheets.Import;

/// <summary>Every no about taking in hours from a case system.</summary>
public static class HourImportRefusals
{
    public static readonly Refusal FileGone = new(nameof(FileGone), "This file has been thrown away. Send it again.", RefusalKind.NotFound);

    public static readonly Refusal FileEmpty = new(nameof(FileEmpty), "The file is empty.");

    public static readonly Refusal FileTooLarge = new(nameof(FileTooLarge), $"The file must be smaller than {HourFile.MostBytes / 1024 / 1024} MB, which holds about {HourFile.MostRows:N0} rows.");

    public static readonly Refusal TakenInAlready = new(nameof(TakenInAlready), "This file has been taken in already.", RefusalKind.Stale);

    public static readonly Refusal HasErrors = new(nameof(HasErrors), "Nothing was taken in, because some rows have errors. Put them right in the file and send it again.");

    public static readonly Refusal ColumnsImpossible = new(nameof(ColumnsImpossible), "Name each column that is needed, and none twice.");

    public static readonly Refusal ColumnsChanged = new(nameof(ColumnsChanged), "Nothing was loaded, because somebody has changed the columns of the case system since you checked the file. Check what it would do now.", RefusalKind.Stale);

    public static readonly Refusal NothingNew = new(nameof(NothingNew), "All of these rows have been loaded before. There is nothing to take in.");
}
