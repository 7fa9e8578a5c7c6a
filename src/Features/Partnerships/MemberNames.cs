using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Partnerships;

namespace TalentPool.Features.Partnerships;

/// <summary>What the authorities are called in lists and sentences.</summary>
public static class MemberNames
{
    /// <summary>The short name of each, former members included: they stand in records that go on.</summary>
    public static Task<Dictionary<Guid, string>> Of(TalentPoolDb db, CancellationToken cancellation = default) => db.Set<Authority>().AsNoTracking().IgnoreAutoIncludes()
        .Select(authority => new { authority.Id, authority.ShortName }).ToDictionaryAsync(named => named.Id, named => named.ShortName, cancellation);
}
