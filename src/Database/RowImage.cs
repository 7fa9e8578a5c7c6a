using System.Text.Json.Nodes;

namespace TalentPool.Database;

/// <summary>One row as text: its table, its key and its columns.</summary>
public sealed record RowImage(string Table, string Key, JsonObject Columns);
