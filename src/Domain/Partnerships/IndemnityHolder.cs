namespace TalentPool.Domain.Partnerships;

/// <summary>Whose insurance answers for a placed officer's work.</summary>
public enum IndemnityHolder
{
    Home,
    Host,
}
