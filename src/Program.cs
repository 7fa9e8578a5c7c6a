using TalentPool.Database;
using TalentPool.Features;
using TalentPool.Features.Certificates;
using TalentPool.Features.Enquiries;
using TalentPool.Features.Placements;
using TalentPool.Features.Recharges;
using TalentPool.Notices;
using TalentPool.Platform;
using TalentPool.Platform.CommandLine;
using TalentPool.Platform.Errors;
using TalentPool.Platform.Jobs;
using TalentPool.Platform.People;
using TalentPool.Platform.Telemetry;

return await Commands.Run(args, Build);

static WebApplication Build(string[] args)
{
    var builder = Hosting.CreateBuilder(args);

    var database = DatabaseSettings.From(builder.Configuration, builder.Environment.ContentRootPath);
    builder.Services.AddDatabase(database);
    builder.Services.AddActs();
    builder.Services.AddEnquiries();
    builder.Services.AddCertificates(CertificateSigner.From(builder.Configuration, builder.Environment.ContentRootPath, database));
    builder.Services.AddPlacements(PropertyOrChildKey.From(builder.Configuration, builder.Environment.ContentRootPath, database));
    builder.Services.AddRecharges();
    builder.Services.AddSignIn(SiteAddress.Read(builder.Configuration));
    builder.Services.AddNotices();
    builder.Services.AddMail(builder.Configuration, builder.Environment.ContentRootPath);
    builder.Services.AddJobs(builder.Configuration, database);
    builder.Services.AddTelemetry(builder.Configuration);
    builder.Services.AddFeatures(builder.Configuration);
    builder.Services.AddPages();

    var app = builder.Build();

    app.UseForwardedHeaders();
    app.UseHeadRequests();
    app.UseErrorPages();
    app.UseSafeHeaders();
    app.UseRouting();
    app.UseGuessLimits();
    app.UseAuthentication();
    app.UseAuthorization();
    app.UseReadableSizes();
    app.UseReadableAntiforgery();
    app.UsePageGuard();
    app.UseFrame();
    app.UseReadableUnknownForms();

    app.MapStaticAssets();
    app.MapHealth();
    app.MapNotices();
    app.MapFeatures();
    app.MapPages();
    return app;
}

public partial class Program;
