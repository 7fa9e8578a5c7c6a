using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Offers;
using TalentPool.Features.Placements;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Enquiries;

/// <summary>A member answers what it was asked: with officers, with the reason why it cannot help, or with both.</summary>
public sealed record AnswerEnquiry(Guid EnquiryId, int SeenVersion, IReadOnlyList<OfferedOfficer> Offers, AnswerReason? Reason, string Note);

[Needs(Permission.AnswerEnquiry)]
public sealed class AnswerEnquiryHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, AnswerEnquiry command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var gapId = await scope.Db.Set<Enquiry>().AsNoTracking().Where(asked => asked.Id == command.EnquiryId)
            .Select(asked => (Guid?)asked.GapId).SingleOrDefaultAsync(cancellation) ?? throw new RecordNotFoundException();
        var officers = new Dictionary<Guid, Officer>();
        foreach (var officerId in command.Offers.Select(offer => offer.OfficerId).Distinct().Order())
        {
            officers[officerId] = await scope.Take<Officer>(officerId);
        }

        var gap = await scope.Take<Gap>(gapId);
        gap.CatchUp(scope.At, scope.Calendar);
        var enquiry = gap.FindEnquiry(command.EnquiryId)!;
        if (!scope.IsPermitted(new Concerning { HomeAuthorityId = enquiry.AuthorityId, HostAuthorityId = gap.AuthorityId, ServiceAreaId = gap.ServiceAreaId }))
        {
            return PlatformRefusals.NotPermitted;
        }

        if (officers.Values.Any(officer => officer.HomeAuthorityId != enquiry.AuthorityId || officer.ServiceAreaId != gap.ServiceAreaId))
        {
            return OfferRefusals.OfficerNotYours;
        }

        var people = officers.Values.Select(officer => officer.PersonId).ToList();
        if (await scope.Db.Set<Person>().AnyAsync(person => people.Contains(person.Id) && person.SuspendedAt != null, cancellation))
        {
            return OfferRefusals.OfficerSuspended;
        }

        var partnership = await scope.Db.Set<Partnership>().AsNoTracking().SingleAsync(p => p.Id == gap.PartnershipId, cancellation);
        var terms = partnership.TermsOn(scope.Today);
        var figures = terms?.Figures ?? new PolicyFigures();
        var disciplines = await scope.Db.Set<Discipline>().AsNoTracking().Where(discipline => discipline.ServiceAreaId == gap.ServiceAreaId)
            .ToDictionaryAsync(discipline => discipline.Id, discipline => discipline.Name, cancellation);
        var interested = await OwnInterests.On(scope.Db, gap.Id).ToListAsync(cancellation);
        var offers = command.Offers.Select(offered =>
        {
            var officer = officers[offered.OfficerId];
            officer.CatchUp(scope.At, figures, scope.Calendar);
            return Terms(gap, officer, offered.Shape, disciplines.GetValueOrDefault(officer.DisciplineId, ""), terms?.LegalBases.Contains(LegalBasis.Section113) ?? true)
                with { HasOwnInterest = interested.Contains(officer.PersonId) };
        }).ToList();
        return gap.AnswerEnquiry(scope.Actor, scope.At, enquiry.Id, command.SeenVersion, offers, command.Reason, command.Note, figures, scope.Calendar);
    }, cancellation);

    /// <summary>
    /// Suitable is who has the essential skills, and nothing else: that the place and the contract allow it is what the home says by offering
    /// and the officer by agreeing. Whatever the requester writes of the place does not make an offer unsuitable.
    /// </summary>
    private static OfferTerms Terms(Gap gap, Officer officer, GapShape shape, string discipline, bool needsConsultation) => new(
        officer.Id, officer.PersonId, officer.LineManagerId, discipline, FitToGap.LevelFor(gap, officer), shape,
        Fit.MeetsEssentials(officer, gap.Skills), officer.ReleaseLimitFor(shape), needsConsultation);
}
