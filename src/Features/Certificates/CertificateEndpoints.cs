using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Certificates;

/// <summary>Certificates and public keys as files, so that whoever holds them can check them without this program.</summary>
public static class CertificateEndpoints
{
    public static void MapCertificates(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/certificates/{number}/file", Download).WithMetadata(new NeedsAttribute(Permission.SeeCertificateWhole));
        routes.MapGet("/certificates/keys/{file}", Key).WithMetadata(new NeedsAttribute(Permission.Anyone));
    }

    private static async Task<IResult> Download(string number, int? issue, HttpContext context, CurrentUser user, TalentPoolDb db, CancellationToken cancellation)
    {
        if (!user.IsSignedIn || await user.ActorOrNone() is null)
        {
            return Results.Redirect($"/sign-in?returnUrl={Uri.EscapeDataString(context.Request.Path)}");
        }

        var (sight, isWhole) = await CertificateReading.FindFor(db, await user.Actor(), number, issue, user.Now, cancellation);
        var concerning = sight is null ? null : await CertificateReading.Concerning(db, sight.Signed, user.Today, cancellation);
        if (concerning is null || !isWhole || !await user.May(Permission.SeeCertificateWhole, concerning))
        {
            // Other members may know of the certificate, and so may be told that its file is not theirs.
            return concerning is not null && await user.May(Permission.SeeCertificate, concerning)
                ? Results.StatusCode(StatusCodes.Status403Forbidden)
                : Results.NotFound();
        }

        await CertificateReading.NoteSealedText(db, user, sight!, cancellation);
        context.Response.Headers.CacheControl = "private, no-store";
        return Results.File(CertificateFile.Write(sight!.Certificate), "application/json", $"{sight.Certificate.Number}-{sight.Certificate.Issue}.json");
    }

    private static async Task<IResult> Key(string file, TalentPoolDb db, CancellationToken cancellation)
    {
        var id = Path.GetFileNameWithoutExtension(file);
        var pem = Path.GetExtension(file) == ".pem"
            ? await db.Set<SigningKey>().AsNoTracking().Where(key => key.Id == id).Select(key => key.PublicPem).SingleOrDefaultAsync(cancellation)
            : null;
        return pem is null ? Results.NotFound() : Results.File(System.Text.Encoding.ASCII.GetBytes(pem), "application/x-pem-file", $"{id}.pem");
    }
}
