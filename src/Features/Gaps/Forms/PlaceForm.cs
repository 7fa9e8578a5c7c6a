using TalentPool.Design;
using TalentPool.Domain.Gaps;

namespace TalentPool.Features.Gaps.Forms;

/// <summary>Where the work is done, as it is typed.</summary>
public sealed class PlaceForm
{
    public const int PlaceLength = 120;

    /// <summary>"remote" or "site".</summary>
    public string? Where { get; set; }

    public string? Place { get; set; }

    public static PlaceForm Of(Gap gap) => new() { Where = gap.IsRemote ? "remote" : gap.Place == "" ? null : "site", Place = gap.IsRemote ? null : gap.Place };

    public (string Place, bool IsRemote)? Read(FormErrors errors)
    {
        if (Where is not ("remote" or "site"))
        {
            errors.Add("Place.Where", "Select where the work can be done");
            return null;
        }

        var place = Where == "remote" ? "" : new AnswerReader(errors).Text("Place.Place", Place, "place", PlaceLength, missing: "Enter where the work has to be done");
        return place is null ? null : (place, Where == "remote");
    }
}
