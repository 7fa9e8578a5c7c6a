using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Partnerships.Taxonomies;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Partnerships;

/// <summary>Founds a partnership with its members, the service areas they share, and the first terms as all of them signed them.</summary>
public sealed record FoundPartnership(
    Guid PartnershipId, string Name, string ReferencePrefix, IReadOnlyList<FoundingMember> Members, IReadOnlyList<Guid> ServiceAreaIds, DateOnly From, TermsWording Terms);

/// <summary>An authority that signs at the founding, with its outside codes where it has them.</summary>
public sealed record FoundingMember(Guid AuthorityId, string Name, string ShortName, IReadOnlyDictionary<string, string> Codes, DateOnly SignedOn, string SignedBy);

[Needs(Permission.ManagePartnership)]
public sealed class FoundPartnershipHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, FoundPartnership command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (!scope.IsPermitted(new Concerning()))
        {
            return PlatformRefusals.NotPermitted;
        }

        if (!await scope.Db.Set<ServiceArea>().AnyAsync(cancellation))
        {
            scope.Db.AddRange(Taxonomy.ServiceAreas());
            scope.Db.AddRange(Taxonomy.Disciplines());
            scope.Db.AddRange(Taxonomy.Skills());
        }

        var others = await scope.Db.Set<Partnership>().AsNoTracking().ToListAsync(cancellation);
        var partnership = new Partnership(command.PartnershipId, command.Name, command.ReferencePrefix);
        scope.Add(partnership);
        return FirstRefusal(Steps(scope, command, partnership, others)) ?? Outcome.DoneWith(partnership.Id);
    }, cancellation);

    private static Outcome? FirstRefusal(IEnumerable<Outcome> steps) => steps.FirstOrDefault(step => !step.IsDone);

    private static IEnumerable<Outcome> Steps(ActScope scope, FoundPartnership command, Partnership partnership, IReadOnlyList<Partnership> others)
    {
        foreach (var areaId in command.ServiceAreaIds)
        {
            yield return partnership.Pool(scope.Actor, scope.At, areaId, command.From, null, others);
        }

        foreach (var member in command.Members)
        {
            var authority = new Authority(member.AuthorityId, member.Name, member.ShortName);
            scope.Add(authority);
            foreach (var (scheme, value) in member.Codes)
            {
                yield return authority.Identify(scope.Actor, scope.At, scheme, value, new DateOnly(1974, 4, 1));
            }

            yield return partnership.Join(scope.Actor, scope.At, member.AuthorityId, command.From, null, member.SignedOn, others);
        }

        var termsId = Guid.CreateVersion7();
        yield return partnership.AddTerms(scope.Actor, scope.At, termsId, command.Terms);
        foreach (var member in command.Members)
        {
            yield return partnership.SignTerms(scope.Actor, scope.At, termsId, member.AuthorityId, member.SignedOn, member.SignedBy);
        }
    }
}
