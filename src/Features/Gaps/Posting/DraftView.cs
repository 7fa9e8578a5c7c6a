using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.EvidenceFiles;

namespace TalentPool.Features.Gaps.Posting;

/// <summary>What the check page says of a draft beside the answers themselves.</summary>
public sealed class DraftView
{
    private readonly Dictionary<Guid, string> _skillNames;

    private DraftView(Dictionary<Guid, string> skillNames) => _skillNames = skillNames;

    public required string ServiceAreaName { get; init; }

    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>None where the service area is not shared today.</summary>
    public AskingTerms? Terms { get; private init; }

    public PeopleWhoMeet? Meet { get; private init; }

    public IReadOnlyList<string> AskedNames { get; private init; } = [];

    public string? EvidenceFileName { get; private init; }

    public string UrgencySentence { get; private init; } = "";

    public static async Task<DraftView> Of(TalentPoolDb db, Gap gap, DateOnly today)
    {
        var terms = await AskingTerms.On(db, today, gap);
        var skillIds = gap.Skills.Select(need => need.SkillId).ToList();
        var fileId = gap.Comparator?.EvidenceFileId;
        return new DraftView(await db.Set<Skill>().AsNoTracking().Where(skill => skillIds.Contains(skill.Id)).ToDictionaryAsync(skill => skill.Id, skill => skill.Name))
        {
            ServiceAreaName = await db.Set<ServiceArea>().AsNoTracking().Where(area => area.Id == gap.ServiceAreaId).Select(area => area.Name).SingleAsync(),
            Missing = gap.WhatIsMissing(),
            Terms = terms,
            Meet = terms is null ? null : await PeopleWhoMeet.Of(db, gap, terms.Members),
            AskedNames = terms is null ? [] : await db.Set<Authority>().AsNoTracking()
                .Where(authority => terms.Members.Contains(authority.Id) && authority.Id != gap.AuthorityId)
                .OrderBy(authority => authority.ShortName).Select(authority => authority.ShortName).ToListAsync(),
            EvidenceFileName = fileId is null ? null : await db.Set<EvidenceFile>().AsNoTracking().Where(file => file.Id == fileId).Select(file => file.Name).SingleOrDefaultAsync(),
            UrgencySentence = terms is null || gap.Shape is null ? "" : Sentence(gap, today, terms.Figures),
        };
    }

    public string SkillName(Guid skillId) => _skillNames.GetValueOrDefault(skillId, "A skill that is no longer listed");

    private static string Sentence(Gap gap, DateOnly today, PolicyFigures figures)
    {
        var byDates = Gap.UrgencyByDates(today, gap.Shape!.From, figures, WorkingCalendar.EnglandAndWales);
        var urgency = gap.UrgencyAgreedAt is not null && gap.AskedUrgency > byDates ? gap.AskedUrgency.Value : byDates;
        return urgency switch
        {
            Urgency.Emergency => $"This is an emergency: they have {Words.Count(figures.EmergencyAnswerWorkingHours, "working hour")} to answer.",
            Urgency.Urgent => $"This is urgent: they have {Words.Count(figures.UrgentAnswerWorkingHours, "working hour")} to answer.",
            _ => $"They have {Words.Count(figures.StandardAnswerWorkingDays, "working day")} to answer.",
        };
    }
}
