using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TalentPool.Database;

/// <summary>Marks a table whose rows the evidence chain can rebuild: each event carries the rows it left behind, and `verify` compares them with the table.</summary>
public static class ReplayedRows
{
    public const string Annotation = "TalentPool:Replayed";

    public const string LeftOutAnnotation = "TalentPool:LeftOutOfImages";

    /// <summary>Of a column that has to go before the row does: images of the row do not carry it, and a check of its own holds it against its event.</summary>
    public static PropertyBuilder<T> IsLeftOutOfImages<T>(this PropertyBuilder<T> property)
    {
        property.Metadata.SetAnnotation(LeftOutAnnotation, true);
        return property;
    }

    public static EntityTypeBuilder<T> IsReplayed<T>(this EntityTypeBuilder<T> entity) where T : class
    {
        entity.Metadata.SetAnnotation(Annotation, true);
        return entity;
    }
}
