using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;

namespace TalentPool.Features.Enquiries;

/// <summary>What a gap asks of one officer, from today on.</summary>
public static class FitToGap
{
    /// <summary>What is still to be done of the gap: nobody is asked for days that are over, nor for hours that others cover already.</summary>
    public static GapShape StillToDo(Gap gap, WorkingCalendar calendar, DateOnly today)
    {
        var shape = gap.Shape!;
        var left = gap.Uncovered(calendar, today);
        if (left.IsEmpty)
        {
            return shape;
        }

        var from = shape.From < today ? today : shape.From;
        return shape.Kind switch
        {
            ShapeKind.HoursAWeek => GapShape.HoursAWeek(from, shape.To, gap.Covered().IsEmpty ? shape.Minutes : Math.Min(shape.Minutes, left.Minutes.Max())),
            ShapeKind.HoursByADate => GapShape.HoursByADate(from, shape.To, left.Total),
            _ => GapShape.Sessions(from, shape.To, shape.SessionMinutes),
        };
    }

    public static FitTerms Terms(Gap gap, GapShape shape) =>
        new(gap.Skills, shape, gap.IsRemote, gap.Place, gap.IsShared, gap.SmallestPartMinutes ?? 0);

    /// <summary>
    /// Whether the officer has every essential of the work itself: skills, place and leave to do it. The time is not judged here,
    /// because an offer is for time that the home says is there.
    /// </summary>
    public static bool MeetsEveryEssential(FitVerdict verdict) => !verdict.Failures.Any(failure => failure.Kind
        is FitReasonKind.MissingSkill or FitReasonKind.LevelTooLow or FitReasonKind.ContractForbids or FitReasonKind.CannotWorkRemotely or FitReasonKind.WorksElsewhere);

    /// <summary>The level by which the officer is spoken of outside the home: the lowest that is held of the essential skills.</summary>
    public static string LevelFor(Gap gap, Officer officer)
    {
        var levels = gap.Skills.Where(need => need.IsEssential).Select(need => officer.LevelOf(need.SkillId)).OfType<SkillLevel>().ToList();
        return levels.Count == 0 ? "" : $"{levels.Min()}";
    }
}
