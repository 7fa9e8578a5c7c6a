using TalentPool.Database;

namespace TalentPool.Platform;

/// <summary>For whoever watches the program: is it alive, and can it serve.</summary>
public static class HealthEndpoints
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/healthz", () => Results.Text("alive"));
        app.MapGet("/readyz", async (Databases databases, CancellationToken cancellation) =>
        {
            await using var db = databases.Open();
            try
            {
                return await db.Database.CanConnectAsync(cancellation)
                    ? Results.Text("ready")
                    : Results.Text("The database does not answer.", statusCode: StatusCodes.Status503ServiceUnavailable);
            }
            catch (Exception)
            {
                return Results.Text("The database does not answer.", statusCode: StatusCodes.Status503ServiceUnavailable);
            }
        });
        app.MapGet("/version", () => Results.Text(ProgramVersion.Text));
    }
}
