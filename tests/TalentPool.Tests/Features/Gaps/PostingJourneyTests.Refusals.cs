using System.Net;
using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;

namespace TalentPool.Tests.Features.Gaps;

/// <content>What is wrong with an answer or a file, and who is refused.</content>
public sealed partial class PostingJourneyTests
{
    [Fact]
    public async Task What_is_wrong_is_listed_in_the_order_of_the_page()
    {
        var id = await _scene.Draft();
        await _browser.Open($"/gaps/new/{id}/price");

        await _browser.Submit("price", ("Price.Route", ""), ("Price.Basis", ""), ("Price.Price", ""), ("Price.Hours", ""));

        Assert.Equal(
            ["Select how you would buy it outside", "Select what the price is for", "Enter the outside price", "Enter the hours that an outside firm would need"],
            _browser.Errors);
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_is_wrong_is_said_beside_its_field_and_everything_typed_is_kept(string page, (string Name, string Value)[] typed, string[] expected)
    {
        var id = await _scene.Draft();
        var before = (await _scene.Read(id)).Version;

        await _browser.Open($"/gaps/new/{id}/{page}");
        await _browser.Submit(page, typed);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _browser.Status);
        Assert.Equal(before, (await _scene.Read(id)).Version);
        Assert.All(expected, message => Assert.Contains(_browser.Errors, error => error.Contains(message, StringComparison.Ordinal)));
        Assert.All(expected, message => Assert.Contains(_browser.Page.QuerySelectorAll(".govuk-error-message"), error => error.TextContent.Contains(message, StringComparison.Ordinal)));
        Assert.All(typed.Where(answer => answer.Value is not ("Wizard" or "Boredom") && !answer.Name.EndsWith(".SkillId", StringComparison.Ordinal)), answer => Assert.Contains(answer, Kept(page)));
    }

    [Fact]
    public async Task A_shape_that_the_draft_itself_refuses_is_said_as_a_refusal()
    {
        var id = await _scene.CompleteDraft();

        await _browser.Open($"/gaps/new/{id}/arrangements");
        await _browser.Submit("arrangements", ("Sharing.IsShared", "yes"), ("Sharing.SmallestPart", "40"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _browser.Status);
        Assert.Contains("The smallest part must be more than nothing and no more than the whole.", _browser.Errors);
    }

    [Fact]
    public async Task A_file_of_evidence_is_kept_under_a_harmless_name()
    {
        var id = await _scene.CompleteDraft();
        await _browser.Open($"/gaps/new/{id}/price");

        await _browser.SendFile(_browser.Fields("price"), "File", "../../quotation.pdf", "%PDF-1.7 quotation"u8.ToArray());

        await _browser.Open($"/gaps/new/{id}/check");
        Assert.Contains("quotation.pdf; Quotation 17", _browser.Text);
        Assert.NotNull((await _scene.Read(id)).Comparator!.EvidenceFileId);
    }

    [Fact]
    public async Task A_file_of_a_wrong_type_is_refused_beside_its_field_and_nothing_is_stored()
    {
        var id = await _scene.CompleteDraft();
        await _browser.Open($"/gaps/new/{id}/price");

        await _browser.SendFile(_browser.Fields("price", ("Price.Price", "120")), "File", "quotation.pdf", [0x4D, 0x5A, 0x90, 0x00, 0x03]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _browser.Status);
        Assert.Contains(_browser.Page.QuerySelectorAll(".govuk-error-message"), error => error.TextContent.Contains("The file must be a PDF", StringComparison.Ordinal));
        Assert.Contains(("Price.Price", "120"), Kept("price"));
        Assert.Equal(9_500, (await _scene.Read(id)).Comparator!.PricePence);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_beside_its_field()
    {
        var id = await _scene.CompleteDraft();
        await _browser.Open($"/gaps/new/{id}/price");

        await _browser.SendFile(_browser.Fields("price"), "File", "large.pdf", new byte[11 * 1024 * 1024]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _browser.Status);
        Assert.Contains("The file must be smaller than 10 MB", _browser.Errors);
    }

    [Fact]
    public async Task Nobody_else_opens_a_draft()
    {
        var id = await _scene.CompleteDraft();
        var colleague = await _site.Browser(await _world.Person(_world.Leeds, Role.ServiceManager));

        await colleague.Open($"/gaps/new/{id}/check");

        Assert.Equal(HttpStatusCode.NotFound, colleague.Status);
    }

    [Fact]
    public async Task Who_may_not_post_does_not_reach_the_journey()
    {
        var officer = await _site.Browser(await _world.Person(_world.Leeds, Role.Officer));

        await officer.Open("/gaps/new");

        Assert.Equal(HttpStatusCode.Forbidden, officer.Status);
    }
}
