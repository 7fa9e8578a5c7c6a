using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Features.Home;

namespace TalentPool.Features.Enquiries;

/// <summary>What other authorities wait to hear from this person's.</summary>
public sealed class EnquiryHome : HomeSource
{
    public override async Task<HomePart> Read(TalentPoolDb db, Actor actor, DateTime at)
    {
        if (!actor.Roles.Any(held => held.Role is Role.ServiceManager or Role.HeadOfService))
        {
            return HomePart.None;
        }

        var list = new EnquiryList(db);
        var (open, firstDueAt) = await list.CountOpen(actor, at);
        var first = firstDueAt is { } due ? $"first due {Shown.Instant(due)}" : null;
        return new HomePart
        {
            Tasks = open == 0 ? [] : [.. (await list.Open(actor)).Where(row => row.DueAt > at).Select(row => new HomeTask(
                $"Answer {row.Authority}: {row.Title}", $"/enquiries/{row.Id}", $"{row.Reference}, {Shown.Days(row.Shape.From, row.Shape.To)}", row.DueAt))],
            Figures = [new HomeFigure($"{open}", open == 1 ? "enquiry to answer" : "enquiries to answer", "/enquiries?status=Open", open > 0, first, IsOwed: true)],
        };
    }
}
