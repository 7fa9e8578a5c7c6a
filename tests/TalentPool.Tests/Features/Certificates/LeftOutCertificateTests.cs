using Microsoft.EntityFrameworkCore;
using TalentPool.Features.Certificates;
using TalentPool.Tests.Features.Gaps;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Certificates;

/// <summary>A member that the conflict officer left out was not asked, and the certificate says by whose decision.</summary>
public sealed class LeftOutCertificateTests
{
    [Fact]
    public async Task It_names_the_member_that_was_not_asked_and_who_decided_so_in_what_was_signed_and_on_paper()
    {
        await using var world = await World.Create();
        var scene = await ConfidentialScene.Of(world);
        await using var db = world.OpenDb();
        var certificates = (await db.Set<Certificate>().OrderBy(certificate => certificate.Number).ToListAsync()).ConvertAll(CertificateReading.Payload);

        Assert.Equal(2, certificates.Count);
        Assert.All(certificates, signed =>
        {
            Assert.Equal([world.Wakefield.Name], signed.NotAsked!.Authorities);
            Assert.Equal((scene.ConflictOfficer.Name, null), (signed.NotAsked.DecidedBy, signed.NotAsked.AgreedBy));
            Assert.DoesNotContain(world.Wakefield.Name, signed.Checks.SelectMany(check => check.Enquiries).Select(enquiry => enquiry.Authority));
            Assert.Empty(signed.NotSharing!);
        });

        await using var site = new Site(world);
        var head = await site.Browser(scene.Offers.Head);
        await head.Open($"/certificates/{certificates[0].Number}");
        Assert.Contains($"Wakefield Council: conflict, decided by {scene.ConflictOfficer.Name}, conflict officer", head.Text, StringComparison.Ordinal);
    }
}
