using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace TalentPool.Database;

/// <summary>A UTC instant as whole milliseconds since 1970.</summary>
public sealed class InstantAsMilliseconds() : ValueConverter<DateTime, long>(
    value => new DateTimeOffset(DateTime.SpecifyKind(value, DateTimeKind.Utc)).ToUnixTimeMilliseconds(),
    milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).UtcDateTime);
