using TalentPool.Benchmarks.Kills;
using TalentPool.Benchmarks.Kills.Months;
using TalentPool.Benchmarks.Months;
using TalentPool.Benchmarks.Notices;
using TalentPool.Benchmarks.Pages;
using TalentPool.Benchmarks.Weeks;

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
                ["kills", "--month-end", .. var options] => await MonthKillRun.Start(new Options(options, "--count", "--seed")),
                ["kills", .. var options] => await KillRun.Start(new Options(options, "--count", "--seed")),
                ["pages", .. var options] => await PagesRun.Start(new Options(options, "--gaps", "--seconds")),
                ["notices", .. var options] => await NoticesRun.Start(new Options(options, "--people", "--rounds")),
                ["month-end", .. var options] => await MonthEndRun.Start(new Options(options, "--entries", "--authorities", "--small")),
                ["week", .. var options] => await WeekRun.Start(new Options(options, "--placements", "--lines", "--seconds")),
                ["carry-out", var connection] => await RunProcess.CarryOut(connection),
                ["plaintext", .. var options] => await Plaintext.Serve(new Options(options, "--port").Of("--port", 5001)),
                _ => throw new ArgumentException("Say what to run: kills [--month-end] [--count 10] [--seed n], pages [--gaps 10000] [--seconds 10], notices [--people 2000] [--rounds 5], "
                    + "month-end [--entries 1000000] [--authorities 400] [--small 100000], or week [--placements 30] [--lines 2000] [--seconds 10]."),
            };
        }
        catch (ArgumentException wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return WrongUse;
        }
    }
}
