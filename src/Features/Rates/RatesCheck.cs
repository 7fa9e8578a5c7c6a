using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Rates;
using TalentPool.Platform.Evidence;

namespace TalentPool.Features.Rates;

/// <summary>
/// Holds every rate against the events that say what was entered or proposed, and who approved or withdrew it, since drafts and adjustments are priced by the
/// rates as they are stored. The events say all of it, so no images of the rows are needed, and rates of before this check are held against them too.
/// </summary>
public sealed class RatesCheck : EvidenceCheck
{
    private readonly Dictionary<Guid, Told> _begun = [];

    private readonly Dictionary<Guid, Told> _approved = [];

    private readonly Dictionary<Guid, Told> _withdrawn = [];

    /// <summary>From when on no figure held at once any more; none while no rate was ever decided on.</summary>
    private long? _decidedSince;

    public override string Name => "Rates";

    public override void Meet(StoredLink link)
    {
        var rates = link.Facts.Kind switch
        {
            nameof(RateEntered) or nameof(RateProposed) => _begun,
            nameof(RateApproved) => _approved,
            nameof(RateWithdrawn) => _withdrawn,
            _ => null,
        };
        if (rates is null)
        {
            return;
        }

        rates[link.Facts.SubjectId] = new Told(
            StoredLink.NameOf(link.Id), link.Facts.Kind, link.Facts.ActorId, link.Facts.EffectiveAt, link.Facts.RecordedAt, link.Body is { } body ? EventBody.Event(body) : null);
        if (link.Facts.Kind != nameof(RateEntered))
        {
            _decidedSince = Math.Min(_decidedSince ?? long.MaxValue, link.Facts.RecordedAt);
        }
    }

    public override async Task End(TalentPoolDb db, CancellationToken cancellation)
    {
        var rates = await Read(db, cancellation);
        var there = rates.Select(rate => rate.Id).ToHashSet();
        foreach (var (id, begun) in _begun.Where(begun => !there.Contains(begun.Key)))
        {
            throw new EvidenceMismatchException(NameOf(id), $"{begun.Link} brought it in, but it is gone");
        }

        // Figures that were stored without events before the authority's first, as tests do, have nothing to be held against. What was built up never is.
        var witnessedFrom = rates.Where(rate => _begun.ContainsKey(rate.Id)).GroupBy(rate => rate.AuthorityId).ToDictionary(group => group.Key, group => group.Min(rate => rate.EnteredAt));
        foreach (var rate in rates.Where(rate => _begun.ContainsKey(rate.Id) || rate.VersionNumber > 0 || rate.CarriesAward || rate.EnteredAt > witnessedFrom.GetValueOrDefault(rate.AuthorityId, DateTime.MaxValue)))
        {
            Count++;
            CompareBeginning(rate);
            CompareApproval(rate);
            CompareWithdrawal(rate);
        }
    }

    /// <summary>A rate that the model cannot read has been changed by other means.</summary>
    private static async Task<IReadOnlyList<Rate>> Read(TalentPoolDb db, CancellationToken cancellation)
    {
        try
        {
            return await db.Set<Rate>().AsNoTracking().OrderBy(rate => rate.EnteredAt).ThenBy(rate => rate.Id).ToListAsync(cancellation);
        }
        catch (Exception damaged) when (damaged is JsonException or FormatException or InvalidOperationException or InvalidCastException or ArgumentException)
        {
            throw new EvidenceMismatchException("the table Rates", $"a row cannot be read ({damaged.Message})");
        }
    }

    private void CompareBeginning(Rate rate)
    {
        if (!_begun.TryGetValue(rate.Id, out var begun))
        {
            throw new EvidenceMismatchException(NameOf(rate.Id), "no event bears witness to it");
        }

        var isBuiltUp = begun.Kind == nameof(RateProposed);
        var says = begun.IsBy(rate.EnteredById, rate.EnteredAt) && isBuiltUp == rate.VersionNumber > 0 && (isBuiltUp || rate is { OfficerId: null, BuildUp: null, CarriesAward: false });
        if (says && begun.Happened is { } happened)
        {
            says = (Guid?)happened[nameof(RateEntered.AuthorityId)] == rate.AuthorityId
                && (string?)happened[nameof(RateEntered.Grade)] == rate.Grade
                && SaysThePrice(happened, rate)
                && (!isBuiltUp || SaysWhatItIsBuiltUpOf(happened, rate));
        }

        if (!says)
        {
            throw new EvidenceMismatchException(NameOf(rate.Id), $"it is not as {begun.Link} says");
        }
    }

    private void CompareApproval(Rate rate)
    {
        if (!_approved.TryGetValue(rate.Id, out var approved))
        {
            if (rate.Status == RateStatus.Approved && !HeldAtOnce(rate))
            {
                throw new EvidenceMismatchException(NameOf(rate.Id), "no event bears witness to its approval");
            }

            return;
        }

        var says = rate is { Status: RateStatus.Approved, ApprovedById: { } by, ApprovedAt: { } at } && approved.IsBy(by, at)
            && (approved.Happened is not { } happened || (SaysThePrice(happened, rate) && (Guid?)happened[nameof(RateApproved.ForId)] == rate.ApprovedForId));
        if (!says)
        {
            throw new EvidenceMismatchException(NameOf(rate.Id), $"its approval is not as {approved.Link} says");
        }
    }

    private void CompareWithdrawal(Rate rate)
    {
        if (_withdrawn.TryGetValue(rate.Id, out var withdrawn)
            ? rate.Status != RateStatus.Withdrawn || rate.WithdrawnAt is not { } at || Milliseconds(at) != withdrawn.At
            : rate.Status == RateStatus.Withdrawn)
        {
            throw new EvidenceMismatchException(NameOf(rate.Id), withdrawn is null ? "no event bears witness to its withdrawal" : $"its withdrawal is not as {withdrawn.Link} says");
        }
    }

    /// <summary>Whether it may be a figure of the time when figures held at once: before the first decision on any rate.</summary>
    private bool HeldAtOnce(Rate rate) => rate is { VersionNumber: 0, ApprovedById: null, ApprovedAt: null } && _begun[rate.Id].RecordedAt < (_decidedSince ?? long.MaxValue);

    private static bool SaysThePrice(JsonNode happened, Rate rate) =>
        (long?)happened[nameof(RateEntered.PencePerHour)] == rate.PencePerHour && (string?)happened[nameof(RateEntered.From)] == $"{rate.From:yyyy-MM-dd}";

    /// <summary>What the officer was paid goes with the officer's record, so of a rate of one officer it may be gone.</summary>
    private static bool SaysWhatItIsBuiltUpOf(JsonNode happened, Rate rate) =>
        (Guid?)happened[nameof(RateProposed.OfficerId)] == rate.OfficerId
        && (int?)happened[nameof(RateProposed.VersionNumber)] == rate.VersionNumber
        && (bool?)happened[nameof(RateProposed.CarriesAward)] == rate.CarriesAward
        && (rate.BuildUp is null ? rate.OfficerId is not null : happened[nameof(RateProposed.BuildUp)].Deserialize<RateBuildUp>() == rate.BuildUp);

    private static long Milliseconds(DateTime instant) => new DateTimeOffset(instant).ToUnixTimeMilliseconds();

    private static string NameOf(Guid rateId) => $"rate {rateId}";

    /// <param name="At">Milliseconds since 1970, as the other instant.</param>
    /// <param name="Happened">None where the body has been erased.</param>
    private sealed record Told(string Link, string Kind, Guid ById, long At, long RecordedAt, JsonNode? Happened)
    {
        public bool IsBy(Guid personId, DateTime at) => personId == ById && Milliseconds(at) == At;
    }
}
