using TalentPool.Domain.Recharges;

namespace TalentPool.Domain.Tests.Recharges;

/// <summary>Leeds charges Bradford for May 2026, and the people of both who deal with it. Line 1 is 600 minutes at £60, line 2 an expense of £30, line 3 a fee of £400.</summary>
internal sealed class StatementScene
{
    public static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    public static readonly StatementTerms Terms = new();

    public static readonly Guid PartnershipId = GivenCharges.Id(9);

    /// <summary>The fifth working day of June.</summary>
    public static readonly DateTime IssueDay = new(2026, 6, 5, 9, 0, 0, DateTimeKind.Utc);

    public readonly Actor ProviderHead = Person("Provider’s head", GivenCharges.Leeds, Role.HeadOfService);
    public readonly Actor ProviderFinance = Person("Provider’s finance", GivenCharges.Leeds, Role.Finance);
    public readonly Actor RecipientHead = Person("Recipient’s head", GivenCharges.Bradford, Role.HeadOfService);
    public readonly Actor RecipientFinance = Person("Recipient’s finance", GivenCharges.Bradford, Role.Finance);
    public readonly Actor Arbiter = Person("Arbiter", GivenCharges.Kirklees, new HeldRole(Role.BoardMember, PartnershipId, []));
    public readonly Actor Stranger = Person("Stranger", GivenCharges.Kirklees, Role.HeadOfService);

    private StatementScene(DraftStatement draft)
    {
        Assert.True(Statement.Draft(Actor.Clock, IssueDay.AddHours(-3), PartnershipId, draft, out var statement).IsDone);
        Statement = statement!;
        Now = IssueDay;
    }

    public Statement Statement { get; }

    public DateTime Now { get; set; }

    /// <summary>What stands on the line that is decided on, with what corrects it; nothing is corrected where a test does not say so.</summary>
    public IReadOnlyCollection<RecordOnLine> Records { get; set; } = [];

    public int Seen => Statement.Version;

    public static IReadOnlyList<Chargeable> Things { get; } = [GivenCharges.Time(1, 1, 600), GivenCharges.Expense(1, 3_000), GivenCharges.Fee(1, 40_000)];

    public static DraftStatement DraftOf(params IReadOnlyList<Chargeable> things) => Assert.Single(new StatementRun(GivenCharges.May).Draft(things)).Statement!;

    public static StatementScene Draft(params IReadOnlyList<Chargeable> things) => new(DraftOf(things.Count == 0 ? Things : things));

    public static StatementScene Issued(params IReadOnlyList<Chargeable> things)
    {
        var scene = Draft(things);
        scene.Done(scene.Issue());
        return scene;
    }

    /// <summary>Line 2 is disputed and as far as that.</summary>
    public static StatementScene Disputed(DisputeStatus dispute = DisputeStatus.Raised, params IReadOnlyList<Chargeable> things)
    {
        var scene = Issued(things);
        scene.Done(scene.Respond(2));
        scene.Bring(dispute);
        return scene;
    }

    public static StatementScene In(StatementStatus status)
    {
        var scene = status switch
        {
            StatementStatus.Draft => Draft(),
            StatementStatus.Issued or StatementStatus.Agreed => Issued(),
            _ => Disputed(),
        };
        if (status == StatementStatus.Agreed)
        {
            scene.Done(scene.Respond());
        }

        if (status is StatementStatus.Exported or StatementStatus.Paid)
        {
            scene.Done(scene.Export());
        }

        if (status == StatementStatus.Paid)
        {
            scene.Done(scene.Pay());
        }

        Assert.Equal(status, scene.Statement.Status);
        scene.Statement.TakeEvents();
        return scene;
    }

    public static Actor Person(string name, Guid authorityId, Role role) => Person(name, authorityId, new HeldRole(role, authorityId, []));

    public static Actor Person(string name, Guid authorityId, params HeldRole[] roles) => new(Guid.CreateVersion7(), name, authorityId, roles);

    public void Bring(DisputeStatus dispute)
    {
        if (dispute is DisputeStatus.Rejected or DisputeStatus.Contested or DisputeStatus.Referred)
        {
            Done(Reject());
        }

        if (dispute is DisputeStatus.Contested or DisputeStatus.Referred)
        {
            Done(Contest());
        }

        if (dispute == DisputeStatus.Referred)
        {
            Done(View(ProviderFinance, LineCredit.None));
            Done(View(RecipientFinance, new LineCredit(3_000)));
        }

        if (dispute == DisputeStatus.Upheld)
        {
            Done(Uphold(new LineCredit(3_000)));
        }

        if (dispute == DisputeStatus.Dismissed)
        {
            Done(Withdraw());
        }

        Assert.Equal(dispute, Statement.DisputeOf(2)!.Status);
    }

    public static StatementNumber NumberOf(int number) => new(new FinancialYear(2026), number, $"LDS-2026-{number:0000}");

    public Outcome Issue(Actor? by = null) => Statement.Issue(by ?? ProviderHead, Now, Seen, NumberOf(1));

    public Outcome Respond(params int[] disputed) => Respond(RecipientHead, disputed);

    public Outcome Respond(Actor by, params int[] disputed) => Statement.Respond(by, Now, Seen, [.. disputed.Select(line => Dispute(line))]);

    public static LineDisputeTerms Dispute(int line, string explanation = "No such journey.") => new(Guid.CreateVersion7(), line, DisputeReason.Scope, explanation);

    public Outcome Uphold(LineCredit credit, int line = 2, Actor? by = null) => Statement.UpholdDispute(by ?? ProviderHead, Now, Seen, line, credit, Records);

    public Outcome Reject(int line = 2, Actor? by = null, string reason = "The receipt is there.") => Statement.RejectDispute(by ?? ProviderHead, Now, Seen, line, reason);

    public Outcome Withdraw(int line = 2, Actor? by = null) => Statement.WithdrawDispute(by ?? RecipientHead, Now, Seen, line);

    public Outcome Contest(int line = 2, Actor? by = null, string reason = "It is another’s.") => Statement.ContestDispute(by ?? RecipientHead, Now, Seen, line, reason, Terms, Calendar);

    public Outcome View(Actor by, LineCredit view, int line = 2) => Statement.GiveFinanceView(by, Now, Seen, line, view, Records);

    public Outcome Arbitrate(LineCredit credit, int line = 2, Actor? by = null, string reason = "The journey was agreed.") => Statement.Arbitrate(by ?? Arbiter, Now, Seen, line, credit, reason, Records);

    public Outcome Export(Actor? by = null) => Statement.Export(by ?? ProviderFinance, Now, Seen);

    public Outcome Pay(Actor? by = null, DateOnly? on = null, string reference = "BACS 7") => Statement.Pay(by ?? RecipientFinance, Now, Seen, on ?? Calendar.LocalDate(Now), reference, Calendar);

    public void CatchUp(StatementTerms? terms = null) => Statement.CatchUp(Now, terms ?? Terms, Calendar);

    public void Done(Outcome outcome) => Assert.True(outcome.IsDone, outcome.ToString());
}
