using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Features.Gaps.Posting;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Gaps;

/// <summary>A gap of Leeds, written and posted through the use cases by its service manager.</summary>
public sealed class GapScene(World world)
{
    /// <summary>Twelve weeks from 14 December 2026, three weeks after the world's clock.</summary>
    public static readonly GapShape TwelveWeeks = GapShape.HoursAWeek(new DateOnly(2026, 12, 14), new DateOnly(2027, 3, 5), 22 * 60 + 12);

    public static readonly ComparatorTerms Agency = new(ComparatorBasis.Hour, 9_500, OutsideRoute.Agency, 260 * 60, "Quotation 17");

    private Person? _requester;

    public async Task<Person> Requester()
    {
        if (_requester is null)
        {
            await world.Staff(world.Leeds);
            _requester = await world.Person(world.Leeds, Role.ServiceManager);
        }

        return _requester;
    }

    public async Task<Act> ByRequester() => Of(await Requester());

    public static Act Of(Person person) => new(Guid.NewGuid(), person.Id);

    public async Task<Guid> Draft()
    {
        var outcome = await world.Use<StartGapHandler>().Handle(
            await ByRequester(), new StartGap(world.Leeds.Id, world.Legal.Id, "Housing lawyer for possession claims", "Possession claims from first letter to hearing."));
        Assert.True(outcome.IsDone, outcome.ToString());
        return outcome.SubjectId!.Value;
    }

    /// <summary>A draft on which every page is answered.</summary>
    public async Task<Guid> CompleteDraft(GapShape? shape = null)
    {
        var id = await Draft();
        Must(await world.Use<SetGapSkillsHandler>().Handle(await ByRequester(), new SetGapSkills(id, [new SkillNeed(world.Possession.Id, SkillLevel.Practitioner, true)])));
        Must(await world.Use<SetGapTimeHandler>().Handle(await ByRequester(), new SetGapTime(id, shape ?? TwelveWeeks)));
        Must(await world.Use<SetGapArrangementsHandler>().Handle(await ByRequester(), new SetGapArrangements(id, false, null, "", true)));
        Must(await world.Use<SetGapReasonHandler>().Handle(await ByRequester(), new SetGapReason(id, GapReason.Absence, false)));
        Must(await world.Use<SetGapCodesHandler>().Handle(await ByRequester(), new SetGapCodes(id, "M/1234", "204410", "Sam Reed", new DateOnly(2026, 11, 20))));
        Must(await world.Use<SetGapPriceHandler>().Handle(await ByRequester(), new SetGapPrice(id, Agency, null)));
        return id;
    }

    public async Task<Gap> Posted(GapShape? shape = null)
    {
        var id = await CompleteDraft(shape);
        Must(await world.Use<PostGapHandler>().Handle(await ByRequester(), new PostGap(id, (await Read(id)).Version)));
        return await Read(id);
    }

    public async Task<Gap> Read(Guid id)
    {
        await using var db = world.OpenDb();
        return await db.Set<Gap>().AsNoTracking().SingleAsync(gap => gap.Id == id);
    }

    public async Task<IReadOnlyList<string>> Kinds()
    {
        await using var db = world.OpenDb();
        return await db.Set<Platform.Evidence.ChainEvent>().AsNoTracking().OrderBy(link => link.Number).Select(link => link.Kind).ToListAsync();
    }

    private static void Must(Outcome outcome) => Assert.True(outcome.IsDone, outcome.ToString());
}
