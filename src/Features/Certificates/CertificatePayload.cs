using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;

namespace TalentPool.Features.Certificates;

/// <summary>
/// What a certificate says. It is signed as this text and shown from this text. Officers are in it by discipline and level, deciders
/// by name and role.
/// </summary>
public sealed record CertificatePayload
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public required string Number { get; init; }

    public required int Issue { get; init; }

    public required string CheckCode { get; init; }

    public required DateTime IssuedAt { get; init; }

    public required string Partnership { get; init; }

    public required string Authority { get; init; }

    public required AboutGap Gap { get; init; }

    public required IReadOnlyList<AboutCheck> Checks { get; init; }

    public required IReadOnlyList<AboutOffer> Offers { get; init; }

    public required AboutComparator Comparator { get; init; }

    public required UrgencyShares Urgency { get; init; }

    public required AboutClearance Clearance { get; init; }

    public required ChainHead Chain { get; init; }

    /// <summary>The members that were not asked because of a conflict, as the host's conflict officer decided.</summary>
    public AboutLeavingOut? NotAsked { get; init; }

    /// <summary>The other members on the day of issue that no check asked, since they did not share the service area when it began. Null before certificates said so.</summary>
    public IReadOnlyList<string>? NotSharing { get; init; }

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    /// <summary>For a reader who may know of the gap no more than the skills, the hours and the dates.</summary>
    public CertificatePayload Outlined() => this with
    {
        Authority = Features.Gaps.GapSight.HiddenAuthority,
        Gap = Gap with { Title = Gap.Visibility, RequestedBy = "", Reason = "" },
        NotAsked = null,
    };

    /// <summary>Null when the text is no certificate.</summary>
    public static CertificatePayload? FromJson(byte[] json)
    {
        try
        {
            return JsonSerializer.Deserialize<CertificatePayload>(json, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public sealed record AboutGap(
        Guid Id, string Reference, string Title, string ServiceArea, IReadOnlyList<Wanted> Skills, DateOnly From, DateOnly To, int TotalMinutes,
        string Reason, string RequestedBy, DateTime? PostedAt, string Visibility);

    /// <param name="AgreedFor">The person in whose place a deputy agreed; so is it with whoever decided.</param>
    /// <param name="AgreedByRole">Null in certificates that were issued before they said so, when it was a head of service.</param>
    public sealed record AboutLeavingOut(IReadOnlyList<string> Authorities, string DecidedBy, DateTime DecidedAt, string? AgreedBy, Role? AgreedByRole = null,
        string? DecidedFor = null, string? AgreedFor = null);

    public sealed record Wanted(string Skill, string Level, bool IsEssential);

    /// <param name="IsDirect">Whether one member alone was asked, for one person, who is not named here. The clearance rests on a later check of every member.</param>
    public sealed record AboutCheck(
        int Number, Urgency Urgency, DateTime StartedAt, DateTime DueAt, DateTime? CompletedAt, int AskedMinutes, IReadOnlyList<AboutEnquiry> Enquiries, bool IsDirect = false);

    public sealed record AboutEnquiry(string Authority, DateTime AskedAt, DateTime DueAt, EnquiryStatus Status, DateTime? LapsedAt, IReadOnlyList<AboutAnswer> Answers);

    /// <param name="IsStanding">Whether the member had answered in advance, and this answered at once.</param>
    /// <param name="For">The person in whose place a deputy answered.</param>
    public sealed record AboutAnswer(
        int Number, DateTime At, string By, AnswerReason? Reason, int OffersMade, bool IsAmended, bool IsLate, bool IsStanding = false, string? For = null);

    /// <param name="Result">Accepted, turned down, no longer available, no longer needed or still open. An officer's own no is not told from the home's.</param>
    public sealed record AboutOffer(
        string Authority, string Discipline, string Level, DateTime ProposedAt, bool MetEveryEssential, string Result,
        DateTime? DeclinedAt, DeclineReason? DeclineReason, string? DeclineExplanation, string? EndorsedBy, DateTime? EndorsedAt, Role? EndorsedByRole = null, string? EndorsedFor = null);

    public sealed record AboutComparator(DateTime? LockedAt, IReadOnlyList<AboutPrice> Versions);

    public sealed record AboutPrice(
        int Number, ComparatorBasis Basis, long PricePence, OutsideRoute Route, int EstimatedOutsideMinutes, long ValuePence, bool HasEvidence,
        string ChangeReason, string SetBy, DateTime SetAt);

    /// <summary>How many of the authority's gaps in this service area were posted with each urgency since that day.</summary>
    /// <param name="SoonerAnswer">Who agreed to a sooner answer than the dates ask for; null where nobody asked for one.</param>
    public sealed record UrgencyShares(Urgency OfThisGap, DateOnly Since, int Standard, int Urgent, int Emergency, Sooner? SoonerAnswer = null);

    public sealed record Sooner(Urgency Urgency, string Reason, string AgreedBy, DateTime AgreedAt, string? For = null);

    public sealed record AboutClearance(
        Guid Id, ClearanceKind Kind, ClearanceReason Reason, string Explanation, string? EmergencyEvent, int Minutes, DateOnly From, DateOnly To,
        string RequestedBy, DateTime RequestedAt, IReadOnlyList<Decision> Approvals, DateTime GrantedAt, DateTime ExpiresAt);

    /// <param name="For">The person in whose place a deputy decided.</param>
    public sealed record Decision(string Name, Role Role, string? For, DateTime At);

    /// <summary>The head of the partnership's evidence chain before the act that issued this.</summary>
    public sealed record ChainHead(Guid PartnershipId, long Number, string Head);
}
