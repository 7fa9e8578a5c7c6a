namespace TalentPool.Domain.Gaps;

/// <content>After a clearance, availability that newly fits is announced until the outside work starts.</content>
public sealed partial class Gap
{
    private readonly List<FittingAdvert> _fittingAdverts = [];

    /// <summary>Each officer is announced at most once for a gap.</summary>
    public IReadOnlyList<FittingAdvert> FittingAdverts => _fittingAdverts;

    /// <summary>
    /// The clearances whose outside work can still be avoided: not used yet, or ordered and not begun. Agency cover can be given notice,
    /// so that it can be avoided until it ends.
    /// </summary>
    public IEnumerable<Clearance> AvoidableClearances(DateOnly today) => _clearances.Where(clearance => clearance.Status switch
    {
        ClearanceStatus.Granted => clearance.To >= today,
        ClearanceStatus.Used => clearance.WorkStarts > today || (clearance.Route == OutsideRoute.Agency && clearance.WorkEnds >= today),
        _ => false,
    });

    /// <summary>Says which officers newly fit. Whoever was announced or put forward on this gap before is no news.</summary>
    public Outcome AnnounceFittingAdverts(DateTime at, IReadOnlyList<FittingAdvertTerms> found, WorkingCalendar calendar)
    {
        if (Status is GapStatus.Closed or GapStatus.Withdrawn || !AvoidableClearances(calendar.LocalDate(at)).Any())
        {
            return Outcome.Done;
        }

        foreach (var terms in found.Where(IsNews))
        {
            var fitting = new FittingAdvert(Id, terms, at);
            _fittingAdverts.Add(fitting);
            Record(new FittingAdvertAppeared(fitting.Id, at, Id, terms.OfficerId, terms.Discipline, terms.Level, terms.MinutesAWeek));
        }

        return Outcome.Done;
    }

    private bool IsNews(FittingAdvertTerms terms) =>
        _fittingAdverts.TrueForAll(known => known.OfficerId != terms.OfficerId) && _offers.TrueForAll(offer => offer.OfficerId != terms.OfficerId);
}
