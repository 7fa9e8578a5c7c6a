using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using TalentPool.Platform.People;

namespace TalentPool.Features.SignIn;

/// <summary>The posts and questions about a session that are not forms of a page.</summary>
public static class SessionEndpoints
{
    public static void MapSessions(this WebApplication app)
    {
        // Before the pages at the same addresses, which answer whoever comes there by a link or with a stale form.
        app.MapPost("/sign-out", async (HttpContext context, SignOutHandler signOut, CancellationToken cancellation) =>
        {
            await signOut.Handle(new SignOut(Sessions.IdOf(context.User)), cancellation);
            return Results.Redirect("/sign-in?signedOut=1");
        }).WithMetadata(new RequireAntiforgeryTokenAttribute()).WithOrder(-1);

        app.MapPost("/sign-in/demonstration", async ([FromForm] string? personId, [FromForm] string? returnUrl, SignInForDemonstrationHandler handler) =>
        {
            if (!Guid.TryParse(personId, out var id))
            {
                return Results.NotFound();
            }

            var outcome = await handler.Handle(new SignInForDemonstration(id));
            return outcome.IsDone ? Results.Redirect(ReturnAddress.Of(returnUrl))
                : outcome.Refusal == SignInRefusals.CodeWanted ? Results.Redirect(CodePage.AddressFor(returnUrl))
                : Results.NotFound();
        });

        app.MapGet("/sign-in/demonstration", () => Results.Redirect("/sign-in?expired=1"));

        // Asked by the page's script to go on with the session; the answer carries the renewed cookie.
        app.MapGet("/session", (CurrentUser user) => user.IsSignedIn ? Results.NoContent() : Results.Unauthorized());
    }
}
