using TalentPool.Database;
using TalentPool.Platform.CommandLine;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.CommandLine;

/// <summary>What an administrator reads before the program is started.</summary>
public sealed class ConfigCheckTests
{
    [Fact]
    public async Task Settings_are_shown_with_where_they_come_from_and_nothing_is_wrong()
    {
        await using var world = await World.Create(DatabaseProvider.Sqlite);

        var (code, said) = await Check($"--ConnectionStrings:TalentPool=Data Source={world.Settings.File}", "--TalentPool:Address=https://talentpool.example");

        Assert.True(code == 0, said);
        Assert.Contains("TalentPool:Address: https://talentpool.example, from the command line", said);
        Assert.Contains("TalentPool:Database:Provider: not set", said);
        Assert.Contains("Database: answers, with the tables ", said);
        Assert.Contains("Private key of the certificates: not there yet; the first start makes it at ", said);
        Assert.EndsWith("Nothing is wrong.\n", said);
        Assert.False(File.Exists(Path.Combine(Path.GetDirectoryName(world.Settings.File)!, "certificate-key.pem")), "A check made the key.");
    }

    [Fact]
    public async Task A_database_that_is_not_there_yet_is_said_and_not_made()
    {
        var file = Path.Combine(Path.GetTempPath(), $"talentpool-{Guid.NewGuid():N}", "talentpool.db");

        var (code, said) = await Check($"--ConnectionStrings:TalentPool=Data Source={file}");

        Assert.Equal(0, code);
        Assert.Contains("Database: not there yet; the first start makes it", said);
        Assert.False(Directory.Exists(Path.GetDirectoryName(file)));
    }

    [Fact]
    public async Task Secrets_are_masked_and_everything_that_is_wrong_is_said_at_once()
    {
        var (code, said) = await Check(
            "--TalentPool:Database:Provider=Postgres", "--ConnectionStrings:TalentPool=Host=127.0.0.1;Port=1;Username=talentpool;Password=hunter2",
            "--ConnectionStrings:TalentPoolDirect=hunter2 and no connection", "--AutoMapper:LicenseKey=hunter2", "--TalentPool:Address=nonsense", "--TalentPool:Jobs:Run=maybe");

        Assert.Equal(2, code);
        Assert.DoesNotContain("hunter2", said);
        Assert.Contains("username=talentpool;password=***", said, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("AutoMapper:LicenseKey: (set, and not shown)", said);
        Assert.Contains("Wrong: The setting ConnectionStrings:TalentPoolDirect is a text that cannot be read", said);
        Assert.Contains("Wrong: The setting TalentPool:Address is nonsense, but an address such as", said);
        Assert.Contains("Wrong: The setting TalentPool:Jobs:Run is maybe, but true or false was expected.", said);
        Assert.EndsWith("Wrong in all: 3.\n", said);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_and_a_key_that_is_not_there_are_said()
    {
        var (code, said) = await Check(
            "--TalentPool:Database:Provider=Postgres", "--ConnectionStrings:TalentPool=Host=127.0.0.1;Port=1;Username=talentpool;Password=hunter2", "--TalentPool:Certificates:KeyPath=/nowhere/key.pem");

        Assert.Equal(2, code);
        Assert.Contains("Database: cannot be used", said);
        Assert.Contains("Wrong: The setting ConnectionStrings:TalentPool is the server 127.0.0.1:1, which does not answer", said);
        Assert.Contains("Wrong: The setting TalentPool:Certificates:KeyPath is /nowhere/key.pem", said);
    }

    /// <summary>As the password would stand in a file of settings. Where it is wrong in any other way, that must not show it either.</summary>
    [Theory]
    [InlineData("TalentPool:Mail:From=TalentPool <pool@council.example>", 0)]
    [InlineData("TalentPool:Mail:Security=None", 2)]
    public async Task The_password_of_the_mail_server_is_masked(string also, int expected)
    {
        await using var world = await World.Create(DatabaseProvider.Sqlite);

        var (code, said) = await Check(
            $"--ConnectionStrings:TalentPool=Data Source={world.Settings.File}", "--TalentPool:Mail:Server=smtp.council.example", "--TalentPool:Mail:User=pool", "--TalentPool:Mail:Password=hunter2", $"--{also}");

        Assert.True(code == expected, said);
        Assert.Contains("TalentPool:Mail:Password: (set, and not shown), from the command line", said);
        Assert.Contains("TalentPool:Mail:User: pool", said);
        Assert.DoesNotContain("hunter2", said);
    }

    [Fact]
    public async Task Each_folder_that_would_be_written_is_tried_and_nothing_is_left_in_it()
    {
        var folder = Directory.CreateTempSubdirectory("talentpool-check-").FullName;

        var (code, said) = await Check(
            $"--ConnectionStrings:TalentPool=Data Source={folder}/made/talentpool.db", $"--TalentPool:Certificates:KeyPath={folder}/keys/certificate-key.pem",
            $"--TalentPool:Conflicts:KeyPath={folder}/keys/conflict-key.txt", $"--TalentPool:Mail:Folder={folder}/mail");

        Assert.True(code == 0, said);
        Assert.Contains($"Folder of the database: {folder}/made, can be written\n", said);
        Assert.Contains($"Folder of the private key of the certificates: {folder}/keys, can be written\n", said);
        Assert.Contains($"Folder of the key of conflict checks: {folder}/keys, can be written\n", said);
        Assert.Contains($"Folder of mail: {folder}/mail, can be written\n", said);
        Assert.Contains("Keys that protect cookies and forms: rows of the database\n", said);
        Assert.Empty(Directory.GetFileSystemEntries(folder));
        Directory.Delete(folder);
    }

    /// <summary>Not even root makes a file below /proc, or below a file.</summary>
    [Fact]
    public async Task Of_folders_that_cannot_be_written_each_is_said_with_the_setting_that_leads_there()
    {
        var (code, said) = await Check(
            $"--ConnectionStrings:TalentPool=Data Source={typeof(ConfigCheckTests).Assembly.Location}/talentpool.db", "--TalentPool:Certificates:KeyPath=/proc/talentpool/certificate-key.pem",
            "--TalentPool:Conflicts:KeyPath=/proc/conflict-key.txt", "--TalentPool:Mail:Folder=/proc/talentpool-mail");

        Assert.Equal(2, code);
        Assert.Contains($"Wrong: The setting ConnectionStrings:TalentPool is in the folder {typeof(ConfigCheckTests).Assembly.Location}, where nothing can be written, but a folder that the program may write to was expected.", said);
        Assert.Contains("Wrong: The setting TalentPool:Certificates:KeyPath is in the folder /proc/talentpool, where nothing can be written", said);
        Assert.Contains("Wrong: The setting TalentPool:Conflicts:KeyPath is in the folder /proc, where nothing can be written", said);
        Assert.Contains("Folder of mail: /proc/talentpool-mail, cannot be written", said);
        Assert.Contains("Wrong: The setting TalentPool:Mail:Folder is in the folder /proc/talentpool-mail, where nothing can be written", said);
        Assert.EndsWith("Wrong in all: 4.\n", said);
    }

    /// <summary>Mail that goes to a server, and a database that is a server, leave the program nothing to write.</summary>
    [Fact]
    public async Task With_servers_for_the_database_and_for_mail_no_folder_is_asked_for()
    {
        var (_, said) = await Check(
            "--TalentPool:Database:Provider=Postgres", "--ConnectionStrings:TalentPool=Host=127.0.0.1;Port=1;Username=talentpool", "--TalentPool:Mail:Server=smtp.council.example", "--TalentPool:Mail:From=pool@council.example");

        Assert.DoesNotContain("Folder of ", said);
    }

    private static async Task<(int Code, string Said)> Check(params string[] typed)
    {
        var output = new StringWriter { NewLine = "\n" };
        return (await ConfigCheckCommand.Run(typed, output), output.ToString());
    }
}
