using System.Diagnostics.CodeAnalysis;

namespace TalentPool.Domain.Officers;

/// <summary>A member of an authority's staff who can be placed with another one, and who stays employed by the home authority.</summary>
public sealed partial class Officer : Root
{
    private Officer()
    {
    }

    public Guid HomeAuthorityId { get; private init; }

    public Guid PersonId { get; private init; }

    public string PostTitle { get; private set; } = "";

    public string Grade { get; private set; } = "";

    /// <summary>The person, not the officer record, who lets this officer go.</summary>
    public Guid LineManagerId { get; private set; }

    public Guid ServiceAreaId { get; private set; }

    public Guid DisciplineId { get; private set; }

    public CrossAuthorityWork CrossAuthorityWork { get; private set; }

    /// <summary>The date of the contract terms that say so.</summary>
    public DateOnly? ContractTermsOn { get; private set; }

    /// <summary>The first day with the home authority; null where it is not said. A new starter's working time is averaged from then on.</summary>
    public DateOnly? EmployedSince { get; private set; }

    /// <summary>Where the officer usually works, such as "Leeds".</summary>
    public string Place { get; private set; } = "";

    /// <summary>Whether the officer can do another authority's work without going to its offices.</summary>
    public bool CanWorkRemotely { get; private set; }

    /// <summary>Other places where the officer is ready to work.</summary>
    public List<string> AlsoWorksIn { get; private set; } = [];

    public override ChainKey Chain => ChainKey.Authority(HomeAuthorityId);

    public static Outcome Register(
        Actor by,
        DateTime at,
        Guid homeAuthorityId,
        Guid personId,
        OfficerPost post,
        string place,
        bool canWorkRemotely,
        DateOnly usualWeekFrom,
        IReadOnlyList<int> usualMinutes,
        out Officer? officer)
    {
        officer = null;
        return MayKeepRecords(by, homeAuthorityId, post.ServiceAreaId)
            ? Make(at, homeAuthorityId, personId, post, place, canWorkRemotely, usualWeekFrom, usualMinutes, out officer)
            : OfficerRefusals.OnlyTheHome;
    }

    private static Outcome Make(
        DateTime at, Guid homeAuthorityId, Guid personId, OfficerPost post, string place, bool canWorkRemotely,
        DateOnly usualWeekFrom, IReadOnlyList<int> usualMinutes, out Officer? officer)
    {
        officer = null;
        if (Fault(post, personId) is { } fault)
        {
            return fault;
        }

        if (!IsPlaceWellFormed(place, []))
        {
            return OfficerRefusals.PlaceMissing;
        }

        if (UsualWeek.Fault(usualMinutes) is { } weekFault)
        {
            return weekFault;
        }

        officer = new Officer { Id = Guid.CreateVersion7(), HomeAuthorityId = homeAuthorityId, PersonId = personId };
        officer.Hold(post);
        (officer.Place, officer.CanWorkRemotely) = (place.Trim(), canWorkRemotely);
        officer._usualWeeks.Add(new UsualWeek(usualWeekFrom, usualMinutes));
        officer.Record(new OfficerRegistered(officer.Id, at, homeAuthorityId, personId, post));
        return Outcome.DoneWith(officer.Id);
    }

    /// <summary>What the home says about the job. Not by the officer, who could otherwise choose who agrees to being placed.</summary>
    public Outcome ChangePost(Actor by, DateTime at, OfficerPost post)
    {
        if (by.PersonId == PersonId || !(IsLineManager(by) || MayKeepRecords(by, HomeAuthorityId, ServiceAreaId)))
        {
            return OfficerRefusals.OnlyTheHome;
        }

        if (Fault(post, PersonId) is { } fault)
        {
            return fault;
        }

        Hold(post);
        Record(new OfficerPostChanged(Id, at, post));
        return Outcome.Done;
    }

    /// <summary>Where and how the officer can work.</summary>
    public Outcome ChangeProfile(Actor by, DateTime at, string place, bool canWorkRemotely, IReadOnlyList<string> alsoWorksIn)
    {
        if (!IsOfficerOrLineManager(by, out var refusal))
        {
            return refusal;
        }

        if (!IsPlaceWellFormed(place, alsoWorksIn))
        {
            return OfficerRefusals.PlaceMissing;
        }

        (Place, CanWorkRemotely, AlsoWorksIn) = (place.Trim(), canWorkRemotely, [.. alsoWorksIn.Select(other => other.Trim()).Where(other => other.Length > 0)]);
        Record(new OfficerProfileChanged(Id, at, Place, CanWorkRemotely, AlsoWorksIn));
        return Outcome.Done;
    }

    /// <summary>Whether the person is this officer's line manager or carries that line manager's duties. Never the officer.</summary>
    public bool IsLineManager(Actor by) =>
        by.PersonId != PersonId
        && (by.PersonId == LineManagerId
            || by.Roles.Any(held => held.Role == Role.LineManager && held.DeputyForId == LineManagerId && held.Covers(HomeAuthorityId, ServiceAreaId)));

    private static bool MayKeepRecords(Actor by, Guid homeAuthorityId, Guid serviceAreaId) =>
        by.Holds(Role.LineManager, homeAuthorityId, serviceAreaId)
        || by.Holds(Role.ServiceManager, homeAuthorityId, serviceAreaId)
        || by.Holds(Role.HeadOfService, homeAuthorityId, serviceAreaId);

    private static Refusal? Fault(OfficerPost post, Guid personId)
    {
        if (post.LineManagerId == personId)
        {
            return OfficerRefusals.OwnLineManager;
        }

        return IsText(post.PostTitle, 200) && IsText(post.Grade, 200) ? null : OfficerRefusals.PostIncomplete;
    }

    private static bool IsPlaceWellFormed(string place, IReadOnlyList<string> alsoWorksIn) =>
        IsText(place, 200) && alsoWorksIn.Count <= 20 && alsoWorksIn.All(other => other.Length <= 200);

    private static bool IsText(string? text, int most) => !string.IsNullOrWhiteSpace(text) && text.Length <= most;

    private bool IsOfficerOrLineManager(Actor by, [NotNullWhen(false)] out Refusal? refusal)
    {
        refusal = by.PersonId == PersonId || IsLineManager(by) ? null : OfficerRefusals.OnlyTheOfficerOrLineManager;
        return refusal is null;
    }

    private void Hold(OfficerPost post)
    {
        (PostTitle, Grade, LineManagerId) = (post.PostTitle.Trim(), post.Grade.Trim(), post.LineManagerId);
        (ServiceAreaId, DisciplineId) = (post.ServiceAreaId, post.DisciplineId);
        (CrossAuthorityWork, ContractTermsOn, EmployedSince) = (post.CrossAuthorityWork, post.ContractTermsOn, post.EmployedSince);
    }
}
