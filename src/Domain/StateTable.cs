using System.Diagnostics.CodeAnalysis;

namespace TalentPool.Domain;

/// <summary>The one place that says which verb is allowed in which state. Verbs ask it, pages ask it which buttons to show, documents print it.</summary>
public sealed class StateTable<TState, TVerb>(params (TState From, TVerb Verb, TState[] To)[] rows)
    where TState : struct, Enum
    where TVerb : struct, Enum
{
    private readonly Dictionary<(TState, TVerb), TState[]> _rows = rows.ToDictionary(row => (row.From, row.Verb), row => row.To);

    public IEnumerable<(TState From, TVerb Verb, TState[] To)> Rows => _rows.Select(row => (row.Key.Item1, row.Key.Item2, row.Value));

    public bool Allows(TState from, TVerb verb) => _rows.ContainsKey((from, verb));

    /// <summary>Whether the verb may lead from the one state to the other.</summary>
    public bool Leads(TState from, TVerb verb, TState to) => _rows.TryGetValue((from, verb), out var targets) && targets.Contains(to);

    /// <summary>Whether any verb leads from the one state to the other. A replay of stored rows asks this.</summary>
    public bool Connects(TState from, TState to) => _rows.Any(row => row.Key.Item1.Equals(from) && row.Value.Contains(to));

    public IEnumerable<TVerb> VerbsIn(TState state) => _rows.Keys.Where(key => key.Item1.Equals(state)).Select(key => key.Item2);

    /// <summary>Refuses a verb that the state does not allow, with a sentence made from the words of the state and the verb.</summary>
    public bool Refuses(TState from, TVerb verb, string noun, [NotNullWhen(true)] out Refusal? refusal)
    {
        refusal = Allows(from, verb)
            ? null
            : new Refusal("NotInThisState", $"This {noun} is {Words(from)}, so it can no longer be done: {Words(verb)}.");
        return refusal is not null;
    }

    private static string Words<T>(T value) where T : struct, Enum =>
        string.Concat(value.ToString().Select((letter, index) => char.IsUpper(letter) && index > 0 ? $" {char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
