using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Features.Home;

namespace TalentPool.Features.Partnerships.SetUp;

/// <summary>Leads whoever administers the installation to what remains to be set up, until nothing does.</summary>
public sealed class SetUpHome : HomeSource
{
    public override async Task<HomePart> Read(TalentPoolDb db, Actor actor, DateTime at)
    {
        if (!SetUpReading.IsFor(actor))
        {
            return HomePart.None;
        }

        var left = (await SetUpReading.Of(db, WorkingCalendar.EnglandAndWales.LocalDate(at))).Count(step => !step.IsDone);
        return left == 0 ? HomePart.None : new HomePart { Tasks = [new HomeTask("Set up this service", "/set-up", left == 1 ? "1 step is left" : $"{left} steps are left")] };
    }
}
