using TalentPool.Benchmarks.Kills;

namespace TalentPool.Benchmarks;

/// <summary>One verb for each benchmark. What is measured is printed as lines of <c>name: value</c>; exit code 1 when something does not hold.</summary>
public static class Verbs
{
    private const int WrongUse = 2;

    public static async Task<int> Main(string[] args)
    {
        try
        {
            return args switch
            {
                ["kills", .. var options] => await KillRun.Start(new Options(options, "--count", "--seed")),
                _ => throw new ArgumentException("Say what to run: kills [--count 10] [--seed n]."),
            };
        }
        catch (ArgumentException wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return WrongUse;
        }
    }
}
