using System.Text.Json.Nodes;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Recharges;
using TalentPool.Platform.Evidence;

namespace TalentPool.Features.Recharges;

/// <summary>
/// Which VAT treatments each placement has had, by its events. Finance may set it anew while work goes on, and what stands on a line by then keeps the
/// treatment under which it was charged; but only one that the placement had once.
/// </summary>
internal sealed class TreatmentsEver
{
    private readonly Dictionary<Guid, HashSet<VatTreatment>> _ever = [];
    private readonly HashSet<Guid> _erased = [];

    public void Meet(StoredLink link)
    {
        var placementId = link.Facts.SubjectId;
        if (link.Facts.Kind is not (nameof(PlacementAgreed) or nameof(PlacementVatTreatmentSet) or nameof(PlacementTakenOver)))
        {
            return;
        }

        if (link.Body is null)
        {
            _erased.Add(placementId);
            return;
        }

        var happened = EventBody.Event(link.Body);
        switch (link.Facts.Kind)
        {
            case nameof(PlacementAgreed):
                Of(placementId).Add(Treatment(happened[nameof(PlacementAgreed.VatTreatment)]));
                break;
            case nameof(PlacementVatTreatmentSet):
                Of(placementId).Add(Treatment(happened[nameof(PlacementVatTreatmentSet.Treatment)]));
                break;
            default:
                // A substitute's placement takes the treatment over, whichever it was by then.
                var from = happened[nameof(PlacementTakenOver.FromPlacementId)]!.GetValue<Guid>();
                Of(placementId).UnionWith(Of(from));
                if (_erased.Contains(from))
                {
                    _erased.Add(placementId);
                }

                break;
        }
    }

    /// <summary>These things, each under the treatment of the statement that it stands on.</summary>
    /// <param name="standing">What stands on each statement and was not taken back to be charged again.</param>
    public List<Chargeable> AsCharged(List<Chargeable> approved, IEnumerable<(ChargeKey Thing, VatTreatment Treatment)> standing)
    {
        var moved = approved.Where(thing => HadSeveral(thing.For.PlacementId)).Select(thing => thing.Key).ToHashSet();
        if (moved.Count == 0)
        {
            return approved;
        }

        var on = new Dictionary<ChargeKey, VatTreatment>();
        foreach (var (thing, treatment) in standing.Where(one => moved.Contains(one.Thing)))
        {
            on[thing] = treatment;
        }

        return [.. approved.Select(thing => on.TryGetValue(thing.Key, out var treatment) && Had(thing.For.PlacementId, treatment) ? thing with { Group = thing.Group with { VatTreatment = treatment } } : thing)];
    }

    private static VatTreatment Treatment(JsonNode? stored) => Enum.Parse<VatTreatment>(stored!.GetValue<string>());

    private HashSet<VatTreatment> Of(Guid placementId) => _ever.TryGetValue(placementId, out var known) ? known : _ever[placementId] = [];

    private bool HadSeveral(Guid placementId) => _erased.Contains(placementId) || Of(placementId).Count(treatment => treatment != VatTreatment.Undecided) > 1;

    /// <summary>Where what happened has been erased, nothing says which treatments there were, and the statement is believed.</summary>
    private bool Had(Guid placementId, VatTreatment treatment) => _erased.Contains(placementId) || Of(placementId).Contains(treatment);
}
