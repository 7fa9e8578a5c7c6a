using System.Net;
using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Notices;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Partnerships;

/// <summary>The first hour in full: from tables without a row and the link that the command prints to an installation in which gaps can be posted, by pages alone.</summary>
public sealed class EmptyInstallationTests : IAsyncLifetime
{
    private const string StaffOfWhitby = """
        Email,Name,Roles
        hanna@whitby.example,Hanna Marsh,Head of service
        sam@whitby.example,Sam Reed,Service manager
        bea@whitby.example,Bea Stone,Budget holder
        finn@whitby.example,Finn Moss,Finance
        cora@whitby.example,Cora Byron,Conflict officer
        """;

    private static readonly (string Name, Role Role)[] StaffOfFiley =
    [
        ("Hal Fell", Role.HeadOfService), ("Sue Brook", Role.ServiceManager), ("Ben Ash", Role.BudgetHolder), ("Fay Thorn", Role.Finance), ("Cal Wood", Role.ConflictOfficer),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("talentpool-first-mail-").FullName;
    private World _world = null!;
    private Site _site = null!;
    private Browser _browser = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Empty();
        _site = new Site(_world, "Testing", (MailSettings.FolderSetting, _folder));
        _browser = new Browser(_site.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost"), HandleCookies = true }));
        using var scope = _site.Services.CreateScope();
        var link = (await scope.ServiceProvider.GetRequiredService<AdministratorLinks>().Make("first@council.example", "First Administrator")).Link!;
        await _browser.Open(link);
        await _browser.SubmitAndFollow("set-password", ("Model.Password", "violet ladder quarry moss"));
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Every_page_opens_while_there_is_nothing()
    {
        var wrong = new StringBuilder();
        foreach (var address in typeof(ActServices).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes<RouteAttribute>()).Select(route => route.Template)
            .Where(template => !template.Contains('{') && template is not ("/error" or "/sign-out")))
        {
            await _browser.Open(address);
            if (_browser.Status is not (HttpStatusCode.OK or HttpStatusCode.Found or HttpStatusCode.Forbidden or HttpStatusCode.NotFound))
            {
                wrong.AppendLine($"{address}: {(int)_browser.Status}");
            }
        }

        Assert.True(wrong.Length == 0, wrong.ToString());
    }

    [Fact]
    public async Task It_is_set_up_from_the_first_page_to_the_test_mail()
    {
        Assert.Equal(["Partnership, members, service areas and agreement: To do", "Test mail: To do"], await Steps());

        await Found();
        Assert.Equal(
        [
            "Partnership, members, service areas and agreement: Done",
            "First people of Filey: To do", "First people of Whitby: To do", "Service areas of Filey: To do", "Service areas of Whitby: To do", "Test mail: To do",
        ], await Steps());

        await CompleteTheAgreement();
        await TakeInAList("Whitby");
        await AddOneByOne("Filey");
        Assert.Equal(["Service areas of Filey: To do", "Service areas of Whitby: To do", "Test mail: To do"], (await Steps()).Where(step => step.EndsWith("To do", StringComparison.Ordinal)));

        await SwitchOn("Whitby");
        await SwitchOn("Filey");
        await Follow("Test mail");
        await _browser.SubmitAndFollow("send-test");
        Assert.Contains("A test mail lies in the folder", _browser.Text);
        Assert.Contains("to first@council.example", _browser.Text);

        Assert.All(await Steps(), step => Assert.EndsWith("Done", step, StringComparison.Ordinal));
        Assert.Contains("Everything is set up", _browser.Text);
        await _browser.Open("/");
        Assert.DoesNotContain("Set up this service", _browser.Text);
        Assert.Single(Directory.GetFiles(_folder, "*.eml"), file => Path.GetFileName(file).StartsWith("test-mail-", StringComparison.Ordinal));
        await WhatIsThereBindsAndFits();
    }

    private async Task Found()
    {
        await Follow("Partnership, members, service areas and agreement");
        await _browser.Submit("found", ("Model.Name", "North Coast"), ("Model.Prefix", "NC"));
        await _browser.Submit("found", ("Model.Members", "Whitby Council; Whitby\nFiley Council; Filey"));
        await _browser.Submit("found", ("Model.Areas", "legal"));
        Assert.Contains("What is usual", _browser.Text);
        await _browser.Submit("found", ("Model.LegalBases", "Section113"), ("Model.SignedOn.Day", "24"));
        Assert.Equal("Day on which it was signed must be on or before 23 November 2026", _browser.Errors.Single());
        await _browser.Submit("found", ("Model.LegalBases", "Section113"), ("Model.SignedOn.Day", "2"));
        Assert.Contains("Check your answers", _browser.Text);
        await _browser.SubmitAndFollow("found");
    }

    private async Task CompleteTheAgreement()
    {
        await Follow("Partnership, members, service areas and agreement");
        Assert.Contains("In force: version 1", _browser.Text);
        await _browser.Open(_browser.Page.QuerySelectorAll("main a").Single(link => link.TextContent.Trim() == "Add a version").GetAttribute("href")!);
        await _browser.Submit("add-terms", [("Model.UnitMinutes", "15"), .. Signed(0), .. Signed(1)]);
        await _browser.SubmitAndFollow("add-terms");
        Assert.Contains("Version 2 is added and applies from 24 November 2026", _browser.Text);

        static (string, string)[] Signed(int row) =>
        [
            ($"Model.Signatures[{row}].SignedBy", "Chief executive"),
            ($"Model.Signatures[{row}].SignedOn.Day", "20"), ($"Model.Signatures[{row}].SignedOn.Month", "11"), ($"Model.Signatures[{row}].SignedOn.Year", "2026"),
        ];
    }

    private async Task TakeInAList(string member)
    {
        await Follow($"First people of {member}");
        await _browser.Open(_browser.Page.QuerySelectorAll("main a").Single(link => link.TextContent.Trim() == "Take in a list").GetAttribute("href")!);
        await _browser.SendFile(_browser.Fields("upload", ("Model.Absent", "leave")), "File", "staff.csv", Encoding.UTF8.GetBytes(StaffOfWhitby));
        await _browser.Open(_browser.Location!);
        Assert.Contains("5 changes", _browser.Text);
        await _browser.SubmitAndFollow("import");
        Assert.Contains("The list was taken in", _browser.Text);
    }

    private async Task AddOneByOne(string member)
    {
        foreach (var (name, role) in StaffOfFiley)
        {
            await Follow($"First people of {member}");
            await _browser.Open(_browser.Page.QuerySelectorAll("main a").First(link => link.TextContent.Trim() == "Add a person").GetAttribute("href")!);
            await _browser.SubmitAndFollow("add-person", ("Model.Name", name), ("Model.Email", $"{name.ToLowerInvariant().Replace(' ', '.')}@filey.example"));
            await _browser.Open(_browser.Page.QuerySelectorAll("main a").Single(link => link.TextContent.Trim() == "Give a role").GetAttribute("href")!);
            await _browser.SubmitAndFollow("give-role", ("Model.Role", $"{role}"));
            Assert.Contains(name, _browser.Text);
        }
    }

    private async Task SwitchOn(string member)
    {
        await Follow($"Service areas of {member}");
        await _browser.Open(_browser.Page.QuerySelectorAll("main a").Single(link => link.TextContent.Contains($"Legal at {member}")).GetAttribute("href")!);
        await _browser.SubmitAndFollow("switch-on");
        Assert.Contains($"Legal is switched on at {member}", _browser.Text);
    }

    private async Task WhatIsThereBindsAndFits()
    {
        await using var db = _world.OpenDb();
        var partnership = await db.Set<Partnership>().AsNoTracking().SingleAsync();
        var (today, tomorrow) = (new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 24));
        Assert.All(partnership.MembersOn(today), member =>
        {
            Assert.True(partnership.IsBoundOn(today, member));
            Assert.True(partnership.IsBoundOn(tomorrow, member));
        });
        Assert.Equal(new DateOnly(2026, 11, 2), partnership.TermsOn(today)!.Signatures[0].SignedOn);
        Assert.Equal((6, 15), (partnership.TermsOn(today)!.UnitMinutes, partnership.TermsOn(tomorrow)!.UnitMinutes));
        var report = await Verification.Of(_world.Databases).Run();
        Assert.True(report.IsSound, report.Failure);
        Assert.Equal(2, report.Others["Versions of the terms"]);
    }

    private async Task<IReadOnlyList<string>> Steps()
    {
        await _browser.Open("/set-up");
        return
        [
            .. _browser.Page.QuerySelectorAll(".govuk-task-list__item")
                .Select(item => $"{item.QuerySelector(".govuk-task-list__link")!.TextContent.Trim()}: {item.QuerySelector(".govuk-task-list__status")!.TextContent.Trim()}"),
        ];
    }

    private async Task Follow(string step)
    {
        await _browser.Open("/");
        if (_browser.Page.QuerySelectorAll("main a").FirstOrDefault(link => link.TextContent.Trim() == "Set up this service") is { } link)
        {
            await _browser.Open(link.GetAttribute("href")!);
        }

        await _browser.Open(_browser.Page.QuerySelectorAll(".govuk-task-list__link").Single(found => found.TextContent.Trim() == step).GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.OK, _browser.Status);
    }
}
