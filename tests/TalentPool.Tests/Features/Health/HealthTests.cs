using System.Net;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Health;
using TalentPool.Notices;
using TalentPool.Tests.Notices;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Health;

public sealed class HealthTests : IAsyncLifetime
{
    private World _world = null!;
    private Site _site = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _site = new Site(_world);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task The_administrator_sees_how_the_installation_is()
    {
        await ToldAuditor.In(_world);
        var administrator = await _world.Person(_world.Leeds, ScopeKind.Partnership, _world.Partnership.Id, Role.PartnershipAdministrator);
        var browser = await _site.Browser(administrator);

        await _site.HearsOtherNodes();
        await browser.Open("/health");

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("TalentPool is working as it should", browser.Text);
        Assert.Contains("Send mail", browser.Text);
        Assert.Contains("1 mail waiting", browser.Text);
        Assert.Contains("Leeds City Council", browser.Text);
        Assert.Contains($"This node signs with key {_world.Service<TalentPool.Features.Certificates.CertificateSigner>().KeyId}, which has signed nothing yet", browser.Text);

        await browser.Open("/health/mail");
        Assert.Contains("Waiting", browser.Text);
        Assert.Contains("Auditor of Leeds", browser.Text);
        Assert.DoesNotContain("yours to keep", browser.Text);
        Assert.Contains("Heads of the evidence chains", browser.Text);
    }

    [Theory]
    [InlineData("OwedReminded: Service managers and heads of service of the member that has not answered, with deputies", "Reminder to answer an enquiry")]
    [InlineData("OfferReleased: The requester", "Offer released")]
    [InlineData("CheckStarted: A rule that a later version no longer has", "Enquiry to answer")]
    public void The_list_of_mails_says_in_plain_words_what_each_is_about(string rule, string expected)
    {
        var mail = new MailRow(1, "Sam", rule, default, null, null, default, 0, null);

        Assert.Equal(expected, mail.About(_world.Service<NoticeRules>()));
    }

    [Theory]
    [InlineData("/health")]
    [InlineData("/health/mail")]
    public async Task An_auditor_of_one_authority_does_not(string address)
    {
        var browser = await _site.Browser(await _world.Person(_world.Leeds, Role.Auditor));

        await browser.Open(address);

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    [Fact]
    public async Task The_program_is_alive_and_ready_and_says_how_old_the_mail_is()
    {
        await ToldAuditor.In(_world);
        _world.Clock.Advance(TimeSpan.FromMinutes(90));
        using var client = await _site.Client();

        Assert.Equal("alive", await client.GetStringAsync("/healthz"));
        var ready = await client.GetStringAsync("/readyz");
        Assert.StartsWith("ready\noldest unsent mail: 90 minutes\n", ready);
        Assert.Contains($"certificates: signed with key {_world.Service<TalentPool.Features.Certificates.CertificateSigner>().KeyId}\n", ready);
    }

    [Fact]
    public async Task It_is_ready_again_by_itself_when_the_database_comes_back()
    {
        if (_world.Settings.Provider != DatabaseProvider.Sqlite)
        {
            return;
        }

        using var client = await _site.Client();
        var file = _world.Settings.File!;
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/readyz")).StatusCode);

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        File.Move(file, file + ".away");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.GetAsync("/readyz")).StatusCode);
        Assert.Equal("alive", await client.GetStringAsync("/healthz"));

        File.Move(file + ".away", file);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/readyz")).StatusCode);
    }

    [Fact]
    public async Task It_is_not_ready_while_another_program_locks_the_file()
    {
        if (_world.Settings.Provider != DatabaseProvider.Sqlite)
        {
            return;
        }

        using var client = await _site.Client();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/readyz")).StatusCode);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        await using (var other = new Microsoft.Data.Sqlite.SqliteConnection(_world.Settings.ConnectionString + ";Pooling=False"))
        {
            await other.OpenAsync();
            await using var command = other.CreateCommand();
            command.CommandText = "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; UPDATE \"Chains\" SET \"LastNumber\" = \"LastNumber\"; COMMIT;";
            await command.ExecuteNonQueryAsync();

            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.GetAsync("/readyz")).StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/readyz")).StatusCode);
    }
}
