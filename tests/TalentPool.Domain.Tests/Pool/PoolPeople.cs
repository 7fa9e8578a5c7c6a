using TalentPool.Domain.Tests.Gaps;

namespace TalentPool.Domain.Tests.Pool;

/// <summary>Plain people of three councils, and people who hold more than is good for them.</summary>
internal static class PoolPeople
{
    public static readonly IReadOnlyList<Actor> Officers = [GapScene.BradfordOfficer, GapScene.SecondOfficer, GapScene.KirkleesOfficer];

    public static readonly Actor HostConflict = GapScene.Person("Carl Conflict", GapScene.Leeds, new HeldRole(Role.ConflictOfficer, GapScene.Leeds, []));

    /// <summary>Asks, pays, and decides on conflicts.</summary>
    public static readonly Actor Greedy = GapScene.Person(
        "Greta Greedy", GapScene.Leeds,
        new HeldRole(Role.ServiceManager, GapScene.Leeds, [GapScene.Legal]), new HeldRole(Role.BudgetHolder, GapScene.Leeds, []), new HeldRole(Role.ConflictOfficer, GapScene.Leeds, []));

    public static readonly Actor GreedysDeputy = GapScene.Person(
        "Dan Deputy", GapScene.Leeds,
        new HeldRole(Role.BudgetHolder, GapScene.Leeds, [], Greedy.PersonId), new HeldRole(Role.ConflictOfficer, GapScene.Leeds, [], Greedy.PersonId));

    public static readonly Actor Everywhere = GapScene.Person(
        "Eve Everywhere", GapScene.Bradford,
        [.. GapScene.Members.SelectMany(authority => Enum.GetValues<Role>().Where(role => role != Role.Clock).Select(role => new HeldRole(role, authority, [])))]);

    public static readonly IReadOnlyList<Actor> Requesters = [GapScene.Requester, Greedy];

    public static readonly IReadOnlyList<Actor> All =
    [
        .. Officers, .. Requesters, GapScene.Head, GapScene.Director, GapScene.MonitoringOfficer, GapScene.BudgetHolder, HostConflict, GreedysDeputy,
        GapScene.BradfordManager, GapScene.BradfordHead, GapScene.BradfordLineManager, GapScene.KirkleesManager, GapScene.KirkleesHead, GapScene.KirkleesLineManager,
        HomeConflict(GapScene.Bradford), HomeConflict(GapScene.Kirklees), HomeFinance(GapScene.Bradford), HomeFinance(GapScene.Kirklees), Everywhere,
    ];

    public static Actor LineManagerOf(Actor officer) => officer.AuthorityId == GapScene.Bradford ? GapScene.BradfordLineManager : GapScene.KirkleesLineManager;

    public static Actor ManagerOf(Guid authorityId) => authorityId == GapScene.Bradford ? GapScene.BradfordManager : GapScene.KirkleesManager;

    public static Actor Person(Guid personId) => All.First(person => person.PersonId == personId);

    public static Actor Holder(Role role, Guid authorityId) => All.First(person => person != Everywhere && person.Holds(role, authorityId));

    private static Actor HomeConflict(Guid authorityId) => GapScene.Person("Home conflict officer", authorityId, new HeldRole(Role.ConflictOfficer, authorityId, []));

    private static Actor HomeFinance(Guid authorityId) => GapScene.Person("Home finance", authorityId, new HeldRole(Role.Finance, authorityId, []));
}
