using Microsoft.AspNetCore.Components;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps;

/// <summary>A page with one act on a posted gap: it opens the gap for those who may do it, and leads back when it is done.</summary>
public abstract class GapActPage : ComponentBase
{
    [Parameter] public string Reference { get; set; } = "";

    [CascadingParameter] public HttpContext HttpContext { get; set; } = null!;

    [Inject] protected CurrentUser User { get; set; } = null!;

    [Inject] protected TalentPoolDb Db { get; set; } = null!;

    [Inject] protected NavigationManager Nav { get; set; } = null!;

    [Inject] protected Flash Flash { get; set; } = null!;

    protected FormErrors Errors { get; } = new();

    protected GapSight? Sight { get; private set; }

    protected bool IsForbidden { get; private set; }

    protected abstract GapVerb Verb { get; }

    protected abstract Permission Permission { get; }

    /// <summary>Whether the act can be done now; otherwise the page says only why not.</summary>
    protected bool IsAllowed => Sight!.Allows(Verb);

    /// <summary>The version of the gap that the person saw, from the form that was sent.</summary>
    protected int Seen => int.TryParse(SeenText, out var seen) ? seen : 0;

    /// <summary>What the form sends back as seen. Who is told that it was stale has then seen it as it is.</summary>
    protected string SeenNow => SeenText is { Length: > 0 } sent && !_wasStale ? sent : $"{Sight!.Gap.Version}";

    protected abstract string? SeenText { get; }

    private bool _wasStale;

    protected override async Task OnInitializedAsync()
    {
        var sight = await GapReading.Find(Db, User, Reference);
        if (sight is null)
        {
            Nav.NotFound();
            return;
        }

        if (!sight.May(Permission))
        {
            // The page's guard knows roles; this is about the record.
            IsForbidden = true;
            HttpContext.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        await Fill(sight);
        Sight = sight;
    }

    protected virtual Task Fill(GapSight sight) => Task.CompletedTask;

    protected void Finish(Outcome outcome, string said)
    {
        if (outcome.IsDone)
        {
            Flash.Set(said);
            Nav.NavigateTo(Sight!.Address);
            return;
        }

        _wasStale = outcome.Refusal.Kind == RefusalKind.Stale;
        Errors.AddRefusal(outcome.Refusal);
        Refuse();
    }

    protected void Refuse() => HttpContext.Response.StatusCode = Errors.StatusCode;
}
