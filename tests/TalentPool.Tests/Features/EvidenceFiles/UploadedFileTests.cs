using System.IO.Compression;
using System.Text;
using TalentPool.Features.EvidenceFiles;

namespace TalentPool.Tests.Features.EvidenceFiles;

public sealed class UploadedFileTests
{
    public static TheoryData<string, byte[], string> Taken => new()
    {
        { "quote.pdf", "%PDF-1.7"u8.ToArray(), "application/pdf" },
        { "screen.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], "image/png" },
        { "photo.jpeg", [0xFF, 0xD8, 0xFF, 0xE0], "image/jpeg" },
        { "letter.docx", Zip("[Content_Types].xml", "word/document.xml"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
        { "prices.xlsx", Zip("[Content_Types].xml", "xl/workbook.xml"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
        { "mail.msg", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("__properties_version1.0")], "application/vnd.ms-outlook" },
        { "mail.eml", "From: a@example.org\r\n\r\nA price"u8.ToArray(), "message/rfc822" },
        { "note.txt", "£75 an hour"u8.ToArray(), "text/plain" },
    };

    public static TheoryData<string, byte[]> NotTaken => new()
    {
        { "quote.pdf", [0x4D, 0x5A, 0x90, 0] },
        { "quote.pdf", Zip("word/document.xml") },
        { "macros.docx", Zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin") },
        { "broken.docx", [0x50, 0x4B, 0x03, 0x04, 1, 2, 3] },
        { "old.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0] },
        { "note.txt", [0x41, 0, 0x42] },
        { "note.txt", [0xFF, 0xFE, 0x41] },
    };

    [Theory]
    [MemberData(nameof(Taken))]
    public void The_content_says_what_it_is(string name, byte[] content, string type)
    {
        Assert.True(UploadedFile.Check(name, content, out var problem, out var file), problem);
        Assert.Equal((name, type), (file.Name, file.ContentType));
    }

    [Theory]
    [MemberData(nameof(NotTaken))]
    public void What_only_claims_to_be_it_is_not_taken(string name, byte[] content)
    {
        Assert.False(UploadedFile.Check(name, content, out var problem, out _));
        Assert.StartsWith("The file must be a PDF", problem);
    }

    [Theory]
    [InlineData("x.exe")]
    [InlineData("quote.html")]
    [InlineData("quote\u202Efdp.exe")]
    [InlineData("quote.pdf.js")]
    public void A_name_that_says_it_is_something_else_is_not_taken_even_with_harmless_content(string name)
    {
        Assert.False(UploadedFile.Check(name, "hi"u8.ToArray(), out var problem, out _));
        Assert.False(UploadedFile.Check(name, "%PDF-1.7"u8.ToArray(), out _, out _));
        Assert.StartsWith("The file must be a PDF", problem);
    }

    [Fact]
    public void Nothing_and_too_much_are_not_taken()
    {
        Assert.False(UploadedFile.Check("a.txt", [], out var empty, out _));
        Assert.False(UploadedFile.Check("a.txt", new byte[UploadedFile.MostBytes + 1], out var large, out _));
        Assert.Equal(("The file is empty", "The file must be smaller than 10 MB"), (empty, large));
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd.pdf")]
    [InlineData("C:\\temp\\quote.pdf", "quote.pdf")]
    [InlineData("exe\u202Efdp.pdf", "exefdp.pdf")]
    [InlineData("no ending", "no ending.pdf")]
    [InlineData("a\r\nSet-Cookie: x=1.pdf", "aSet-Cookie- x=1.pdf")]
    [InlineData("<script>.pdf", "-script-.pdf")]
    [InlineData("", "file.pdf")]
    [InlineData("....pdf", "file.pdf")]
    [InlineData("Angebot für Müller.PDF", "Angebot für Müller.pdf")]
    public void A_hostile_name_becomes_a_harmless_one(string given, string expected)
    {
        Assert.True(UploadedFile.Check(given, "%PDF-1.7"u8.ToArray(), out _, out var file));
        Assert.Equal(expected, file.Name);
    }

    [Fact]
    public void A_long_name_is_cut_and_keeps_its_ending()
    {
        Assert.True(UploadedFile.Check($"{new string('n', 5_000)}.pdf", "%PDF-1.7"u8.ToArray(), out _, out var file));
        Assert.Equal((100, ".pdf"), (file.Name.Length, file.Name[^4..]));
    }

    private static byte[] Zip(params string[] names)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in names)
            {
                zip.CreateEntry(name);
            }
        }

        return memory.ToArray();
    }
}
