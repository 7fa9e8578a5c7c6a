using System.Diagnostics.CodeAnalysis;

namespace TalentPool.Domain.Rates;

/// <content>Rates that are built up from costs, and the way of every rate from one person who proposes it to another who approves it. It has no effect until then.</content>
public sealed partial class Rate
{
    public RateStatus Status { get; private set; }

    /// <summary>What it was built up from; null for a rate that was entered as a figure, and once the officer whose rate it was is no longer kept.</summary>
    public RateBuildUp? BuildUp { get; private set; }

    /// <summary>The officer whose rate it is, where members price by person; null for a grade's.</summary>
    public Guid? OfficerId { get; private init; }

    /// <summary>1 for the first build-up of this grade or officer, counted up with each; 0 for a rate that was entered as a figure.</summary>
    public int VersionNumber { get; private init; }

    /// <summary>Whether it brings in a national award, so that placements which move with it are charged at it from its first day.</summary>
    public bool CarriesAward { get; private init; }

    /// <summary>Whom the author stood in for, where a deputy entered or proposed it.</summary>
    public Guid? EnteredForId { get; private init; }

    /// <summary>Who approved it; null while nobody has, and for a rate of the time when figures held at once.</summary>
    public Guid? ApprovedById { get; private set; }

    /// <summary>Whom the approver stood in for, where a deputy approved it.</summary>
    public Guid? ApprovedForId { get; private set; }

    public DateTime? ApprovedAt { get; private set; }

    public DateTime? WithdrawnAt { get; private set; }

    /// <summary>Proposes a rate from its costs. It is charged by nobody before somebody else has approved it.</summary>
    /// <param name="officerId">The officer whose rate it is; null for the grade's.</param>
    /// <param name="earlier">The authority's rates so far, of whatever state.</param>
    /// <param name="carriesAward">Whether it brings in a national award.</param>
    public static Outcome Propose(
        Actor by, DateTime at, Guid rateId, Guid authorityId, string grade, Guid? officerId, RateBuildUp buildUp, DateOnly from, IEnumerable<Rate> earlier, out Rate? rate,
        bool carriesAward = false)
    {
        rate = null;
        if (!by.Holds(Role.Finance, authorityId))
        {
            return RateRefusals.NotFinanceOfTheAuthority;
        }

        if (string.IsNullOrWhiteSpace(grade))
        {
            return RateRefusals.GradeMissing;
        }

        if (buildUp.Fault() is { } fault)
        {
            return fault;
        }

        // Hours that were charged stand on lines of a month, each of which is compared with one new rate.
        if (carriesAward && from.Day != 1)
        {
            return RateRefusals.AwardWithinMonth;
        }

        var name = grade.Trim();
        var before = earlier.Where(other => other.AuthorityId == authorityId && other.OfficerId == officerId
            && (officerId is not null || string.Equals(other.Grade, name, StringComparison.OrdinalIgnoreCase))).ToList();
        if (carriesAward && AwardFault(buildUp, from, before) is { } wrong)
        {
            return wrong;
        }

        rate = new Rate
        {
            Id = rateId,
            AuthorityId = authorityId,
            Grade = name,
            OfficerId = officerId,
            PencePerHour = buildUp.PencePerHour,
            From = from,
            BuildUp = buildUp,
            CarriesAward = carriesAward,
            VersionNumber = before.Select(other => other.VersionNumber).DefaultIfEmpty().Max() + 1,
            EnteredById = by.PersonId,
            EnteredForId = by.DeputyFor(Role.Finance, authorityId),
            EnteredAt = at,
            Status = RateStatus.Proposed,
        };
        rate.Record(new RateProposed(rateId, at, by.PersonId, authorityId, name, officerId, rate.VersionNumber, buildUp, rate.PencePerHour, from, carriesAward));
        return Outcome.DoneWith(rateId);
    }

    /// <summary>Somebody other than the author says that it holds.</summary>
    public Outcome Approve(Actor by, DateTime at)
    {
        if (RateStates.Table.Refuses(Status, RateVerb.Approve, "rate", out var refusal) || RefusesApproval(by, out var held, out refusal))
        {
            return refusal;
        }

        Status = RateStatus.Approved;
        (ApprovedById, ApprovedForId, ApprovedAt) = (by.PersonId, held.DeputyForId, at);
        Record(new RateApproved(Id, at, by.PersonId, ApprovedForId, PencePerHour, From));
        return Outcome.DoneWith(Id);
    }

    /// <summary>Whether this person may approve it: finance or a head of service of the authority, and neither its author nor in the author's name.</summary>
    public bool MayApprove(Actor by) => !RefusesApproval(by, out _, out _);

    /// <summary>Whether it is an approved award on that rate: for the same grade, or the same officer alone.</summary>
    public bool IsAwardOn(Rate agreed) => CarriesAward && Status == RateStatus.Approved && AuthorityId == agreed.AuthorityId && OfficerId == agreed.OfficerId
        && (OfficerId is not null || string.Equals(Grade, agreed.Grade, StringComparison.OrdinalIgnoreCase));

    /// <summary>Takes back what nobody has approved: its author, or another finance officer of the authority.</summary>
    public Outcome Withdraw(Actor by, DateTime at)
    {
        if (RateStates.Table.Refuses(Status, RateVerb.Withdraw, "rate", out var refusal))
        {
            return refusal;
        }

        if (!by.Holds(Role.Finance, AuthorityId))
        {
            return RateRefusals.NotFinanceOfTheAuthority;
        }

        (Status, WithdrawnAt) = (RateStatus.Withdrawn, at);
        Record(new RateWithdrawn(Id, at, by.PersonId));
        return Outcome.DoneWith(Id);
    }

    /// <summary>What the officer was paid goes with the officer's own record, once nothing needs it; what an hour cost stays with the statements that were made from it.</summary>
    public void ForgetPay() => BuildUp = null;

    /// <summary>
    /// Placements move with an award that neither side chose, so nothing else may ride on it. It is held against the build-up that is in force on its first day;
    /// one that is older than every build-up, against the first.
    /// </summary>
    /// <param name="earlier">Of the same grade or officer, of whatever state.</param>
    private static Refusal? AwardFault(RateBuildUp awarded, DateOnly from, IReadOnlyCollection<Rate> earlier)
    {
        var approved = earlier.Where(rate => rate is { Status: RateStatus.Approved, BuildUp: not null }).OrderBy(rate => rate.From).ThenBy(rate => rate.EnteredAt).ThenBy(rate => rate.Id).ToList();
        return (approved.LastOrDefault(rate => rate.From <= from) ?? approved.FirstOrDefault()) is not { BuildUp: { } before } ? RateRefusals.AwardWithoutBuildUp
            : awarded.DiffersInPayAlone(before) ? null
            : RateRefusals.AwardChangesMore;
    }

    private bool RefusesApproval(Actor by, [NotNullWhen(false)] out HeldRole? held, [NotNullWhen(true)] out Refusal? refusal)
    {
        Guid?[] authors = EnteredForId is null ? [EnteredById] : [EnteredById, EnteredForId];
        var roles = by.Roles.Where(role => role.Role is Role.Finance or Role.HeadOfService && role.Covers(AuthorityId, null)).OrderBy(role => role.DeputyForId is not null).ToList();
        held = roles.Find(role => role.DeputyForId is null || !authors.Contains(role.DeputyForId));
        refusal = roles.Count == 0 ? RateRefusals.NotAnApprover
            : held is null || authors.Contains(by.PersonId) ? RateRefusals.OwnRate
            : null;
        return refusal is not null || held is null;
    }
}
