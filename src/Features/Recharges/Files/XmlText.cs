using System.Xml;

namespace TalentPool.Features.Recharges.Files;

/// <summary>Text as XML can hold it: without the control characters that no XML document may have, and without half a character.</summary>
public static class XmlText
{
    public static string Of(string text)
    {
        var isSound = true;
        for (var index = 0; index < text.Length && isSound; index++)
        {
            isSound = XmlConvert.IsXmlChar(text[index]);
        }

        return isSound ? text : string.Concat(text.EnumerateRunes().Where(rune => rune.Value != 0xFFFD && (rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value))).Select(rune => rune.ToString()));
    }
}
