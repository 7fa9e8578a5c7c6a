using TalentPool.Design;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;

namespace TalentPool.Features.Gaps.Forms;

/// <summary>The skills that the work needs, as they are typed: a row each, the empty ones passed over.</summary>
public sealed class SkillsForm
{
    public const int MostRows = 15;

    public List<SkillRow>? Rows { get; set; }

    /// <param name="spareRows">Empty rows at the end, where the page has no button that adds one.</param>
    public static SkillsForm Of(Gap gap, int spareRows = 0)
    {
        var form = new SkillsForm
        {
            Rows = [.. gap.Skills.OrderByDescending(need => need.IsEssential).Select(need => new SkillRow
            {
                SkillId = need.SkillId.ToString(),
                Level = need.Level.ToString(),
                Weight = need.IsEssential ? "essential" : "desirable",
            })],
        };
        form.AddRows(form.Rows.Count == 0 ? Math.Max(1, spareRows) : spareRows);
        return form;
    }

    public void AddRows(int count)
    {
        Rows ??= [];
        for (var added = 0; added < count && Rows.Count < MostRows; added++)
        {
            Rows.Add(new SkillRow { Weight = Rows.Count == 0 ? "essential" : null });
        }
    }

    /// <summary>Takes a row away, by its number from 1 on; one row always stays.</summary>
    public void RemoveRow(int number)
    {
        if (number >= 1 && number <= Rows?.Count)
        {
            Rows.RemoveAt(number - 1);
        }

        if (Rows is not { Count: > 0 })
        {
            AddRows(1);
        }
    }

    /// <param name="known">The skills of the gap's service area. Any other was not on the page.</param>
    public IReadOnlyList<SkillNeed>? Read(FormErrors errors, IReadOnlySet<Guid> known)
    {
        var read = new AnswerReader(errors);
        var needs = new List<SkillNeed>();
        for (var index = 0; index < Math.Min(Rows?.Count ?? 0, MostRows); index++)
        {
            var row = Rows![index];
            if (row.IsEmpty)
            {
                continue;
            }

            var field = $"Skills.Rows[{index}]";
            var skill = read.Id($"{field}.SkillId", row.SkillId, $"skill {index + 1}", missing: $"Select skill {index + 1}");
            var level = read.Choice<SkillLevel>($"{field}.Level", row.Level, $"level of skill {index + 1}");
            if (skill is { } unknown && !known.Contains(unknown))
            {
                errors.Add($"{field}.SkillId", "Select a skill from the list");
            }
            else if (row.Weight is not ("essential" or "desirable"))
            {
                errors.Add($"{field}.Weight", $"Select whether skill {index + 1} is essential or desirable");
            }
            else if (skill is { } id && needs.Exists(need => need.SkillId == id))
            {
                errors.Add($"{field}.SkillId", "Name each skill only once");
            }
            else if (skill is { } named && level is { } atLevel)
            {
                needs.Add(new SkillNeed(named, atLevel, row.Weight == "essential"));
            }
        }

        if (!errors.Any && !needs.Exists(need => need.IsEssential))
        {
            errors.Add("Skills.Rows[0].SkillId", "Name at least one essential skill");
        }

        return errors.Any ? null : needs;
    }
}
