using TalentPool.Domain;

namespace TalentPool.Features.Privacy;

/// <summary>The one no of erasing somebody who left.</summary>
public static class ForgetPersonRefusals
{
    public static readonly Refusal StillNeeded = new(nameof(StillNeeded), "Records that must be kept still need this person’s name.");
}
