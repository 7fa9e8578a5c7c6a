using System.Net;
using TalentPool.Features;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.SignIn;

public sealed class GuessLimitsTests
{
    /// <summary>A route takes all of these for the same page.</summary>
    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/set-password")]
    [InlineData("/forgotten-password")]
    [InlineData("/certificates/check")]
    [InlineData("/sign-in/code")]
    public async Task However_an_address_is_typed_guesses_at_it_are_counted(string page)
    {
        await using var world = await World.Create();
        foreach (var address in new[] { page, $"{page}/", page.ToUpperInvariant(), $"{page.ToUpperInvariant()}/?x=1" })
        {
            await using var site = new Site(world);
            var browser = await site.Browser();
            for (var attempt = 0; attempt < GuessLimits.PostsAMinute; attempt++)
            {
                await browser.Send((address, [new("__RequestVerificationToken", "stale")]));
                Assert.Equal(HttpStatusCode.SeeOther, browser.Status);
            }

            // Another way of typing it is no way round.
            await browser.Send((page, [new("__RequestVerificationToken", "stale")]));
            Assert.Equal(HttpStatusCode.TooManyRequests, browser.Status);
            await browser.Send((address, [new("__RequestVerificationToken", "stale")]));
            Assert.Equal(HttpStatusCode.TooManyRequests, browser.Status);
        }
    }
}
