using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Partnerships.Taxonomies;

namespace TalentPool.Domain.Tests.Partnerships;

public sealed class TaxonomyTests
{
    [Fact]
    public void Every_id_is_used_once()
    {
        Guid[] ids =
        [
            .. Taxonomy.ServiceAreas().Select(area => area.Id),
            .. Taxonomy.Disciplines().Select(discipline => discipline.Id),
            .. Taxonomy.Skills().Select(skill => skill.Id),
        ];

        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Fact]
    public void Every_skill_lies_in_a_discipline_of_its_service_area()
    {
        var disciplines = Taxonomy.Disciplines().ToDictionary(discipline => discipline.Id);

        Assert.All(Taxonomy.Skills(), skill => Assert.Equal(disciplines[skill.DisciplineId].ServiceAreaId, skill.ServiceAreaId));
    }

    [Fact]
    public void Every_discipline_has_three_to_eight_skills() =>
        Assert.All(Taxonomy.Areas.SelectMany(area => area.Disciplines), discipline => Assert.InRange(discipline.Skills.Length, 3, 8));

    [Fact]
    public void Slugs_are_lower_case_words_and_hyphens() =>
        Assert.All(Taxonomy.Skills().Select(skill => skill.Slug).Concat(Taxonomy.Disciplines().Select(discipline => discipline.Slug)), slug => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", slug));

    /// <summary>Ids are kept in databases. Were the way to make them to change, every stored skill would be lost.</summary>
    [Fact]
    public void Ids_follow_from_slugs_and_stay_as_they_are()
    {
        Assert.Equal(new Guid("96b3ecb7-1a0e-8882-8373-4d23d613f175"), ServiceArea.IdOf("legal"));
        Assert.Equal(new Guid("7f1225dd-9073-8965-bde7-b9f8f4807735"), Skill.IdOf("legal", "childcare", "care-proceedings"));
    }
}
