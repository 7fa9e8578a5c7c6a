using System.Text.RegularExpressions;
using TalentPool.Domain.Gaps;

namespace TalentPool.Domain.Officers;

/// <summary>Whether an officer fits what a gap asks: a pure function to a verdict with its reasons. The officer must have been caught up.</summary>
public static class Fit
{
    /// <param name="nameOfSkill">The name of a skill, for the sentences.</param>
    public static FitVerdict Of(FitTerms terms, Officer officer, WorkingCalendar calendar, Func<Guid, string> nameOfSkill)
    {
        var capacity = officer.CapacityBy(calendar);
        List<FitReason> reasons =
        [
            .. SkillFailures(terms, officer, nameOfSkill),
            .. PostFailures(terms, officer),
            .. TimeFailures(terms.Shape, officer, capacity),
        ];
        var fits = reasons.Count == 0;
        var partMayFit = terms.IsShared && reasons.TrueForAll(reason => reason.IsAboutTime);
        var couldTake = fits ? terms.Shape : partMayFit ? capacity.LargestPart(terms.Shape) : null;
        if (couldTake is not null && PartMinutes(couldTake) < Math.Min(terms.SmallestPartMinutes, PartMinutes(terms.Shape)))
        {
            couldTake = null;
        }

        reasons.AddRange(Notes(couldTake ?? terms.Shape, officer, calendar));
        reasons.AddRange(DesirablesMet(terms, officer, nameOfSkill));
        return new FitVerdict(fits, !fits && couldTake is not null, couldTake, reasons);
    }

    /// <summary>Whether the officer holds the skill at least at that level.</summary>
    public static bool Meets(Officer officer, SkillNeed need) => officer.LevelOf(need.SkillId) >= need.Level;

    public static bool MeetsEssentials(Officer officer, IEnumerable<SkillNeed> needs) => needs.Where(need => need.IsEssential).All(need => Meets(officer, need));

    /// <summary>The measure of a part: minutes a week, or in all for hours by a date.</summary>
    public static int PartMinutes(GapShape shape) => shape.Kind == ShapeKind.Sessions ? shape.SessionMinutes.Sum() : shape.Minutes;

    private static IEnumerable<FitReason> SkillFailures(FitTerms terms, Officer officer, Func<Guid, string> nameOfSkill)
    {
        foreach (var need in terms.Skills.Where(need => need.IsEssential && !Meets(officer, need)))
        {
            yield return officer.LevelOf(need.SkillId) is { } level
                ? new FitReason(FitReasonKind.LevelTooLow, $"Has {nameOfSkill(need.SkillId)} at {Word(level)} level; {Word(need.Level)} is needed.", need.SkillId)
                : new FitReason(FitReasonKind.MissingSkill, $"Does not have {nameOfSkill(need.SkillId)}.", need.SkillId);
        }
    }

    private static IEnumerable<FitReason> PostFailures(FitTerms terms, Officer officer)
    {
        if (officer.CrossAuthorityWork == CrossAuthorityWork.No)
        {
            yield return new FitReason(FitReasonKind.ContractForbids, "The contract does not allow work for another authority.");
        }

        if (terms.IsRemote && !officer.CanWorkRemotely)
        {
            yield return new FitReason(FitReasonKind.CannotWorkRemotely, "Cannot work remotely.");
        }

        if (!terms.IsRemote && !WorksIn(officer, terms.Place))
        {
            yield return new FitReason(FitReasonKind.WorksElsewhere, $"The work must be done on site in {terms.Place}, and the officer works in {string.Join(", ", officer.AlsoWorksIn.Prepend(officer.Place))}.");
        }
    }

    private static IEnumerable<FitReason> TimeFailures(GapShape shape, Officer officer, Capacity capacity)
    {
        var firstMonday = Weeks.MondayOf(shape.From);
        var lastSunday = Weeks.MondayOf(shape.To).AddDays(6);
        if (NoLiveAdvert(shape, officer, firstMonday, lastSunday) is { } none)
        {
            yield return none;
            yield break;
        }

        var shortfalls = capacity.Shortfalls(shape).ToList();
        var missed = capacity.MissedSessions(shape).ToList();
        var outside = missed.Where(day => !officer.Adverts.Any(advert => advert.Status == AdvertStatus.Live && advert.Time.Covers(day)))
            .Concat(shortfalls.Where(week => !week.IsAdvertised).Select(week => week.Monday < shape.From ? shape.From : week.Monday))
            .Order()
            .ToList();
        if (outside.Count > 0)
        {
            yield return new FitReason(FitReasonKind.DatesOutsideAdvert, $"Is not available from {PlainEnglish.Day(outside[0])}: {Dates(officer, firstMonday, lastSunday)}.", Day: outside[0]);
        }

        if (shortfalls.FindIndex(week => week.IsAdvertised) is >= 0 and var index)
        {
            var first = shortfalls[index];
            yield return new FitReason(
                FitReasonKind.WeekShort,
                $"In the week of {PlainEnglish.Day(first.Monday)}, {PlainEnglish.Time(first.ShortMinutes)} are lacking: {PlainEnglish.Time(first.NeededMinutes)} are needed and {PlainEnglish.Time(first.LeftMinutes)} are left.",
                Day: first.Monday,
                Minutes: first.ShortMinutes);
        }

        missed.RemoveAll(outside.Contains);
        if (missed.Count > 0)
        {
            var day = missed[0];
            var why = capacity.IsOnLeave(day) ? "is away that day" : $"has {PlainEnglish.Time(capacity.FreeOn(day))} that day";
            yield return new FitReason(FitReasonKind.SessionNotWorked, $"Cannot do the session of {PlainEnglish.Time(shape.SessionMinutes[Weeks.IndexOf(day)])} on {PlainEnglish.Day(day)}: {why}.", Day: day);
        }
    }

    /// <summary>Why no advert that counts touches the weeks of the gap; null when one does.</summary>
    private static FitReason? NoLiveAdvert(GapShape shape, Officer officer, DateOnly firstMonday, DateOnly lastSunday)
    {
        var live = officer.Adverts.Where(advert => advert.Status == AdvertStatus.Live).ToList();
        if (live.Exists(advert => advert.Touches(firstMonday, lastSunday)))
        {
            return null;
        }

        if (officer.Adverts.Any(advert => advert.Status == AdvertStatus.Lapsed && advert.Touches(firstMonday, lastSunday)))
        {
            return new FitReason(FitReasonKind.AdvertLapsed, "The availability for these dates was not confirmed in time and no longer counts.");
        }

        return live.Count == 0
            ? new FitReason(FitReasonKind.NoLiveAdvert, "Has not said that any time is available.")
            : new FitReason(FitReasonKind.DatesOutsideAdvert, $"Is not available on these dates: {Dates(officer, DateOnly.MinValue, DateOnly.MaxValue)}.", Day: shape.From);
    }

    private static IEnumerable<FitReason> Notes(GapShape work, Officer officer, WorkingCalendar calendar)
    {
        var peak = Need.ByWeek(work, calendar).Values.DefaultIfEmpty().Max();
        var limit = officer.ReleaseLimitFor(work);
        if (peak > limit)
        {
            yield return new FitReason(
                FitReasonKind.ReleaseNeeded,
                limit == 0 ? "Has not been released in advance." : $"Released in advance for {PlainEnglish.Time(limit)} a week; this takes up to {PlainEnglish.Time(peak)}.");
        }

        if (officer.CrossAuthorityWork == CrossAuthorityWork.WithAgreement)
        {
            yield return new FitReason(FitReasonKind.AgreementNeeded, "The contract allows work for another authority only with the officer's agreement.");
        }
    }

    private static IEnumerable<FitReason> DesirablesMet(FitTerms terms, Officer officer, Func<Guid, string> nameOfSkill) =>
        terms.Skills.Where(need => !need.IsEssential && Meets(officer, need))
            .Select(need => new FitReason(FitReasonKind.DesirableMet, $"Also has {nameOfSkill(need.SkillId)} at {Word(officer.LevelOf(need.SkillId) ?? need.Level)} level.", need.SkillId));

    /// <summary>Whether the place of the work names one of the officer's places, such as "Civic Hall, Leeds" and "Leeds".</summary>
    private static bool WorksIn(Officer officer, string? place) =>
        string.IsNullOrWhiteSpace(place)
        || officer.AlsoWorksIn.Prepend(officer.Place).Any(own => own.Length > 0 && Regex.IsMatch(place, $@"\b{Regex.Escape(own)}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));

    private static string Dates(Officer officer, DateOnly from, DateOnly to) =>
        "available " + string.Join(" and ", officer.Adverts
            .Where(advert => advert.Status == AdvertStatus.Live && advert.Touches(from, to))
            .OrderBy(advert => advert.From)
            .Select(advert => $"from {PlainEnglish.Day(advert.From)} to {PlainEnglish.Day(advert.To)}"));

    private static string Word(SkillLevel level) => level.ToString().ToLowerInvariant();
}
