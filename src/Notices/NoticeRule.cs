using TalentPool.Domain.Gaps;

namespace TalentPool.Notices;

/// <summary>One line of "who is told of what, in which words".</summary>
/// <param name="Event">The event's type.</param>
/// <param name="Audience">Who is told, as the documentation says it: "The requester".</param>
/// <param name="Words">The sentence, with facts in braces: "{authority} answered {reference}: {title}."</param>
/// <param name="Recipients">The people, from the event and the root as they stand after the act.</param>
/// <param name="Address">The page it leads to.</param>
public sealed record NoticeRule(
    Type Event,
    string Audience,
    string Words,
    Func<NoticeContext, Task<IReadOnlyList<Guid>>> Recipients,
    Func<Guid, Guid, string> Address)
{
    private readonly bool? _asks;

    public string Key => $"{Event.Name}: {Audience}";

    /// <summary>Whether it also goes out by mail; false for what is only good to know.</summary>
    public bool IsMailed { get; init; } = true;

    /// <summary>What it is about; by this its reader chooses how to be told, unless it <see cref="Asks"/>.</summary>
    public NoticeKind Kind { get; init; }

    /// <summary>Whether something is wanted of the reader. Words that say "Please" do want something; others say so here.</summary>
    public bool Asks
    {
        get => _asks ?? Words.Contains("Please ", StringComparison.Ordinal);
        init => _asks = value;
    }

    /// <summary>Whether it also goes to whoever did it, since it tells them of something that they did not set out to do.</summary>
    public bool TellsWhoeverDidIt { get; init; }

    /// <summary>Whether it cannot wait for a digest: a reminder, or a mail that is to be kept by itself.</summary>
    public bool GoesAlone { get; init; }

    /// <summary>The kind under which its reader chooses.</summary>
    public NoticeKind ChosenBy => Asks && Kind != NoticeKind.Oversight ? NoticeKind.Asked : Kind;

    /// <summary>Whether it goes out in quiet hours too: what cannot wait, such as a gap that is urgent, or somebody else at one's account.</summary>
    public Func<NoticeContext, bool> IsUrgent { get; init; } = context => context.Root is Gap { IsUrgent: true };

    /// <summary>What the list of mails calls it, where the event's own name does not say it: "Reminder to answer an enquiry".</summary>
    public string? About { get; init; }

    /// <summary>The sentence for mail, where leaving the detail of the case out of <see cref="Words"/> does not read well by itself.</summary>
    public string? MailedWords { get; init; }

    /// <summary>What the mail's text says after the sentence, for the few mails that carry something to keep.</summary>
    public string? MailedText { get; init; }
}
