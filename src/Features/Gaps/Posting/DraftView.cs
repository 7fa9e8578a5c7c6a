using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.EvidenceFiles;
using TalentPool.Platform.Evidence;

namespace TalentPool.Features.Gaps.Posting;

/// <summary>What the check page says of a draft beside the answers themselves.</summary>
public sealed class DraftView
{
    private readonly Dictionary<Guid, string> _skillNames;

    private DraftView(Dictionary<Guid, string> skillNames) => _skillNames = skillNames;

    public required string ServiceAreaName { get; init; }

    /// <summary>What those who agreed to something of it or decided on it are called.</summary>
    public required ActorNames Actors { get; init; }

    /// <summary>What is still missing, in the order of the journey.</summary>
    public required IReadOnlyList<MissingAnswer> Missing { get; init; }

    /// <summary>None where the service area is not shared today.</summary>
    public AskingTerms? Terms { get; private init; }

    public PeopleWhoMeet? Meet { get; private init; }

    public IReadOnlyList<string> AskedNames { get; private init; } = [];

    /// <summary>The member that would be asked first, for one person; none where all are asked at once.</summary>
    public string? AskedForHomeName { get; private init; }

    public IReadOnlyList<string> LeftOutNames { get; private init; } = [];

    public string? EvidenceFileName { get; private init; }

    public string UrgencySentence { get; private init; } = "";

    public static async Task<DraftView> Of(TalentPoolDb db, Gap gap, DateTime now)
    {
        var today = WorkingCalendar.EnglandAndWales.LocalDate(now);
        var terms = await AskingTerms.On(db, today, gap);
        var skillIds = gap.Skills.Select(need => need.SkillId).ToList();
        var leftOut = gap.LeftOut.Select(left => left.AuthorityId).ToList();
        var fileId = gap.Comparator?.EvidenceFileId;
        return new DraftView(await db.Set<Skill>().AsNoTracking().Where(skill => skillIds.Contains(skill.Id)).ToDictionaryAsync(skill => skill.Id, skill => skill.Name))
        {
            ServiceAreaName = await db.Set<ServiceArea>().AsNoTracking().Where(area => area.Id == gap.ServiceAreaId).Select(area => area.Name).SingleAsync(),
            Actors = await ActorNames.Of(db, gap.DeputisedFor),
            Missing = MissingAnswer.Of(gap),
            Terms = terms,
            Meet = terms is null ? null : await PeopleWhoMeet.Of(db, gap, terms.Members),
            AskedNames = terms is null ? [] : await db.Set<Authority>().AsNoTracking()
                .Where(authority => terms.Members.Contains(authority.Id) && authority.Id != gap.AuthorityId && !leftOut.Contains(authority.Id))
                .OrderBy(authority => authority.ShortName).Select(authority => authority.ShortName).ToListAsync(),
            AskedForHomeName = gap.AskedForHomeId is { } home
                ? await db.Set<Authority>().AsNoTracking().Where(authority => authority.Id == home).Select(authority => authority.ShortName).SingleOrDefaultAsync()
                : null,
            LeftOutNames = await db.Set<Authority>().AsNoTracking().Where(authority => leftOut.Contains(authority.Id))
                .OrderBy(authority => authority.ShortName).Select(authority => authority.ShortName).ToListAsync(),
            EvidenceFileName = fileId is null ? null : await db.Set<EvidenceFile>().AsNoTracking().Where(file => file.Id == fileId).Select(file => file.Name).SingleOrDefaultAsync(),
            UrgencySentence = terms is null || gap.Shape is null ? "" : Sentence(gap, now, terms.Figures),
        };
    }

    public string SkillName(Guid skillId) => _skillNames.GetValueOrDefault(skillId, "A skill that is no longer listed");

    /// <summary>Until when the members would have to answer, were it posted now with that urgency; none where the service area is not shared.</summary>
    public string? Until(Urgency urgency, DateTime now) => Terms is null ? null : Until(urgency, now, Terms.Figures);

    private static string Until(Urgency urgency, DateTime now, PolicyFigures figures) =>
        Shown.DeadlineWithWeekday(Gap.AnswerDueAt(urgency, now, figures, WorkingCalendar.EnglandAndWales));

    private static string Sentence(Gap gap, DateTime now, PolicyFigures figures)
    {
        var byDates = Gap.UrgencyByDates(WorkingCalendar.EnglandAndWales.LocalDate(now), gap.Shape!.From, figures, WorkingCalendar.EnglandAndWales);
        var urgency = gap.UrgencyAgreedAt is not null && gap.AskedUrgency > byDates ? gap.AskedUrgency.Value : byDates;
        var until = $"If you post it now, {(gap.AskedForHomeId is null ? "they have" : "it has")} until {Until(urgency, now, figures)} to answer";
        return urgency switch
        {
            Urgency.Emergency => $"{until}, because it is an emergency.",
            Urgency.Urgent => $"{until}, because it is urgent.",
            _ => $"{until}.",
        };
    }
}
