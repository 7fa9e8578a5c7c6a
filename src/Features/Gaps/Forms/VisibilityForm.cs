using TalentPool.Design;
using TalentPool.Domain.Gaps;

namespace TalentPool.Features.Gaps.Forms;

/// <summary>Who may see the gap and whom the conflict officer is asked about, as it is typed.</summary>
public sealed class VisibilityForm
{
    private const int NoteLength = 500;

    public string? Visibility { get; set; }

    /// <summary>"yes" or "no".</summary>
    public string? IsAsked { get; set; }

    public string? Note { get; set; }

    public static VisibilityForm Of(Gap gap) => new()
    {
        Visibility = gap.Visibility.ToString(),
        IsAsked = gap.LeavingOut == LeavingOutStatus.NotAsked ? "no" : "yes",
        Note = gap.LeavingOutNote,
    };

    public (Visibility Visibility, string Note)? Read(FormErrors errors)
    {
        var read = new AnswerReader(errors);
        var visibility = read.Choice<Visibility>("Seen.Visibility", Visibility, "who may see it", missing: "Select who may see it");
        var isAsked = read.YesOrNo("Seen.IsAsked", IsAsked, "Select whether a member may have to be left out");
        var note = isAsked == true ? read.Text("Seen.Note", Note, "reason", NoteLength, missing: "Say what the conflict officer should look at") : "";
        return errors.Any ? null : (visibility!.Value, note!);
    }
}
