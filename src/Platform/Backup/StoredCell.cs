using System.Globalization;
using System.Text.Json;

namespace TalentPool.Platform.Backup;

/// <summary>One value of a row in a backup: texts, whole numbers and truths as JSON has them, everything else under a letter that says what it is. Reads back as exactly what was stored.</summary>
public static class StoredCell
{
    public static void Write(Utf8JsonWriter to, object? value)
    {
        switch (value)
        {
            case null:
                to.WriteNullValue();
                break;
            case string text:
                to.WriteStringValue(text);
                break;
            case bool truth:
                to.WriteBooleanValue(truth);
                break;
            case short or int or long:
                to.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case byte[] bytes:
                Marked(to, "b", bytes, static (writer, content) => writer.WriteBase64StringValue(content));
                break;
            case Guid id:
                Marked(to, "u", id, static (writer, content) => writer.WriteStringValue(content));
                break;
            case DateTime instant:
                Marked(to, "t", instant.ToUniversalTime().Ticks, static (writer, content) => writer.WriteNumberValue(content));
                break;
            case DateOnly day:
                Marked(to, "d", day.DayNumber, static (writer, content) => writer.WriteNumberValue(content));
                break;
            case TimeOnly time:
                Marked(to, "c", time.Ticks, static (writer, content) => writer.WriteNumberValue(content));
                break;
            case Guid[] ids:
                Marked(to, "us", ids, static (writer, content) => JsonSerializer.Serialize(writer, content));
                break;
            case int[] numbers:
                Marked(to, "is", numbers, static (writer, content) => JsonSerializer.Serialize(writer, content));
                break;
            case string[] texts:
                Marked(to, "ss", texts, static (writer, content) => JsonSerializer.Serialize(writer, content));
                break;
            default:
                throw new InvalidOperationException($"A value of the type {value.GetType().Name} cannot be put into a backup.");
        }
    }

    public static object Read(JsonElement from) => from.ValueKind switch
    {
        JsonValueKind.Null => DBNull.Value,
        JsonValueKind.String => from.GetString()!,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => from.GetInt64(),
        JsonValueKind.Object when from.EnumerateObject().Single() is var marked => marked.Name switch
        {
            "b" => marked.Value.GetBytesFromBase64(),
            "u" => marked.Value.GetGuid(),
            "t" => new DateTime(marked.Value.GetInt64(), DateTimeKind.Utc),
            "d" => DateOnly.FromDayNumber(marked.Value.GetInt32()),
            "c" => new TimeOnly(marked.Value.GetInt64()),
            "us" => marked.Value.Deserialize<Guid[]>()!,
            "is" => marked.Value.Deserialize<int[]>()!,
            "ss" => marked.Value.Deserialize<string[]>()!,
            _ => throw new FormatException($"'{marked.Name}' marks no value."),
        },
        _ => throw new FormatException($"{from.ValueKind} is no value."),
    };

    private static void Marked<T>(Utf8JsonWriter to, string mark, T content, Action<Utf8JsonWriter, T> write)
    {
        to.WriteStartObject();
        to.WritePropertyName(mark);
        write(to, content);
        to.WriteEndObject();
    }
}
