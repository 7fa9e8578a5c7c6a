namespace TalentPool.Features.People.Import;

public enum StaffChangeKind
{
    Added,
    Changed,
    Suspended,
    Unchanged,
}
