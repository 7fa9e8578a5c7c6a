using TalentPool.Domain.Placements;

namespace TalentPool.Domain.Tests.Placements;

public sealed class PartyNameTests
{
    [Theory]
    [InlineData("Acme Lettings Ltd", "ACME LETTINGS LIMITED", true)]
    [InlineData("Acme Lettings Ltd.", "Acme  Lettings, Limited", true)]
    [InlineData("Acme (Lettings) Ltd", "Acme Lettings Limited", true)]
    [InlineData("Acme Lettings Limited", "Acme Letting Limited", false)]
    [InlineData("Acme Lettings Limited", "Acme Lettings LLP", false)]
    [InlineData("Acme Lettings Limited", "Acme Lettings", false)]
    [InlineData("Smith & Sons", "Smith and Sons", true)]
    [InlineData("Smith+Sons", "SMITH AND SONS", true)]
    [InlineData("Marks & Co", "Marks and Company", true)]
    [InlineData("The Canal Trust", "Canal Trust", true)]
    [InlineData("The", "the", true)]
    [InlineData("Northern Rail plc", "Northern Rail Public Limited Company", true)]
    [InlineData("Hill LLP", "Hill Limited Liability Partnership", true)]
    [InlineData("Beck C.I.C.", "Beck Community Interest Company", true)]
    [InlineData("A.B.C. Homes", "ABC Homes", true)]
    [InlineData("A B C Homes", "ABC Homes", true)]
    [InlineData("AB Homes", "ABC Homes", false)]
    [InlineData("O'Brien", "OBRIEN", true)]
    [InlineData("O’Brien", "O'Brien", true)]
    [InlineData("Renée Müller", "Renee Muller", true)]
    [InlineData("Smith-Jones Homes", "Smith Jones Homes", true)]
    [InlineData("Mr John Smith", "John Smith", true)]
    [InlineData("Dr. J. Smith", "J Smith", true)]
    [InlineData("Smith, John", "John Smith", true)]
    [InlineData("SMITH, Mr John", "John Smith", true)]
    [InlineData("John Smith", "Smith John", false)]
    [InlineData("John Smith", "Jon Smith", false)]
    [InlineData("John Smith", "John Smithson", false)]
    [InlineData("Smith, Jones & Co", "Jones and Company Smith", false)]
    [InlineData("Unit 7 Ltd", "Unit 8 Ltd", false)]
    [InlineData("!!!", "???", false)]
    [InlineData("", "", false)]
    public void Two_names_are_one_where_only_the_writing_differs(string one, string other, bool isSame)
    {
        Assert.Equal(isSame, PartyName.Readings(one).Overlaps(PartyName.Readings(other)));
        Assert.Equal(isSame, PartyName.Readings(other).Overlaps(PartyName.Readings(one)));
    }

    [Theory]
    [InlineData("Beck Homes; Beck Lettings Ltd", "Beck Lettings Limited", true)]
    [InlineData("Beck Homes\nBeck Lettings", "beck lettings", true)]
    [InlineData("Beck Homes, Beck Lettings", "Beck Lettings", true)]
    [InlineData("Smith, John", "John Smith", true)]
    [InlineData("Smith, John", "John", false)]
    [InlineData("", "Beck Lettings", false)]
    public void Other_names_count_as_much_as_the_name(string aliases, string other, bool isSame) =>
        Assert.Equal(isSame, PartyName.Readings("Somebody Else", aliases).Overlaps(PartyName.Readings(other)));

    [Theory]
    [InlineData("1234567", "01234567")]
    [InlineData("01234567", "01234567")]
    [InlineData("no. 1234567", "NO1234567")]
    [InlineData(" 12 34 567 ", "01234567")]
    [InlineData("sc12345", "SC012345")]
    [InlineData("SC012345", "SC012345")]
    [InlineData("OC-301", "OC000301")]
    [InlineData("R1234", "R0001234")]
    [InlineData("123456789", "123456789")]
    [InlineData("ABC123", "ABC123")]
    [InlineData("SC", "SC")]
    [InlineData("", null)]
    [InlineData("none!", "NONE")]
    [InlineData(" - ", null)]
    public void Company_numbers_are_filled_up_to_eight_signs(string typed, string? compared) => Assert.Equal(compared, CompanyNumber.Of(typed));

    [Fact]
    public void Matters_meet_by_names_numbers_and_property_and_say_what_the_party_is_to_the_other()
    {
        var mine = Matter(null, new SearchedParty("Acme Lettings Ltd", "", "1234567", PartyStanding.Opponent), new SearchedParty("Jo Field", "", "", PartyStanding.Client));

        Assert.Equal(
            [(PartyStanding.Client, ConflictGround.Name), (PartyStanding.Client, ConflictGround.CompanyNumber)],
            mine.Meets(Matter(null, new SearchedParty("ACME LETTINGS LIMITED", "", "01234567", PartyStanding.Client))));
        Assert.Equal([(PartyStanding.Other, ConflictGround.CompanyNumber)], mine.Meets(Matter(null, new SearchedParty("Newname Ltd", "", "01234567", PartyStanding.Other))));
        Assert.Empty(mine.Meets(Matter("mark", new SearchedParty("Jo Fielding", "", "", PartyStanding.Client))));
        Assert.Equal([(null, ConflictGround.PropertyOrChild)], (mine with { PropertyOrChildMark = "mark" }).Meets(Matter("mark")));
        Assert.Empty(Matter(null).Meets(Matter(null)));
    }

    [Fact]
    public void Matters_that_meet_do_so_from_both_sides()
    {
        var random = new Random(20261129);
        string[] names = ["Acme Ltd", "Acme Limited", "Smith, John", "John Smith", "The Beck & Co", "Beck and Company", "Hill", "hill"];
        string[] numbers = ["", "", "123", "00000123", "SC1", "SC000001"];
        for (var round = 0; round < 500; round++)
        {
            var (one, other) = (Any(), Any());
            Assert.Equal(one.Meets(other).Select(met => met.Ground).ToHashSet(), other.Meets(one).Select(met => met.Ground).ToHashSet());
        }

        SearchedMatter Any() => Matter(
            random.Next(3) == 0 ? $"{random.Next(2)}" : null,
            [.. Enumerable.Range(0, random.Next(3)).Select(_ => new SearchedParty(names[random.Next(names.Length)], names[random.Next(names.Length)], numbers[random.Next(numbers.Length)], (PartyStanding)random.Next(3)))]);
    }

    private static SearchedMatter Matter(string? mark, params SearchedParty[] parties) => new(Guid.CreateVersion7(), Guid.CreateVersion7(), parties, mark);
}
