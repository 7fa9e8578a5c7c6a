using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace TalentPool.Browser.Tests.Support;

/// <summary>The addresses that the program's pages have, with their parameters, and which of them an address is.</summary>
public static class PageRoutes
{
    public static IReadOnlyList<string> All { get; } =
        [.. typeof(Program).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes<RouteAttribute>(inherit: false)).Select(route => route.Template).Order(StringComparer.Ordinal)];

    /// <summary>The page at an address; of several that fit, the one with the fewest parameters. Null for a file or a page that is not.</summary>
    public static string? Of(string address)
    {
        var parts = Parts(address.Split('?')[0]);
        return All.Where(route => Fits(Parts(route), parts)).MinBy(route => route.Count(letter => letter == '{'));
    }

    private static string[] Parts(string address) => address.Split('/', StringSplitOptions.RemoveEmptyEntries);

    private static bool Fits(string[] route, string[] address) =>
        route.Length == address.Length && route.Zip(address).All(pair => !pair.First.StartsWith('{')
            ? string.Equals(pair.First, pair.Second, StringComparison.OrdinalIgnoreCase)
            : pair.First.EndsWith(":guid}", StringComparison.Ordinal)
                ? Guid.TryParse(pair.Second, out _)
                : !pair.First.EndsWith(":int}", StringComparison.Ordinal) || int.TryParse(pair.Second, out _));
}
