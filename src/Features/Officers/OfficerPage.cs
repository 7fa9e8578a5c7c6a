using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Platform;
using TalentPool.Platform.Looks;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Officers;

/// <summary>A page about one officer: the reader's own record under /profile, or one that the reader may see under /team.</summary>
public abstract class OfficerPage : ComponentBase
{
    /// <summary>None on the reader's own pages.</summary>
    [Parameter] public Guid? OfficerId { get; set; }

    [Inject] protected CurrentUser User { get; set; } = default!;

    [Inject] protected TalentPoolDb Db { get; set; } = default!;

    [Inject] protected NavigationManager Nav { get; set; } = default!;

    [Inject] private LookLog Looks { get; set; } = default!;

    [Inject] protected Flash Flash { get; set; } = default!;

    [CascadingParameter] protected HttpContext HttpContext { get; set; } = default!;

    protected FormErrors Errors { get; } = new();

    /// <summary>None where the reader is no officer, and until all has been read: a page is rendered once before that, and shows nothing of it.</summary>
    protected Officer? Officer { get; private set; }

    protected string Name { get; private set; } = "";

    protected bool IsOwn { get; private set; }

    protected bool MayChange { get; private set; }

    protected bool MayAgree { get; private set; }

    protected bool MayKeepRecords { get; private set; }

    /// <summary>
    /// A form that was posted is always answered by its use case, which refuses it by name; a form that could only be refused is not shown.
    /// </summary>
    protected bool IsPost => HttpMethods.IsPost(HttpContext.Request.Method);

    protected string Start => OfficerId is null ? "/profile" : $"/team/{OfficerId}";

    protected string Section => OfficerId is null ? "My profile" : "My team";

    protected string? Caption => OfficerId is null ? null : Name;

    protected static WorkingCalendar Calendar => WorkingCalendar.EnglandAndWales;

    protected override async Task OnInitializedAsync()
    {
        var officer = OfficerId is { } id
            ? await OfficerRecords.Find(Db, id, User.Now)
            : await OfficerRecords.OfPerson(Db, User.PersonId, User.Now);
        if (officer is null || !await User.May(Permission.SeeOfficer, OfficerRecords.About(officer)))
        {
            if (OfficerId is not null)
            {
                Nav.NotFound();
            }

            return;
        }

        await Looks.Note(LookKind.OfficerRecord, officer.Id, officer.PersonId, officer.HomeAuthorityId);
        IsOwn = officer.PersonId == User.PersonId;
        Name = await Db.Set<Person>().Where(person => person.Id == officer.PersonId).Select(person => person.Name).SingleAsync();
        MayChange = await User.May(Permission.ChangeProfile, OfficerRecords.About(officer));
        MayAgree = officer.IsLineManager(await User.Actor());
        MayKeepRecords = !IsOwn && await User.May(Permission.KeepOfficerRecords, OfficerRecords.About(officer));
        await Prepare(officer);
        Officer = officer;
    }

    /// <summary>What a page reads besides the officer.</summary>
    protected virtual Task Prepare(Officer officer) => Task.CompletedTask;

    /// <summary>Leads on and says so where the act was done, and says why not where it was refused.</summary>
    protected void Answer(Outcome outcome, string said, string address, string? field = null)
    {
        if (outcome.IsDone)
        {
            Flash.Set(said);
            Nav.NavigateTo(address);
            return;
        }

        Errors.AddRefusal(outcome.Refusal, field);
        SayWhatIsWrong();
    }

    protected void SayWhatIsWrong() => HttpContext.Response.StatusCode = Errors.StatusCode;
}
