using TalentPool.Design;
using TalentPool.Domain.Gaps;

namespace TalentPool.Features.Gaps.Forms;

/// <summary>Whether one person must do it, as it is typed.</summary>
public sealed class SharingForm
{
    public string? IsShared { get; set; }

    public string? SmallestPart { get; set; }

    public static SharingForm Of(Gap gap, bool isAnswered) => new()
    {
        IsShared = !isAnswered ? null : gap.IsShared ? "yes" : "no",
        SmallestPart = gap.SmallestPartMinutes is { } minutes ? Shown.Duration(minutes) : null,
    };

    public (bool IsShared, int? SmallestPartMinutes)? Read(FormErrors errors)
    {
        var read = new AnswerReader(errors);
        var isShared = read.YesOrNo("Sharing.IsShared", IsShared, "Select whether it can be shared between people");
        var part = isShared == true ? read.Duration("Sharing.SmallestPart", SmallestPart, "smallest part", 1, GapShape.MostMinutesAWeek) : null;
        return errors.Any ? null : (isShared!.Value, part);
    }
}
