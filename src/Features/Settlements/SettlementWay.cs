namespace TalentPool.Features.Settlements;

/// <summary>How a month is settled net, where the members have agreed to set off.</summary>
public enum SettlementWay
{
    /// <summary>Each two authorities pay the difference between them.</summary>
    Bilateral,

    /// <summary>Who owes in all pays whoever is owed in all.</summary>
    Multilateral,
}
