using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.People;

namespace TalentPool.Features.Gaps.Posting;

/// <summary>One page of the posting journey: it opens the requester's own draft, keeps what was answered, and leads on.</summary>
public abstract class DraftPage : ComponentBase
{
    [Parameter] public Guid Id { get; set; }

    /// <summary>"check" when the page was opened by a Change link of the check page, to which it then leads back.</summary>
    [SupplyParameterFromQuery(Name = "from")] public string? From { get; set; }

    [CascadingParameter] public HttpContext HttpContext { get; set; } = null!;

    [Inject] protected CurrentUser User { get; set; } = null!;

    [Inject] protected TalentPoolDb Db { get; set; } = null!;

    [Inject] protected NavigationManager Nav { get; set; } = null!;

    protected FormErrors Errors { get; } = new();

    /// <summary>The draft; none where there is none or it is somebody else's.</summary>
    protected Gap? Gap { get; private set; }

    protected override async Task OnInitializedAsync()
    {
        var gap = await Db.Set<Gap>().AsNoTracking().SingleOrDefaultAsync(gap => gap.Id == Id);
        if (gap is null || gap.RequesterId != User.PersonId)
        {
            Nav.NotFound();
            return;
        }

        if (gap.Status != GapStatus.Draft && HttpMethods.IsGet(HttpContext.Request.Method))
        {
            Nav.NavigateTo(gap.Reference == "" ? "/gaps" : $"/gaps/{gap.Reference}");
            return;
        }

        // A page that is sent again after the gap was posted is told so by the draft's own refusal.
        await Fill(gap);
        Gap = gap;
    }

    /// <summary>Fills the form from the draft, where nothing was sent.</summary>
    protected abstract Task Fill(Gap gap);

    protected string BackTo(string page) => From == "check" ? $"/gaps/new/{Id}/check" : $"/gaps/new/{Id}/{page}";

    /// <summary>
    /// The act of saving this page as it was sent. The same answers sent twice are one act; other answers from the same page, opened
    /// again with the back button, are another.
    /// </summary>
    protected Act SavingAct()
    {
        var sent = HttpContext.Request.Form.Where(field => !field.Key.StartsWith('_')).OrderBy(field => field.Key, StringComparer.Ordinal);
        var files = HttpContext.Request.Form.Files.Select(file => $"{file.FileName}:{file.Length}");
        var text = string.Join('\n', sent.Select(field => $"{field.Key}={field.Value}").Concat(files));
        return User.Act(StableId.From("draft-page", $"{User.PersonId}\n{Id}\n{HttpContext.Request.Path}\n{text}").ToString());
    }

    /// <summary>Leads on after the page was kept, or says why it was not.</summary>
    protected void Finish(Outcome outcome, string next)
    {
        if (outcome.IsDone)
        {
            Nav.NavigateTo(BackTo(next));
            return;
        }

        Refuse(outcome.Refusal);
    }

    protected void Refuse(Refusal? refusal = null)
    {
        if (refusal is not null)
        {
            Errors.AddRefusal(refusal);
        }

        HttpContext.Response.StatusCode = Errors.StatusCode;
    }
}
