using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;

namespace TalentPool.Platform.Evidence;

/// <summary>Erases the body of an event whose chain has been taken, and records that it was: the one way, whether an order or the retention schedule asks for it.</summary>
public static class EventErasure
{
    public static void Erase(ActScope scope, ChainKey chain, ChainEvent link, string reason, string orderReference)
    {
        var images = EventBody.Rows(link.Body!).ToList();
        var numbers = RowImages.ReplayedTypes(scope.Db.Model).ToDictionary(
            type => type.GetTableName()!, type => RowImages.ColumnsOf(type).Except(RowImages.TextColumnsOf(type)).ToHashSet(StringComparer.Ordinal));
        var rows = images.Select(row => $"{row.Table}/{row.Key}").ToList();
        var kept = images.Where(row => numbers.ContainsKey(row.Table)).Select(row => ErasedRow.Of(row, numbers[row.Table])).ToList();
        link.EraseBody();
        scope.Record(chain, new BodyErased(link.SubjectId, scope.At, link.Number, link.Kind, reason, orderReference, rows, kept));
    }
}
