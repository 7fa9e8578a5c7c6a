using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Gaps;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Gaps;

/// <summary>The rule about which gaps a reader may know of, for people made up of random roles.</summary>
public sealed class GapsSeenTests
{
    private const int People = 400;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Whoever_belongs_to_a_left_out_member_never_sees_the_gap_whatever_else_they_are(int seed)
    {
        await using var world = await World.Create();
        var scene = await ConfidentialScene.Of(world);
        var random = new Random(seed);
        Guid[] authorities = [world.Leeds.Id, world.Bradford.Id, world.Kirklees.Id, world.Calderdale.Id, world.Wakefield.Id];
        var leavingWakefieldOut = scene.Gaps.Select(gap => gap.Id).ToHashSet();
        var left = 0;
        await using var db = world.OpenDb();
        for (var number = 0; number < People; number++)
        {
            var reader = Person(random, authorities, world);
            var rule = GapsSeen.By(db, reader);

            var known = await rule.Known(db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes()).Select(gap => gap.Id).ToListAsync();
            var whole = await rule.Whole(db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes()).Select(gap => gap.Id).ToListAsync();

            Assert.Empty(whole.Except(known));
            var belongs = reader.AuthorityId == world.Wakefield.Id || reader.Roles.Any(held => held.ScopeId == world.Wakefield.Id);
            Assert.True(!belongs || !known.Exists(leavingWakefieldOut.Contains), $"Seed {seed}, person {number}: {string.Join(", ", reader.Roles)} of {reader.AuthorityId}.");
            left += belongs ? 1 : 0;
        }

        Assert.InRange(left, 50, People - 50);
    }

    private static Actor Person(Random random, Guid[] authorities, World world)
    {
        var roles = Enumerable.Range(0, random.Next(4)).Select(_ =>
        {
            var role = (Role)random.Next(Enum.GetValues<Role>().Length);
            var scope = role is Role.BoardMember or Role.PartnershipAdministrator || random.Next(5) == 0 ? world.Partnership.Id : authorities[random.Next(authorities.Length)];
            IReadOnlyList<Guid> areas = random.Next(3) switch { 0 => [world.Legal.Id], 1 => [Guid.CreateVersion7()], _ => [] };
            return new HeldRole(role == Role.Clock ? Role.Officer : role, scope, areas, random.Next(6) == 0 ? Guid.CreateVersion7() : null);
        });
        return new Actor(Guid.CreateVersion7(), "Somebody", authorities[random.Next(authorities.Length)], [.. roles]);
    }
}
