using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Placements;
using TalentPool.Features.Gaps;
using TalentPool.Features.Partnerships;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements.Substitutes;

/// <summary>A substitution as this reader may see it: by name at home, and at the host only once the substitute has been released.</summary>
public sealed class SubstitutionSight
{
    private IReadOnlyDictionary<Guid, string> _personNames = new Dictionary<Guid, string>();
    private IReadOnlyDictionary<Guid, string> _authorityNames = new Dictionary<Guid, string>();

    public required PlacementRights Rights { get; init; }

    public required Substitution Substitution { get; init; }

    public required string GapTitle { get; init; }

    /// <summary>The placement that was made of it, where this reader may see that.</summary>
    public string? SuccessorReference { get; private init; }

    public Placement Placement => Rights.Placement;

    public Actor Reader => Rights.Reader;

    public string Address => $"/substitutions/{Substitution.Id}";

    public Concerning Concerning => SubstitutionConcerning.Of(Placement, Substitution);

    public bool IsSubstitute => Reader.PersonId == Substitution.OfficerPersonId;

    public bool IsHome => SubstitutionConcerning.IsOfTheHome(Reader, Placement, Substitution);

    /// <summary>Whether the reader may also see the placement; the substitute and the line manager cannot until it is theirs.</summary>
    public bool SeesPlacement => Rights.May(Permission.SeePlacement);

    /// <summary>Why the other officer cannot go on is for those who deal with that officer at home.</summary>
    public bool SeesReason => Rights.IsOfficer || Rights.May(Permission.ProposeSubstitute);

    /// <summary>An officer's no is for the officer and the line manager alone.</summary>
    public bool SeesWhoSaidNo => IsSubstitute || PermissionTable.Allows(Permission.AgreeAdvert, Reader, Concerning);

    /// <summary>The rate tells the grade, so the host learns it no sooner than the name.</summary>
    public bool SeesMoney => Rights.SeesMoney && (Substitution.IsNamedOutside || Reader.Roles.Any(held => held.ScopeId == Placement.HomeAuthorityId));

    /// <summary>What the outside would have cost is for the host alone.</summary>
    public bool SeesHostMoney => Rights.SeesHostMoney;

    /// <summary>The name, or else discipline and level.</summary>
    public string Substitute => SubstitutionConcerning.MayNameSubstitute(Reader, Placement, Substitution) ? Name(Substitution.OfficerPersonId) : SubstitutionWords.Officer(Substitution);

    public string HostName => _authorityNames.GetValueOrDefault(Placement.HostAuthorityId, "A former member");

    public string HomeName => _authorityNames.GetValueOrDefault(Placement.HomeAuthorityId, "A former member");

    public bool IsAboveLimit => Substitution.IsAboveLimit(WorkingCalendar.EnglandAndWales);

    /// <summary>Who decides on the release, as a reader of the home knows them.</summary>
    public string Releaser => IsAboveLimit ? "head of service" : "line manager";

    /// <summary>The minutes of the cap that would go over to the substitute.</summary>
    public int PassedOnMinutes => Placement.PassedOnMinutes(Substitution.From, WorkingCalendar.EnglandAndWales);

    public bool MayAnswer => IsSubstitute && Allows(SubstitutionVerb.Agree);

    /// <summary>The substitute may still take a yes back until released.</summary>
    public bool MayTakeBack => IsSubstitute && Substitution.Status == SubstitutionStatus.Willing;

    public bool MayRelease => May(Permission.ReleaseOfficer) && Placement.Releases(Reader, Substitution) && Allows(SubstitutionVerb.Release);

    public bool MayReleaseThese => MayRelease && (!IsAboveLimit || May(Permission.ReleaseOfficerBeyondLimit));

    public bool MayAgreeToCost => May(Permission.ApproveBudget) && Allows(SubstitutionVerb.AgreeCost) && Substitution.WaitsForBudget
        && Placement.DecidesOnSubstituteCost(Reader) && !HasActedForHome;

    public bool MayDecide => May(Permission.TakeSubstitute) && Allows(SubstitutionVerb.Take) && !HasActedForHome;

    public bool MayWithdraw => Rights.May(Permission.ProposeSubstitute) && Allows(SubstitutionVerb.Withdraw) && !Placement.ActedForHost.Contains(Reader.PersonId)
        && (Reader.PersonId == Substitution.ProposedById || Placement.SpeaksForTheHome(Reader));

    private bool HasActedForHome => Placement.ActedForHome.Contains(Reader.PersonId);

    /// <summary>None where there is no such substitution or the reader may not know of it.</summary>
    public static async Task<SubstitutionSight?> Find(TalentPoolDb db, CurrentUser user, Guid substitutionId)
    {
        var placement = await db.Set<Placement>().AsNoTracking().SingleOrDefaultAsync(one => one.Substitutions.Any(substitution => substitution.Id == substitutionId));
        if (placement is null)
        {
            return null;
        }

        var reader = await user.Actor();
        if (!SubstitutionConcerning.MayKnowOf(reader, placement, placement.FindSubstitution(substitutionId)!) || await PlacementReading.IsHidden(db, reader, placement.GapId))
        {
            return null;
        }

        var rights = new PlacementRights(placement, reader, user.Now, await PlacementFigures.Of(db, placement));
        var substitution = placement.FindSubstitution(substitutionId)!;
        var gap = await db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes().Where(gap => gap.Id == placement.GapId).Select(gap => new { gap.Id, gap.Title, gap.Visibility }).SingleAsync();
        var isWhole = (await GapsSeen.By(db, reader).WholeOf(db, [gap.Id])).Count > 0;
        var people = new[] { substitution.OfficerPersonId, substitution.LineManagerId, substitution.ProposedById, placement.OfficerPersonId, substitution.ConsultedById, substitution.SettledById, substitution.CostAgreedById }
            .OfType<Guid>().ToList();
        var successor = substitution.SuccessorId is { } id
            ? await db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes().SingleOrDefaultAsync(one => one.Id == id)
            : null;
        return new SubstitutionSight
        {
            Rights = rights,
            Substitution = substitution,
            GapTitle = isWhole ? gap.Title : Gap.OutlineTitle(gap.Visibility),
            SuccessorReference = successor is not null && PermissionTable.Allows(Permission.SeePlacement, reader, PlacementConcerning.Of(successor)) ? successor.Reference : null,
            _personNames = await db.Set<Person>().AsNoTracking().Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name),
            _authorityNames = await MemberNames.Of(db),
        };
    }

    public string Name(Guid personId) => _personNames.GetValueOrDefault(personId, "Someone who has left");

    private bool May(Permission permission) => PermissionTable.Allows(permission, Reader, Concerning);

    private bool Allows(SubstitutionVerb verb) => SubstitutionStates.Table.Allows(Substitution.Status, verb)
        && PlacementStates.Table.Allows(Placement.Status, verb == SubstitutionVerb.Take ? PlacementVerb.TakeSubstitute : PlacementVerb.AnswerSubstitute);
}
