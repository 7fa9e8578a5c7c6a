using TalentPool.Notices;

namespace TalentPool.Tests.Notices;

public sealed class NoticeWordsTests
{
    private static readonly Dictionary<string, string> Facts = new() { ["authority"] = "Leeds", ["reference"] = "WY-2026-0042", ["title"] = "Possession claims" };

    [Fact]
    public void Facts_take_the_place_of_their_names() =>
        Assert.Equal("Leeds answered WY-2026-0042: Possession claims.", NoticeWords.Fill("{authority} answered {reference}: {title}.", Facts));

    [Fact]
    public void Words_with_an_unknown_fact_are_not_said() => Assert.Null(NoticeWords.Fill("{authority} {what}", Facts));

    [Fact]
    public void A_fact_that_holds_braces_is_not_read_again() =>
        Assert.Equal("{authority}", NoticeWords.Fill("{title}", new Dictionary<string, string> { ["title"] = "{authority}" }));

    [Theory]
    [InlineData("{authority} answered {reference}: {title}.", "{authority} answered {reference}.")]
    [InlineData("{authority} asks you for {reference} ({title}) by {due}.", "{authority} asks you for {reference} by {due}.")]
    [InlineData("{reference}, {title}, waits for you.", "{reference}, waits for you.")]
    [InlineData("Release an officer for “{title}”", "Release an officer for")]
    [InlineData("{reference} waits for you.", "{reference} waits for you.")]
    public void Detail_of_the_case_is_left_out_with_the_sign_before_it(string words, string left) => Assert.Equal(left, NoticeWords.WithoutDetail(words, ["title"]));
}
