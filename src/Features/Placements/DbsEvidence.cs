using System.Globalization;
using TalentPool.Database;
using TalentPool.Domain.Placements;
using TalentPool.Platform.Evidence;

namespace TalentPool.Features.Placements;

/// <summary>Holds the level and date of each DBS check against the newest event that says so: images of the row do not carry them, because they go before it.</summary>
public sealed class DbsEvidence : EvidenceCheck
{
    private readonly Dictionary<Guid, (string? Level, string? IssuedOn)> _said = [];
    private readonly HashSet<Guid> _unknown = [];

    public override string Name => "DBS checks";

    public override void Meet(StoredLink link)
    {
        var placementId = link.Facts.SubjectId;
        if (link.Facts.Kind == nameof(DbsForgotten))
        {
            _said[placementId] = (null, null);
            _unknown.Remove(placementId);
        }
        else if (link.Facts.Kind == nameof(DbsRecorded))
        {
            // Erased by an order, or about to be said forgotten.
            _unknown.Add(placementId);
            if (link.Body is { } body)
            {
                var said = EventBody.Event(body);
                _said[placementId] = (said[nameof(DbsRecorded.Level)]!.GetValue<string>(), said[nameof(DbsRecorded.IssuedOn)]!.GetValue<string>());
                _unknown.Remove(placementId);
            }
        }
    }

    public override async Task End(TalentPoolDb db, CancellationToken cancellation)
    {
        await foreach (var row in EvidenceRows.DbsChecks(db, cancellation))
        {
            var id = StoredValue.Id(row, "Id");
            var (level, issuedOn) = _said.GetValueOrDefault(id);
            Count += level is null ? 0 : 1;
            if (!_unknown.Contains(id) && (Text(row["DbsLevel"]) != level || Text(row["DbsIssuedOn"]) != issuedOn))
            {
                throw new EvidenceMismatchException(RowReplay.Name("Placements", $"{id}"), "the detail of its DBS check is not what was recorded");
            }
        }
    }

    private static string? Text(object value) => value switch
    {
        DBNull => null,
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        DateTime day => DateOnly.FromDateTime(day).ToString("O", CultureInfo.InvariantCulture),
        _ => $"{value}",
    };
}
