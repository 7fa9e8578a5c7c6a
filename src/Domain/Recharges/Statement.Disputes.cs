using System.Diagnostics.CodeAnalysis;

namespace TalentPool.Domain.Recharges;

/// <content>
/// Disputed lines, each settled by itself. The provider takes the line back or rejects the dispute with a reason; a rejection may be contested
/// once, to the finance officers of both sides, and goes to the board's arbiter where these differ.
/// </content>
public sealed partial class Statement
{
    private readonly List<LineDispute> _disputes = [];

    public IReadOnlyList<LineDispute> Disputes => _disputes;

    public IEnumerable<LineDispute> OpenDisputes => _disputes.Where(dispute => dispute.IsOpen);

    /// <summary>What is in dispute, in pence.</summary>
    public long DisputedPence => OpenDisputes.Sum(dispute => Line(dispute.LineNumber)!.AmountPence);

    /// <summary>The lines of which all was taken back so that what stands on them is charged anew: it is in the open balance again.</summary>
    public IEnumerable<int> LinesChargedAgain => _disputes.Where(dispute => dispute.Credit is { ChargesAgain: true }).Select(dispute => dispute.LineNumber);

    public LineDispute? DisputeOf(int lineNumber) => _disputes.FirstOrDefault(dispute => dispute.LineNumber == lineNumber);

    /// <summary>The provider's head of service takes back some or all of the line.</summary>
    /// <param name="records">What stands on the line, with what corrects it.</param>
    public Outcome UpholdDispute(Actor by, DateTime at, int seenVersion, int lineNumber, LineCredit credit, IReadOnlyCollection<RecordOnLine> records)
    {
        if (Refuses(StatementVerb.UpholdDispute, seenVersion, out var refusal)
            || Refuses(lineNumber, DisputeVerb.Uphold, out var dispute, out refusal)
            || Refuses(by, ChargeSide.Provider, Role.HeadOfService, StatementRefusals.NotTheProvidersHead, out var forId, out refusal))
        {
            return refusal;
        }

        if (credit.Fault(Line(lineNumber)!.Figures, records) is { } fault)
        {
            return fault;
        }

        Settle(by, ChargeSide.Provider, forId, at, dispute, DisputeVerb.Uphold, credit, "");
        return Outcome.DoneWith(dispute.Id);
    }

    /// <summary>The provider's head of service says that the line is right, and why. The person who raised the dispute cannot.</summary>
    public Outcome RejectDispute(Actor by, DateTime at, int seenVersion, int lineNumber, string reason)
    {
        if (Refuses(StatementVerb.RejectDispute, seenVersion, out var refusal)
            || Refuses(lineNumber, DisputeVerb.Reject, out var dispute, out refusal)
            || Refuses(by, ChargeSide.Provider, Role.HeadOfService, StatementRefusals.NotTheProvidersHead, out var forId, out refusal))
        {
            return refusal;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return StatementRefusals.ExplanationMissing;
        }

        dispute.Reject(by, forId, at, reason);
        Changed(by, ChargeSide.Provider, forId, new DisputeRejected(dispute.Id, at, Id, by.PersonId, lineNumber, dispute.RejectionReason!));
        return Outcome.DoneWith(dispute.Id);
    }

    /// <summary>The recipient's head of service gives the dispute up, so that the line stands.</summary>
    public Outcome WithdrawDispute(Actor by, DateTime at, int seenVersion, int lineNumber)
    {
        if (Refuses(StatementVerb.WithdrawDispute, seenVersion, out var refusal)
            || Refuses(lineNumber, DisputeVerb.Withdraw, out var dispute, out refusal)
            || Refuses(by, ChargeSide.Recipient, Role.HeadOfService, StatementRefusals.NotTheRecipientsHead, out var forId, out refusal))
        {
            return refusal;
        }

        Settle(by, ChargeSide.Recipient, forId, at, dispute, DisputeVerb.Withdraw, null, "");
        return Outcome.DoneWith(dispute.Id);
    }

    /// <summary>The recipient's head of service takes a rejected dispute to the finance officers of both sides. Once.</summary>
    public Outcome ContestDispute(Actor by, DateTime at, int seenVersion, int lineNumber, string reason, StatementTerms terms, WorkingCalendar calendar)
    {
        if (Refuses(StatementVerb.ContestDispute, seenVersion, out var refusal)
            || Refuses(lineNumber, DisputeVerb.Contest, out var dispute, out refusal)
            || Refuses(by, ChargeSide.Recipient, Role.HeadOfService, StatementRefusals.NotTheRecipientsHead, out var forId, out refusal))
        {
            return refusal;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return StatementRefusals.ExplanationMissing;
        }

        if (at > ContestableUntil(dispute, terms, calendar))
        {
            return StatementRefusals.TooLateToContest;
        }

        dispute.Contest(by, forId, at, reason);
        Changed(by, ChargeSide.Recipient, forId, new DisputeContested(dispute.Id, at, Id, by.PersonId, lineNumber, dispute.ContestReason!));
        return Outcome.DoneWith(dispute.Id);
    }

    /// <summary>One side's finance officer says what they would take back. Where the two say the same, that is settled; where not, the board's arbiter decides.</summary>
    /// <param name="view">Nothing where they would let the line stand.</param>
    /// <param name="records">What stands on the line, with what corrects it.</param>
    public Outcome GiveFinanceView(Actor by, DateTime at, int seenVersion, int lineNumber, LineCredit view, IReadOnlyCollection<RecordOnLine> records)
    {
        if (Refuses(StatementVerb.GiveFinanceView, seenVersion, out var refusal)
            || Refuses(lineNumber, DisputeVerb.GiveView, out var dispute, out refusal)
            || RefusesFinance(by, out var side, out var forId, out refusal))
        {
            return refusal;
        }

        if (dispute.IsOwnOf(by.PersonId) || (forId is { } named && dispute.IsOwnOf(named)))
        {
            return StatementRefusals.OwnDispute;
        }

        if (dispute.ViewOf(side) is not null)
        {
            return StatementRefusals.ViewGiven;
        }

        if (view != LineCredit.None && view.Fault(Line(lineNumber)!.Figures, records) is { } fault)
        {
            return fault;
        }

        dispute.GiveView(side, by, view);
        Changed(by, side, forId, new DisputeViewGiven(dispute.Id, at, Id, by.PersonId, lineNumber, side, view));
        if (dispute is { ProviderView: { } providers, RecipientView: { } recipients })
        {
            if (providers == recipients)
            {
                Settle(by, side, forId, at, dispute, DisputeVerb.GiveView, view == LineCredit.None ? null : view, "");
            }
            else
            {
                dispute.Refer();
                Record(new DisputeReferred(dispute.Id, at, Id, lineNumber));
            }
        }

        return Outcome.DoneWith(dispute.Id);
    }

    /// <summary>The board's arbiter, who belongs to neither authority and has acted for neither, decides in the end.</summary>
    /// <param name="credit">Nothing where the line stands.</param>
    /// <param name="records">What stands on the line, with what corrects it.</param>
    public Outcome Arbitrate(Actor by, DateTime at, int seenVersion, int lineNumber, LineCredit credit, string reason, IReadOnlyCollection<RecordOnLine> records)
    {
        if (Refuses(StatementVerb.Arbitrate, seenVersion, out var refusal)
            || Refuses(lineNumber, DisputeVerb.Arbitrate, out var dispute, out refusal))
        {
            return refusal;
        }

        if (!MayArbitrate(by))
        {
            return StatementRefusals.NotTheArbiter;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return StatementRefusals.ExplanationMissing;
        }

        if (credit != LineCredit.None && credit.Fault(Line(lineNumber)!.Figures, records) is { } fault)
        {
            return fault;
        }

        Settle(by, null, null, at, dispute, DisputeVerb.Arbitrate, credit == LineCredit.None ? null : credit, reason.Trim());
        return Outcome.DoneWith(dispute.Id);
    }

    public bool MayArbitrate(Actor by)
    {
        HashSet<Guid> parties = [.. ActedForProvider, .. ActedForRecipient, .. _parties.ForHome, .. _parties.ForHost];
        return by.AuthorityId != ProviderId && by.AuthorityId != RecipientId && !parties.Contains(by.PersonId)
            && by.Roles.Any(held => held.Role == Role.BoardMember && held.Covers(PartnershipId, null) && !(held.DeputyForId is { } named && parties.Contains(named)));
    }

    /// <summary>17:00 on the last working day on which the rejection can be contested.</summary>
    public static DateTime ContestableUntil(LineDispute rejected, StatementTerms terms, WorkingCalendar calendar) =>
        calendar.DueAfterWorkingDays(rejected.RejectedAt ?? throw new InvalidOperationException("The dispute has not been rejected."), terms.ContestWorkingDays);

    private bool RefusesFinance(Actor by, out ChargeSide side, out Guid? forId, [NotNullWhen(true)] out Refusal? refusal)
    {
        side = SideOf(by) ?? ChargeSide.Recipient;
        return Refuses(by, side, Role.Finance, StatementRefusals.NotFinanceOfEitherSide, out forId, out refusal);
    }

    private bool Refuses(int lineNumber, DisputeVerb verb, [NotNullWhen(false)] out LineDispute? dispute, [NotNullWhen(true)] out Refusal? refusal)
    {
        dispute = DisputeOf(lineNumber);
        if (dispute is null)
        {
            refusal = Line(lineNumber) is null ? StatementRefusals.NoSuchLine : StatementRefusals.NotDisputed;
            return true;
        }

        return DisputeStates.Table.Refuses(dispute.Status, verb, "dispute", out refusal);
    }

    /// <param name="credit">Null where the line stands.</param>
    private void Settle(Actor by, ChargeSide? side, Guid? forId, DateTime at, LineDispute dispute, DisputeVerb verb, LineCredit? credit, string reason)
    {
        dispute.Settle(by.PersonId, at, credit, reason.Length == 0 ? null : reason);
        Changed(by, side, forId, credit is null
            ? new DisputeDismissed(dispute.Id, at, Id, by.PersonId, dispute.LineNumber, verb, reason)
            : new DisputeUpheld(dispute.Id, at, Id, by.PersonId, dispute.LineNumber, credit, verb, reason));
        AgreeIfSettled(at);
    }

    private void AgreeIfSettled(DateTime at)
    {
        if (Status == StatementStatus.PartDisputed && !OpenDisputes.Any())
        {
            Status = StatementStatus.Agreed;
            Record(new StatementAgreed(Id, at));
        }
    }
}
