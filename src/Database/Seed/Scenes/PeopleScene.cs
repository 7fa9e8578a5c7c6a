using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.People;

namespace TalentPool.Database.Seed.Scenes;

/// <summary>The administrator takes on everybody with a role: heads, managers, budget holders, finance, conflict officers, auditors and the board.</summary>
public sealed class PeopleScene(InventedNames names) : Scene
{
    public override void Write(Script script, Stage stage)
    {
        var minute = 0;
        DateTime Next() => stage.At(-99, 9).AddSeconds(20 * minute++);

        void Cast(Council council, Role role, Department? department = null, ScopeKind scope = ScopeKind.Authority)
        {
            var name = names.Next();
            script.At(Next(), $"{name} becomes {role} of {council.ShortName}", async () =>
            {
                var areas = department?.Areas.Select(ServiceArea.IdOf).ToList() ?? [];
                var personId = await stage.AddPerson(name, council);
                await stage.Do<GiveRoleHandler>(stage.Cast.AdministratorId, (handler, act) => handler.Handle(act, new GiveRole(
                    personId, role, scope, scope == ScopeKind.Partnership ? Stage.PartnershipId : council.Id, areas, stage.WorkingDay(-99), null, null)));
                stage.Cast.Add(new Player(personId, name, council.ShortName, role, department?.Areas[0], scope == ScopeKind.Partnership));
            });
        }

        foreach (var council in Council.All)
        {
            foreach (var role in new[] { Role.Director, Role.MonitoringOfficer, Role.BudgetHolder, Role.Finance, Role.ConflictOfficer, Role.Auditor })
            {
                Cast(council, role);
            }

            foreach (var department in Department.All)
            {
                Cast(council, Role.HeadOfService, department);
                Cast(council, Role.ServiceManager, department);
                for (var manager = 0; manager < department.LineManagers; manager++)
                {
                    Cast(council, Role.LineManager, department);
                }
            }

            Cast(council, Role.BoardMember, scope: ScopeKind.Partnership);
        }

        Cast(Council.All[3], Role.PartnershipAdministrator, scope: ScopeKind.Partnership);
        Cast(Council.All[0], Role.Auditor, scope: ScopeKind.Partnership);
    }
}
