using System.Diagnostics.CodeAnalysis;
using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Officers;

public sealed partial class Officer
{
    private const int FirstReminderDays = 7;

    private const int LastReminderDays = 2;

    private readonly List<Advert> _adverts = [];

    public IReadOnlyList<Advert> Adverts => _adverts;

    public Outcome ProposeAdvert(Actor by, DateTime at, DateOnly from, DateOnly to, int minutesAWeek, WorkingCalendar calendar)
    {
        if (by.PersonId != PersonId)
        {
            return OfficerRefusals.OnlyTheOfficer;
        }

        if (AdvertFault(null, at, from, to, minutesAWeek, calendar) is { } fault)
        {
            return fault;
        }

        var advert = new Advert(Guid.CreateVersion7(), from, to, minutesAWeek, by.Name, at);
        _adverts.Add(advert);
        Record(new AdvertProposed(advert.Id, at, Id, from, to, minutesAWeek));
        return Outcome.DoneWith(advert.Id);
    }

    /// <summary>The line manager agrees that the officer may be offered, and releases them in advance up to a limit in minutes a week.</summary>
    public Outcome AgreeAdvert(Actor by, DateTime at, Guid advertId, int seenVersion, int releaseLimitMinutes)
    {
        if (!IsLineManager(by))
        {
            return OfficerRefusals.OnlyTheLineManager;
        }

        if (!Finds(advertId, seenVersion, AdvertVerb.Agree, out var advert, out var refusal))
        {
            return refusal;
        }

        if (releaseLimitMinutes < 0 || releaseLimitMinutes > advert.MinutesAWeek)
        {
            return OfficerRefusals.ReleaseLimitOutOfRange;
        }

        advert.Agree(by, at, releaseLimitMinutes);
        Record(new AdvertAgreed(advert.Id, at, Id, releaseLimitMinutes));
        return Outcome.Done;
    }

    public Outcome RefuseAdvert(Actor by, DateTime at, Guid advertId, int seenVersion, string reason)
    {
        if (!IsLineManager(by))
        {
            return OfficerRefusals.OnlyTheLineManager;
        }

        if (!Finds(advertId, seenVersion, AdvertVerb.Refuse, out var advert, out var refusal))
        {
            return refusal;
        }

        if (!IsText(reason, 1000))
        {
            return OfficerRefusals.ReasonMissing;
        }

        advert.Become(AdvertStatus.Refused, by, at, reason.Trim());
        Record(new AdvertRefused(advert.Id, at, Id, reason.Trim()));
        return Outcome.Done;
    }

    /// <summary>Somebody says that the advert still holds. One that has lapsed counts again.</summary>
    /// <param name="seenVersion">The version that was on the screen; null where the advert itself was not, as when an offer is answered.</param>
    public Outcome ConfirmAdvert(Actor by, DateTime at, Guid advertId, int? seenVersion, ConfirmationRoute through)
    {
        if (!IsOfficerOrLineManager(by, out var refusal) || !Finds(advertId, seenVersion, AdvertVerb.Confirm, out var advert, out refusal))
        {
            return refusal;
        }

        advert.Confirm(by, at, through);
        Record(new AdvertConfirmed(advert.Id, at, Id, through));
        return Outcome.Done;
    }

    /// <summary>Confirms every advert that can be confirmed, as a line manager does for a team and an officer by answering an offer.</summary>
    public Outcome ConfirmAdverts(Actor by, DateTime at, ConfirmationRoute through)
    {
        if (!IsOfficerOrLineManager(by, out var refusal))
        {
            return refusal;
        }

        var confirmable = _adverts.Where(advert => AdvertStates.Table.Allows(advert.Status, AdvertVerb.Confirm)).ToList();
        foreach (var advert in confirmable)
        {
            advert.Confirm(by, at, through);
            Record(new AdvertConfirmed(advert.Id, at, Id, through));
        }

        return confirmable.Count > 0 ? Outcome.Done : OfficerRefusals.NothingToConfirm;
    }

    /// <summary>Offers more, less or other time. What only shrinks stays agreed, and the line manager may do that too; the rest needs agreement again.</summary>
    public Outcome ChangeAdvert(Actor by, DateTime at, Guid advertId, int seenVersion, DateOnly from, DateOnly to, int minutesAWeek, WorkingCalendar calendar)
    {
        if (!IsOfficerOrLineManager(by, out var refusal) || !Finds(advertId, seenVersion, AdvertVerb.Change, out var advert, out refusal))
        {
            return refusal;
        }

        var grows = advert.Grows(from, to, minutesAWeek);
        if (grows && by.PersonId != PersonId)
        {
            return OfficerRefusals.OnlyTheOfficer;
        }

        if (AdvertFault(advert, at, from, to, minutesAWeek, calendar) is { } fault)
        {
            return fault;
        }

        advert.Change(from, to, minutesAWeek, by, at);
        Record(new AdvertChanged(advert.Id, at, Id, from, to, minutesAWeek, advert.Status == AdvertStatus.Proposed));
        return Outcome.Done;
    }

    /// <summary>Takes the advert back. Placements that were agreed stay as they are.</summary>
    public Outcome WithdrawAdvert(Actor by, DateTime at, Guid advertId, int seenVersion, string? reason = null)
    {
        if (!IsOfficerOrLineManager(by, out var refusal) || !Finds(advertId, seenVersion, AdvertVerb.Withdraw, out var advert, out refusal))
        {
            return refusal;
        }

        if (reason?.Length > 1000)
        {
            return OfficerRefusals.ReasonMissing;
        }

        advert.Become(AdvertStatus.Withdrawn, by, at, reason?.Trim());
        Record(new AdvertWithdrawn(advert.Id, at, Id, reason?.Trim()));
        return Outcome.Done;
    }

    /// <summary>The last day on which a live advert can be confirmed before it lapses; days of recorded leave are not counted. Null for adverts that are not live.</summary>
    public DateOnly? ConfirmationDueOn(Advert advert, PolicyFigures figures, WorkingCalendar calendar)
    {
        if (advert.Status != AdvertStatus.Live || advert.ConfirmedAt is not { } confirmedAt)
        {
            return null;
        }

        var day = calendar.LocalDate(confirmedAt);
        for (var left = figures.ConfirmAdvertEveryDays; left > 0;)
        {
            day = day.AddDays(1);
            left -= _leave.Any(away => away.Covers(day)) ? 0 : 1;
        }

        return day;
    }

    /// <summary>Applies what time has made due: adverts lapse at the end of the day on which they had to be confirmed, and end after their last day.</summary>
    public void CatchUp(DateTime at, PolicyFigures figures, WorkingCalendar calendar)
    {
        foreach (var advert in _adverts.Where(advert => advert.IsOpen))
        {
            var endsAt = advert.EndsAt(calendar);
            if (ConfirmationDueOn(advert, figures, calendar) is { } dueOn)
            {
                var lapsesAt = calendar.AtLocal(dueOn.AddDays(1), TimeOnly.MinValue);
                if (lapsesAt <= at && lapsesAt < endsAt)
                {
                    advert.Become(AdvertStatus.Lapsed, Actor.Clock, lapsesAt);
                    Record(new AdvertLapsed(advert.Id, lapsesAt, Id));
                }
            }

            if (endsAt <= at)
            {
                advert.Become(AdvertStatus.Ended, Actor.Clock, endsAt);
                Record(new AdvertEnded(advert.Id, endsAt, Id));
            }
        }

        WarnOfExpiry(at, calendar.LocalDate(at));
    }

    /// <summary>
    /// Asks for a confirmation 7 and 2 days before an advert would lapse, each once. One that ends before then needs none, and where the
    /// members confirm so often that it would be asked for at once, only the later reminder goes out.
    /// </summary>
    public void RemindToConfirm(DateTime at, PolicyFigures figures, WorkingCalendar calendar)
    {
        var today = calendar.LocalDate(at);
        foreach (var advert in _adverts)
        {
            if (ConfirmationDueOn(advert, figures, calendar) is not { } dueOn || dueOn >= advert.To || dueOn < today)
            {
                continue;
            }

            var daysLeft = dueOn.DayNumber - today.DayNumber;
            var reminders = daysLeft <= LastReminderDays ? 2 : daysLeft <= FirstReminderDays && figures.ConfirmAdvertEveryDays > FirstReminderDays ? 1 : 0;
            if (reminders > advert.RemindersSent)
            {
                advert.MarkReminded(reminders);
                Record(new AdvertConfirmationAsked(advert.Id, at, Id, dueOn));
            }
        }
    }

    private Refusal? AdvertFault(Advert? changed, DateTime at, DateOnly from, DateOnly to, int minutesAWeek, WorkingCalendar calendar)
    {
        if (to < from)
        {
            return OfficerRefusals.AdvertEndsBeforeItStarts;
        }

        if (Weeks.LastLongerThanYears(from, to, 2))
        {
            return OfficerRefusals.AdvertTooLong;
        }

        if (to < calendar.LocalDate(at))
        {
            return OfficerRefusals.AdvertOver;
        }

        var usual = CapacityBy(calendar).UsualIn(Weeks.MondayOf(from));
        if (minutesAWeek < 1 || minutesAWeek > usual)
        {
            return OfficerRefusals.AdvertMinutesOutOfRange(usual);
        }

        return _adverts.Any(other => other != changed && other.IsOpen && other.Touches(from, to)) ? OfficerRefusals.AdvertOverlaps : null;
    }

    private bool Finds(Guid advertId, int? seenVersion, AdvertVerb verb, [NotNullWhen(true)] out Advert? advert, [NotNullWhen(false)] out Refusal? refusal)
    {
        advert = _adverts.FirstOrDefault(known => known.Id == advertId);
        if (advert is null)
        {
            refusal = OfficerRefusals.AdvertNotFound;
        }
        else if (seenVersion is { } seen && seen != advert.Version)
        {
            refusal = OfficerRefusals.Stale(advert.ChangedByName, advert.ChangedAt);
        }
        else
        {
            AdvertStates.Table.Refuses(advert.Status, verb, "availability", out refusal);
        }

        return refusal is null;
    }
}
