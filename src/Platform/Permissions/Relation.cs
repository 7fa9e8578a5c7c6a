namespace TalentPool.Platform.Permissions;

/// <summary>What a person is to a record, whatever roles they hold.</summary>
public enum Relation
{
    Requester,
    Officer,
    LineManager,
    Supervisor,
}
