using System.Security.Claims;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Platform.Permissions;

namespace TalentPool.Platform.People;

/// <summary>Who is signed in, with the roles in force; read from the database once a request, never from the cookie.</summary>
public sealed class CurrentUser(IHttpContextAccessor http, TalentPoolDb db, TimeProvider clock)
{
    private Actor? _actor;

    public bool IsSignedIn => PersonIdOrNone is not null;

    public Guid PersonId => PersonIdOrNone ?? throw new InvalidOperationException("Nobody is signed in.");

    public Guid? PersonIdOrNone =>
        Guid.TryParse(http.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;

    /// <summary>The services of this request, for what is kept about a look that was refused.</summary>
    public IServiceProvider Services => http.HttpContext!.RequestServices;

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public DateOnly Today => WorkingCalendar.EnglandAndWales.LocalDate(Now);

    public async Task<Actor> Actor() => _actor ??= await Actors.Of(db, PersonId, Now);

    /// <summary>None when the account has been suspended since it signed in.</summary>
    public async Task<Actor?> ActorOrNone()
    {
        try
        {
            return await Actor();
        }
        catch (RecordNotFoundException)
        {
            return null;
        }
    }

    public async Task<bool> May(Permission permission, Concerning record) => PermissionTable.Allows(permission, await Actor(), record);

    /// <summary>An act of this person from a form. The identifier was rendered into the form.</summary>
    public Act Act(string? actId) => new(Guid.TryParse(actId, out var id) ? id : Guid.CreateVersion7(), PersonId) { Sent = SentForm.HashOf(http.HttpContext?.Request) };
}
