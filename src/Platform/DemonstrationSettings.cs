namespace TalentPool.Platform;

/// <summary>Whether this program invents people and gaps and lets anyone sign in as them. It does so while developing and never elsewhere, whatever a setting says.</summary>
public sealed class DemonstrationSettings(IHostEnvironment environment)
{
    public bool IsOn => environment.IsDevelopment();
}
