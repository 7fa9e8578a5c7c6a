namespace TalentPool.Domain.Partnerships;

/// <summary>Once a quarter somebody at an authority looks at every role that is held there, and says of each whether it stays or ends.</summary>
public sealed class AccessReview : Root
{
    public const int WorkingDays = 20;

    private readonly List<AccessDecision> _decisions = [];

    private AccessReview()
    {
    }

    public override ChainKey Chain => ChainKey.Authority(AuthorityId);

    public Guid AuthorityId { get; private init; }

    /// <summary>The first day of the quarter that it is for.</summary>
    public DateOnly Quarter { get; private init; }

    public DateTime OpenedAt { get; private init; }

    public DateTime DueAt { get; private init; }

    public DateTime? OverdueSaidAt { get; private set; }

    public DateTime? CompletedAt { get; private set; }

    public IReadOnlyList<AccessDecision> Decisions => _decisions;

    public static DateOnly QuarterOf(DateOnly day) => new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);

    public static AccessReview Open(DateTime at, Guid authorityId, WorkingCalendar calendar)
    {
        var review = new AccessReview
        {
            Id = Guid.CreateVersion7(),
            AuthorityId = authorityId,
            Quarter = QuarterOf(calendar.LocalDate(at)),
            OpenedAt = at,
            DueAt = calendar.DueAfterWorkingDays(at, WorkingDays),
        };
        review.Record(new AccessReviewOpened(review.Id, at, authorityId, review.Quarter, review.DueAt));
        return review;
    }

    /// <summary>The role is still needed.</summary>
    public Outcome Keep(Actor by, DateTime at, Grant grant)
    {
        if (Fault(by, grant) is { } fault)
        {
            return fault;
        }

        _decisions.Add(new AccessDecision(grant.Id, isKept: true, by.PersonId, at));
        Record(new GrantKept(grant.Id, at, Id, by.PersonId, grant.PersonId, grant.Role));
        return Outcome.DoneWith(Id);
    }

    /// <summary>The role is no longer needed and ends at once.</summary>
    public Outcome End(Actor by, DateTime at, Grant grant)
    {
        if (Fault(by, grant) is { } fault)
        {
            return fault;
        }

        var ended = grant.End(by, at);
        if (ended.IsDone)
        {
            _decisions.Add(new AccessDecision(grant.Id, isKept: false, by.PersonId, at));
        }

        return ended;
    }

    public AccessDecision? DecisionOn(Guid grantId) => _decisions.Find(decision => decision.GrantId == grantId);

    /// <summary>Done when nothing that is still held is left to decide. Said by whoever decides last.</summary>
    public void CompleteIfDecided(Actor by, DateTime at, IEnumerable<Guid> heldGrantIds)
    {
        if (CompletedAt is null && heldGrantIds.All(id => DecisionOn(id) is not null))
        {
            CompletedAt = at;
            Record(new AccessReviewCompleted(Id, at, by.PersonId, _decisions.Count(decision => decision.IsKept), _decisions.Count(decision => !decision.IsKept)));
        }
    }

    /// <summary>Says once that it is late.</summary>
    public void CatchUp(DateTime at)
    {
        if (CompletedAt is null && OverdueSaidAt is null && at >= DueAt)
        {
            OverdueSaidAt = at;
            Record(new AccessReviewOverdue(Id, DueAt, AuthorityId));
        }
    }

    private Refusal? Fault(Actor by, Grant grant) =>
        CompletedAt is not null ? AccessReviewRefusals.Completed
        : grant.ScopeKind != ScopeKind.Authority || grant.ScopeId != AuthorityId ? AccessReviewRefusals.RoleElsewhere
        : grant.PersonId == by.PersonId || grant.DeputyForId == by.PersonId ? AccessReviewRefusals.OwnRole
        : DecisionOn(grant.Id) is not null ? AccessReviewRefusals.DecidedAlready
        : null;
}
