namespace TalentPool.Domain.Gaps;

/// <content>After a clearance, availability that newly fits is announced until the outside work starts.</content>
public sealed partial class Gap
{
    private readonly List<FittingAdvert> _fittingAdverts = [];

    /// <summary>Each officer is announced once for a gap; while agency cover runs, which can be given notice, again every month.</summary>
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

        var isRunningAgency = _clearances.Any(clearance => clearance is { Status: ClearanceStatus.Used, Route: OutsideRoute.Agency }
            && clearance.WorkStarts <= calendar.LocalDate(at) && clearance.WorkEnds >= calendar.LocalDate(at));
        foreach (var terms in found.Where(terms => IsNews(terms, at, isRunningAgency)))
        {
            var fitting = new FittingAdvert(Id, terms, at);
            _fittingAdverts.Add(fitting);
            Record(new FittingAdvertAppeared(fitting.Id, at, Id, terms.OfficerId, terms.Discipline, terms.Level, terms.MinutesAWeek));
        }

        return Outcome.Done;
    }

    /// <summary>No notice dates of agency cover are kept, so a month stands for the time between two of them.</summary>
    private bool IsNews(FittingAdvertTerms terms, DateTime at, bool isRunningAgency) =>
        _fittingAdverts.TrueForAll(known => known.OfficerId != terms.OfficerId || (isRunningAgency && known.AppearedAt.AddMonths(1) <= at))
        && _offers.TrueForAll(offer => offer.OfficerId != terms.OfficerId);
}
