namespace TalentPool.Tests.Support;

/// <summary>Tests that no other may run beside, because they lean on what a process has once, such as its pools of connections.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "Alone";
}
