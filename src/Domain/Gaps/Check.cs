namespace TalentPool.Domain.Gaps;

/// <summary>The internal-first check of a gap: one enquiry to each member asked, on the terms that it froze. A direct request is one that asks a single member.</summary>
public sealed class Check
{
    private readonly List<Enquiry> _enquiries = [];
    private readonly List<SkillNeed> _skills = [];

    private Check()
    {
    }

    internal Check(
        Guid gapId, int number, bool isDirect, Urgency urgency, GapShape shape, IEnumerable<SkillNeed> skills, bool isRemote, bool isShared,
        int totalMinutes, int askedMinutes, long valuePence, DateTime at, DateTime dueAt)
    {
        Id = Guid.CreateVersion7();
        GapId = gapId;
        Number = number;
        IsDirect = isDirect;
        Urgency = urgency;
        Shape = shape;
        _skills.AddRange(skills.Select(need => need with { }));
        (IsRemote, IsShared) = (isRemote, isShared);
        TotalMinutes = totalMinutes;
        AskedMinutes = askedMinutes;
        ValuePence = valuePence;
        StartedAt = at;
        DueAt = dueAt;
    }

    public Guid Id { get; private init; }

    public Guid GapId { get; private init; }

    /// <summary>1 for a gap's first check.</summary>
    public int Number { get; private init; }

    /// <summary>Whether one member alone was asked, for one person. Nothing goes outside on such a check.</summary>
    public bool IsDirect { get; private init; }

    public Urgency Urgency { get; private init; }

    public DateTime StartedAt { get; private init; }

    /// <summary>Until when the members may answer in time.</summary>
    public DateTime DueAt { get; private init; }

    /// <summary>When the last enquiry was answered or lapsed and no offer was open any more.</summary>
    public DateTime? CompletedAt { get; private set; }

    /// <summary>The whole shape of the gap when the check began.</summary>
    public GapShape Shape { get; private init; } = null!;

    public IReadOnlyList<SkillNeed> Skills => _skills;

    public bool IsRemote { get; private init; }

    /// <summary>Whether the members were asked for parts, or for one person who does all of it.</summary>
    public bool IsShared { get; private init; }

    /// <summary>Minutes of the gap in all when the check began.</summary>
    public int TotalMinutes { get; private init; }

    /// <summary>Minutes that nobody covered then, which is what the members were asked for.</summary>
    public int AskedMinutes { get; private init; }

    /// <summary>What those hours would cost outside in all, in pence, when the check began.</summary>
    public long ValuePence { get; private init; }

    public IReadOnlyList<Enquiry> Enquiries => _enquiries;

    /// <summary>Whether every enquiry is answered, lapsed or stood down.</summary>
    public bool IsComplete => _enquiries.All(enquiry => enquiry.Status != EnquiryStatus.Open);

    internal void Ask(Enquiry enquiry) => _enquiries.Add(enquiry);

    internal void Complete(DateTime at) => CompletedAt = at;

    internal void OpenAgain() => CompletedAt = null;

    /// <summary>Why the need has outgrown what the members were asked about, in words; null when it has not.</summary>
    internal string? WhyOutgrown(
        GapShape shape, IReadOnlyList<SkillNeed> skills, bool isRemote, long valuePence,
        Partnerships.PolicyFigures figures, WorkingCalendar calendar)
    {
        if (skills.Any(need => need.IsEssential && !_skills.Any(asked => asked.IsEssential && asked.SkillId == need.SkillId && asked.Level >= need.Level)))
        {
            return "an essential skill is new or has to be held at a higher level";
        }

        if (Grew(TotalMinutes, shape.TotalMinutes(calendar)))
        {
            return $"the hours have grown by {figures.GrowthPercentForNewCheck} % or more";
        }

        if (Grew(ValuePence, valuePence))
        {
            return $"the value has grown by {figures.GrowthPercentForNewCheck} % or more";
        }

        if (Grew(Days(Shape), Days(shape)))
        {
            return $"the work takes {figures.GrowthPercentForNewCheck} % longer or more";
        }

        if (WorkingDaysMoved(Shape.From, shape.From) > figures.DatesMovedWorkingDaysForNewCheck
            || WorkingDaysMoved(Shape.To, shape.To) > figures.DatesMovedWorkingDaysForNewCheck)
        {
            return $"the dates have moved by more than {figures.DatesMovedWorkingDaysForNewCheck} working days";
        }

        return IsRemote && !isRemote ? "the work can no longer be done remotely" : null;

        bool Grew(long then, long now) => now > then && now * 100 >= then * (100 + figures.GrowthPercentForNewCheck);

        int WorkingDaysMoved(DateOnly one, DateOnly other) =>
            one == other ? 0 : one < other ? calendar.WorkingDaysBetween(one.AddDays(1), other) : calendar.WorkingDaysBetween(other.AddDays(1), one);

        static int Days(GapShape shape) => shape.To.DayNumber - shape.From.DayNumber + 1;
    }

    /// <summary>
    /// Why members who had to say no then might say yes now, in words; null when none might. What they were asked proves nothing about a
    /// need that is easier to meet, or that they had less time to think about than its dates ask for.
    /// </summary>
    internal string? WhyEased(
        GapShape shape, IReadOnlyList<SkillNeed> skills, bool isRemote, bool isShared, DateOnly today,
        Partnerships.PolicyFigures figures, WorkingCalendar calendar)
    {
        if (_skills.Any(asked => asked.IsEssential && !skills.Any(need => need.IsEssential && need.SkillId == asked.SkillId && need.Level >= asked.Level)))
        {
            return "an essential skill is no longer needed, or not at that level";
        }

        if (!IsRemote && isRemote)
        {
            return "the work can now be done remotely";
        }

        if (!IsShared && isShared)
        {
            return "more than one person can now share it";
        }

        long hours = shape.TotalMinutes(calendar);
        if (hours * 100 <= TotalMinutes * (100L - figures.GrowthPercentForNewCheck))
        {
            return $"the hours have fallen by {figures.GrowthPercentForNewCheck} % or more";
        }

        return shape.From > Shape.From && Gap.UrgencyByDates(today, shape.From, figures, calendar) < Urgency
            ? "with a later first day the members have more time to answer"
            : null;
    }
}
