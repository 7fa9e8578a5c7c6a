namespace TalentPool.Domain.Tests;

/// <summary>A state table as a test writes it out: a heading of verbs, a line for each state, "-" where the verb is forbidden.</summary>
internal static class WrittenTable
{
    public static void AssertIs<TState, TVerb>(string written, StateTable<TState, TVerb> table)
        where TState : struct, Enum
        where TVerb : struct, Enum
    {
        var lines = written.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Words).ToList();
        var verbs = lines[0].Select(Enum.Parse<TVerb>).ToList();
        var states = lines.Skip(1).ToDictionary(line => Enum.Parse<TState>(line[0]), line => line.Skip(1).ToArray());
        Assert.Equal(Enum.GetValues<TVerb>().Order(), verbs.Order());
        Assert.Equal(Enum.GetValues<TState>().Order(), states.Keys.Order());

        foreach (var (state, cells) in states)
        {
            Assert.Equal(verbs.Count, cells.Length);
            foreach (var (verb, cell) in verbs.Zip(cells))
            {
                var expected = cell == "-" ? [] : cell.Split('|').Select(Enum.Parse<TState>).Order().ToArray();
                var actual = table.Rows.Where(row => row.From.Equals(state) && row.Verb.Equals(verb)).SelectMany(row => row.To).Order().ToArray();
                Assert.True(expected.SequenceEqual(actual), $"{verb} in {state} is written to lead to [{cell}], and leads to [{string.Join('|', actual)}].");
            }
        }
    }

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
