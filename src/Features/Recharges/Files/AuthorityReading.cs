using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Partnerships;

namespace TalentPool.Features.Recharges.Files;

/// <summary>Authorities by the codes they had on a day, so that a file made later names them as it would have then.</summary>
public static class AuthorityReading
{
    private static readonly string[] Schemes = ["BS6879", "GSS", "E"];

    public static async Task<AuthorityNames> On(TalentPoolDb db, DateOnly day, CancellationToken cancellation = default)
    {
        var authorities = await db.Set<Authority>().AsNoTracking().ToListAsync(cancellation);
        return new AuthorityNames(
            authorities.ToDictionary(authority => authority.Id, authority => Registered(authority, day) is { Length: > 0 } code ? code : authority.ShortName),
            authorities.ToDictionary(authority => authority.Id, authority => authority.Name));
    }

    /// <summary>The code of the first public register that has it; empty where none has.</summary>
    public static string Registered(Authority authority, DateOnly day) => Schemes.Select(scheme => authority.IdentifierOn(day, scheme)).FirstOrDefault(code => code is not null) ?? "";
}
