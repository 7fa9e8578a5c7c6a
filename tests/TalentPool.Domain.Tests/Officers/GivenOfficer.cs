using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;

namespace TalentPool.Domain.Tests.Officers;

/// <summary>One officer of one authority with the people around, on Monday 1 June 2026.</summary>
internal static class GivenOfficer
{
    public static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    public static readonly DateOnly Monday = new(2026, 6, 1);

    public static readonly DateTime Now = new(2026, 6, 1, 8, 0, 0, DateTimeKind.Utc);

    public static readonly Guid Home = Guid.CreateVersion7();

    public static readonly Guid ServiceArea = Guid.CreateVersion7();

    public static readonly Guid PersonId = Guid.CreateVersion7();

    public static readonly Actor Self = Person(PersonId, Role.Officer);

    public static readonly Actor Manager = Person(Guid.CreateVersion7(), Role.LineManager);

    public static readonly Actor OtherManager = Person(Guid.CreateVersion7(), Role.LineManager);

    public static readonly Actor Deputy = new(Guid.CreateVersion7(), "Deputy", Home, [new HeldRole(Role.LineManager, Home, [], Manager.PersonId)]);

    public static readonly Actor Stranger = Person(Guid.CreateVersion7(), Role.Officer);

    public static OfficerPost Post => new("Solicitor", "PO3", Manager.PersonId, ServiceArea, Guid.CreateVersion7(), CrossAuthorityWork.Yes, new DateOnly(2020, 1, 1));

    /// <summary>Works 7 hours 30 minutes from Monday to Friday, in Leeds or remotely.</summary>
    public static Officer Plain(OfficerPost? post = null)
    {
        var outcome = Officer.Register(Manager, Now, Home, PersonId, post ?? Post, "Leeds", true, Monday, [450, 450, 450, 450, 450, 0, 0], out var officer);
        Assert.True(outcome.IsDone, outcome.ToString());
        officer!.TakeEvents();
        return officer;
    }

    public static Officer WithLiveAdvert(int minutesAWeek = 900, int releaseLimit = 0, int weeks = 12)
    {
        var officer = Plain();
        Add(officer, AdvertStatus.Live, minutesAWeek, releaseLimit, weeks);
        officer.TakeEvents();
        return officer;
    }

    public static Advert Add(Officer officer, AdvertStatus status, int minutesAWeek = 900, int releaseLimit = 0, int weeks = 12)
    {
        Done(officer.ProposeAdvert(Self, Now, Monday, Monday.AddDays(7 * weeks - 1), minutesAWeek, Calendar));
        var advert = officer.Adverts[^1];
        switch (status)
        {
            case AdvertStatus.Live:
                Done(officer.AgreeAdvert(Manager, Now, advert.Id, advert.Version, releaseLimit));
                break;
            case AdvertStatus.Lapsed:
                Done(officer.AgreeAdvert(Manager, Now, advert.Id, advert.Version, releaseLimit));
                officer.CatchUp(Now.AddDays(29), new(), Calendar);
                break;
            case AdvertStatus.Ended:
                officer.CatchUp(Now.AddDays(7 * weeks), new(), Calendar);
                break;
            case AdvertStatus.Refused:
                Done(officer.RefuseAdvert(Manager, Now, advert.Id, advert.Version, "Needed here"));
                break;
            case AdvertStatus.Withdrawn:
                Done(officer.WithdrawAdvert(Self, Now, advert.Id, advert.Version));
                break;
            default:
                break;
        }

        Assert.Equal(status, advert.Status);
        return advert;
    }

    public static GapShape Hours(int minutesAWeek, int weeks = 4) => GapShape.HoursAWeek(Monday, Monday.AddDays(7 * weeks - 1), minutesAWeek);

    public static void Done(Outcome outcome) => Assert.True(outcome.IsDone, outcome.ToString());

    public static void Refused(string name, Outcome outcome) => Assert.Equal(name, outcome.Refusal?.Name);

    private static Actor Person(Guid id, Role role) => new(id, role.ToString(), Home, [new HeldRole(role, Home, [])]);
}
