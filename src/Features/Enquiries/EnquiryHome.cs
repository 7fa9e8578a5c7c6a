using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Features.Home;

namespace TalentPool.Features.Enquiries;

/// <summary>What other authorities wait to hear from this person's.</summary>
public sealed class EnquiryHome : HomeSource
{
    public override async Task<IReadOnlyList<HomeTask>> TasksFor(TalentPoolDb db, Actor actor, DateTime at) =>
        MayAnswer(actor)
            ? [.. (await new EnquiryList(db).Open(actor)).Where(row => row.DueAt > at).Select(row => new HomeTask(
                $"Answer {row.Authority}: {row.Title}", $"/enquiries/{row.Id}", $"{row.Reference}, {Shown.Days(row.Shape.From, row.Shape.To)}", row.DueAt))]
            : [];

    public override async Task<IReadOnlyList<HomeFigure>> FiguresFor(TalentPoolDb db, Actor actor, DateTime at)
    {
        if (!MayAnswer(actor))
        {
            return [];
        }

        var (open, firstDueAt) = await new EnquiryList(db).CountOpen(actor, at);
        var first = firstDueAt is { } due ? $"first due {Shown.Instant(due)}" : null;
        return [new HomeFigure($"{open}", open == 1 ? "enquiry to answer" : "enquiries to answer", "/enquiries?status=Open", open > 0, first, IsOwed: true)];
    }

    private static bool MayAnswer(Actor actor) => actor.Roles.Any(held => held.Role is Role.ServiceManager or Role.HeadOfService);
}
