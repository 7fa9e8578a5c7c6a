using System.Reflection;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using TalentPool.Domain;
using TalentPool.Platform.People;

namespace TalentPool.Database;

/// <summary>One model for both databases. What differs between them is in the two contexts derived from it and nowhere else.</summary>
public abstract class TalentPoolDb(DbContextOptions options) : IdentityUserContext<Person, Guid>(options)
{
    /// <summary>Tells the other nodes, when the transaction commits, that these events told somebody and these records were touched.</summary>
    public abstract Task Announce(IReadOnlyCollection<long> eventIds, IReadOnlyCollection<Guid> rootIds, CancellationToken cancellation);

    public abstract Task<long> SizeInBytes(CancellationToken cancellation);

    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);
        model.ApplyConfigurationsFromAssembly(Assembly.GetExecutingAssembly());
        foreach (var entity in model.Model.GetEntityTypes())
        {
            DomainGivesKeys(entity);
            RootsAreLoadedWhole(entity);
        }
    }

    /// <summary>Identifiers are made by the domain. Told so, EF takes a part that it has not seen before as a new row.</summary>
    private static void DomainGivesKeys(IMutableEntityType entity)
    {
        foreach (var key in entity.FindPrimaryKey()?.Properties.Where(property => property.ClrType == typeof(Guid)) ?? [])
        {
            key.ValueGenerated = ValueGenerated.Never;
        }
    }

    /// <summary>A root decides with all its parts in hand, so they always come with it.</summary>
    private static void RootsAreLoadedWhole(IMutableEntityType entity)
    {
        if (entity.ClrType.Assembly != typeof(Root).Assembly)
        {
            return;
        }

        foreach (var parts in entity.GetNavigations().Where(navigation => navigation.IsCollection))
        {
            parts.SetIsEagerLoaded(true);
            parts.ForeignKey.IsRequired = true;
            parts.ForeignKey.DeleteBehavior = DeleteBehavior.Cascade;
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        base.ConfigureConventions(conventions);
        conventions.Conventions.Remove<Microsoft.EntityFrameworkCore.Metadata.Conventions.TableNameFromDbSetConvention>();
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }
}
