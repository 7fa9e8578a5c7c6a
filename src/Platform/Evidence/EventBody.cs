using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using TalentPool.Database;
using TalentPool.Domain;

namespace TalentPool.Platform.Evidence;

/// <summary>The text of an event that is hashed: who acted by name, what the event says, and the rows it left behind.</summary>
public static class EventBody
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <param name="sent">The hash of the form that was sent, with the one event of an act that bears its act id.</param>
    public static string Write(Actor by, DomainEvent happened, IEnumerable<RowImage> rows, string? sent = null)
    {
        var body = new JsonObject
        {
            // Whose turn it was stands in the events of the act; here the name would outlive them with a record that has nothing to do with them.
            ["by"] = happened is TurnTaken ? "" : by.Name,
            ["event"] = JsonSerializer.SerializeToNode(happened, happened.GetType(), Json),
            ["rows"] = new JsonArray([.. rows.Select(row => new JsonObject { ["table"] = row.Table, ["key"] = row.Key, ["columns"] = row.Columns })]),
        };
        if (sent is not null)
        {
            body["sent"] = sent;
        }

        return body.ToJsonString(Json);
    }

    /// <summary>The hash of the form that was sent; none where no form was, and where the body has been erased.</summary>
    public static string? Sent(string? body) => body is null ? null : JsonNode.Parse(body)!["sent"]?.GetValue<string>();

    public static string ActorName(string body) => JsonNode.Parse(body)!["by"]!.GetValue<string>();

    public static IEnumerable<RowImage> Rows(string body) => JsonNode.Parse(body)!["rows"]!.AsArray()
        .Select(row => new RowImage(row!["table"]!.GetValue<string>(), row["key"]!.GetValue<string>(), row["columns"]!.AsObject()));

    /// <summary>What an erasure kept of the rows whose images it erased: none in other events, and none in erasures of before it was kept.</summary>
    public static IEnumerable<RowImage> KeptRows(string body) => (Event(body) as JsonObject)?[nameof(BodyErased.Kept)] is JsonArray kept
        ? kept.Select(row => new RowImage(
            row![nameof(ErasedRow.Table)]!.GetValue<string>(), row[nameof(ErasedRow.Key)]!.GetValue<string>(), row[nameof(ErasedRow.Columns)]!.AsObject()))
        : [];

    /// <summary>A part of an event as the event's text has it, for whoever holds the two against each other.</summary>
    public static JsonNode Node<T>(T part) => JsonSerializer.SerializeToNode(part, Json)!;

    public static JsonNode Event(string body) => JsonNode.Parse(body)!["event"]!;
}
