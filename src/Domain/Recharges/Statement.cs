using System.Diagnostics.CodeAnalysis;
using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Recharges;

/// <summary>
/// A month's recharge from one provider to one recipient for one VAT treatment. The provider's head of service issues it, the recipient's
/// answers it line by line, and what is in dispute leaves the document and comes back when it is settled. Nobody acts for both sides.
/// </summary>
public sealed partial class Statement : Root
{
    private readonly List<StatementLine> _lines = [];
    private StatementParties _parties = StatementParties.Nobody;

    private Statement() => (ChangedByName, Reference) = ("", "");

    public override ChainKey Chain => ChainKey.Partnership(PartnershipId);

    /// <summary>Raised by each change that a person should have seen before deciding.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Who raised the version last, for whoever still looks at the one before.</summary>
    public string ChangedByName { get; private set; }

    public DateTime ChangedAt { get; private set; }

    public StatementStatus Status { get; private set; }

    /// <summary>The partnership on whose terms the work was done, and whose board decides a dispute in the end.</summary>
    public Guid PartnershipId { get; private init; }

    public Guid ProviderId { get; private init; }

    public Guid RecipientId { get; private init; }

    /// <summary>Never undecided: that would have held the statement back.</summary>
    public VatTreatment VatTreatment { get; private init; }

    /// <summary>The first day of the month that it is for; lines may be of earlier ones.</summary>
    public DateOnly Month { get; private init; }

    /// <summary>1 for the month's first statement of the two under this treatment.</summary>
    public int Sequence { get; private init; }

    public DateTime DraftedAt { get; private init; }

    public IReadOnlyList<StatementLine> Lines => _lines;

    /// <summary>Everyone who has acted for the provider on this statement, and in whose name deputies have; none of them may act for the recipient.</summary>
    public List<Guid> ActedForProvider { get; private init; } = [];

    /// <summary>Everyone who has acted for the recipient on this statement, and in whose name deputies have; none of them may act for the provider.</summary>
    public List<Guid> ActedForRecipient { get; private init; } = [];

    public ChargeGroup Group => new(ProviderId, RecipientId, VatTreatment);

    /// <summary>What all lines come to, before anything is taken back.</summary>
    public long NetPence => _lines.Sum(line => line.AmountPence);

    /// <summary>Stores what a run made. The statement has the draft's own id, so that a run which was cut off finds it again.</summary>
    public static Outcome Draft(Actor by, DateTime at, Guid partnershipId, DraftStatement draft, out Statement? statement)
    {
        statement = null;
        if (!MayRun(by, draft.Group.ProviderId))
        {
            return StatementRefusals.NotForTheRun;
        }

        statement = new Statement
        {
            Id = draft.Id,
            PartnershipId = partnershipId,
            ProviderId = draft.Group.ProviderId,
            RecipientId = draft.Group.RecipientId,
            VatTreatment = draft.Group.VatTreatment,
            Month = draft.Month,
            Sequence = draft.Sequence,
            DraftedAt = at,
            ChangedByName = by.Name,
            ChangedAt = at,
        };
        statement.SetLines(draft);
        statement.Record(new StatementDrafted(
            draft.Id, at, by.PersonId, draft.Group.ProviderId, draft.Group.RecipientId, draft.Group.VatTreatment, draft.Month, draft.Sequence, draft.Lines.Count, draft.NetPence));
        return Outcome.DoneWith(draft.Id);
    }

    /// <summary>
    /// Puts the lines of a later run in the place of the draft's. A run that made the same lines changes nothing, so a run may be made again any
    /// number of times.
    /// </summary>
    /// <param name="draft">Null where the run has nothing for it any more: the draft stays, without lines, and cannot be issued.</param>
    /// <param name="hasOtherSources">Whether something else stands on the lines than before, though they may read the same.</param>
    public Outcome Rebuild(Actor by, DateTime at, DraftStatement? draft, bool hasOtherSources = false)
    {
        if (!MayRun(by, ProviderId))
        {
            return StatementRefusals.NotForTheRun;
        }

        if (StatementStates.Table.Refuses(Status, StatementVerb.Rebuild, "statement", out var refusal))
        {
            return refusal;
        }

        if (draft is not null && draft.Id != Id)
        {
            throw new ArgumentException($"The run's statement {draft.Id} is not the statement {Id}.", nameof(draft));
        }

        var lines = draft?.Lines.Select(line => line.Figures) ?? [];
        if (!hasOtherSources && lines.SequenceEqual(_lines.OrderBy(line => line.Number).Select(line => line.Figures)))
        {
            return Outcome.DoneWith(Id);
        }

        SetLines(draft);
        Changed(by, null, null, new StatementRebuilt(Id, at, by.PersonId, _lines.Count, NetPence));
        return Outcome.DoneWith(Id);
    }

    /// <summary>Says who has acted for either side of the placements on it. Every act of a person begins with it; it is known from those and stored nowhere.</summary>
    public void Meet(StatementParties parties) => _parties = parties;

    public StatementLine? Line(int number) => _lines.FirstOrDefault(line => line.Number == number);

    /// <summary>Which side the person stands on here: by what they have done, else by their role; null for a stranger.</summary>
    public ChargeSide? SideOf(Actor by)
    {
        if (ActedForProvider.Contains(by.PersonId))
        {
            return ChargeSide.Provider;
        }

        if (ActedForRecipient.Contains(by.PersonId))
        {
            return ChargeSide.Recipient;
        }

        var (provides, receives) = (DealsFor(by, ProviderId), DealsFor(by, RecipientId));
        return provides && (!receives || by.AuthorityId == ProviderId) ? ChargeSide.Provider : receives ? ChargeSide.Recipient : null;
    }

    private static bool DealsFor(Actor by, Guid authorityId) => by.Holds(Role.HeadOfService, authorityId) || by.Holds(Role.Finance, authorityId);

    private static bool MayRun(Actor by, Guid providerId) => by.IsClock || DealsFor(by, providerId);

    private Guid AuthorityOf(ChargeSide side) => side == ChargeSide.Provider ? ProviderId : RecipientId;

    private static ChargeSide Other(ChargeSide side) => side == ChargeSide.Provider ? ChargeSide.Recipient : ChargeSide.Provider;

    private List<Guid> ActedFor(ChargeSide side) => side == ChargeSide.Provider ? ActedForProvider : ActedForRecipient;

    /// <summary>Whether the person may not act for that side: without the role there, or having acted, or standing in for somebody who has acted, for the other, here or in a placement on it.</summary>
    /// <param name="forId">Whom the person stands in for; null where the duty is their own.</param>
    private bool Refuses(Actor by, ChargeSide side, Role role, Refusal without, out Guid? forId, [NotNullWhen(true)] out Refusal? refusal)
    {
        HashSet<Guid> others = [.. ActedFor(Other(side)), .. _parties.Of(Other(side))];
        var held = by.Roles.Where(held => held.Role == role && held.Covers(AuthorityOf(side), null)).ToList();
        var acting = Actor.OwnFirst(held.Where(one => one.DeputyForId is not { } named || !others.Contains(named)));
        forId = acting?.DeputyForId;
        refusal = held.Count == 0 ? without
            : acting is null || others.Contains(by.PersonId) ? StatementRefusals.ActsForBothSides
            : null;
        return refusal is not null;
    }

    private bool Refuses(StatementVerb verb, int seenVersion, [NotNullWhen(true)] out Refusal? refusal)
    {
        if (seenVersion != Version)
        {
            refusal = StatementRefusals.Stale(ChangedByName, ChangedAt);
            return true;
        }

        return StatementStates.Table.Refuses(Status, verb, "statement", out refusal);
    }

    private void SetLines(DraftStatement? draft)
    {
        _lines.Clear();
        _lines.AddRange(draft?.Lines.Select(line => new StatementLine(Id, line.Figures)) ?? []);
    }

    /// <param name="side">For which side the person acted; null where time did, or nobody's.</param>
    /// <param name="forId">Whom the person stood in for: what a deputy does is the named person's act too.</param>
    private void Changed(Actor by, ChargeSide? side, Guid? forId, DomainEvent happened)
    {
        if (side is { } one && !by.IsClock)
        {
            ActedFor(one).AddRange(new[] { by.PersonId, forId }.OfType<Guid>().Except(ActedFor(one)).ToList());
        }

        Version++;
        (ChangedByName, ChangedAt) = (by.Name, happened.EffectiveAt);
        Record(happened);
    }
}
