using Microsoft.AspNetCore.Components;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.People;

namespace TalentPool.Features.Offers;

/// <summary>What the pages share on which somebody decides one thing about an offer.</summary>
public abstract class OfferFormPage : ComponentBase
{
    [Parameter] public Guid Id { get; set; }

    [Inject] protected CurrentUser User { get; set; } = null!;

    [Inject] protected TalentPoolDb Db { get; set; } = null!;

    [Inject] protected NavigationManager Nav { get; set; } = null!;

    [Inject] protected Flash Flash { get; set; } = null!;

    [CascadingParameter] protected HttpContext HttpContext { get; set; } = null!;

    protected FormErrors Errors { get; } = new();

    protected OfferSight? Sight { get; private set; }

    private bool _wasStale;

    /// <summary>What the form sends back as seen. Who is told that it was stale has then seen the offer as it is, with their own answers below it.</summary>
    protected string? SeenNow(string? sent) => _wasStale ? $"{Sight!.Offer.Version}" : sent;

    /// <summary>Whether this reader may decide it now, as far as the page can tell; the use case asks again.</summary>
    protected abstract bool May(OfferSight sight);

    /// <summary>Fills the form before it is shown or read.</summary>
    protected virtual Task Prepare(OfferSight sight) => Task.CompletedTask;

    protected override async Task OnInitializedAsync()
    {
        Sight = await OfferSight.Find(Db, User, Id);
        if (Sight is null)
        {
            Nav.NotFound();
        }
        else if (May(Sight) || HttpMethods.IsPost(HttpContext.Request.Method))
        {
            // A form made by hand, or sent late, is taken too: the use case says why not.
            await Prepare(Sight);
        }
        else
        {
            Nav.NavigateTo(Sight.Address);
        }
    }

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
