using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Partnerships.Taxonomies;
using TalentPool.Features.Officers;

namespace TalentPool.Database.Seed.Scenes;

/// <summary>Line managers register about 400 officers with believable posts, skills and weeks; certificates of lawyers are checked.</summary>
public sealed class OfficersScene(InventedNames names) : Scene
{
    private static readonly int[][] Weeks =
    [
        [444, 444, 444, 444, 444, 0, 0], [444, 444, 444, 444, 444, 0, 0], [444, 444, 444, 444, 444, 0, 0], [555, 555, 555, 555, 0, 0, 0],
        [444, 444, 444, 0, 0, 0, 0], [0, 444, 444, 444, 444, 0, 0], [300, 300, 300, 300, 300, 0, 0], [444, 444, 444, 444, 240, 0, 0],
    ];

    private static readonly string[] Evidence =
    [
        "Did this work for the last three years in the current post", "Led two cases of this kind from start to finish last year", "Shadowed a senior colleague and now works alone under supervision",
        "Holds the professional qualification and keeps up the yearly training", "Wrote the council’s guidance on it", "Regular work, about one matter a month", "Trained colleagues in it this year", "Carried out a peer review of this work for a neighbouring authority", "Four years of this work in private practice before joining the council",
        "Named as the team’s first contact for it",
    ];

    public override void Write(Script script, Stage stage)
    {
        var chance = Stage.Chance("officers");
        var written = 0;
        foreach (var council in Council.All)
        {
            foreach (var department in Department.All)
            {
                var count = council.Officers * department.Share / 100;
                var inArea = new Dictionary<string, int>();
                for (var number = 0; number < count; number++)
                {
                    var area = department.AreaOf(number);
                    var disciplines = Taxonomy.Areas.Single(known => known.Slug == area).Disciplines;
                    var officer = new NewOfficer(names.Next(), council, department, area, disciplines[inArea.GetValueOrDefault(area) % disciplines.Length], Post.Pick(area, chance), number, chance.Next());
                    inArea[area] = inArea.GetValueOrDefault(area) + 1;
                    script.At(stage.At(-97, 9).AddSeconds(15 * written++), $"{officer.Name} is registered", () => Register(stage, officer));
                }
            }
        }
    }

    private static async Task Register(Stage stage, NewOfficer officer)
    {
        var chance = new Random(officer.Seed);
        var managers = stage.Cast.Players
            .Where(player => player.Council == officer.Council.ShortName && player.Role == Role.LineManager && player.ServiceArea == officer.Department.Areas[0]).ToList();
        var manager = managers[officer.Number % managers.Count];
        var personId = await stage.AddPerson(officer.Name, officer.Council, isOfficer: true);
        var post = new OfficerPost(
            officer.Post.Title, officer.Post.Grade, manager.PersonId, ServiceArea.IdOf(officer.Area), Discipline.IdOf(officer.Area, officer.Discipline.Slug),
            chance.Next(12) == 0 ? CrossAuthorityWork.WithAgreement : CrossAuthorityWork.Yes, stage.WorkingDay(-97));
        var worksRemotely = chance.Next(5) > 0;
        var week = Weeks[chance.Next(Weeks.Length)];
        var skills = Skills(officer, chance).ToList();
        var register = new RegisterOfficer(officer.Council.Id, personId, post, officer.Council.MainOffice, worksRemotely, stage.WorkingDay(-97), week)
        {
            Skills = [.. skills.Select(skill => (skill.SkillId, skill.Level, Evidence[chance.Next(Evidence.Length)]))],
            PractisingCertificate = officer.Area == "legal" && officer.Post.Highest >= SkillLevel.Practitioner
                ? ($"{300000 + chance.Next(600000)}", new DateOnly(stage.Today.Year + 1, 10, 31))
                : null,
        };
        var officerId = await stage.Do<RegisterOfficerHandler>(manager.PersonId, (handler, act) => handler.Handle(act, register));
        stage.Cast.Officers.Add(new CastOfficer(
            officerId, personId, manager.PersonId, officer.Name, officer.Council.ShortName, officer.Area, worksRemotely, week.Sum(),
            skills.ToDictionary(skill => skill.SkillId, skill => skill.Level)));
    }

    /// <summary>Two to four skills of the officer's own discipline, and often one of a neighbouring one at a lower level.</summary>
    private static IEnumerable<(Guid SkillId, SkillLevel Level)> Skills(NewOfficer officer, Random chance)
    {
        var own = officer.Discipline.Skills.OrderBy(_ => chance.Next()).Take(2 + chance.Next(3)).ToList();
        foreach (var (skill, index) in own.Select((skill, index) => (skill, index)))
        {
            var level = index == 0 ? officer.Post.Highest : (SkillLevel)Math.Max(1, (int)officer.Post.Highest - chance.Next(2));
            yield return (Skill.IdOf(officer.Area, officer.Discipline.Slug, skill.Slug), level);
        }

        var others = Taxonomy.Areas.Single(area => area.Slug == officer.Area).Disciplines.Where(discipline => discipline.Slug != officer.Discipline.Slug).ToList();
        if (others.Count > 0 && chance.Next(3) > 0)
        {
            var other = others[chance.Next(others.Count)];
            yield return (Skill.IdOf(officer.Area, other.Slug, other.Skills[chance.Next(other.Skills.Length)].Slug), (SkillLevel)Math.Max(1, (int)officer.Post.Highest - 1));
        }
    }

    private sealed record NewOfficer(
        string Name, Council Council, Department Department, string Area, TaxonomyDiscipline Discipline, Post Post, int Number, int Seed);
}
