using TalentPool.Domain.Placements;

namespace TalentPool.Features.Placements;

/// <summary>One thing that a placement needs before it starts: whether it is there, else who holds it, and where it can be given.</summary>
/// <param name="Sentence">What is missing; null when nothing is.</param>
/// <param name="Holder">Who owes it; null when nothing is missing.</param>
/// <param name="Path">The last part of the form’s address.</param>
/// <param name="Href">The form, where this reader may fill it in.</param>
/// <param name="IsOwed">Whether this reader is the one who owes it.</param>
public sealed record StartItem(string Text, string? Sentence, string? Holder, string Path, string? Href, bool IsOwed)
{
    private static readonly (PlacementVerb Verb, string Path, Func<PlacementSight, string> Text, StartCondition[] Conditions)[] Things =
    [
        (PlacementVerb.NameSupervisor, "supervisor", sight => $"A supervisor at {sight.HostName}", [StartCondition.Supervisor]),
        (PlacementVerb.SetVatTreatment, "vat", _ => "How VAT applies", [StartCondition.VatTreatment]),
        (PlacementVerb.RecordDelegation, "delegation", sight => $"{sight.HostName}’s decision to delegate", [StartCondition.Delegation]),
        (PlacementVerb.RecordDeclaration, "interests", _ => "The officer’s declaration of interests", [StartCondition.Declaration, StartCondition.NoOwnInterest]),
        (PlacementVerb.AddParty, "parties", _ => "The parties to the matter", [StartCondition.Parties]),
        (PlacementVerb.AnswerConflict, "conflict-answer", sight => $"{sight.HomeName}’s conflict check", [StartCondition.HomeConflictAnswer]),
        (PlacementVerb.DecideConflict, "conflict-decision", sight => $"{sight.HostName}’s decision on conflicts", [StartCondition.ConflictDecision, StartCondition.NoConflict]),
        (PlacementVerb.RecordCertificate, "certificate", _ => "A practising certificate", [StartCondition.Certificate]),
        (PlacementVerb.AuthoriseReservedWork, "authorisation", sight => $"{sight.HostName}’s authority for reserved work", [StartCondition.AuthorisedSupervisor, StartCondition.HostAuthorisation]),
        (PlacementVerb.RecordDbs, "dbs-check", sight => $"A DBS check: {PlacementWords.Of(sight.Placement.DbsAsked).ToLowerInvariant()}", [StartCondition.Dbs]),
    ];

    public bool IsDone => Sentence is null;

    /// <summary>Where what is missing is given.</summary>
    public static string PathOf(StartCondition condition) => condition is StartCondition.NoOwnInterest or StartCondition.NoConflict
        ? "start"
        : Things.Single(thing => thing.Conditions.Contains(condition)).Path;

    public static PlacementVerb VerbOf(StartCondition condition) => Things.Single(thing => thing.Conditions.Contains(condition)).Verb;

    public static IReadOnlyList<StartItem> Of(PlacementSight sight)
    {
        var missing = sight.Rights.Missing;
        return
        [
            .. Things.Where(thing => IsNeeded(sight.Placement, thing.Verb)).Select(thing =>
            {
                var owed = missing.Where(one => thing.Conditions.Contains(one.Condition)).ToList();
                return new StartItem(
                    thing.Text(sight),
                    owed.Count == 0 ? null : string.Join(" ", owed.Select(one => PlacementWords.Of(one, sight))),
                    owed.Count == 0 ? null : PlacementWords.Holder(owed[0], sight),
                    thing.Path,
                    sight.Rights.Can(thing.Verb) ? $"{sight.Address}/{thing.Path}" : null,
                    owed.Any(sight.Rights.Owes));
            }),
        ];
    }

    private static bool IsNeeded(Placement placement, PlacementVerb verb) => verb switch
    {
        PlacementVerb.RecordDelegation => placement.LegalBasis == Domain.Partnerships.LegalBasis.Section101,
        PlacementVerb.AddParty or PlacementVerb.AnswerConflict or PlacementVerb.DecideConflict => placement.IsLegal,
        PlacementVerb.RecordCertificate or PlacementVerb.AuthoriseReservedWork => placement.IsReservedWork,
        PlacementVerb.RecordDbs => placement.DbsAsked != DbsLevel.None,
        _ => true,
    };
}
