using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace TalentPool.Database;

/// <summary>For the sign-in library's lock-out column alone, which is an instant with an offset.</summary>
public sealed class OffsetInstantAsMilliseconds() : ValueConverter<DateTimeOffset, long>(
    value => value.ToUnixTimeMilliseconds(),
    milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));
