using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Gaps;
using TalentPool.Features.Partnerships;
using TalentPool.Notices;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Enquiries;

/// <summary>Who is told that an authority answers in advance, or does so no longer: those who would answer otherwise.</summary>
public sealed class StandingAnswerNotices : NoticeSource
{
    public override IReadOnlyList<NoticeRule> Rules { get; } =
    [
        new(typeof(StandingAnswerGiven), "Service managers and heads of service of the authority",
            "{giver} has given a standing answer for {authority} until {until}: {answer}, {skill}.", Answerers, (_, _) => "/standing-answers") { IsMailed = false },
        new(typeof(StandingAnswerEnded), "Service managers and heads of service of the authority",
            "A standing answer of {authority} has ended: {answer}, {skill}. Enquiries wait for one of you again.", Answerers, (_, _) => "/standing-answers") { IsMailed = false },
    ];

    public override IReadOnlyList<string> FactNames { get; } = ["giver", "authority", "until", "answer", "skill"];

    public override async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>>> Facts(TalentPoolDb db, IReadOnlyCollection<Guid> rootIds, Actor reader)
    {
        var standing = (await db.Set<StandingAnswer>().AsNoTracking().Where(one => rootIds.Contains(one.Id)).ToListAsync())
            .Where(one => PermissionTable.Allows(Permission.SeeStandingAnswers, reader, new Concerning { HomeAuthorityId = one.AuthorityId, ServiceAreaId = one.ServiceAreaId })).ToList();
        var skillIds = standing.Select(one => one.SkillId).ToList();
        var skills = await db.Set<Skill>().AsNoTracking().Where(skill => skillIds.Contains(skill.Id)).ToDictionaryAsync(skill => skill.Id, skill => skill.Name);
        var authorities = await MemberNames.Of(db);
        return standing.ToDictionary(one => one.Id, IReadOnlyDictionary<string, string> (one) => new Dictionary<string, string>
        {
            ["giver"] = one.GivenByName,
            ["authority"] = authorities[one.AuthorityId],
            ["until"] = Shown.Day(one.LastDay),
            ["answer"] = GapWords.Of(one.Reason).ToLowerInvariant(),
            ["skill"] = skills.GetValueOrDefault(one.SkillId, "a skill no longer listed"),
        });
    }

    private static Task<IReadOnlyList<Guid>> Answerers(NoticeContext context)
    {
        var standing = (StandingAnswer)context.Root!;
        return RoleHolders.Of(context.Db, context.Today, [standing.AuthorityId], standing.ServiceAreaId, Role.ServiceManager, Role.HeadOfService);
    }
}
