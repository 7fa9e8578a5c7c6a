using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;

namespace TalentPool.Features.Certificates;

/// <summary>Gathers what a certificate says, from the gap as the act leaves it.</summary>
public static class CertificateWriting
{
    public static async Task<CertificatePayload> Write(ActScope scope, Gap gap, Clearance clearance, string checkCode, Chain head, CancellationToken cancellation)
    {
        var db = scope.Db;
        var authorities = await db.Set<Authority>().AsNoTracking().ToDictionaryAsync(authority => authority.Id, authority => authority.Name, cancellation);
        var actors = await ActorNames.Of(db, gap.DeputisedFor, cancellation);
        var partnership = await db.Set<Partnership>().AsNoTracking().SingleAsync(partnership => partnership.Id == gap.PartnershipId, cancellation);
        var asked = gap.Checks.SelectMany(check => check.Enquiries).Select(enquiry => enquiry.AuthorityId).Append(gap.AuthorityId).ToHashSet();
        return new CertificatePayload
        {
            Number = clearance.CertificateNumber!,
            Issue = clearance.CertificateIssue,
            CheckCode = checkCode,
            IssuedAt = scope.At,
            Partnership = partnership.Name,
            Authority = authorities[gap.AuthorityId],
            Gap = await AboutGap(db, gap, scope, cancellation),
            Checks = [.. gap.Checks.OrderBy(check => check.Number).Select(check => About(check, authorities, actors))],
            Offers = [.. gap.Offers.OrderBy(offer => offer.ProposedAt).Select(offer => About(offer, authorities, actors))],
            Comparator = new(gap.ComparatorLockedAt, [.. gap.Comparators.OrderBy(version => version.Number).Select(About)]),
            Urgency = await Shares(db, gap, scope, actors, cancellation),
            NotAsked = gap is { LeftOut.Count: > 0, LeftOutByName: { } decided, LeftOutAt: { } decidedAt }
                ? new([.. gap.LeftOut.Select(left => authorities[left.AuthorityId]).Order(StringComparer.Ordinal)], decided, decidedAt, gap.LeftOutSecondByName, gap.LeftOutSecondByRole,
                    actors.StoodInFor(gap.LeftOutForId), actors.StoodInFor(gap.LeftOutSecondForId))
                : null,
            NotSharing = [.. partnership.MembersOn(scope.Today).Where(member => !asked.Contains(member) && !gap.IsLeftOut(member)).Select(member => authorities[member]).Order(StringComparer.Ordinal)],
            Clearance = About(clearance, actors),
            Chain = new(gap.PartnershipId, head.LastNumber, Convert.ToHexStringLower(head.LastHash)),
        };
    }

    private static async Task<CertificatePayload.AboutGap> AboutGap(TalentPoolDb db, Gap gap, ActScope scope, CancellationToken cancellation)
    {
        var wanted = gap.Skills.Select(need => need.SkillId).ToList();
        var names = await db.Set<Skill>().AsNoTracking().Where(skill => wanted.Contains(skill.Id)).ToDictionaryAsync(skill => skill.Id, skill => skill.Name, cancellation);
        var serviceArea = await db.Set<ServiceArea>().AsNoTracking().Where(area => area.Id == gap.ServiceAreaId).Select(area => area.Name).SingleAsync(cancellation);
        return new(
            gap.Id, gap.Reference, gap.Title, serviceArea,
            [.. gap.Skills.Select(need => new CertificatePayload.Wanted(names.GetValueOrDefault(need.SkillId, "A skill no longer listed"), need.Level.ToString(), need.IsEssential))],
            gap.Shape!.From, gap.Shape.To, gap.Shape.TotalMinutes(scope.Calendar), gap.Reason is { } reason ? GapWords.Of(reason, isHost: false) : "", gap.RequesterName, gap.PostedAt, GapWords.Of(gap.Visibility));
    }

    private static CertificatePayload.AboutCheck About(Check check, Dictionary<Guid, string> authorities, ActorNames actors) => new(
        check.Number, check.Urgency, check.StartedAt, check.DueAt, check.CompletedAt, check.AskedMinutes,
        [
            .. check.Enquiries
                .Select(enquiry => new CertificatePayload.AboutEnquiry(
                    authorities[enquiry.AuthorityId], enquiry.AskedAt, enquiry.DueAt, enquiry.Status, enquiry.LapsedAt,
                    [.. enquiry.Answers.OrderBy(answer => answer.Number).Select(answer => About(answer, actors))]))
                .OrderBy(enquiry => enquiry.Authority, StringComparer.Ordinal),
        ],
        check.IsDirect);

    private static CertificatePayload.AboutAnswer About(Answer answer, ActorNames actors) => new(
        answer.Number, answer.At, answer.ByName, answer.Reason, answer.OffersMade, answer.IsAmended, answer.IsLate, answer.IsStanding,
        actors.StoodInFor(answer.ForPersonId));

    private static CertificatePayload.AboutOffer About(Offer offer, Dictionary<Guid, string> authorities, ActorNames actors) => new(
        authorities[offer.HomeAuthorityId], offer.Discipline, offer.Level, offer.ProposedAt, offer.MeetsEveryEssential,
        offer.Status switch
        {
            OfferStatus.Accepted => "Accepted",
            OfferStatus.Declined => "Turned down",
            OfferStatus.StoodDown => "No longer needed",
            OfferStatus.Refused or OfferStatus.Expired or OfferStatus.Withdrawn => "No longer available",
            _ => "Still open",
        },
        offer.DeclinedAt, offer.DeclineReason, offer.DeclineExplanation, offer.EndorsedByName, offer.EndorsedAt, offer.EndorsedByRole,
        actors.StoodInFor(offer.EndorsedForId));

    private static CertificatePayload.AboutPrice About(Comparator version) => new(
        version.Number, version.Basis, version.PricePence, version.Route, version.EstimatedOutsideMinutes, version.ValuePence, version.HasEvidence,
        version.ChangeReason, version.SetByName, version.SetAt);

    private static CertificatePayload.AboutClearance About(Clearance clearance, ActorNames actors) => new(
        clearance.Id, clearance.Kind, clearance.Reason, clearance.Explanation, clearance.EmergencyEvent, clearance.Covers.Total, clearance.From, clearance.To,
        clearance.RequestedByName, clearance.RequestedAt,
        [
            .. clearance.Approvals.OrderBy(approval => approval.Number)
                .Select(approval => new CertificatePayload.Decision(approval.Name, approval.Role, actors.StoodInFor(approval.ForPersonId), approval.At)),
        ],
        clearance.GrantedAt!.Value, clearance.ExpiresAt!.Value);

    /// <summary>Of the last twelve months, so that whoever reads one certificate sees whether everything here is always urgent.</summary>
    private static async Task<CertificatePayload.UrgencyShares> Shares(TalentPoolDb db, Gap gap, ActScope scope, ActorNames actors, CancellationToken cancellation)
    {
        var since = scope.At.AddYears(-1);
        var counts = await db.Set<Gap>().IgnoreAutoIncludes()
            .Where(other => other.AuthorityId == gap.AuthorityId && other.ServiceAreaId == gap.ServiceAreaId && other.PostedAt >= since)
            .GroupBy(other => other.Urgency)
            .Select(group => new { Urgency = group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Urgency, group => group.Count, cancellation);
        return new(
            gap.Urgency, scope.Calendar.LocalDate(since),
            counts.GetValueOrDefault(Urgency.Standard), counts.GetValueOrDefault(Urgency.Urgent), counts.GetValueOrDefault(Urgency.Emergency),
            gap is { AskedUrgency: { } asked, UrgencyAgreedByName: { } agreed, UrgencyAgreedAt: { } agreedAt } ? new(asked, gap.UrgencyReason, agreed, agreedAt, actors.StoodInFor(gap.UrgencyAgreedForId))
                : null);
    }
}
