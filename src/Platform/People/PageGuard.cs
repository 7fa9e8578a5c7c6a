using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Identity;
using TalentPool.Platform.Permissions;

namespace TalentPool.Platform.People;

/// <summary>
/// Before any page is rendered, and before any endpoint that names a permission is called: a page must name one, and the person must
/// be one who could have it for some record. The record itself is checked by the page's query and, for an act, again by the use case.
/// </summary>
public static class PageGuard
{
    public static void UsePageGuard(this WebApplication app)
    {
        // A setting that cannot be read stops the program now and not at the first page.
        app.Services.GetRequiredService<SecondFactorSettings>();
        app.Use(Guard);
    }

    private static async Task Guard(HttpContext context, RequestDelegate next)
    {
        var endpoint = context.GetEndpoint();
        var needs = endpoint?.Metadata.GetOrderedMetadata<NeedsAttribute>().Select(named => named.Permission).ToList() ?? [];
        if (needs.Count == 0 && endpoint?.Metadata.GetMetadata<ComponentTypeMetadata>() is null)
        {
            await next(context);
            return;
        }

        if (needs.Contains(Permission.Anyone))
        {
            await next(context);
            return;
        }

        var user = context.RequestServices.GetRequiredService<CurrentUser>();
        if (!user.IsSignedIn)
        {
            context.Response.Redirect($"/sign-in?returnUrl={Uri.EscapeDataString(context.Request.Path + context.Request.QueryString)}");
            return;
        }

        var actor = await user.ActorOrNone();
        if (actor is null)
        {
            // Suspended or erased since the cookie was made, so the session ends here.
            await context.SignOutAsync(IdentityConstants.ApplicationScheme);
            context.Response.Redirect("/sign-in?ended=1");
            return;
        }

        if (needs.Count == 0 || !needs.Any(permission => PermissionTable.Of(permission).MightAllow(actor)))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        if (await context.RequestServices.GetRequiredService<SecondFactorDuty>().IsOverdue(context.User, actor) && !context.Request.Path.StartsWithSegments(SecondFactorDuty.Page))
        {
            context.Response.Redirect(SecondFactorDuty.Page);
            return;
        }

        if (endpoint!.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
        {
            await context.RequestServices.GetRequiredService<LastUses>().Note(actor.PersonId);
        }

        await next(context);
    }
}
