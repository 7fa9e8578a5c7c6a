using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform.Evidence;

namespace TalentPool.Features.Partnerships.Versions;

/// <summary>
/// Holds every version of the terms, its signatures and the decision on VAT against the events that say what was agreed on. The events say
/// all of it, so no images of the rows are needed, and versions of before this check are held against it too.
/// </summary>
public sealed class TermsCheck : EvidenceCheck
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>By the version; without what happened where the body has been erased.</summary>
    private readonly Dictionary<Guid, (string Link, JsonNode? Happened)> _added = [];

    private readonly List<(Guid TermsId, string Link, JsonNode? Happened)> _signed = [];

    private readonly Dictionary<Guid, (string Link, JsonNode? Happened)> _decided = [];

    public override string Name => "Versions of the terms";

    public override void Meet(StoredLink link)
    {
        var (subject, name) = (link.Facts.SubjectId, StoredLink.NameOf(link.Id));
        switch (link.Facts.Kind)
        {
            case nameof(TermsAdded):
                _added[subject] = (name, Happened(link));
                break;
            case nameof(TermsSigned):
                _signed.Add((subject, name, Happened(link)));
                break;
            case nameof(TermsVatDecided):
                _decided[subject] = (name, Happened(link));
                break;
        }
    }

    public override async Task End(TalentPoolDb db, CancellationToken cancellation)
    {
        var versions = (await Read(db, cancellation)).ToDictionary(version => version.Id);
        foreach (var (id, added) in _added.Where(added => !versions.ContainsKey(added.Key)))
        {
            throw new EvidenceMismatchException(NameOf(id), $"{added.Link} added it, but it is gone");
        }

        // A partnership that was stored without events, as tests do, has no first version to begin from.
        var witnessedFrom = versions.Values.Where(version => _added.ContainsKey(version.Id)).GroupBy(version => version.PartnershipId)
            .ToDictionary(group => group.Key, group => group.Min(version => version.VersionNumber));
        foreach (var version in versions.Values.Where(version => version.VersionNumber >= witnessedFrom.GetValueOrDefault(version.PartnershipId, int.MaxValue)).OrderBy(version => version.VersionNumber))
        {
            Count++;
            CompareWording(version);
            CompareSignatures(version);
            CompareVat(version);
        }
    }

    /// <summary>A version that the model cannot read has been changed by other means.</summary>
    private static async Task<IReadOnlyList<Terms>> Read(TalentPoolDb db, CancellationToken cancellation)
    {
        try
        {
            return await db.Set<Terms>().AsNoTracking().ToListAsync(cancellation);
        }
        catch (Exception damaged) when (damaged is JsonException or FormatException or InvalidOperationException or InvalidCastException or ArgumentException)
        {
            throw new EvidenceMismatchException("the table Terms", $"a row cannot be read ({damaged.Message})");
        }
    }

    private void CompareWording(Terms version)
    {
        if (!_added.TryGetValue(version.Id, out var added))
        {
            throw new EvidenceMismatchException(NameOf(version.Id), "no event bears witness to it");
        }

        if (added.Happened is { } happened
            && ((int?)happened[nameof(TermsAdded.VersionNumber)] != version.VersionNumber
                || !SaysTheSame(happened[nameof(TermsAdded.Wording)], JsonSerializer.SerializeToNode(version.ToWording(), Json))))
        {
            throw new EvidenceMismatchException(NameOf(version.Id), $"it does not say what {added.Link} says was agreed on");
        }
    }

    private void CompareSignatures(Terms version)
    {
        var told = _signed.Where(signed => signed.TermsId == version.Id).ToList();
        foreach (var (_, link, _) in told.Where(signed => signed.Happened is { } happened && !version.Signatures.Any(signature => Says(happened, signature))))
        {
            throw new EvidenceMismatchException(NameOf(version.Id), $"the signature that {link} recorded is not there");
        }

        var erased = told.Count(signed => signed.Happened is null);
        if (version.Signatures.Count(signature => !told.Exists(signed => signed.Happened is { } happened && Says(happened, signature))) > erased)
        {
            throw new EvidenceMismatchException(NameOf(version.Id), "it has a signature to which no event bears witness");
        }
    }

    private void CompareVat(Terms version)
    {
        var isDecided = version.VatTreatment != VatTreatment.Undecided;
        if (_decided.TryGetValue(version.Id, out var decided) != isDecided)
        {
            throw new EvidenceMismatchException(NameOf(version.Id), isDecided ? "no event bears witness to the decision on VAT" : $"the decision on VAT that {decided.Link} recorded is not there");
        }

        if (isDecided && decided.Happened is { } happened
            && ((string?)happened[nameof(TermsVatDecided.Treatment)] != $"{version.VatTreatment}"
                || (Guid?)happened[nameof(TermsVatDecided.ById)] != version.VatSignedOffById
                || (string?)happened[nameof(TermsVatDecided.On)] != $"{version.VatSignedOffOn:yyyy-MM-dd}"))
        {
            throw new EvidenceMismatchException(NameOf(version.Id), $"the decision on VAT is not the one that {decided.Link} recorded");
        }
    }

    private static bool Says(JsonNode happened, TermsSignature signature) =>
        (Guid?)happened[nameof(TermsSigned.AuthorityId)] == signature.AuthorityId
        && (string?)happened[nameof(TermsSigned.SignedOn)] == $"{signature.SignedOn:yyyy-MM-dd}"
        && (string?)happened[nameof(TermsSigned.SignedBy)] == signature.SignedBy;

    /// <summary>Whether all that was told is so. A figure that came to the program later was not told of and is not compared.</summary>
    private static bool SaysTheSame(JsonNode? told, JsonNode? now) => told is JsonObject parts && now is JsonObject row
        ? parts.All(part => !row.ContainsKey(part.Key) || SaysTheSame(part.Value, row[part.Key]))
        : JsonNode.DeepEquals(told, now);

    private static JsonNode? Happened(StoredLink link) => link.Body is { } body ? EventBody.Event(body) : null;

    private static string NameOf(Guid termsId) => $"version {termsId} of the terms";
}
