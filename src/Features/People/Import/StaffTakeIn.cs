using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Partnerships;
using TalentPool.Features.SignIn;
using TalentPool.Platform;
using TalentPool.Platform.People;

namespace TalentPool.Features.People.Import;

/// <summary>Does what a plan says, within the act that takes the list in. The first refusal ends it, and then nothing is stored.</summary>
public sealed class StaffTakeIn(ActScope scope, StaffPlan plan, Guid authorityId)
{
    private const int Together = 500;

    private readonly Dictionary<string, Guid> _added = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, PolicyFigures> _figures = [];

    private ChainKey Chain => ChainKey.Authority(authorityId);

    private string Evidence => $"From the authority’s list of staff of {PlainEnglish.Day(scope.Today)}.";

    public async Task<Outcome> Do(CancellationToken cancellation)
    {
        AddPeople();
        await ChangePeople(cancellation);
        var rows = plan.Rows.Where(row => plan.Known.Find(row.Key) is not { IsSuspended: true }).ToList();
        foreach (var row in rows)
        {
            if (GiveRoles(row) is { } refused)
            {
                return refused;
            }
        }

        // Officers who are there already are taken one by one in the order of their identifiers, as every act takes them.
        foreach (var row in rows.Where(row => OfficerOf(row) is not null).OrderBy(row => OfficerOf(row)!.Id))
        {
            if (await ChangeOfficer(row, OfficerOf(row)!) is { } refused)
            {
                return refused;
            }
        }

        return rows.Where(row => row.IsOfficer && OfficerOf(row) is null).Select(Register).FirstOrDefault(said => !said.IsDone) ?? Outcome.Done;
    }

    private void AddPeople()
    {
        foreach (var row in plan.Rows.Where(row => plan.Known.Find(row.Key) is null))
        {
            var person = Person.Of(row.Email, row.Name, authorityId);
            _added[row.Key] = person.Id;
            scope.Db.Add(person);
            scope.Db.Add(new AskedLink(person.Id, scope.At, scope.Actor.PersonId));
            scope.Record(Chain, new PersonAddedFromList(person.Id, scope.At, scope.Actor.PersonId, person.Name, authorityId));
        }
    }

    private async Task ChangePeople(CancellationToken cancellation)
    {
        var names = plan.Rows.Select(row => (Known: plan.Known.Find(row.Key), row.Name))
            .Where(row => row.Known is { IsSuspended: false } known && known.Name != row.Name).ToDictionary(row => row.Known!.Id, row => row.Name);
        var suspended = plan.Changes.Where(change => change.Kind == StaffChangeKind.Suspended).Select(change => change.PersonId!.Value).ToHashSet();
        foreach (var some in names.Keys.Concat(suspended).Order().Chunk(Together))
        {
            foreach (var person in await scope.Db.Set<Person>().Where(person => some.Contains(person.Id)).OrderBy(person => person.Id).ToListAsync(cancellation))
            {
                if (suspended.Contains(person.Id))
                {
                    person.Suspend(scope.At);
                    scope.Record(Chain, new PersonSuspended(person.Id, scope.At, scope.Actor.PersonId));
                }
                else
                {
                    person.Name = names[person.Id];
                    scope.Record(Chain, new PersonRenamed(person.Id, scope.At, scope.Actor.PersonId, person.Name));
                }
            }
        }
    }

    private Outcome? GiveRoles(StaffRow row)
    {
        foreach (var (role, serviceAreaId) in plan.NewRoles(row, plan.Known.Find(row.Key)?.Id))
        {
            var given = Grant.Give(
                scope.Actor, scope.At, Guid.CreateVersion7(), IdOf(row.Key), role, ScopeKind.Authority, authorityId,
                serviceAreaId is { } area ? [area] : [], scope.Today, null, null, out var grant);
            if (grant is null)
            {
                return given;
            }

            scope.Add(grant);
        }

        return null;
    }

    private async Task<Outcome?> ChangeOfficer(StaffRow row, KnownStaff.KnownOfficer known)
    {
        var post = StaffPlan.PostOf(row, known.Post, row.ManagerKey is { } key ? IdOf(key) : null);
        var skills = plan.NewSkills(row, known.Id);
        if (post == known.Post && skills.Count == 0)
        {
            return null;
        }

        var officer = await scope.Take<Officer>(known.Id);
        officer.CatchUp(scope.At, await FiguresOf(officer.ServiceAreaId), scope.Calendar);
        if (post != known.Post && officer.ChangePostFromList(scope.Actor, scope.At, post) is { IsDone: false } refused)
        {
            return refused;
        }

        return AddSkills(officer, skills);
    }

    private Outcome Register(StaffRow row)
    {
        var post = new OfficerPost(
            row.PostTitle!, row.Grade!, IdOf(row.ManagerKey!), row.Discipline!.Value.ServiceAreaId, row.Discipline.Value.Id, row.CrossAuthorityWork!.Value, null);
        var registered = Officer.RegisterFromList(
            scope.Actor, scope.At, authorityId, IdOf(row.Key), post, row.Place!, row.CanWorkRemotely ?? false, Weeks.MondayOf(scope.Today), row.UsualMinutes!, out var officer);
        if (officer is null)
        {
            return registered;
        }

        scope.Add(officer);
        return AddSkills(officer, row.Skills) ?? registered;
    }

    private Outcome? AddSkills(Officer officer, IReadOnlyList<(Guid SkillId, SkillLevel Level)> skills) =>
        skills.Select(skill => officer.AddSkillFromList(scope.Actor, scope.At, skill.SkillId, skill.Level, Evidence)).FirstOrDefault(said => !said.IsDone);

    private async Task<PolicyFigures> FiguresOf(Guid serviceAreaId) =>
        _figures.TryGetValue(serviceAreaId, out var known) ? known : _figures[serviceAreaId] = await TermsInForce.FiguresFor(scope.Db, authorityId, serviceAreaId, scope.Today);

    private KnownStaff.KnownOfficer? OfficerOf(StaffRow row) => plan.Known.Find(row.Key) is { } person ? plan.Known.Officers.GetValueOrDefault(person.Id) : null;

    private Guid IdOf(string key) => plan.Known.Find(key)?.Id ?? _added[key];
}
