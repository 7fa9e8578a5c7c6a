using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Partnerships;
using TalentPool.Platform;

namespace TalentPool.Features.Officers;

/// <summary>How every act on one officer begins: the turn is taken, what time has made due is applied, and the permission is asked.</summary>
public static class OfficerTurn
{
    public static Task<Outcome> Take(ActScope scope, Guid officerId, Func<Officer, Outcome> decide) =>
        Take(scope, officerId, (officer, _) => Task.FromResult(decide(officer)));

    /// <param name="decide">Is also given the figures that the officer's home has agreed to.</param>
    public static async Task<Outcome> Take(ActScope scope, Guid officerId, Func<Officer, PolicyFigures, Task<Outcome>> decide)
    {
        var officer = await scope.Take<Officer>(officerId);
        var figures = await TermsInForce.FiguresFor(scope.Db, officer.HomeAuthorityId, officer.ServiceAreaId, scope.Today);
        officer.CatchUp(scope.At, figures, scope.Calendar);
        return scope.IsPermitted(OfficerRecords.About(officer)) ? await decide(officer, figures) : PlatformRefusals.NotPermitted;
    }
}
