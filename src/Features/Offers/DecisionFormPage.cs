using Microsoft.AspNetCore.Components;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.People;

namespace TalentPool.Features.Offers;

/// <summary>What the pages share on which somebody decides one thing about an offer or a substitution.</summary>
/// <typeparam name="TSight">What is decided about, as this reader may see it.</typeparam>
public abstract class DecisionFormPage<TSight> : ComponentBase where TSight : class
{
    private bool _wasStale;

    [Parameter] public Guid Id { get; set; }

    [Inject] protected CurrentUser User { get; set; } = null!;

    [Inject] protected TalentPoolDb Db { get; set; } = null!;

    [Inject] private NavigationManager Nav { get; set; } = null!;

    [Inject] private Flash Flash { get; set; } = null!;

    [CascadingParameter] private HttpContext HttpContext { get; set; } = null!;

    protected FormErrors Errors { get; } = new();

    /// <summary>None until all is read, and where there is no such thing or the reader may not know of it.</summary>
    protected TSight? Sight { get; private set; }

    protected abstract Task<TSight?> Find();

    protected abstract string AddressOf(TSight sight);

    protected abstract int VersionOf(TSight sight);

    /// <summary>Whether this reader may decide it now, as far as the page can tell; the use case asks again.</summary>
    protected abstract bool May(TSight sight);

    /// <summary>Fills the form before it is shown or read.</summary>
    protected virtual Task Prepare(TSight sight) => Task.CompletedTask;

    /// <summary>What the form sends back as seen. Who is told that it was stale has then seen the record as it is, with their own answers below it.</summary>
    protected string SeenNow(string? sent) => sent is null || _wasStale ? $"{VersionOf(Sight!)}" : sent;

    protected override async Task OnInitializedAsync()
    {
        var sight = await Find();
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
            Nav.NavigateTo(AddressOf(sight));
        }
    }

    /// <param name="href">Where it leads on; to the record where nothing is named.</param>
    protected void End(Outcome? outcome, string flash, string? href = null)
    {
        if (outcome is { IsDone: true })
        {
            Flash.Set(flash);
            Nav.NavigateTo(href ?? AddressOf(Sight!));
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
