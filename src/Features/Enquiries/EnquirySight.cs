using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Gaps;
using TalentPool.Features.Officers;
using TalentPool.Features.Partnerships;
using TalentPool.Features.Placements;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Enquiries;

/// <summary>A question to the reader's authority, with the gap that it is about and the own officers who may help.</summary>
public sealed class EnquirySight
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    public required GapSight Of { get; init; }

    public required Enquiry Enquiry { get; init; }

    public required IReadOnlyDictionary<Guid, string> PersonNames { get; init; }

    public Gap Gap => Of.Gap;

    public string Address => $"/enquiries/{Enquiry.Id}";

    public bool IsCurrent => Gap.CurrentCheck!.Enquiries.Contains(Enquiry);

    /// <summary>Whether the own authority alone is asked, for one person.</summary>
    public bool IsDirect => Gap.IsDirect(Enquiry);

    public bool MayAnswer => Of.May(Permission.AnswerEnquiry, Enquiry.AuthorityId)
        && Of.Reader.PersonId != Gap.RequesterId && IsCurrent && EnquiryStates.Table.Allows(Enquiry.Status, EnquiryVerb.Answer) && TakesReasons;

    public bool TakesOffers => Gap.Status is GapStatus.Checking or GapStatus.PartFilled or GapStatus.Exhausted;

    /// <summary>While the check of an emergency runs on, only reasons are still asked for.</summary>
    public bool TakesReasons => TakesOffers || Gap.Status == GapStatus.Outsourced;

    public GapShape StillToDo => FitToGap.StillToDo(Gap, Calendar, Today);

    public IReadOnlyList<Offer> OwnOffers => [.. Gap.Offers.Where(offer => offer.HomeAuthorityId == Enquiry.AuthorityId).OrderBy(offer => offer.ProposedAt)];

    private DateOnly Today => Calendar.LocalDate(Of.Now);

    /// <summary>None where there is no such question or it is not the reader's authority's.</summary>
    public static async Task<EnquirySight?> Find(TalentPoolDb db, CurrentUser user, Guid enquiryId)
    {
        var gapId = await db.Set<Enquiry>().AsNoTracking().IgnoreAutoIncludes().Where(enquiry => enquiry.Id == enquiryId).Select(enquiry => (Guid?)enquiry.GapId).SingleOrDefaultAsync();
        if (gapId is null || await GapReading.Find(db, user, $"{gapId}") is not { } of)
        {
            return null;
        }

        var enquiry = of.Gap.FindEnquiry(enquiryId)!;
        if (!of.May(Permission.SeeEnquiry, enquiry.AuthorityId))
        {
            return null;
        }

        List<Guid> officers =
        [
            .. of.Gap.Offers.Where(offer => offer.HomeAuthorityId == enquiry.AuthorityId).Select(offer => offer.OfficerPersonId),
            .. enquiry.Answers.Select(answer => answer.ForPersonId).OfType<Guid>(),
        ];
        var names = await db.Set<Person>().AsNoTracking().Where(person => officers.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name);
        return new EnquirySight { Of = of, Enquiry = enquiry, PersonNames = names };
    }

    /// <summary>All own officers of the service area but those with an interest of their own in the work: who fits, who fits a part, and then the others by how little they lack.</summary>
    public async Task<IReadOnlyList<Candidate>> Candidates(TalentPoolDb db)
    {
        var interested = await OwnInterests.On(db, Gap.Id).ToListAsync();
        var officers = await db.Set<Officer>().AsNoTracking().WhoCanSignIn(db)
            .Where(officer => officer.HomeAuthorityId == Enquiry.AuthorityId && officer.ServiceAreaId == Gap.ServiceAreaId && !interested.Contains(officer.PersonId)).ToListAsync();
        var people = officers.Select(officer => officer.PersonId).ToList();
        var named = await db.Set<Person>().AsNoTracking().Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id);
        var skills = await db.Set<Skill>().AsNoTracking().ToDictionaryAsync(skill => skill.Id, skill => skill.Name);
        var figures = await TermsInForce.FiguresFor(db, Enquiry.AuthorityId, Gap.ServiceAreaId, Today);
        var terms = FitToGap.Terms(Gap, StillToDo);
        var offered = Gap.Offers.Where(offer => offer.IsOpen || offer.Status == OfferStatus.Accepted).Select(offer => offer.OfficerId).ToHashSet();
        var candidates = new List<Candidate>();
        foreach (var officer in officers)
        {
            officer.CatchUp(Of.Now, figures, Calendar);
            var verdict = Fit.Of(terms, officer, Calendar, skill => skills.GetValueOrDefault(skill, "a skill that is no longer listed"));
            var person = named.GetValueOrDefault(officer.PersonId);
            candidates.Add(new Candidate(officer, person?.Name ?? "A former officer", verdict, offered.Contains(officer.Id), IsDirect && IsAskedFor(officer, person)));
        }

        return [.. candidates
            .OrderBy(candidate => candidate.Verdict.Fits ? 0 : candidate.Verdict.FitsPart ? 1 : 2)
            .ThenBy(candidate => candidate.Verdict.Failures.Count(failure => !failure.IsAboutTime))
            .ThenBy(candidate => candidate.Verdict.Failures.Count())
            .ThenByDescending(candidate => candidate.Verdict.DesirablesMet)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)];
    }

    private bool IsAskedFor(Officer officer, Person? person) => Gap.AskedForOfficerId is { } id
        ? officer.Id == id
        : Gap.AskedForName != "" && (Is(person?.Name) || Is(person?.Email));

    private bool Is(string? word) => string.Equals(word, Gap.AskedForName, StringComparison.OrdinalIgnoreCase);
}
