using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TalentPool.Database;

/// <summary>Marks a table whose rows the evidence chain can rebuild: each event carries the rows it left behind, and `verify` compares them with the table.</summary>
public static class ReplayedRows
{
    public const string Annotation = "TalentPool:Replayed";

    public static EntityTypeBuilder<T> IsReplayed<T>(this EntityTypeBuilder<T> entity) where T : class
    {
        entity.Metadata.SetAnnotation(Annotation, true);
        return entity;
    }
}
