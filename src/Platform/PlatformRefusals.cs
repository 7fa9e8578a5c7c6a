using TalentPool.Domain;

namespace TalentPool.Platform;

/// <summary>The refusals that every act shares.</summary>
public static class PlatformRefusals
{
    public static readonly Refusal NotPermitted = new(nameof(NotPermitted), "You do not have the role that this needs.", RefusalKind.NotPermitted);

    public static readonly Refusal NotFound = new(nameof(NotFound), "There is no such record.", RefusalKind.NotFound);

    public static readonly Refusal SentWithOtherAnswers = new(
        nameof(SentWithOtherAnswers),
        "This form was sent before with other answers, and those were stored. To change them, open the page again.",
        RefusalKind.Stale);

    public static readonly Refusal ActOfAnotherPerson = new(nameof(ActOfAnotherPerson), "This form was already sent by someone else. Open the page again.", RefusalKind.Stale);
}
