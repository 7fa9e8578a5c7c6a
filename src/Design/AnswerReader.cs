using System.Globalization;

namespace TalentPool.Design;

/// <summary>
/// Reads what was typed into a form. Each read returns the answer, or null with a message added to the form's errors;
/// an answer that may be left out returns null without one. <c>what</c> names it in the middle of a sentence, such as "start date".
/// </summary>
public sealed class AnswerReader(FormErrors errors)
{
    /// <summary>A line or paragraphs of text, trimmed, with line ends made alike and invisible control characters dropped.</summary>
    public string? Text(string field, string? typed, string what, int maxLength, bool isOptional = false, string? missing = null)
    {
        var text = Cleaned(typed);
        if (text.Length == 0)
        {
            return Missing<string>(field, isOptional, missing ?? $"Enter the {what}");
        }

        if (text.Length > maxLength)
        {
            errors.Add(field, $"{Words.Capitalised(what)} must be {maxLength:N0} characters or fewer");
            return null;
        }

        return text;
    }

    /// <summary>A time of day as people type it: 22:30, 9:05 or 9.05.</summary>
    public TimeOnly? Time(string field, string? typed, string what, bool isOptional = false)
    {
        var text = typed?.Trim().Replace('.', ':') ?? "";
        if (TimeOnly.TryParseExact(text, "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return time;
        }

        if (text.Length > 0 || !isOptional)
        {
            errors.Add(field, text.Length == 0 ? $"Enter the {what}" : $"{Words.Capitalised(what)} must be hours and minutes, like 22:30");
        }

        return null;
    }

    public DateOnly? Date(string field, DateAnswer? typed, string what, DateOnly? earliest = null, DateOnly? latest = null, bool isOptional = false, string? missing = null)
    {
        if (typed is null or { IsEmpty: true })
        {
            if (!isOptional)
            {
                errors.AddDate(field, missing ?? $"Enter the {what}");
            }

            return null;
        }

        if (!DateAnswer.TryRead(typed, what, out var date, out var error, out var wrong))
        {
            errors.AddDate(field, error, wrong);
            return null;
        }

        if (date < earliest)
        {
            errors.AddDate(field, $"{Words.Capitalised(what)} must be on or after {Shown.Day(earliest.Value)}");
            return null;
        }

        if (date > latest)
        {
            errors.AddDate(field, $"{Words.Capitalised(what)} must be on or before {Shown.Day(latest.Value)}");
            return null;
        }

        return date;
    }

    /// <summary>Hours and minutes, as whole minutes between the two limits.</summary>
    public int? Duration(string field, string? typed, string what, int leastMinutes = 0, int mostMinutes = 168 * 60, bool isOptional = false, string? missing = null)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return MissingValue<int>(field, isOptional, missing ?? $"Enter the {what}");
        }

        if (!DurationAnswer.TryRead(typed, what, out var minutes, out var error))
        {
            return Wrong<int>(field, DurationAnswer.IsNegative(typed) ? TooShort(what, leastMinutes) : DurationAnswer.IsHuge(typed) ? TooLong(what, mostMinutes) : error);
        }

        return minutes < leastMinutes ? Wrong<int>(field, TooShort(what, leastMinutes))
            : minutes > mostMinutes ? Wrong<int>(field, TooLong(what, mostMinutes))
            : minutes;
    }

    /// <summary>An amount of money, as whole pence between the two limits.</summary>
    public long? Money(string field, string? typed, string what, long leastPence = 0, long mostPence = 100_000_000_00, bool isOptional = false, string? missing = null)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return MissingValue<long>(field, isOptional, missing ?? $"Enter the {what}");
        }

        if (!MoneyAnswer.TryRead(typed, what, out var pence, out var error))
        {
            return Wrong<long>(field, error);
        }

        return pence < leastPence || pence > mostPence
            ? Wrong<long>(field, $"{Words.Capitalised(what)} must be between {Shown.Money(leastPence)} and {Shown.Money(mostPence)}")
            : pence;
    }

    public int? WholeNumber(string field, string? typed, string what, int least, int most, bool isOptional = false, string? missing = null)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return MissingValue<int>(field, isOptional, missing ?? $"Enter the {what}");
        }

        if (!WholeNumberAnswer.TryRead(typed, what, out var number, out var error))
        {
            return Wrong<int>(field, error);
        }

        return number < least || number > most
            ? Wrong<int>(field, $"{Words.Capitalised(what)} must be between {least:N0} and {most:N0}")
            : number;
    }

    /// <summary>A number with at most four places after the point, such as a percentage or days and halves of days.</summary>
    public decimal? Number(string field, string? typed, string what, decimal least, decimal most, bool isOptional = false, string? missing = null)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return MissingValue<decimal>(field, isOptional, missing ?? $"Enter the {what}");
        }

        if (!NumberAnswer.TryRead(typed, what, out var number, out var error))
        {
            return Wrong<decimal>(field, error);
        }

        return number < least || number > most
            ? Wrong<decimal>(field, string.Create(CultureInfo.InvariantCulture, $"{Words.Capitalised(what)} must be between {least:#,0.####} and {most:#,0.####}"))
            : number;
    }

    /// <summary>One of the offered choices; anything else was not on the page and is treated as not answered.</summary>
    public TEnum? Choice<TEnum>(string field, string? typed, string what, bool isOptional = false, string? missing = null)
        where TEnum : struct, Enum =>
        Enum.TryParse<TEnum>(typed, out var value) && Enum.GetName(value) == typed
            ? value
            : MissingValue<TEnum>(field, isOptional && string.IsNullOrEmpty(typed), missing ?? $"Select the {what}");

    /// <summary>One of the offered records, by its id.</summary>
    public Guid? Id(string field, string? typed, string what, bool isOptional = false, string? missing = null) =>
        Guid.TryParse(typed, out var id)
            ? id
            : MissingValue<Guid>(field, isOptional && string.IsNullOrEmpty(typed), missing ?? $"Select the {what}");

    /// <summary>A yes or no from two radios with the values yes and no.</summary>
    /// <param name="missing">The whole message, such as "Select yes if the work can be done remotely".</param>
    public bool? YesOrNo(string field, string? typed, string missing) => typed switch
    {
        "yes" => true,
        "no" => false,
        _ => Wrong<bool>(field, missing),
    };

    /// <summary>"Hours a week must be more than 0". One minute is asked for only to leave out none at all.</summary>
    private static string TooShort(string what, int leastMinutes) => leastMinutes == 1
        ? $"{Words.Capitalised(what)} must be more than 0"
        : $"{Words.Capitalised(what)} must be {Hours(leastMinutes)} or more";

    /// <summary>"Hours a week must be 80 or fewer".</summary>
    private static string TooLong(string what, int mostMinutes) => what.Contains("hours", StringComparison.OrdinalIgnoreCase)
        ? $"{Words.Capitalised(what)} must be {Hours(mostMinutes)} or fewer"
        : $"{Words.Capitalised(what)} must be {Hours(mostMinutes)} hours or fewer";

    private static string Hours(int minutes) => minutes % 60 == 0 ? $"{minutes / 60:N0}" : Shown.Duration(minutes);

    private static string Cleaned(string? typed) => new string((typed ?? "")
        .ReplaceLineEndings("\n")
        .Where(letter => letter is '\n' or '\t' || !char.IsControl(letter))
        .ToArray()).Trim();

    private T? Missing<T>(string field, bool isOptional, string message)
        where T : class
    {
        if (!isOptional)
        {
            errors.Add(field, message);
        }

        return null;
    }

    private T? MissingValue<T>(string field, bool isOptional, string message)
        where T : struct => isOptional ? null : Wrong<T>(field, message);

    private T? Wrong<T>(string field, string message)
        where T : struct
    {
        errors.Add(field, message);
        return null;
    }
}
