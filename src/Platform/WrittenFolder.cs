using TalentPool.Platform.Errors;

namespace TalentPool.Platform;

/// <summary>Whether the program can write into a folder. It is tried, because rights, mounts and a full disk all have their say.</summary>
public static class WrittenFolder
{
    /// <summary>One that is not there yet would be made in the nearest above it, so that is tried. Nothing is left behind.</summary>
    public static bool CanBeWritten(string folder)
    {
        for (var place = Path.GetFullPath(folder); ; place = Path.GetDirectoryName(place)!)
        {
            if (File.Exists(place))
            {
                return false;
            }

            if (Directory.Exists(place))
            {
                return Takes(place);
            }
        }
    }

    /// <summary>What is said of a setting that leads to a folder in which nothing can be written.</summary>
    public static WrongSettingException Wrong(string setting, string folder) => new(setting, $"in the folder {folder}, where nothing can be written", "a folder that the program may write to");

    private static bool Takes(string folder)
    {
        try
        {
            var probe = Path.Combine(folder, $"talentpool-{Guid.NewGuid():N}");
            File.WriteAllText(probe, "");
            File.Delete(probe);
            return true;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
