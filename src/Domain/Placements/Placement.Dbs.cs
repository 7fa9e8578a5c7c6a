namespace TalentPool.Domain.Placements;

/// <content>
/// The DBS check: the host asks for no more than the kind of work permits, and the home says what it found. Level, date and outcome are kept and
/// nothing else: neither the certificate nor its number, nor anything that stood on it.
/// </content>
public sealed partial class Placement
{
    /// <summary>The check that the host asks for.</summary>
    public DbsLevel DbsAsked { get; private set; }

    /// <summary>The level of the check that the home has seen; null while it has seen none.</summary>
    public DbsLevel? DbsLevel { get; private set; }

    public DateOnly? DbsIssuedOn { get; private set; }

    public DbsOutcome? DbsOutcome { get; private set; }

    /// <summary>When the home said so; null for what was recorded before this was kept.</summary>
    public DateTime? DbsRecordedAt { get; private set; }

    /// <summary>Whether what the home has seen is what the host asks for and allows the work. Once the level is erased, that it did.</summary>
    public bool IsDbsSuitable => DbsOutcome == Placements.DbsOutcome.Suitable && (DbsForgottenAt is not null || DbsLevel >= DbsAsked);

    /// <param name="highest">The most that this kind of work permits. To ask for more is an offence under the Police Act 1997.</param>
    public Outcome AskForDbs(Actor by, DateTime at, int seenVersion, DbsLevel asked, DbsLevel highest)
    {
        if (Refuses(PlacementVerb.AskForDbs, seenVersion, out var refusal) || Refuses(by, Side.Host, out refusal))
        {
            return refusal;
        }

        if (by.PersonId != RequesterId && !Manages(by, HostAuthorityId))
        {
            return PlacementRefusals.NotForTheHost;
        }

        if (asked > highest)
        {
            return PlacementRefusals.DbsAboveTheWork(highest);
        }

        if (asked == DbsAsked)
        {
            return PlacementRefusals.DbsAsItIs;
        }

        DbsAsked = asked;
        Changed(by, Side.Host, new DbsAsked(Id, at, by.PersonId, asked));
        return Outcome.DoneWith(Id);
    }

    /// <summary>The home has seen the officer's check and says whether it allows the work.</summary>
    public Outcome RecordDbs(Actor by, DateTime at, int seenVersion, DbsLevel level, DateOnly issuedOn, DbsOutcome outcome, WorkingCalendar calendar)
    {
        if (Refuses(PlacementVerb.RecordDbs, seenVersion, out var refusal) || Refuses(by, Side.Home, out refusal))
        {
            return refusal;
        }

        // An officer does not vouch for their own check.
        if (by.PersonId == OfficerPersonId || (!IsLineManager(by) && !Manages(by, HomeAuthorityId)))
        {
            return PlacementRefusals.NotForTheHome;
        }

        if (DbsAsked == Placements.DbsLevel.None)
        {
            return PlacementRefusals.NoDbsAsked;
        }

        if (level < DbsAsked)
        {
            return PlacementRefusals.DbsTooLow(DbsAsked);
        }

        if (issuedOn > calendar.LocalDate(at))
        {
            return PlacementRefusals.DbsAhead;
        }

        (DbsLevel, DbsIssuedOn, DbsOutcome, DbsRecordedAt, DbsForgottenAt) = (level, issuedOn, outcome, at, null);
        Changed(by, Side.Home, new DbsRecorded(Id, at, by.PersonId, level, issuedOn, outcome));
        return Outcome.DoneWith(Id);
    }
}
