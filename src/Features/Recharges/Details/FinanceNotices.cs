using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Recharges;
using TalentPool.Notices;
using TalentPool.Platform.People;

namespace TalentPool.Features.Recharges.Details;

/// <summary>
/// Who is told that an authority's invoice details have changed. A changed account is how money is led astray, so it is never known to one
/// person alone.
/// </summary>
public sealed class FinanceNotices : NoticeSource
{
    public override IReadOnlyList<NoticeRule> Rules { get; } =
    [
        new(typeof(FinanceDetailsEntered), "Finance officers and auditors there", "{person} changed what the invoices of {place} hold. Money is paid to the account that they name, so look at it.", Watchers, (_, _) => "/finance/details")
        {
            Kind = NoticeKind.Oversight,
        },
    ];

    public override IReadOnlyList<string> FactNames { get; } = ["place", "person"];

    public override async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>>> Facts(TalentPoolDb db, IReadOnlyCollection<Guid> rootIds, Actor reader)
    {
        var scopes = reader.Roles.Where(held => held.Role is Role.Finance or Role.Auditor).Select(held => held.ScopeId).ToList();
        var entered = await (
            from details in db.Set<FinanceDetails>().AsNoTracking()
            join authority in db.Set<Authority>() on details.AuthorityId equals authority.Id
            join person in db.Set<Person>() on details.EnteredById equals person.Id
            where rootIds.Contains(details.Id) && scopes.Contains(details.AuthorityId)
            select new { details.Id, person.Name, authority.ShortName }).ToListAsync();
        return entered.ToDictionary(
            details => details.Id, IReadOnlyDictionary<string, string> (details) => new Dictionary<string, string> { ["place"] = details.ShortName, ["person"] = details.Name });
    }

    private static async Task<IReadOnlyList<Guid>> Watchers(NoticeContext context)
    {
        var entered = (FinanceDetailsEntered)context.Event;
        var watchers = await RoleHolders.Of(context.Db, context.Today, [entered.AuthorityId], null, Role.Finance, Role.Auditor);
        return [.. watchers.Where(person => person != entered.ById)];
    }
}
