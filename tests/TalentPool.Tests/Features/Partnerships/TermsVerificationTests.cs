using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Partnerships;
using TalentPool.Features.Partnerships.Versions;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Partnerships;

/// <summary>Versions of the terms are held against the events that say what was agreed on. The statements that change them are those of SQLite.</summary>
public sealed class TermsVerificationTests : IAsyncLifetime
{
    private World _world = null!;

    public static TheoryData<string, string> Changes => new()
    {
        { "UPDATE \"Terms\" SET \"UnitMinutes\" = 30 WHERE \"VersionNumber\" = 2", "does not say what" },
        { "UPDATE \"Terms\" SET \"AppliesFrom\" = '2027-01-01' WHERE \"VersionNumber\" = 2", "does not say what" },
        { "UPDATE \"Terms\" SET \"Figures\" = REPLACE(\"Figures\", ':30', ':31') WHERE \"VersionNumber\" = 2", "does not say what" },
        { "UPDATE \"Terms\" SET \"Figures\" = 'x' WHERE \"VersionNumber\" = 2", "cannot be read" },
        { "UPDATE \"Terms\" SET \"VatTreatment\" = 'Exempt' WHERE \"VersionNumber\" = 2", "the decision on VAT is not the one" },
        { "UPDATE \"TermsSignatures\" SET \"SignedBy\" = 'Somebody' WHERE \"SignedBy\" = 'Chief officer'", "the signature that event" },
        { "DELETE FROM \"TermsSignatures\" WHERE \"SignedBy\" = 'Chief officer'", "the signature that event" },
        { "UPDATE \"TermsSignatures\" SET \"TermsId\" = (SELECT \"Id\" FROM \"Terms\" WHERE \"VersionNumber\" = 2) WHERE \"SignedBy\" = 'Chief executive'", "a signature to which no event bears witness" },
        { "DELETE FROM \"Terms\" WHERE \"VersionNumber\" = 2", "but it is gone" },
    };

    public async Task InitializeAsync()
    {
        _world = await World.Create(DatabaseProvider.Sqlite);
        var administrator = await _world.Person(_world.Leeds, ScopeKind.Partnership, _world.Partnership.Id, Role.PartnershipAdministrator);
        var finance = await _world.Person(_world.Kirklees, Role.Finance);
        var today = new DateOnly(2026, 11, 23);
        var wording = new TermsWording { AppliesFrom = today.AddDays(30), LegalBases = [LegalBasis.Section113], UnitMinutes = 15, Figures = new PolicyFigures { PlacementNoticeDays = 30 } };
        var added = await _world.Use<AddTermsHandler>().Handle(
            new Act(Guid.NewGuid(), administrator.Id), new AddTerms(_world.Partnership.Id, 1, wording, [_world.Legal.Id], [new(_world.Leeds.Id, today, "Chief officer")]));
        Assert.True(added.IsDone, added.ToString());
        var decided = await _world.Use<DecideVatHandler>().Handle(
            new Act(Guid.NewGuid(), finance.Id), new DecideVat(_world.Partnership.Id, added.SubjectId!.Value, VatTreatment.OutsideScope));
        Assert.True(decided.IsDone, decided.ToString());
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task What_was_agreed_on_fits_its_events()
    {
        var report = await Verification.Of(_world.Databases).Run();

        Assert.True(report.IsSound, report.Failure);
        Assert.Equal(1, report.Others["Versions of the terms"]);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_version_that_was_changed_behind_the_program_does_not(string statement, string failure)
    {
        await using (var db = _world.OpenDb())
        {
            await db.Database.ExecuteSqlRawAsync(statement);
        }

        Assert.Contains(failure, (await Verification.Of(_world.Databases).Run()).Failure);
    }
}
