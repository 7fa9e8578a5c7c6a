namespace TalentPool.Domain.Recharges;

/// <summary>What a run made of one group.</summary>
/// <param name="Statement">Null where nothing is to be charged now.</param>
/// <param name="CarriedForward">What would have made a statement that is too small; in order.</param>
public sealed record RunResult(
    ChargeGroup Group, DraftStatement? Statement, IReadOnlyList<HeldBack> HeldBack, IReadOnlyList<ChargeKey> CarriedForward, IReadOnlyList<ChargeKey> NothingDue)
{
    /// <summary>What became of each thing that was handed in: each is named once.</summary>
    public IEnumerable<Disposition> Dispositions()
    {
        foreach (var line in Statement?.Lines ?? [])
        {
            foreach (var thing in line.Sources)
            {
                yield return new Disposition(thing, Disposal.OnALine, line.Figures.Number);
            }
        }

        foreach (var held in HeldBack)
        {
            foreach (var thing in held.Things)
            {
                yield return new Disposition(thing, Disposal.HeldBack, null, held);
            }
        }

        foreach (var thing in CarriedForward)
        {
            yield return new Disposition(thing, Disposal.CarriedForward);
        }

        foreach (var thing in NothingDue)
        {
            yield return new Disposition(thing, Disposal.NothingDue);
        }
    }
}
