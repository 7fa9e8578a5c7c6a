using System.Reflection;
using System.Text.RegularExpressions;
using AutoMapper;
using Microsoft.Extensions.DependencyInjection;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Tidy;

/// <summary>What every change keeps to, held against the programs as they are built.</summary>
public sealed class HouseRulesTests
{
    private static readonly Assembly Rules = typeof(Gap).Assembly;
    private static readonly Assembly Program = typeof(global::TalentPool.Features.FeatureServices).Assembly;

    /// <summary>Areas of the rules that people do things with elsewhere: rules about gaps that have pages of their own, and what is no area of work.</summary>
    private static readonly string[] FeaturesWithoutRules =
        ["Bypasses", "Certificates", "Clearances", "Enquiries", "Errors", "Evidence", "EvidenceFiles", "Health", "Home", "Offers", "People", "Service", "SignIn"];

    /// <summary>Parts of one command, and of the script of the demonstration, which read better beside it.</summary>
    private static readonly string[] BesideAnother = ["FoundingMember", "Player", "CastOfficer"];

    [Fact]
    public void The_rules_reference_the_base_library_alone() =>
        Assert.All(Rules.GetReferencedAssemblies(), reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));

    [Fact]
    public void The_rules_hold_no_number_with_a_fraction()
    {
        const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var found = Rules.GetTypes().Where(type => !ReckonsInDecimals(type)).SelectMany(type => type.GetFields(Everything).Where(field => IsFraction(field.FieldType)).Select(field => $"{type.Name}.{field.Name}")
            .Concat(type.GetProperties(Everything).Where(property => IsFraction(property.PropertyType)).Select(property => $"{type.Name}.{property.Name}"))
            .Concat(type.GetMethods(Everything).Where(method => IsFraction(method.ReturnType) || method.GetParameters().Any(parameter => IsFraction(parameter.ParameterType)))
                .Select(method => $"{type.Name}.{method.Name}")));

        Assert.Empty(found);
    }

    [Fact]
    public async Task AutoMapper_knows_every_member_of_every_read_model()
    {
        await using var world = await World.Create();
        await using var site = new Site(world);

        site.Services.GetRequiredService<IMapper>().ConfigurationProvider.AssertConfigurationIsValid();
    }

    [Fact]
    public void What_people_do_lies_in_areas_of_the_same_names_as_the_rules()
    {
        var ruled = Areas("Domain");
        var done = Areas("Features");

        Assert.Empty(ruled.Except(done).Select(area => $"Domain/{area} has no Features/{area}."));
        Assert.Equal(FeaturesWithoutRules.Order(StringComparer.Ordinal), done.Except(ruled).Order(StringComparer.Ordinal));
    }

    /// <summary>The exceptions of the style: a use case's command beside its handler, an aggregate's events, a closed set of refusals.</summary>
    [Fact]
    public void A_public_type_has_a_file_of_its_own_name()
    {
        var files = Sources.Files().ToLookup(file => file.Name, StringComparer.Ordinal);
        var missing = Rules.GetTypes().Concat(Program.GetTypes())
            .Where(type => type is { IsPublic: true, IsNested: false } && type.Name != nameof(Program) && !IsMigration(type))
            .Where(type => !HasFile(type, files)).Select(type => type.FullName);

        Assert.Empty(missing);
    }

    private static bool HasFile(Type type, ILookup<string, SourceFile> files)
    {
        var name = type.Name.Split('`')[0];
        var belongsTo = name.EndsWith("Handler", StringComparison.Ordinal) ? name[..^"Handler".Length] : name;
        return files.Contains(belongsTo)
            || BesideAnother.Contains(name)
            || type.IsSubclassOf(typeof(DomainEvent))
            || typeof(Delegate).IsAssignableFrom(type) && Declares(files, name);
    }

    private static bool Declares(ILookup<string, SourceFile> files, string name) => files.SelectMany(found => found).Any(file => Regex.IsMatch(file.Text, $@"delegate [^;]*\b{name}\("));

    private static bool IsMigration(Type type) => type.Namespace?.Contains(".Migrations", StringComparison.Ordinal) == true;

    /// <summary>Percentages that a rate is built up of, hours as they are typed and an average are exact decimals on the way to one rounding; what is kept and charged is whole.</summary>
    private static bool ReckonsInDecimals(Type type) =>
        type.Namespace == typeof(Domain.Rates.Rate).Namespace || type == typeof(Domain.Timesheets.Duration) || type == typeof(Domain.Timesheets.WorkingTimeAverage);

    private static bool IsFraction(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain == typeof(double) || plain == typeof(float) || plain == typeof(decimal) || plain == typeof(Half);
    }

    private static IReadOnlyList<string> Areas(string folder) =>
        [.. Directory.GetDirectories(Path.Combine(Sources.Root, "src", folder)).Select(path => Path.GetFileName(path)!).Where(name => name is not ("bin" or "obj"))];
}
