using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Placements;
using TalentPool.Features.Placements;
using TalentPool.Notices;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Officers;

/// <summary>Who is told what about officers and what they offer. Either side hears of what the other did; both hear of what time did.</summary>
public sealed class OfficerNotices : NoticeSource
{
    private const string TheOfficer = "The officer";
    private const string TheLineManager = "The officer’s line manager";

    public override IReadOnlyList<string> FactNames { get; } = ["officer", "hours", "days", "away", "credential", "last"];

    /// <summary>Nobody is named by mail, least of all before anyone has released them.</summary>
    public override IReadOnlyDictionary<string, string> MailedInstead { get; } = new Dictionary<string, string> { ["officer"] = "an officer of yours" };

    public override IReadOnlyList<NoticeRule> Rules { get; } =
    [
        Rule<OfficerRegistered>(TheOfficer, "You can now be asked to work for other authorities. Say in your profile what you can do and when you are free.", Officer, Profile),
        Rule<OfficerRegistered>(TheLineManager, "{officer} has been added to your team’s officers.", LineManager, TeamMember, isMailed: false),
        Rule<OfficerPostChanged>(TheOfficer, "Your post details were changed. Check that they are right.", Officer, Profile, isMailed: false),
        Rule<OfficerCredentialRecorded>(TheOfficer, "A check of one of your credentials was recorded in your profile.", Officer, Profile, isMailed: false),
        Rule<CredentialExpiryNear>(TheOfficer, "Your {credential} is valid until {last}. Renew it and show it to your line manager, or work that rests on it stops.", Officer, Profile) with { Asks = true },
        Rule<CredentialExpiryNear>(TheLineManager, "The {credential} of {officer} is valid until {last}. Record the new one before then, or work that rests on it stops.", LineManager, (officerId, _) => $"/team/{officerId}/credential") with { Asks = true },
        Rule<CommittedTimeOnLeave>(TheLineManager, "{officer} will be on leave {away}, in weeks that are set aside for a placement. Please settle with the host what gives way.", LineManager, (officerId, _) => $"/team/{officerId}")
            with { MailedWords = "{officer} will be on leave in weeks that are set aside for a placement. Please settle with the host what gives way." },
        Rule<CommittedTimeOnLeave>("The requester and the supervisor of the placement", "{officer} will be on leave {away}, in weeks that are set aside for you. Please settle with the line manager what gives way.", Hosts, (_, _) => "/placements")
            with { MailedWords = "An officer placed with you will be away in weeks that are set aside for you. Please settle with the line manager what gives way." },
        Rule<WorkingTimeExceeded>(TheOfficer, "You work more than 48 hours a week on average over 17 weeks, home job and placements together. Talk to your line manager about it.", Officer, (_, _) => "/profile/availability") with { TellsWhoeverDidIt = true },
        Rule<WorkingTimeExceeded>(TheLineManager, "{officer} works more than 48 hours a week on average over 17 weeks, home job and placements together. Please settle with them what gives way.", LineManager, (officerId, _) => $"/team/{officerId}/availability"),
        Rule<LeaveRecorded>(TheOfficer, "Your line manager has recorded leave for you.", Officer, (_, _) => "/profile/leave", isMailed: false),
        Rule<AdvertProposed>(TheLineManager, "{officer} offers {hours} a week to other authorities, {days}. Agree to it or refuse it.", LineManager, TeamAdvert) with { Asks = true },
        Rule<AdvertAgreed>(TheOfficer, "Your line manager has agreed that you offer {hours} a week, {days}. It counts from now on.", Officer, OwnAdvert),
        Rule<AdvertRefused>(TheOfficer, "Your line manager has not agreed to the time that you offered, and says why.", Officer, OwnAdvert),
        Rule<AdvertChanged>($"{TheLineManager}, when it offers more", "{officer} now offers {hours} a week, {days}, which is more than you agreed to. It does not count until you agree.", WhenItNeedsAgreement(LineManager), TeamAdvert) with { Asks = true },
        Rule<AdvertChanged>($"{TheLineManager}, when it offers less", "{officer} now offers less: {hours} a week, {days}. You need do nothing.", WhenAgreed(LineManager), TeamAdvert, isMailed: false),
        Rule<AdvertChanged>($"{TheOfficer}, when the line manager changed it", "Your line manager has reduced the time that you offer.", WhenAgreed(Officer), OwnAdvert),
        Rule<AdvertWithdrawn>(TheLineManager, "{officer} no longer offers time to other authorities for some dates.", LineManager, TeamAdvert),
        Rule<AdvertWithdrawn>(TheOfficer, "Your line manager has withdrawn time that you offered.", Officer, OwnAdvert),
        Rule<AdvertConfirmed>(TheOfficer, "Your line manager has confirmed the time that you offer.", Officer, (_, _) => "/profile/availability", isMailed: false),
        Rule<AdvertConfirmationAsked>(TheOfficer, "Is the time that you offer still right? Confirm it, or it lapses and you are not asked.", Officer, (_, _) => "/profile/availability") with { Asks = true },
        Rule<AdvertConfirmationAsked>(TheLineManager, "The time that {officer} offers lapses soon unless one of you confirms it.", LineManager, (_, _) => "/team/confirm") with { Asks = true },
        Rule<AdvertLapsed>(TheOfficer, "The time that you offered has lapsed, because nobody confirmed it. Confirm it to be asked again.", Officer, (_, _) => "/profile/availability"),
        Rule<AdvertLapsed>(TheLineManager, "The time that {officer} offered has lapsed, because nobody confirmed it.", LineManager, (_, _) => "/team/confirm"),
        Rule<AdvertEnded>(TheOfficer, "The last day of the time that you offered has passed. Offer more if you are free.", Officer, (_, _) => "/profile/availability", isMailed: false),
    ];

    public override async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>>> Facts(
        TalentPoolDb db, IReadOnlyCollection<Guid> rootIds, Actor reader)
    {
        var officers = await (
            from officer in db.Set<Officer>().AsNoTracking().IgnoreAutoIncludes()
            join person in db.Set<Person>() on officer.PersonId equals person.Id
            where rootIds.Contains(officer.Id)
            select new { Officer = officer, person.Name }).ToListAsync();

        // Those who deal with a placement of the officer know the name from it.
        var hosted = await db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes()
            .Where(placement => rootIds.Contains(placement.OfficerId) && (placement.RequesterId == reader.PersonId || placement.SupervisorId == reader.PersonId))
            .Select(placement => placement.OfficerId).ToListAsync();
        return officers
            .Where(row => hosted.Contains(row.Officer.Id) || PermissionTable.Allows(Permission.SeeOfficerName, reader, OfficerRecords.About(row.Officer)))
            .ToDictionary(row => row.Officer.Id, row => (IReadOnlyDictionary<string, string>)new Dictionary<string, string> { ["officer"] = row.Name });
    }

    public override async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>>> SubjectFacts(
        TalentPoolDb db, IReadOnlyCollection<Guid> subjectIds, Actor reader)
    {
        var adverts = await db.Set<Advert>().AsNoTracking().Where(advert => subjectIds.Contains(advert.Id)).ToListAsync();
        var facts = adverts.ToDictionary(advert => advert.Id, advert => (IReadOnlyDictionary<string, string>)new Dictionary<string, string>
        {
            ["hours"] = PlainEnglish.Time(advert.MinutesAWeek),
            ["days"] = Shown.Days(advert.From, advert.To),
        });
        foreach (var leave in await db.Set<Leave>().AsNoTracking().Where(leave => subjectIds.Contains(leave.Id)).ToListAsync())
        {
            facts[leave.Id] = new Dictionary<string, string> { ["away"] = Shown.Days(leave.From, leave.To) };
        }

        foreach (var credential in await db.Set<Credential>().AsNoTracking().Where(credential => subjectIds.Contains(credential.Id)).ToListAsync())
        {
            facts[credential.Id] = new Dictionary<string, string>
            {
                ["credential"] = OfficerWords.InSentence(credential.Kind),
                ["last"] = credential.ExpiresOn is { } last ? Shown.Day(last) : "no end",
            };
        }

        return facts;
    }

    private static NoticeRule Rule<T>(
        string audience, string words, Func<NoticeContext, Task<IReadOnlyList<Guid>>> recipients, Func<Guid, Guid, string> address, bool isMailed = true)
        where T : DomainEvent => new(typeof(T), audience, words, recipients, address) { IsMailed = isMailed, Kind = NoticeKind.Availability };

    private static Task<IReadOnlyList<Guid>> Officer(NoticeContext context) => Task.FromResult<IReadOnlyList<Guid>>([((Officer)context.Root!).PersonId]);

    /// <summary>Where the line manager has left, whoever has the team now.</summary>
    private static Task<IReadOnlyList<Guid>> LineManager(NoticeContext context)
    {
        var officer = (Officer)context.Root!;
        return StandIns.Of(context.Db, context.Today, officer.LineManagerId, officer.HomeAuthorityId, officer.ServiceAreaId, Role.HeadOfService);
    }

    private static async Task<IReadOnlyList<Guid>> Hosts(NoticeContext context)
    {
        var placements = ((CommittedTimeOnLeave)context.Event).PlacementIds;
        var told = new List<Guid>();
        foreach (var placement in await context.Db.Set<Placement>().AsNoTracking().Where(placement => placements.Contains(placement.Id) && placement.EndedAt == null).ToListAsync())
        {
            told.AddRange(await ActingOnPlacement.Of(context, placement, [placement.RequesterId, placement.SupervisorId]));
        }

        return [.. told.Distinct()];
    }

    private static Func<NoticeContext, Task<IReadOnlyList<Guid>>> WhenItNeedsAgreement(Func<NoticeContext, Task<IReadOnlyList<Guid>>> who) =>
        context => ((AdvertChanged)context.Event).NeedsAgreement ? who(context) : Task.FromResult<IReadOnlyList<Guid>>([]);

    private static Func<NoticeContext, Task<IReadOnlyList<Guid>>> WhenAgreed(Func<NoticeContext, Task<IReadOnlyList<Guid>>> who) =>
        context => ((AdvertChanged)context.Event).NeedsAgreement ? Task.FromResult<IReadOnlyList<Guid>>([]) : who(context);

    private static string Profile(Guid officerId, Guid subjectId) => "/profile";

    private static string TeamMember(Guid officerId, Guid subjectId) => $"/team/{officerId}";

    private static string OwnAdvert(Guid officerId, Guid advertId) => $"/profile/availability/{advertId}";

    private static string TeamAdvert(Guid officerId, Guid advertId) => $"/team/{officerId}/availability/{advertId}";
}
