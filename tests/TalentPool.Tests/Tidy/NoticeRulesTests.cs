using Microsoft.Extensions.DependencyInjection;
using TalentPool.Notices;
using TalentPool.Platform;

namespace TalentPool.Tests.Tidy;

public sealed class NoticeRulesTests
{
    private static readonly IReadOnlyList<NoticeSource> Sources =
        [.. new ServiceCollection().AddLogging().AddActs().BuildServiceProvider().GetServices<NoticeSource>()];

    [Fact]
    public void Every_fact_in_the_words_is_one_that_their_source_gives()
    {
        var unknown = Sources.SelectMany(source => source.Rules.SelectMany(rule => Texts(rule).SelectMany(NoticeWords.NamesIn)
            .Except(source.FactNames).Select(name => $"{rule.Key} says {{{name}}}, which {source.GetType().Name} does not give.")));

        Assert.Empty(unknown);
    }

    [Fact]
    public void No_mail_carries_detail_of_a_case()
    {
        var detail = Sources.SelectMany(source => source.Rules.Where(rule => rule.IsMailed)
            .SelectMany(rule => new[] { rule.MailedWords, rule.MailedText }.OfType<string>().SelectMany(NoticeWords.NamesIn)
                .Intersect(source.DetailNames).Select(name => $"{rule.Key} mails {{{name}}}.")));

        Assert.Empty(detail);
    }

    [Fact]
    public void Every_rule_has_a_key_of_its_own_that_can_be_stored()
    {
        var keys = Sources.SelectMany(source => source.Rules).Select(rule => rule.Key).ToList();

        Assert.Empty(keys.GroupBy(key => key).Where(same => same.Count() > 1).Select(same => same.Key));
        Assert.All(keys, key => Assert.True(key.Length <= 160, key));
    }

    [Fact]
    public void Words_are_sentences_that_read_well_without_detail()
    {
        var bad = Sources.SelectMany(source => source.Rules.Where(rule => rule.IsMailed).Select(rule => rule.MailedWords ?? NoticeWords.WithoutDetail(rule.Words, source.DetailNames)))
            .Where(words => words.Contains("  ", StringComparison.Ordinal) || words.Contains(" .", StringComparison.Ordinal) || words.Contains(" ,", StringComparison.Ordinal) || words.Length < 10);

        Assert.Empty(bad);
    }

    [Fact]
    public void No_mail_names_an_officer()
    {
        var named = Sources.SelectMany(source => source.Rules.Where(rule => rule.IsMailed).SelectMany(rule => Texts(rule).SelectMany(NoticeWords.NamesIn)
            .Where(name => name == "officer" && !source.MailedInstead.ContainsKey(name)).Select(_ => rule.Key)));

        Assert.Empty(named);
    }

    [Fact]
    public void Mail_about_an_officer_reads_well_without_the_name()
    {
        var source = Sources.Single(known => known.FactNames.Contains("cap"));
        var rule = source.Rules.First(known => known.Words.StartsWith("{officer} of {home} will work for you", StringComparison.Ordinal));

        var words = MailedWords.Of(source, rule, source.FactNames.ToDictionary(name => name, name => name == "officer" ? "Ada Byron" : name))!;

        Assert.StartsWith("An officer of home will work for you from starts", words.Sentence);
        Assert.Equal("home", words.By);
    }

    [Fact]
    public void Whoever_is_asked_for_something_is_told_of_it_as_duty() =>
        Assert.All(Sources.SelectMany(source => source.Rules).Where(rule => rule.Asks), rule => Assert.True(NoticeKinds.IsDuty(rule.ChosenBy), rule.Key));

    /// <summary>Words that leave their reader with something to do, said without a "Please".</summary>
    [Theory]
    [InlineData("is yours to do")]
    [InlineData("are for you to look at")]
    [InlineData("now waits for you")]
    [InlineData("Give somebody the role")]
    [InlineData("Check whether")]
    [InlineData("Check that this")]
    [InlineData("Look at every role")]
    [InlineData("Open it within")]
    [InlineData("Renew it and show it")]
    [InlineData("Record the")]
    [InlineData("{nudger} asks you to")]
    public void Whoever_is_left_with_something_to_do_is_asked_for_it(string words)
    {
        var found = Sources.SelectMany(source => source.Rules).Where(rule => rule.Words.Contains(words, StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(found);
        Assert.All(found, rule => Assert.True(rule.Asks, rule.Key));
    }

    private static IEnumerable<string> Texts(NoticeRule rule) => new[] { rule.Words, rule.MailedWords, rule.MailedText }.OfType<string>();
}
