using System.Text;
using TalentPool.Features.People.Import;
using TalentPool.Platform.Tables;

namespace TalentPool.Tests.Features.People.Import;

/// <summary>Every bad list that a person or a program may send: what is said of which row.</summary>
public sealed class StaffListTests : IAsyncLifetime
{
    private StaffScene _scene = null!;

    public async Task InitializeAsync() => _scene = await StaffScene.Create();

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Theory]
    [InlineData("Email,Nmae\na@b.example,A", 1, "no column “Nmae”. Did you mean “Name”?")]
    [InlineData("Email\na@b.example", 1, "The column “Name” is missing")]
    [InlineData("Email,Name,Name\na@b.example,A,B", 1, "is there twice")]
    [InlineData("Email,Name\na@b.example,A,B", 2, "3 cells, and the file 2 columns")]
    [InlineData("Email,Name\n,Ada", 2, "Email is empty")]
    [InlineData("Email,Name\nada at leeds,Ada", 2, "is not an email address")]
    [InlineData("Email,Name\na@b.example,A\nb@b.example,B\nA@B.example,A", 4, "is in row 2 already")]
    [InlineData("Email,Name\na@b.example,=HYPERLINK(1)", 2, "Name begins with “=”")]
    [InlineData("Email,Name\na@b.example,+A", 2, "Name begins with “+”")]
    [InlineData("Email,Name\na@b.example,-A", 2, "Name begins with “-”")]
    [InlineData("Email,Name\na@b.example,@A", 2, "Name begins with “@”")]
    [InlineData("Email,Name,Roles\na@b.example,A,Officr", 2, "no role “Officr” at an authority. Did you mean “Officer”?")]
    [InlineData("Email,Name,Roles\na@b.example,A,Finance (Legl)", 2, "no service area “Legl”. Did you mean “Legal”?")]
    [InlineData("Email,Name,Skills\na@b.example,A,Posession claim = Expert", 2, "Did you mean “Possession claims”?")]
    [InlineData("Email,Name,Skills\na@b.example,A,Possession claims = Expret", 2, "no level “Expret”. Did you mean “Expert”?")]
    [InlineData("Email,Name,Skills\na@b.example,A,Possession claims", 2, "Say the level")]
    [InlineData("Email,Name,Roles\na@b.example,A,Officer", 2, "A new officer needs Line manager, Post title")]
    [InlineData("Email,Name,Line manager\na@b.example,A,nobody@b.example", 2, "is not in the file and does not work here")]
    [InlineData("Email,Name,Line manager\na@b.example,A,b@b.example\nb@b.example,B,", 2, "does not have the role Line manager")]
    [InlineData("Email,Name,Line manager\na@b.example,A,a@b.example", 2, "Nobody can be their own line manager")]
    [InlineData("Email,Name,Roles,Line manager\na@b.example,A,Line manager,b@b.example\nb@b.example,B,Line manager,a@b.example", 2, "each other’s line managers: a@b.example, then b@b.example, then a@b.example")]
    [InlineData("Email,Name,Weekly hours\na@b.example,A,900", 2, "are not hours such as 37")]
    [InlineData("Email,Name\na@b.example,\"A", 2, "cannot be read")]
    [InlineData("Email,Name\n", null, "names nobody")]
    [InlineData("", null, "empty")]
    public async Task A_bad_row_is_named_with_what_is_wrong(string list, int? row, string words)
    {
        var problems = (await _scene.Plan(list)).Problems;

        Assert.Contains(problems, problem => problem.Row == row && problem.Sentence.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Somebody_of_another_authority_is_not_taken_over()
    {
        var theirs = await _scene.World.Person(_scene.World.Bradford);
        await using (var db = _scene.World.OpenDb())
        {
            db.Attach(theirs);
            (theirs.Email, theirs.NormalizedEmail) = ("ada@bradford.example", "ADA@BRADFORD.EXAMPLE");
            await db.SaveChangesAsync();
        }

        Assert.Contains("another authority", (await _scene.Plan("Email,Name\nada@bradford.example,Ada")).Problems.Single().Sentence);
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8-bom", false)]
    [InlineData("windows-1252", true)]
    public async Task Encodings_in_use_are_read_and_the_older_one_is_said(string encoding, bool isWindows)
    {
        const string list = "Email;Name\r\nzoe@leeds.example;Zoë Müller\r\n";
        byte[] content = encoding switch
        {
            "utf-8" => Encoding.UTF8.GetBytes(list),
            "utf-8-bom" => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(list)],
            _ => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(list),
        };

        var plan = await _scene.Plan(content);

        Assert.Empty(plan.Problems);
        Assert.Equal(("Zoë Müller", isWindows), (plan.Rows.Single().Name, plan.IsWindows));
    }

    [Fact]
    public async Task Other_encodings_and_spreadsheets_are_refused_with_a_sentence()
    {
        foreach (var content in new byte[][] { [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Email,Name")], Encoding.Unicode.GetBytes("Email,Name"), [.. "PK"u8, 3, 4], [0xE9, 0x81, 0x41] })
        {
            Assert.Contains("save it as “CSV UTF-8”", (await _scene.Plan(content)).Problems.Single().Sentence);
        }
    }

    [Fact]
    public async Task A_million_rows_are_refused_in_little_memory()
    {
        var row = Encoding.ASCII.GetBytes("a,b\n");
        var content = new byte[11 + (row.Length * 1_000_000)];
        Encoding.ASCII.GetBytes("Email,Name\n").CopyTo(content, 0);
        for (var i = 0; i < 1_000_000; i++)
        {
            row.CopyTo(content, 11 + (i * row.Length));
        }

        await using var db = _scene.World.OpenDb();
        var vocabulary = await StaffVocabulary.Read(db, CancellationToken.None);
        StaffList.Read("Email,Name\n"u8.ToArray(), vocabulary);

        // Read without waiting for anything, so that it is all done, and counted, on this thread.
        var before = GC.GetAllocatedBytesForCurrentThread();
        var list = StaffList.Read(content, vocabulary);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 50_000_000);
        Assert.InRange(list.Problems.Count, 1, UploadedTable.MostProblems + 2);
    }

    [Fact]
    public async Task More_good_rows_than_are_taken_in_are_refused_at_the_first_too_many()
    {
        var list = new StringBuilder("Email,Name\n");
        for (var i = 0; i <= StaffFile.MostRows; i++)
        {
            list.Append(System.Globalization.CultureInfo.InvariantCulture, $"p{i}@leeds.example,Person {i}\n");
        }

        var problem = (await _scene.Plan(list.ToString())).Problems.Single();

        Assert.Equal((StaffFile.MostRows + 2, true), (problem.Row!.Value, problem.Sentence.StartsWith("The file has more than 10,000 rows", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_quotation_mark_that_is_never_closed_does_not_swallow_the_file()
    {
        var list = $"Email,Name\na@b.example,\"{new string('x', 100_000)}";

        Assert.Contains("quotation mark", (await _scene.Plan(list)).Problems.Single().Sentence);
    }
}
