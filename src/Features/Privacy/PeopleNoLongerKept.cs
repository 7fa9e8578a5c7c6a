using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Privacy;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.People;

namespace TalentPool.Features.Privacy;

/// <summary>
/// Which people who left nothing needs any more: their account was suspended, and they did their last act, before the records that are kept;
/// nobody deputises for them; and no gap, placement or request to look that still has its names is theirs or has an act of theirs. What roles
/// they had counts for nothing since, so that nobody need have ended them.
/// </summary>
public static class PeopleNoLongerKept
{
    public static IQueryable<Person> On(TalentPoolDb db, RetentionSchedule schedule, DateOnly on)
    {
        var last = schedule.RecordsBefore(on);
        var before = WorkingCalendar.EnglandAndWales.AtLocal(last.AddDays(1), TimeOnly.MinValue);
        var ofPartnerships = db.Set<Chain>().Where(chain => chain.Scope == ChainScope.Partnership).Select(chain => chain.Id);
        return db.Set<Person>()
            .Where(person => person.ForgottenAt == null && person.SuspendedAt < before && (person.LastUsedOn == null || person.LastUsedOn <= last))
            .Where(person => !db.Set<Grant>().Any(grant => grant.DeputyForId == person.Id && grant.EndedAt == null && (grant.To == null || grant.To > last)))
            .Where(person => !db.Set<ChainEvent>().Any(link => (link.ActorId == person.Id || link.OnBehalfOfId == person.Id) && link.Body != null
                && (link.RecordedAt >= before || ofPartnerships.Contains(link.ChainId))))
            .Where(person => !db.Set<Gap>().Any(gap => gap.ForgottenAt == null
                && (gap.RequesterId == person.Id || gap.Offers.Any(offer => offer.OfficerPersonId == person.Id || offer.LineManagerId == person.Id))))
            .Where(person => !db.Set<Placement>().Any(placement => placement.ForgottenAt == null
                && (placement.OfficerPersonId == person.Id || placement.LineManagerId == person.Id || placement.RequesterId == person.Id || placement.SupervisorId == person.Id
                    || placement.AuthorisedSupervisorId == person.Id || placement.AgreedById == person.Id || placement.BudgetApprovedById == person.Id
                    || placement.AgreedForId == person.Id || placement.BudgetApprovedForId == person.Id
                    || placement.Substitutions.Any(substitution => substitution.OfficerPersonId == person.Id || substitution.LineManagerId == person.Id))))
            .Where(person => !db.Set<LookRequest>().Any(request => request.ForgottenAt == null && (request.AskedById == person.Id || request.DecidedById == person.Id)))
            .Where(person => !db.Set<Officer>().Any(officer => officer.LineManagerId == person.Id && officer.PersonId != person.Id
                && db.Set<Person>().Any(managed => managed.Id == officer.PersonId && managed.ForgottenAt == null)));
    }
}
