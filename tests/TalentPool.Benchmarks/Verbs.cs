using TalentPool.Benchmarks.Kills;
using TalentPool.Benchmarks.Notices;
using TalentPool.Benchmarks.Pages;

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
                ["pages", .. var options] => await PagesRun.Start(new Options(options, "--gaps", "--seconds")),
                ["notices", .. var options] => await NoticesRun.Start(new Options(options, "--people", "--rounds")),
                ["plaintext", .. var options] => await Plaintext.Serve(new Options(options, "--port").Of("--port", 5001)),
                _ => throw new ArgumentException("Say what to run: kills [--count 10] [--seed n], pages [--gaps 10000] [--seconds 10], or notices [--people 2000] [--rounds 5]."),
            };
        }
        catch (ArgumentException wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return WrongUse;
        }
    }
}
