using System.Globalization;
using System.Text;

namespace TalentPool.Domain.Placements;

/// <summary>
/// When two names of parties are the same name. Capitals, accents, punctuation, a title before the name, "the" before it, "&amp;" for "and" and the short
/// words for the kinds of company make no difference; everything else does, so that a match is worth a telephone call.
/// </summary>
public static class PartyName
{
    private static readonly Dictionary<string, string> Written = new(StringComparer.Ordinal)
    {
        ["LTD"] = "LIMITED",
        ["CO"] = "COMPANY",
        ["INC"] = "INCORPORATED",
        ["CORP"] = "CORPORATION",
        ["CYF"] = "LIMITED",
        ["CYFYNGEDIG"] = "LIMITED",
    };

    private static readonly (string[] Words, string Short)[] Abbreviated =
    [
        (["PUBLIC", "LIMITED", "COMPANY"], "PLC"),
        (["LIMITED", "LIABILITY", "PARTNERSHIP"], "LLP"),
        (["COMMUNITY", "INTEREST", "COMPANY"], "CIC"),
    ];

    private static readonly HashSet<string> Before = new(["THE", "MR", "MRS", "MS", "MISS", "MX", "DR", "SIR", "DAME", "REV", "PROF"], StringComparer.Ordinal);

    private static readonly HashSet<string> Companies = new(["LIMITED", "PLC", "LLP", "CIC", "COMPANY", "INCORPORATED", "CORPORATION", "AND"], StringComparer.Ordinal);

    /// <summary>Every way in which a party can be named, by its name and its other names, each as it is compared.</summary>
    /// <param name="aliases">Other names, between semicolons or line breaks. Commas stand between them too where each side of one has two words or more.</param>
    public static IReadOnlySet<string> Readings(string name, string aliases = "")
    {
        var readings = new HashSet<string>(StringComparer.Ordinal);
        foreach (var named in aliases.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries).Prepend(name))
        {
            readings.UnionWith(ReadingsOf(named));
        }

        foreach (var list in aliases.Split([';', '\n']).Select(named => named.Split(',')).Where(list => list.Length > 1 && Array.TrueForAll(list, part => Words(part).Count > 1)))
        {
            readings.UnionWith(list.SelectMany(ReadingsOf));
        }

        return readings;
    }

    /// <summary>"Smith, John" is John Smith, where it is no firm's name.</summary>
    private static IEnumerable<string> ReadingsOf(string named)
    {
        var words = Words(named);
        if (words.Count > 0)
        {
            yield return string.Join(' ', words);
        }

        if (named.Split(',') is [var family, var given] && Words(family) is { Count: > 0 } last && Words(given) is { Count: > 0 } first && !words.Exists(Companies.Contains))
        {
            yield return string.Join(' ', first.Concat(last));
        }
    }

    private static List<string> Words(string named)
    {
        var words = JoinedInitials(Plain(named).Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(word => Written.GetValueOrDefault(word, word)).ToList();
        foreach (var (full, abbreviation) in Abbreviated)
        {
            for (var at = 0; at + full.Length <= words.Count; at++)
            {
                if (words.Skip(at).Take(full.Length).SequenceEqual(full))
                {
                    words.RemoveRange(at, full.Length);
                    words.Insert(at, abbreviation);
                }
            }
        }

        while (words.Count > 1 && Before.Contains(words[0]))
        {
            words.RemoveAt(0);
        }

        return words;
    }

    /// <summary>Capitals without accents; an apostrophe is nothing, any other sign a space.</summary>
    private static string Plain(string named)
    {
        var plain = new StringBuilder();
        foreach (var sign in named.Replace("&", " and ", StringComparison.Ordinal).Replace("+", " and ", StringComparison.Ordinal).Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(sign))
            {
                plain.Append(char.ToUpperInvariant(sign));
            }
            else if (char.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark && sign is not ('\'' or '’' or '‘' or '`' or '´'))
            {
                plain.Append(' ');
            }
        }

        return plain.ToString();
    }

    /// <summary>"A.B.C." and "A B C" are ABC.</summary>
    private static IEnumerable<string> JoinedInitials(string[] words)
    {
        var initials = "";
        foreach (var word in words)
        {
            if (word.Length == 1 && char.IsLetter(word[0]))
            {
                initials += word;
                continue;
            }

            if (initials != "")
            {
                yield return initials;
                initials = "";
            }

            yield return word;
        }

        if (initials != "")
        {
            yield return initials;
        }
    }
}
