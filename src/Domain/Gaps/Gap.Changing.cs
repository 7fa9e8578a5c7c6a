using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Gaps;

/// <content>Changing a posted gap. What is no longer what the members were asked about is asked about anew.</content>
public sealed partial class Gap
{
    /// <summary>Why these changes need a new check, in words; null when the members need not be asked again.</summary>
    public string? WhyNewCheck(GapChanges changes, DateOnly today, PolicyFigures figures, WorkingCalendar calendar) =>
        CurrentCheck?.WhyOutgrown(changes.Shape, changes.Skills, changes.IsRemote, ValuePence(changes.Comparator), figures, calendar)
        ?? (IsCoveredAs(changes.Shape, today, calendar)
            ? null
            : CurrentCheck?.WhyEased(changes.Shape, changes.Skills, changes.IsRemote, changes.IsShared, today, figures, calendar));

    /// <param name="membersToAsk">Whom a new check would ask; the own authority is passed over.</param>
    public Outcome Change(
        Actor by, DateTime at, int seenVersion, GapChanges changes, PolicyFigures figures, WorkingCalendar calendar, IReadOnlyList<Guid> membersToAsk)
    {
        var refusal = WhyNotRequestingSide(by) ?? IsStale(seenVersion);
        if (refusal is not null || GapStates.Table.Refuses(Status, GapVerb.Change, "gap", out refusal))
        {
            return refusal;
        }

        var parts = ChangedParts(changes);
        if (parts.Count == 0)
        {
            return GapRefusals.NothingChanged;
        }

        refusal = ChangesFault(changes, calendar.LocalDate(at), calendar);
        if (refusal is not null)
        {
            return refusal;
        }

        var whyNewCheck = WhyNewCheck(changes, calendar.LocalDate(at), figures, calendar);
        if (whyNewCheck is not null && WhyNobodyToAsk(membersToAsk) is { } nobody)
        {
            return nobody;
        }

        Apply(changes, by, at);
        Record(new GapChanged(Id, at, parts, whyNewCheck));
        if (whyNewCheck is not null)
        {
            // Whoever still waits for one person wants that person for the changed need as well.
            var isDirect = Status == GapStatus.Checking && CurrentCheck!.IsDirect && WhyNotAskedDirectly(AskedForHomeId!.Value, membersToAsk) is null;
            CheckAnew(by, at, GapVerb.Change, figures, calendar, membersToAsk, "The need is no longer what the members were asked about.", isGrowth: true, isDirect);
        }
        else
        {
            AfterShrinking(by, at, calendar);
        }

        return Outcome.Done;
    }

    /// <param name="isGrowth">Whether more or something else is wanted, rather than something that covered the need having gone.</param>
    private void CheckAnew(
        Actor by, DateTime at, GapVerb verb, PolicyFigures figures, WorkingCalendar calendar, IReadOnlyList<Guid> membersToAsk, string? whyClearancesFall, bool isGrowth, bool isDirect = false)
    {
        if (whyClearancesFall is not null)
        {
            // A clearance proves a check on other terms; one for an emergency does not rest on a check.
            foreach (var clearance in _clearances.Where(clearance => clearance is { IsLive: true, Kind: ClearanceKind.Full }))
            {
                Fall(clearance, whyClearancesFall, by, at);
            }
        }

        var today = calendar.LocalDate(at);
        var uncovered = Uncovered(calendar, today);
        var starts = new[] { uncovered.IsEmpty ? Shape!.From : uncovered.FirstWeek, Shape!.From, today }.Max();

        // That work runs already makes more of it no more urgent; what cannot wait for the answers is an emergency clearance's.
        var urgency = isGrowth && Shape.From <= today ? Urgency.Standard : UrgencyByDates(today, starts, figures, calendar);
        if (verb == GapVerb.AskEveryone && UrgencyAgreedById is not null && AskedUrgency > urgency)
        {
            // Sooner answers were agreed for this need, whoever is asked about it first.
            urgency = AskedUrgency.Value;
        }

        UncoveredSince = null;
        MoveTo(GapStatus.Checking, verb, by, at);
        StartCheck(at, by, urgency, figures, calendar, membersToAsk, isDirect);
    }

    /// <summary>Whether placements and outside work would cover all that is still to come of such a need.</summary>
    private bool IsCoveredAs(GapShape shape, DateOnly today, WorkingCalendar calendar) => shape.Kind == ShapeKind.HoursByADate
        ? Covered().Total >= shape.Minutes
        : WeekMinutes.Of(shape, calendar).FromWeek(Weeks.MondayOf(today)).IsWithin(Covered());

    private void AfterShrinking(Actor by, DateTime at, WorkingCalendar calendar)
    {
        FitClearances(by, at, calendar);
        if (!Placed().IsEmpty && Uncovered(calendar, calendar.LocalDate(at)).IsEmpty)
        {
            Fill(GapVerb.Change, by, at);
        }
        else
        {
            Changed(by, at);
        }
    }

    private Refusal? ChangesFault(GapChanges changes, DateOnly today, WorkingCalendar calendar)
    {
        var isComparatorChanged = changes.Comparator != Comparator!.Terms;
        return string.IsNullOrWhiteSpace(changes.Title) ? GapRefusals.DraftIncomplete(["a title"])
            : !changes.IsRemote && string.IsNullOrWhiteSpace(changes.Place) ? GapRefusals.DraftIncomplete(["the place"])
            : SkillsFault(changes.Skills)
            ?? changes.Shape.Fault(calendar)
            ?? SharingFault(changes.IsShared, changes.SmallestPartMinutes, changes.Shape)
            ?? changes.Comparator.Fault()
            ?? (changes.Shape.To < today ? GapRefusals.DatesPassed : null)
            ?? (isComparatorChanged && ComparatorLockedAt is not null && string.IsNullOrWhiteSpace(changes.ComparatorReason) ? GapRefusals.ComparatorReasonMissing : null)
            ?? (CoversNoMoreThan(changes.Shape, calendar) ? null : GapRefusals.BelowWhatIsCovered);
    }

    private List<string> ChangedParts(GapChanges changes)
    {
        var parts = new List<string>();
        Note("title", changes.Title.Trim() != Title);
        Note("description", changes.Description.Trim() != Description);
        Note("skills", !changes.Skills.ToHashSet().SetEquals(_skills));
        Note("hours and dates", !changes.Shape.Equals(Shape));
        Note("sharing", changes.IsShared != IsShared || (changes.IsShared && changes.SmallestPartMinutes != SmallestPartMinutes));
        Note("place", changes.Place.Trim() != Place || changes.IsRemote != IsRemote);
        Note("outside price", changes.Comparator != Comparator!.Terms);
        return parts;

        void Note(string part, bool isChanged)
        {
            if (isChanged)
            {
                parts.Add(part);
            }
        }
    }

    private void Apply(GapChanges changes, Actor by, DateTime at)
    {
        (Title, Description) = (changes.Title.Trim(), changes.Description.Trim());
        (Place, IsRemote) = (changes.Place.Trim(), changes.IsRemote);
        (IsShared, SmallestPartMinutes) = (changes.IsShared, changes.IsShared ? changes.SmallestPartMinutes : null);
        Shape = changes.Shape;
        if (!changes.Skills.ToHashSet().SetEquals(_skills))
        {
            ReplaceSkills(changes.Skills);
        }

        if (changes.Comparator != Comparator!.Terms)
        {
            var version = new Comparator(_comparators.Count + 1, changes.Comparator, changes.ComparatorReason.Trim(), by, at);
            _comparators.Add(version);
            Record(new ComparatorChanged(version.Id, at, Id, version.Number, version.PricePence, version.Basis, version.ChangeReason));
        }
    }

    private static long ValuePence(ComparatorTerms terms) => new Comparator(0, terms, "", Actor.Clock, default).ValuePence;
}
