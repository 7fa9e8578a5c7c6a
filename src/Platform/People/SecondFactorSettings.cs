using TalentPool.Domain;
using TalentPool.Platform.Errors;

namespace TalentPool.Platform.People;

/// <summary>Whose roles ask for a second factor: those who clear work, pay for it or say who may. Nobody's while developing.</summary>
public sealed record SecondFactorSettings(IReadOnlyCollection<Role> Roles)
{
    public const string RolesSetting = "TalentPool:SecondFactor:Roles";

    /// <summary>So many days after it was first asked for, nothing else can be done before it is set up.</summary>
    public const int GraceDays = 14;

    private const string Nobody = "None";

    private static readonly Role[] Usual = [Role.HeadOfService, Role.Finance, Role.PartnershipAdministrator];

    public static SecondFactorSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var set = configuration[RolesSetting];
        if (string.IsNullOrWhiteSpace(set))
        {
            return new SecondFactorSettings(environment.IsDevelopment() ? [] : Usual);
        }

        return set.Trim().Equals(Nobody, StringComparison.OrdinalIgnoreCase)
            ? new SecondFactorSettings([])
            : new SecondFactorSettings([.. set.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(name => RoleOf(name, set))]);
    }

    private static Role RoleOf(string name, string set) =>
        Enum.GetValues<Role>().Where(role => role != Role.Clock && role.ToString().Equals(name, StringComparison.OrdinalIgnoreCase)).Select(role => (Role?)role).FirstOrDefault()
        ?? throw new WrongSettingException(RolesSetting, set, $"None, or some of {string.Join(", ", Enum.GetNames<Role>().Where(known => known != nameof(Role.Clock)))}");
}
