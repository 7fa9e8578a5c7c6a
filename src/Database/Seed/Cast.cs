using TalentPool.Domain;

namespace TalentPool.Database.Seed;

/// <summary>The invented people by what they are to which council.</summary>
public sealed class Cast
{
    private readonly List<Player> _players = [];

    public IReadOnlyList<Player> Players => _players;

    public List<CastOfficer> Officers { get; } = [];

    /// <summary>Officers who have offered time or are about to, by their own wish.</summary>
    public HashSet<Guid> Advertising { get; } = [];

    /// <summary>Officers who have been put forward for something; each is put forward once, so that no story takes another's officer.</summary>
    public HashSet<Guid> PutForward { get; } = [];

    /// <summary>Who runs the installation, and founded the partnership.</summary>
    public Guid AdministratorId { get; set; }

    public void Add(Player player) => _players.Add(player);

    public Player OfPartnership(Role role) => _players.First(player => player.IsOfPartnership && player.Role == role);

    public Player Of(string council, Role role, string? serviceArea = null) =>
        _players.First(player => player.Council == council && player.Role == role && (serviceArea is null || player.ServiceArea is null || player.ServiceArea == serviceArea));
}
