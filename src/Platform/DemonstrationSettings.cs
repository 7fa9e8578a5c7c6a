namespace TalentPool.Platform;

/// <summary>Whether this program shows invented people and gaps. It does so while developing and never elsewhere, whatever a setting says.</summary>
public sealed class DemonstrationSettings(IHostEnvironment environment)
{
    public bool IsOn => environment.IsDevelopment();
}
