using TalentPool.Domain;

namespace TalentPool.Database.Seed;

/// <summary>The invented people by what they are to which council.</summary>
public sealed class Cast
{
    private readonly List<Player> _players = [];

    public IReadOnlyList<Player> Players => _players;

    public List<CastOfficer> Officers { get; } = [];

    /// <summary>Who runs the installation, and founded the partnership.</summary>
    public Guid AdministratorId { get; set; }

    public void Add(Player player) => _players.Add(player);

    public Player Of(string council, Role role, string? serviceArea = null) =>
        _players.First(player => player.Council == council && player.Role == role && (serviceArea is null || player.ServiceArea is null || player.ServiceArea == serviceArea));
}

/// <summary>Someone with a role.</summary>
/// <param name="ServiceArea">The slug of the service area that the role is limited to; null for all.</param>
public sealed record Player(Guid PersonId, string Name, string Council, Role Role, string? ServiceArea);

/// <summary>An officer as the scenes know one.</summary>
public sealed record CastOfficer(Guid OfficerId, Guid PersonId, Guid LineManagerId, string Name, string Council, string ServiceArea, string Discipline, string Grade);
