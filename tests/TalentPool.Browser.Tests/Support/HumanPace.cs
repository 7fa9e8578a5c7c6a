using System.Diagnostics;

namespace TalentPool.Browser.Tests.Support;

/// <summary>
/// How long a practised person takes: the time that went by while the program and the browser worked, and for each key, move of the
/// mouse and thought the seconds of the keystroke-level model (Card, Moran and Newell, 1980) for an average typist of 40 words a
/// minute. So it is told at a human's speed without waiting at it. Reading is not in the model: someone new to a page takes longer.
/// </summary>
public sealed class HumanPace
{
    private static readonly TimeSpan Key = TimeSpan.FromSeconds(0.28);
    private static readonly TimeSpan Pointing = TimeSpan.FromSeconds(1.1);
    private static readonly TimeSpan Click = TimeSpan.FromSeconds(0.2);
    private static readonly TimeSpan HandToTheOther = TimeSpan.FromSeconds(0.4);
    private static readonly TimeSpan Thought = TimeSpan.FromSeconds(1.35);

    private readonly long _begun = Stopwatch.GetTimestamp();
    private TimeSpan _byHand;
    private string _address = "";

    /// <summary>By the person and by the machine.</summary>
    public TimeSpan Needed => _byHand + Stopwatch.GetElapsedTime(_begun);

    /// <summary>Pages that were shown, by their addresses; what a page says at its own address after it was sent is that page.</summary>
    public int Pages { get; private set; }

    /// <summary>A field is thought about, pointed at and filled.</summary>
    public void Types(string text) => _byHand += Thought + Pointing + Click + HandToTheOther + (text.Length * Key) + HandToTheOther;

    /// <summary>A link, a button or a choice is thought about and clicked.</summary>
    public void Clicks() => _byHand += Thought + Pointing + Click;

    /// <summary>A list is opened and one of its options clicked.</summary>
    public void Picks() => _byHand += Thought + (2 * (Pointing + Click));

    /// <summary>Keys that follow from one another, such as Tab until a field is reached.</summary>
    public void Keys(int count) => _byHand += count * Key;

    /// <summary>What is to be done next is thought about, where the hands stay on the keys.</summary>
    public void Thinks() => _byHand += Thought;

    public void Arrives(string address)
    {
        if (address != _address)
        {
            Pages++;
            _address = address;
        }
    }
}
