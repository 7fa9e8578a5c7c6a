namespace TalentPool.Domain.Partnerships;

/// <summary>A field of work within a service area. It is what others see of an officer before release.</summary>
public sealed class Discipline
{
    public Discipline(string serviceAreaSlug, string slug, string name) =>
        (Id, ServiceAreaId, Slug, Name) = (IdOf(serviceAreaSlug, slug), ServiceArea.IdOf(serviceAreaSlug), slug, name);

    private Discipline() => (Slug, Name) = ("", "");

    public Guid Id { get; private init; }

    public Guid ServiceAreaId { get; private init; }

    public string Slug { get; private init; }

    public string Name { get; private set; }

    public static Guid IdOf(string serviceAreaSlug, string slug) => StableId.From("discipline", $"{serviceAreaSlug}/{slug}");
}
