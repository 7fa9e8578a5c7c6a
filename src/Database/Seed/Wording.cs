using TalentPool.Domain.Gaps;

namespace TalentPool.Database.Seed;

/// <summary>What people write in the demonstration where the use cases ask for a sentence. The same gap and member always get the same one.</summary>
public static class Wording
{
    private static readonly string[] NoCapacity =
    [
        "Everyone with this experience is taken up until the end of the quarter.", "Our own vacancy in the same team is not filled yet.",
        "Two of the three colleagues are on a hearing that has just been extended.", "We could have helped a month ago; the time has since gone to our own programme.",
        "The team has had its hours cut and has nothing to give before the new year of account.", "We asked the whole team; nobody has more than an hour or two a week.",
        "Annual leave and one long absence leave us without cover of our own.", "The only colleague with free time is already promised to another member.",
    ];

    private static readonly string[] NoSkill =
    [
        "We buy this work in ourselves and have nobody to offer.", "The colleague who did this work has retired and the post was reshaped.",
        "We have people at the level below, but none who could do it unsupervised.", "This is done for us by the combined authority.",
        "Nobody here has done it in the last three years.", "We have one trainee in this field, who needs supervision of their own.",
        "We looked by skill and by discipline; there is no match.",
    ];

    private static readonly string[] ReleaseRefused = ["One colleague would fit, but is needed for an inspection that was announced last week.", "The service cannot let its only specialist go while a tribunal is listed."];

    private static readonly string[] ConflictOfInterest = ["We act on the other side of a connected matter and must not take part.", "Our authority is an interested party in this one."];

    private static readonly string[] ConsultedHow =
    [
        "Spoke in the weekly one-to-one", "Met with the officer and a union representative", "By telephone, confirmed by e-mail the same day", "In the team’s planning meeting and alone afterwards",
        "Video call; the officer asked about travel and is content",
    ];

    /// <summary>Why a member cannot help. Most lack time or the skill; now and then a release is refused or there is a conflict.</summary>
    public static (AnswerReason Reason, string Note) No(Need need, string member, int index)
    {
        var chance = Stage.Chance(need.Title + member + index);
        return chance.Next(20) switch
        {
            0 => (AnswerReason.Conflict, Pick(ConflictOfInterest, chance)),
            1 => (AnswerReason.ReleaseRefused, Pick(ReleaseRefused, chance)),
            < 9 => (AnswerReason.NoSkill, Pick(NoSkill, chance)),
            _ => (AnswerReason.NoCapacity, Pick(NoCapacity, chance)),
        };
    }

    public static string Consultation(Need need, string home) => Pick(ConsultedHow, Stage.Chance(need.Title + home));

    /// <summary>What the requester attaches as proof of the outside price.</summary>
    public static string PriceEvidence(Need need)
    {
        var number = Stage.Chance(need.Title).Next(2, 40);
        return need.Route switch
        {
            OutsideRoute.Agency => $"Agency’s rate sheet for this grade, page {number}; last booking at the same rate",
            OutsideRoute.Panel => $"Panel rate card, lot {(number % 7) + 1}, grade B fee earner",
            OutsideRoute.Barrister => $"Fee note of chambers for the last like matter, number {4000 + number}",
            OutsideRoute.Quotation => $"Quotation {2200 + number} received from two suppliers; the lower one is used",
            _ => $"Framework price list, schedule {number}, current year",
        };
    }

    private static string Pick(string[] sentences, Random chance) => sentences[chance.Next(sentences.Length)];
}
