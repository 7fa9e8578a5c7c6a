using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Savings;
using TalentPool.Features.Partnerships;
using TalentPool.Notices;
using TalentPool.Platform.People;

namespace TalentPool.Features.Savings;

/// <summary>Who is told of a saving on its way from the claim to the board. Never what it was worth.</summary>
public sealed class SavingNotices : NoticeSource
{
    public override IReadOnlyList<NoticeRule> Rules { get; } =
    [
        .. About(NoticeKind.Savings,
        [
            new(typeof(SavingClaimed), "Finance of the authority that saved", "A saving of {place} was claimed: {title}. Please verify it or reject it.", Finance, Page) { MailedWords = "A saving of {place} was claimed. Please verify it or reject it." },
            new(typeof(SavingVerified), "The board", "A saving of {place} was verified: {title}. Please accept it or reject it.", Board, Page) { MailedWords = "A saving of {place} was verified. Please accept it or reject it." },
            new(typeof(SavingAccepted), "Who claimed it", "The board has accepted a saving that you claimed: {title}.", Claimant, Page) { IsMailed = false },
            new(typeof(SavingRejected), "Who claimed it", "A saving that you claimed was rejected: {title}. You can read why, and claim it anew.", Claimant, Page) { MailedWords = "A saving that you claimed was rejected. You can read why, and claim it anew." },
            new(typeof(SavingReversed), "Who claimed it", "A saving that you claimed was reversed and counts no longer: {title}.", Claimant, Page) { MailedWords = "A saving that you claimed was reversed and counts no longer." },
        ]),
    ];

    public override IReadOnlyList<string> FactNames { get; } = ["place", "title"];

    public override IReadOnlyList<string> AskerNames { get; } = ["place"];

    public override async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>>> Facts(TalentPoolDb db, IReadOnlyCollection<Guid> rootIds, Actor reader)
    {
        var facts = new Dictionary<Guid, IReadOnlyDictionary<string, string>>();
        var seen = (await SavingReading.Of(db, reader, rootIds)).Select(one => one.Saving).ToList();
        var names = seen.Count == 0 ? [] : await MemberNames.Of(db);
        foreach (var saving in seen)
        {
            facts[saving.Id] = new Dictionary<string, string> { ["place"] = names.GetValueOrDefault(saving.RequesterId, "A former member"), ["title"] = saving.Title };
        }

        return facts;
    }

    private static Task<IReadOnlyList<Guid>> Finance(NoticeContext context) => RoleHolders.Of(context.Db, context.Today, [Saving(context).RequesterId], Saving(context).ServiceAreaId, Role.Finance);

    private static Task<IReadOnlyList<Guid>> Board(NoticeContext context) => RoleHolders.Of(context.Db, context.Today, [Saving(context).PartnershipId], null, Role.BoardMember);

    private static Task<IReadOnlyList<Guid>> Claimant(NoticeContext context) => Task.FromResult<IReadOnlyList<Guid>>([Saving(context).ClaimedById]);

    private static Saving Saving(NoticeContext context) => (Saving)context.Root!;

    private static string Page(Guid rootId, Guid subjectId) => $"/savings/{rootId}";
}
