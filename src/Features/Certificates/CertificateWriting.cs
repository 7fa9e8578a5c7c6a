using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.People;

namespace TalentPool.Features.Certificates;

/// <summary>Gathers what a certificate says, from the gap as the act leaves it.</summary>
public static class CertificateWriting
{
    public static async Task<CertificatePayload> Write(ActScope scope, Gap gap, Clearance clearance, string checkCode, Chain head, CancellationToken cancellation)
    {
        var db = scope.Db;
        var authorities = await db.Set<Authority>().AsNoTracking().ToDictionaryAsync(authority => authority.Id, authority => authority.Name, cancellation);
        var stoodInFor = await StoodInFor(db, gap, cancellation);
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
            Checks = [.. gap.Checks.OrderBy(check => check.Number).Select(check => About(check, authorities, stoodInFor))],
            Offers = [.. gap.Offers.OrderBy(offer => offer.ProposedAt).Select(offer => About(offer, authorities, stoodInFor))],
            Comparator = new(gap.ComparatorLockedAt, [.. gap.Comparators.OrderBy(version => version.Number).Select(About)]),
            Urgency = await Shares(db, gap, scope, stoodInFor, cancellation),
            NotAsked = gap is { LeftOut.Count: > 0, LeftOutByName: { } decided, LeftOutAt: { } decidedAt }
                ? new([.. gap.LeftOut.Select(left => authorities[left.AuthorityId]).Order(StringComparer.Ordinal)], decided, decidedAt, gap.LeftOutSecondByName, gap.LeftOutSecondByRole)
                : null,
            NotSharing = [.. partnership.MembersOn(scope.Today).Where(member => !asked.Contains(member) && !gap.IsLeftOut(member)).Select(member => authorities[member]).Order(StringComparer.Ordinal)],
            Clearance = await About(db, clearance, cancellation),
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

    private static CertificatePayload.AboutCheck About(Check check, Dictionary<Guid, string> authorities, Dictionary<Guid, string> stoodInFor) => new(
        check.Number, check.Urgency, check.StartedAt, check.DueAt, check.CompletedAt, check.AskedMinutes,
        [
            .. check.Enquiries
                .Select(enquiry => new CertificatePayload.AboutEnquiry(
                    authorities[enquiry.AuthorityId], enquiry.AskedAt, enquiry.DueAt, enquiry.Status, enquiry.LapsedAt,
                    [.. enquiry.Answers.OrderBy(answer => answer.Number).Select(answer => About(answer, stoodInFor))]))
                .OrderBy(enquiry => enquiry.Authority, StringComparer.Ordinal),
        ],
        check.IsDirect);

    private static CertificatePayload.AboutAnswer About(Answer answer, Dictionary<Guid, string> stoodInFor) => new(
        answer.Number, answer.At, answer.ByName, answer.Reason, answer.OffersMade, answer.IsAmended, answer.IsLate, answer.IsStanding,
        answer.ForPersonId is { } person ? stoodInFor.GetValueOrDefault(person) : null);

    /// <summary>Those in whose place deputies have answered, endorsed or agreed.</summary>
    private static async Task<Dictionary<Guid, string>> StoodInFor(TalentPoolDb db, Gap gap, CancellationToken cancellation)
    {
        var people = gap.Checks.SelectMany(check => check.Enquiries).SelectMany(enquiry => enquiry.Answers).Select(answer => answer.ForPersonId)
            .Concat(gap.Offers.Select(offer => offer.EndorsedForId)).Append(gap.UrgencyAgreedForId).OfType<Guid>().Distinct().ToList();
        return people.Count == 0 ? [] : await db.Set<Person>().AsNoTracking().Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name, cancellation);
    }

    private static CertificatePayload.AboutOffer About(Offer offer, Dictionary<Guid, string> authorities, Dictionary<Guid, string> stoodInFor) => new(
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
        offer.EndorsedForId is { } person ? stoodInFor.GetValueOrDefault(person) : null);

    private static CertificatePayload.AboutPrice About(Comparator version) => new(
        version.Number, version.Basis, version.PricePence, version.Route, version.EstimatedOutsideMinutes, version.ValuePence, version.HasEvidence,
        version.ChangeReason, version.SetByName, version.SetAt);

    private static async Task<CertificatePayload.AboutClearance> About(TalentPoolDb db, Clearance clearance, CancellationToken cancellation)
    {
        var deputisedFor = clearance.Approvals.Select(approval => approval.ForPersonId).OfType<Guid>().ToList();
        var names = await db.Set<Person>().AsNoTracking().Where(person => deputisedFor.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name, cancellation);
        return new(
            clearance.Id, clearance.Kind, clearance.Reason, clearance.Explanation, clearance.EmergencyEvent, clearance.Covers.Total, clearance.From, clearance.To,
            clearance.RequestedByName, clearance.RequestedAt,
            [
                .. clearance.Approvals.OrderBy(approval => approval.Number).Select(approval => new CertificatePayload.Decision(
                    approval.Name, approval.Role, approval.ForPersonId is { } person ? names.GetValueOrDefault(person) : null, approval.At)),
            ],
            clearance.GrantedAt!.Value, clearance.ExpiresAt!.Value);
    }

    /// <summary>Of the last twelve months, so that whoever reads one certificate sees whether everything here is always urgent.</summary>
    private static async Task<CertificatePayload.UrgencyShares> Shares(TalentPoolDb db, Gap gap, ActScope scope, Dictionary<Guid, string> stoodInFor, CancellationToken cancellation)
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
            gap is { AskedUrgency: { } asked, UrgencyAgreedByName: { } agreed, UrgencyAgreedAt: { } agreedAt } ? new(asked, gap.UrgencyReason, agreed, agreedAt, gap.UrgencyAgreedForId is { } person ? stoodInFor.GetValueOrDefault(person) : null)
                : null);
    }
}
