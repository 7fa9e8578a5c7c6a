using System.Globalization;
using System.Text;

namespace TalentPool.Features.EvidenceFiles;

/// <summary>Makes a name harmless: no path, nothing invisible or misleading, not too long, and the ending that the content has.</summary>
public static class FileNames
{
    private const int MostCharacters = 100;

    private const string Forbidden = "<>:\"|?*";

    public static string Clean(string given, FileKind kind)
    {
        var last = LastPart(given);
        var ending = Path.GetExtension(last).ToLowerInvariant();
        var known = kind.Extensions.Contains(ending) ? ending : kind.Extensions[0];
        var stem = Visible(kind.Extensions.Contains(ending) ? Path.GetFileNameWithoutExtension(last) : last).Trim(' ', '.');
        if (stem.Length > MostCharacters - known.Length)
        {
            stem = Shortened(stem, MostCharacters - known.Length);
        }

        return (stem.Length == 0 ? "file" : stem) + known;
    }

    public static string Extension(string given) => Path.GetExtension(Visible(LastPart(given)).TrimEnd(' ', '.')).ToLowerInvariant();

    private static string LastPart(string given) => given[(given.LastIndexOfAny(['/', '\\']) + 1)..];

    private static string Visible(string given)
    {
        var kept = new StringBuilder(given.Length);
        foreach (var rune in given.EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                // Direction marks are among the formats: with one, "gpj.exe" can be made to read "exe.jpg".
                case UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
                    or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                    break;
                default:
                    kept.Append(rune.IsAscii && Forbidden.Contains((char)rune.Value) ? "-" : rune.ToString());
                    break;
            }
        }

        return kept.ToString().Normalize(NormalizationForm.FormC);
    }

    private static string Shortened(string stem, int most) => stem[..(char.IsHighSurrogate(stem[most - 1]) ? most - 1 : most)].TrimEnd(' ', '.');
}
