using Microsoft.AspNetCore.Components;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.People;

namespace TalentPool.Features.Placements.Substitutes;

/// <summary>What the pages share on which somebody decides one thing about a substitution.</summary>
public abstract class SubstitutionFormPage : ComponentBase
{
    [Parameter] public Guid Id { get; set; }

    [Inject] protected CurrentUser User { get; set; } = null!;

    [Inject] protected TalentPoolDb Db { get; set; } = null!;

    [Inject] private NavigationManager Nav { get; set; } = null!;

    [Inject] private Flash Flash { get; set; } = null!;

    [CascadingParameter] private HttpContext HttpContext { get; set; } = null!;

    protected FormErrors Errors { get; } = new();

    /// <summary>None until all is read, and where there is no such substitution or the reader may not know of it.</summary>
    protected SubstitutionSight? Sight { get; private set; }

    private bool _wasStale;

    /// <summary>What the form sends back as seen. Who is told that it was stale has then seen the placement as it is, with their own answers below it.</summary>
    protected string SeenNow(string? sent) => sent is null || _wasStale ? $"{Sight!.Placement.Version}" : sent;

    protected static int Seen(string? typed) => int.TryParse(typed, out var version) ? version : 0;

    /// <summary>Whether this reader may decide it now, as far as the page can tell; the use case asks again.</summary>
    protected abstract bool May(SubstitutionSight sight);

    /// <summary>Fills the form before it is shown or read.</summary>
    protected virtual Task Prepare(SubstitutionSight sight) => Task.CompletedTask;

    protected override async Task OnInitializedAsync()
    {
        var sight = await SubstitutionSight.Find(Db, User, Id);
        if (sight is null)
        {
            Nav.NotFound();
        }
        else if (May(sight) || HttpMethods.IsPost(HttpContext.Request.Method))
        {
            // A form made by hand, or sent late, is taken too: the use case says why not.
            await Prepare(sight);
            Sight = sight;
        }
        else
        {
            Nav.NavigateTo(sight.Address);
        }
    }

    /// <param name="href">Where it leads on; to the substitution where nothing is named.</param>
    protected void End(Outcome? outcome, string flash, string? href = null)
    {
        if (outcome is { IsDone: true })
        {
            Flash.Set(flash);
            Nav.NavigateTo(href ?? Sight!.Address);
            return;
        }

        if (outcome is { Refusal: { } refusal })
        {
            _wasStale = refusal.Kind == RefusalKind.Stale;
            Errors.AddRefusal(refusal);
        }

        HttpContext.Response.StatusCode = Errors.StatusCode;
    }
}
