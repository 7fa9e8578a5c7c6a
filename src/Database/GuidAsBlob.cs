using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace TalentPool.Database;

/// <summary>Big-endian, so that version-7 identifiers keep their order of time as bytes.</summary>
public sealed class GuidAsBlob() : ValueConverter<Guid, byte[]>(
    value => value.ToByteArray(true),
    bytes => new Guid(bytes, true));
