using TalentPool.Domain.Officers;

namespace TalentPool.Domain.Gaps;

/// <summary>
/// A head of service's answer in advance: for some weeks the authority has no capacity, or nobody, for a skill from a level on. It answers an
/// enquiry at once, and is void for a gap that an officer there fits by availability that was confirmed.
/// </summary>
public sealed class StandingAnswer : Root
{
    public const int MostWorkingDays = 20;

    private StandingAnswer()
    {
    }

    public override ChainKey Chain => ChainKey.Authority(AuthorityId);

    public Guid AuthorityId { get; private init; }

    public Guid ServiceAreaId { get; private init; }

    public Guid SkillId { get; private init; }

    /// <summary>From this level on. Whoever asks for less may still find somebody, and is not answered by it.</summary>
    public SkillLevel Level { get; private init; }

    public AnswerReason Reason { get; private init; }

    public DateTime GivenAt { get; private init; }

    public DateOnly LastDay { get; private init; }

    public Guid GivenById { get; private init; }

    public string GivenByName { get; private init; } = "";

    /// <summary>The head of service stood in for, where a deputy gave it.</summary>
    public Guid? GivenForId { get; private init; }

    public DateTime? EndedAt { get; private set; }

    public string? EndedByName { get; private set; }

    public static Outcome Give(
        Actor by, DateTime at, Guid id, Guid authorityId, Guid serviceAreaId, Guid skillId, SkillLevel level, AnswerReason reason, DateOnly lastDay,
        WorkingCalendar calendar, out StandingAnswer? given)
    {
        given = null;
        if (!by.Holds(Role.HeadOfService, authorityId, serviceAreaId))
        {
            return StandingAnswerRefusals.NotHeadOfServiceThere;
        }

        if (reason is not (AnswerReason.NoCapacity or AnswerReason.NoSkill))
        {
            return StandingAnswerRefusals.ReasonNotStanding;
        }

        if (lastDay < calendar.LocalDate(at))
        {
            return StandingAnswerRefusals.StandsInThePast;
        }

        if (lastDay > LatestLastDay(at, calendar))
        {
            return StandingAnswerRefusals.StandsTooLong;
        }

        given = new StandingAnswer
        {
            Id = id,
            AuthorityId = authorityId,
            ServiceAreaId = serviceAreaId,
            SkillId = skillId,
            Level = level,
            Reason = reason,
            GivenAt = at,
            LastDay = lastDay,
            GivenById = by.PersonId,
            GivenByName = by.Name,
            GivenForId = by.DeputyFor(Role.HeadOfService, authorityId, serviceAreaId),
        };
        given.Record(new StandingAnswerGiven(id, at, by.PersonId, authorityId, serviceAreaId, skillId, level, reason, lastDay));
        return Outcome.DoneWith(id);
    }

    public static DateOnly LatestLastDay(DateTime at, WorkingCalendar calendar) => calendar.AddWorkingDays(calendar.LocalDate(at), MostWorkingDays);

    public StandingAnswerStatus StatusOn(DateOnly day) =>
        EndedAt is not null ? StandingAnswerStatus.Ended : day > LastDay ? StandingAnswerStatus.RunOut : StandingAnswerStatus.Standing;

    /// <summary>Takes it back. What it has answered stays answered, and can be changed there.</summary>
    public Outcome End(Actor by, DateTime at, WorkingCalendar calendar)
    {
        if (!by.Holds(Role.HeadOfService, AuthorityId, ServiceAreaId))
        {
            return StandingAnswerRefusals.NotHeadOfServiceThere;
        }

        if (StandingAnswerStates.Table.Refuses(StatusOn(calendar.LocalDate(at)), StandingAnswerVerb.End, "standing answer", out var refusal))
        {
            return refusal;
        }

        (EndedAt, EndedByName) = (at, by.Name);
        Record(new StandingAnswerEnded(Id, at, by.PersonId, AuthorityId));
        return Outcome.DoneWith(Id);
    }

    /// <summary>Whether it answers what is asked on that day.</summary>
    /// <param name="officers">Those of the authority and service area, caught up. Where one fits, all of it or a part, the answer is void.</param>
    public bool Answers(FitTerms asked, IEnumerable<Officer> officers, DateOnly day, WorkingCalendar calendar) =>
        StandingAnswerStates.Table.Allows(StatusOn(day), StandingAnswerVerb.Answer)
        && asked.Skills.Any(need => need.IsEssential && need.SkillId == SkillId && need.Level >= Level)
        && !officers.Any(officer => officer.HomeAuthorityId == AuthorityId && Fit.Of(asked, officer, calendar, _ => "") is { Fits: true } or { FitsPart: true });
}
