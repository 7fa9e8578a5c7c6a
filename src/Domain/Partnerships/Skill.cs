namespace TalentPool.Domain.Partnerships;

/// <summary>What a gap asks for and an officer holds, at a level.</summary>
public sealed class Skill
{
    public Skill(string serviceAreaSlug, string disciplineSlug, string slug, string name) =>
        (Id, DisciplineId, ServiceAreaId, Slug, Name) =
        (IdOf(serviceAreaSlug, disciplineSlug, slug), Discipline.IdOf(serviceAreaSlug, disciplineSlug), ServiceArea.IdOf(serviceAreaSlug), slug, name);

    private Skill() => (Slug, Name) = ("", "");

    public Guid Id { get; private init; }

    public Guid DisciplineId { get; private init; }

    public Guid ServiceAreaId { get; private init; }

    public string Slug { get; private init; }

    public string Name { get; private set; }

    public static Guid IdOf(string serviceAreaSlug, string disciplineSlug, string slug) =>
        StableId.From("skill", $"{serviceAreaSlug}/{disciplineSlug}/{slug}");
}
