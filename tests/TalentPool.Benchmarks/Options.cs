using System.Globalization;

namespace TalentPool.Benchmarks;

/// <summary>Whole numbers after a verb, as <c>--name value</c>.</summary>
public sealed class Options
{
    private readonly Dictionary<string, int> _values = [];

    public Options(string[] typed, params string[] known)
    {
        for (var index = 0; index < typed.Length; index += 2)
        {
            if (!known.Contains(typed[index]) || index + 1 == typed.Length || !int.TryParse(typed[index + 1], CultureInfo.InvariantCulture, out var value) || value < 0)
            {
                throw new ArgumentException($"'{typed[index]}' is not an option with a whole number after it; expected one of: {string.Join(", ", known)}.");
            }

            _values[typed[index]] = value;
        }
    }

    public int Of(string name, int otherwise) => _values.GetValueOrDefault(name, otherwise);
}
