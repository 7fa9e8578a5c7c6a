namespace TalentPool.Features.Recharges.Files;

/// <summary>Authorities as files name them: by the code of a public register, else by the short name.</summary>
/// <param name="Codes">A name for each authority that is in the file.</param>
public sealed record AuthorityNames(IReadOnlyDictionary<Guid, string> Codes, IReadOnlyDictionary<Guid, string> Names)
{
    public string Code(Guid authorityId) => Codes[authorityId];

    public string Name(Guid authorityId) => Names[authorityId];
}
