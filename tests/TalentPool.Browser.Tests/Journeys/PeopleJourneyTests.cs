using Microsoft.EntityFrameworkCore;
using TalentPool.Browser.Tests.Support;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.People.Review;
using TalentPool.Platform;
using TalentPool.Platform.People;

namespace TalentPool.Browser.Tests.Journeys;

/// <summary>How people come in and stay in: by a list, with an authenticator app, and looked at once a quarter; and the first hour of an installation.</summary>
public sealed class PeopleJourneyTests : LiveTests
{
    private const string Staff = """
        Email,Name,Roles,Line manager,Post title,Grade,Discipline,Other authorities,Place,Remote,Weekly hours,Skills
        mary@leeds.example,Mary Moss,Line manager,,,,,,,,,
        ada@leeds.example,Ada Byron,Officer,mary@leeds.example,Solicitor,PO4,Legal: Civil litigation,Yes,Leeds,Yes,37,Possession claims = Practitioner
        """;

    [ChromiumTheory]
    [InlineData(Way.WithScript)]
    [InlineData(Way.WithoutScript)]
    public async Task A_list_of_staff_is_put_right_and_taken_in(Way way)
    {
        var head = await Live.Visit(await Live.World.Person(Live.World.Leeds, Role.HeadOfService), way);
        await head.Open("/people");
        await head.Follow("Take in a list");
        await head.Press("Check the list");
        await head.IsShownErrors("Choose a file");

        await head.Attach("List of staff", "staff.csv", Staff.Replace("Officer,", "Oficer,"));
        await head.Press("Check the list");
        await head.Sees("Did you mean “Officer”?");
        await head.Follow("Send another file");
        await head.Choose("Only some people");
        await head.Attach("List of staff", "staff.csv", Staff);
        await head.Press("Check the list");
        await head.Sees("2 changes");
        await head.Press("Take in the list");

        await head.Sees("The list was taken in");
        await head.Open("/people");
        await head.Sees("Ada Byron");
    }

    [ChromiumTheory]
    [InlineData(Way.WithScript)]
    [InlineData(Way.WithoutScript)]
    public async Task An_authenticator_app_is_set_up_and_asked_at_the_next_sign_in(Way way)
    {
        var person = await Live.World.Person(Live.World.Leeds, Role.HeadOfService);
        var visitor = await Live.Visit(person, way);
        await visitor.Open("/account");
        await visitor.Follow("Set up an authenticator app");
        var key = (await visitor.Reads("Key")).Replace(" ", "");
        await visitor.Fill("Code from the app", AuthenticatorCodes.CodeAt(key, Live.World.Clock.UtcNow));
        await visitor.Press("Set up");
        await visitor.Sees("Keep your recovery codes");
        await visitor.Follow("I have kept them");
        await visitor.Press("Sign out everywhere");
        await visitor.Sees("You have signed out");

        Live.World.Clock.Advance(TimeSpan.FromSeconds(60));
        await visitor.Fill("Email address", person.Email!);
        await visitor.Fill("Password", LiveWorld.Password);
        await visitor.Press("Sign in");
        await visitor.Sees("Enter your code");
        await visitor.Fill("Code", "000000");
        await visitor.Press("Sign in");
        await visitor.IsShownErrors("The code is wrong");
        await visitor.Fill("Code", AuthenticatorCodes.CodeAt(key, Live.World.Clock.UtcNow));
        await visitor.Press("Sign in");
        await visitor.Sees("Things to do");
    }

    [ChromiumTheory]
    [InlineData(Way.WithScript)]
    [InlineData(Way.WithoutScript)]
    public async Task Roles_are_looked_at_once_a_quarter(Way way)
    {
        var world = Live.World;
        var officer = await world.Person(world.Leeds, Role.Officer);
        var head = await Live.Visit(await world.Person(world.Leeds, Role.HeadOfService), way);
        await Live.LetTimePass<OpenAccessReviewHandler>(open => open.Handle(Act.OfClock(), new OpenAccessReview(world.Leeds.Id)));
        await head.Open("/");
        await head.Follow("Review who may do what at Leeds");

        await head.Choose("End", $"Officer of {officer.Name}");
        await head.Press("Save");

        await head.Sees("Ended by");
        await using var db = world.OpenDb();
        Assert.NotNull((await db.Set<Grant>().SingleAsync(grant => grant.PersonId == officer.Id)).EndedAt);
    }

    [ChromiumTheory]
    [InlineData(Way.WithScript)]
    [InlineData(Way.WithoutScript)]
    public async Task An_installation_is_set_up_from_its_home_page(Way way)
    {
        var world = Live.World;
        var administrator = await Live.Visit(await world.Person(world.Leeds, ScopeKind.Installation, Guid.Empty, Role.PartnershipAdministrator), way);
        await administrator.Follow("Set up this service");
        await administrator.Sees("First people of Bradford");

        await administrator.Open("/set-up/partnership");
        await administrator.Fill("Name of the partnership", "North Coast");
        await administrator.Fill("Letters that references begin with", "NC");
        await administrator.Press("Continue");
        await administrator.Fill("Authorities that signed", "Whitby Council; Whitby\nFiley Council; Filey");
        await administrator.Press("Continue");
        await administrator.Choose("Legal");
        await administrator.Press("Continue");
        await administrator.Choose("Local Government Act 1972, section 113");
        await administrator.Press("Continue");
        await administrator.Sees("Whitby, Filey");
        await administrator.Press("Found the partnership");

        await administrator.Sees("First people of Whitby");
    }
}
