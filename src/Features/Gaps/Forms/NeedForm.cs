using TalentPool.Design;
using TalentPool.Domain.Gaps;

namespace TalentPool.Features.Gaps.Forms;

/// <summary>What is needed, in words, as it is typed.</summary>
public sealed class NeedForm
{
    public const int TitleLength = 120;

    public const int DescriptionLength = 4_000;

    public string? Title { get; set; }

    public string? Description { get; set; }

    public static NeedForm Of(Gap gap) => new() { Title = gap.Title, Description = gap.Description };

    /// <summary>What was typed; none where something is wrong, which is then said beside its field.</summary>
    public (string Title, string Description)? Read(FormErrors errors)
    {
        var read = new AnswerReader(errors);
        var title = read.Text("Need.Title", Title, "title", TitleLength, missing: "Enter a title that says what you need");
        var description = read.Text("Need.Description", Description, "description", DescriptionLength, missing: "Describe the work");
        return title is null || description is null ? null : (title, description);
    }
}
