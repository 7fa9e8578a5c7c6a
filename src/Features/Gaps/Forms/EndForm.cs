using TalentPool.Design;
using TalentPool.Domain.Gaps;

namespace TalentPool.Features.Gaps.Forms;

/// <summary>How the need was met in the end, as it is typed.</summary>
public sealed class EndForm
{
    public const int NoteLength = 1_000;

    public string? HowMet { get; set; }

    public string? Note { get; set; }

    public (HowMet HowMet, string Note)? Read(FormErrors errors)
    {
        var read = new AnswerReader(errors);
        var howMet = read.Choice<HowMet>("End.HowMet", HowMet, "way in which the need was met", missing: "Select how the need was met");
        var note = read.Text("End.Note", Note, "note", NoteLength, isOptional: howMet != Domain.Gaps.HowMet.Outside, missing: "Say who does it outside, and why it was not cleared here");
        return errors.Any ? null : (howMet!.Value, note ?? "");
    }
}
