using TalentPool.Features.Offers;

namespace TalentPool.Features.Placements.Substitutes;

/// <summary>A page on which somebody decides one thing about a substitution.</summary>
public abstract class SubstitutionFormPage : DecisionFormPage<SubstitutionSight>
{
    protected override Task<SubstitutionSight?> Find() => SubstitutionSight.Find(Db, User, Id);

    protected override string AddressOf(SubstitutionSight sight) => sight.Address;

    protected override int VersionOf(SubstitutionSight sight) => sight.Placement.Version;

    protected static int Seen(string? typed) => int.TryParse(typed, out var version) ? version : 0;
}
