namespace TalentPool.Domain;

public enum ChainScope
{
    Installation,
    Partnership,
    Authority,
}
