using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;

namespace TalentPool.Platform.People;

/// <summary>Whether somebody's roles ask for a second factor that is not set up yet, and until when that may wait.</summary>
public sealed class SecondFactorDuty(TalentPoolDb db, WriteGate gate, SecondFactorSettings settings, TimeProvider clock)
{
    public const string Page = "/account/second-factor";

    /// <summary>The claim that says by how many factors a session began.</summary>
    public const string MethodClaim = "amr";

    public const string SecondFactorMethod = "mfa";

    private DateOnly Today => WorkingCalendar.EnglandAndWales.LocalDate(clock.GetUtcNow().UtcDateTime);

    /// <summary>The last day before nothing else can be done; none where nothing is owed. The first time that it is asked, the days begin.</summary>
    public async Task<DateOnly?> DueOn(Actor actor)
    {
        if (!actor.Roles.Any(held => settings.Roles.Contains(held.Role)))
        {
            return null;
        }

        var person = await db.Set<Person>().AsNoTracking().Where(person => person.Id == actor.PersonId).Select(person => new { person.TwoFactorEnabled, person.SecondFactorAskedOn }).SingleAsync();
        if (person.TwoFactorEnabled)
        {
            return null;
        }

        var today = Today;
        if (person.SecondFactorAskedOn is null)
        {
            using var ticket = await gate.Enter(CancellationToken.None);
            await db.Set<Person>().Where(known => known.Id == actor.PersonId).ExecuteUpdateAsync(set => set.SetProperty(known => known.SecondFactorAskedOn, today));
        }

        return (person.SecondFactorAskedOn ?? today).AddDays(SecondFactorSettings.GraceDays);
    }

    /// <summary>Whether nothing but setting it up is left to do. A session that began with two factors is not asked about.</summary>
    public async Task<bool> IsOverdue(ClaimsPrincipal session, Actor actor) =>
        !session.HasClaim(MethodClaim, SecondFactorMethod) && await DueOn(actor) is { } dueOn && dueOn < Today;

    /// <summary>Where somebody who has just signed in goes: to set it up, by way of which they can go on meanwhile, or where they wanted to go.</summary>
    public async Task<string> AfterSignIn(Guid personId, string? returnUrl)
    {
        var wanted = ReturnAddress.Of(returnUrl);
        var actor = await Actors.Of(db, personId, clock.GetUtcNow().UtcDateTime);
        return await DueOn(actor) is null ? wanted : $"{Page}?returnUrl={Uri.EscapeDataString(wanted)}";
    }
}
