using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Placements;

namespace TalentPool.Features.Gaps;

/// <summary>
/// Which gaps a reader may know of, and of which the whole. Every list, count, search, page, notice and export asks the database
/// through this one rule, beside the permission that it needs; a page that goes round it shows a confidential gap to everybody.
/// </summary>
public sealed class GapsSeen
{
    /// <summary>Those of the host who have a part in deciding about a need. Its other people do not see a gap that is not open.</summary>
    private static readonly Role[] OfTheHost =
        [Role.ServiceManager, Role.HeadOfService, Role.Director, Role.MonitoringOfficer, Role.BudgetHolder, Role.Finance, Role.ConflictOfficer, Role.Auditor];

    private static readonly Role[] Answering = [Role.ServiceManager, Role.HeadOfService, Role.Auditor];

    private static readonly Role[] Overseeing = [Role.BoardMember, Role.Auditor];

    private readonly Expression<Func<Gap, bool>> _known;
    private readonly Expression<Func<Gap, bool>> _whole;

    private GapsSeen(Expression<Func<Gap, bool>> known, Expression<Func<Gap, bool>> whole) => (_known, _whole) = (known, whole);

    public static GapsSeen By(TalentPoolDb db, Actor reader)
    {
        var me = reader.PersonId;
        var mine = Belongs(reader);
        List<Guid> overseen = [.. reader.Roles.Where(held => Overseeing.Contains(held.Role) && held.ServiceAreaIds.Count == 0).Select(held => held.ScopeId)];
        List<Guid> managers = [.. reader.Roles.Where(held => held.Role == Role.LineManager).Select(held => held.DeputyForId).OfType<Guid>().Append(me)];

        Expression<Func<Gap, bool>> isAskedFor = gap => gap.RequesterId == me;
        Expression<Func<Gap, bool>> isOpen = gap => gap.Visibility == Visibility.Open;
        Expression<Func<Gap, bool>> isForAnswerers = gap => gap.Visibility != Visibility.Sealed;
        var leavingOut = LeavingOut(db, mine);
        Expression<Func<Gap, bool>> isNotLeftOut = gap => !leavingOut.Contains(gap.Id);
        Expression<Func<Gap, bool>> hasUndertaken = gap => gap.Undertakings.Any(given => given.PersonId == me);
        Expression<Func<Gap, bool>> isOverseen = gap => overseen.Contains(gap.PartnershipId);
        Expression<Func<Gap, bool>> isSupervised = gap => db.Set<Placement>().Any(placement => placement.GapId == gap.Id && placement.SupervisorId == me);
        Expression<Func<Gap, bool>> isPutForward = gap => gap.Offers.Any(offer => offer.OfficerPersonId == me || managers.Contains(offer.LineManagerId));
        var isHosts = Either(OfHost(reader), DecidedOn(reader), isSupervised);
        var isConcerned = Either(AskedOf(reader), isPutForward);

        // A member that is left out may not find out, whatever else its people are: on the board, an auditor, a deputy elsewhere.
        return new GapsSeen(
            Either(isAskedFor, Both(isNotLeftOut, Either(isOpen, isHosts, isConcerned, isOverseen))),
            Either(isAskedFor, Both(isNotLeftOut, Either(isOpen, isHosts, Both(isForAnswerers, isConcerned), Both(isConcerned, hasUndertaken)))));
    }

    /// <summary>
    /// The gaps that leave out no member to which the reader belongs, for a condition on records that follow from a gap, such as placements,
    /// which have their own rule about who sees them beside this. It keeps the automatic includes: without them a query that this is a part of
    /// would read its own records without theirs.
    /// </summary>
    public static IQueryable<Gap> NotLeftOut(TalentPoolDb db, Actor reader)
    {
        var me = reader.PersonId;
        var mine = Belongs(reader);
        return db.Set<Gap>().Where(gap => gap.RequesterId == me || !gap.LeftOut.Any(left => mine.Contains(left.AuthorityId)));
    }

    /// <summary>Those of these gaps that the reader may know of, at least by their outline.</summary>
    public IQueryable<Gap> Known(IQueryable<Gap> gaps) => gaps.Where(_known);

    /// <summary>Those of these gaps of which the reader may read the title, the work, the authority and the rest.</summary>
    public IQueryable<Gap> Whole(IQueryable<Gap> gaps) => gaps.Where(_whole);

    /// <summary>Those of which the reader may know, and that match a condition which is tried only where the reader may read the whole, or one that may be tried on an outline.</summary>
    public IQueryable<Gap> KnownWhere(IQueryable<Gap> gaps, Expression<Func<Gap, bool>> ofTheWhole, Expression<Func<Gap, bool>>? ofTheOutline = null) =>
        gaps.Where(Both(_known, ofTheOutline is null ? Both(_whole, ofTheWhole) : Either(Both(_whole, ofTheWhole), ofTheOutline)));

    public Task<bool> Knows(TalentPoolDb db, Guid gapId) => Known(db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes()).AnyAsync(gap => gap.Id == gapId);

    /// <summary>Of these gaps, those that the reader may read whole.</summary>
    public async Task<HashSet<Guid>> WholeOf(TalentPoolDb db, IReadOnlyCollection<Guid> gapIds) =>
        [.. await Whole(db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes()).Where(gap => gapIds.Contains(gap.Id)).Select(gap => gap.Id).ToListAsync()];

    /// <summary>Of these gaps, of all of which the reader may know, those that may be read whole. An open one may, so the database is asked about the others alone.</summary>
    public async Task<HashSet<Guid>> WholeAmong(TalentPoolDb db, IEnumerable<(Guid Id, Visibility Visibility)> known)
    {
        var all = known.ToList();
        var whole = all.Where(gap => gap.Visibility == Visibility.Open).Select(gap => gap.Id).ToHashSet();
        if (whole.Count < all.Count)
        {
            whole.UnionWith(await WholeOf(db, [.. all.Select(gap => gap.Id).Where(id => !whole.Contains(id))]));
        }

        return whole;
    }

    /// <summary>Of these gaps, those that the reader may know of.</summary>
    public async Task<HashSet<Guid>> KnownOf(TalentPoolDb db, IReadOnlyCollection<Guid> gapIds) =>
        [.. await Known(db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes()).Where(gap => gapIds.Contains(gap.Id)).Select(gap => gap.Id).ToListAsync()];

    /// <summary>The few gaps that leave out one of these authorities. They are looked up once for a query, and not again for each gap that it comes to.</summary>
    private static IQueryable<Guid> LeavingOut(TalentPoolDb db, List<Guid> authorities) =>
        db.Set<LeftOutMember>().Where(left => authorities.Contains(left.AuthorityId)).Select(left => left.GapId);

    /// <summary>The authority that employs the reader, and those where the reader holds a role.</summary>
    private static List<Guid> Belongs(Actor reader) => [.. reader.Roles.Select(held => held.ScopeId).Append(reader.AuthorityId ?? Guid.Empty).Distinct()];

    private static Expression<Func<Gap, bool>> OfHost(Actor reader) => Either(
    [
        .. ByArea(reader, OfTheHost).Select(scope =>
        {
            var (area, authorities) = scope;
            return (Expression<Func<Gap, bool>>)(area is { } limited
                ? gap => gap.ServiceAreaId == limited && authorities.Contains(gap.AuthorityId)
                : gap => authorities.Contains(gap.AuthorityId));
        }),
    ]);

    /// <summary>Where the requester is the head of service, a head of another service of the host decides.</summary>
    private static Expression<Func<Gap, bool>> DecidedOn(Actor reader)
    {
        List<Guid> heads = [.. reader.Roles.Where(held => held.Role is Role.HeadOfService or Role.MonitoringOfficer or Role.Director).Select(held => held.ScopeId)];
        return gap => heads.Contains(gap.AuthorityId) && (gap.IsRequesterHead || gap.Clearances.Any(clearance => clearance.IsRequesterHead));
    }

    private static Expression<Func<Gap, bool>> AskedOf(Actor reader) => Either(
    [
        .. ByArea(reader, Answering).Select(scope =>
        {
            var (area, authorities) = scope;
            return (Expression<Func<Gap, bool>>)(area is { } limited
                ? gap => gap.ServiceAreaId == limited && gap.Checks.Any(check => check.Enquiries.Any(enquiry => authorities.Contains(enquiry.AuthorityId)))
                : gap => gap.Checks.Any(check => check.Enquiries.Any(enquiry => authorities.Contains(enquiry.AuthorityId))));
        }),
    ]);

    /// <summary>Where the roles are held: for every service area, and for one of those that a role is limited to.</summary>
    private static IEnumerable<(Guid? ServiceAreaId, List<Guid> Scopes)> ByArea(Actor reader, Role[] roles) => reader.Roles
        .Where(held => roles.Contains(held.Role))
        .SelectMany(held => held.ServiceAreaIds.Count == 0 ? [((Guid?)null, held.ScopeId)] : held.ServiceAreaIds.Select(area => ((Guid?)area, held.ScopeId)))
        .GroupBy(pair => pair.Item1, pair => pair.ScopeId)
        .Select(group => (group.Key, group.Distinct().ToList()));

    private static Expression<Func<Gap, bool>> Either(params IReadOnlyList<Expression<Func<Gap, bool>>> rules) =>
        rules.Count == 0 ? _ => false : rules.Skip(1).Aggregate(rules[0], (all, one) => Joined(all, one, Expression.OrElse));

    private static Expression<Func<Gap, bool>> Both(Expression<Func<Gap, bool>> one, Expression<Func<Gap, bool>> other) => Joined(one, other, Expression.AndAlso);

    private static Expression<Func<Gap, bool>> Joined(
        Expression<Func<Gap, bool>> one, Expression<Func<Gap, bool>> other, Func<Expression, Expression, BinaryExpression> joined)
    {
        var gap = one.Parameters[0];
        var sameGap = new Renamed(other.Parameters[0], gap).Visit(other.Body);
        return Expression.Lambda<Func<Gap, bool>>(joined(one.Body, sameGap), gap);
    }

    private sealed class Renamed(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
