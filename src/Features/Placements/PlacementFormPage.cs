using Microsoft.AspNetCore.Components;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Platform;
using TalentPool.Platform.Looks;
using TalentPool.Platform.People;

namespace TalentPool.Features.Placements;

/// <summary>What every page with one act on a placement shares: it reads the placement, shows the form to whom it is for, and carries the act out.</summary>
public abstract class PlacementFormPage : ComponentBase
{
    private PlacementSight? _sight;

    /// <summary>Until all is read nothing is drawn: a page is drawn once while it waits for the database.</summary>
    private bool _isOpened;

    [Parameter] public string Key { get; set; } = "";

    public FormErrors Errors { get; } = new();

    /// <summary>None where there is no such placement, or the reader may not know of it.</summary>
    public PlacementSight? Sight => _isOpened ? _sight : null;

    [Inject] protected CurrentUser User { get; set; } = null!;

    [Inject] protected TalentPoolDb Db { get; set; } = null!;

    [Inject] private NavigationManager Nav { get; set; } = null!;

    [Inject] private Flash Flash { get; set; } = null!;

    [Inject] private LookLog Looks { get; set; } = null!;

    [CascadingParameter] private HttpContext HttpContext { get; set; } = null!;

    protected Placement Placement => _sight!.Placement;

    protected PlacementRights Rights => _sight!.Rights;

    /// <summary>The version that the person sees, where the form does not hold one from an earlier answer.</summary>
    protected string SeenVersion => $"{Placement.Version}";

    /// <summary>What the form sends back as seen. Who is told that it was stale has then seen the placement as it is, with their own answers below it.</summary>
    protected string SeenNow(string? sent) => sent is null || Errors.StatusCode == 409 ? SeenVersion : sent;

    /// <summary>A form that was sent is always there, so that the act itself can answer.</summary>
    public bool Shows(bool isForReader) => isForReader || HttpMethods.IsPost(HttpContext.Request.Method);

    public bool Shows(PlacementVerb verb) => Shows(Rights.Can(verb));

    protected override async Task OnInitializedAsync()
    {
        _sight = await PlacementReading.Find(Db, User, Key);
        if (_sight is null)
        {
            Nav.NotFound();
            return;
        }

        await Opened();
        _isOpened = true;
    }

    /// <summary>What the form needs besides the placement.</summary>
    protected virtual Task Opened() => Task.CompletedTask;

    /// <summary>Writes down, before it is shown, who reads this of the placement.</summary>
    protected Task NoteLook(LookKind kind) => Looks.Note(kind, Placement);

    protected static int Seen(string? typed) => int.TryParse(typed, out var version) ? version : 0;

    /// <summary>Carries the act out when the answers are complete, and leads back to the placement.</summary>
    /// <param name="said">What the next page says was done.</param>
    /// <param name="field">The field that a refusal is about, where there is one.</param>
    protected async Task Send(Func<Task<Outcome>> act, string said, string? field = null, string part = "")
    {
        if (!Errors.Any)
        {
            var outcome = await act();
            if (outcome.IsDone)
            {
                Flash.Set(said);
                Nav.NavigateTo($"{Sight!.Address}{part}");
                return;
            }

            Errors.AddRefusal(outcome.Refusal, field);
        }

        HttpContext.Response.StatusCode = Errors.StatusCode;
    }
}
