using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Recharges;
using TalentPool.Platform;

namespace TalentPool.Features.Recharges;

/// <summary>Turns a decision on a disputed line, as it was typed, into its act.</summary>
public sealed class DisputeDecisions(
    UpholdDisputeHandler uphold, RejectDisputeHandler reject, WithdrawDisputeHandler withdraw, ContestDisputeHandler contest, GiveFinanceViewHandler view, ArbitrateDisputeHandler arbitrate)
{
    private const int LongestReason = 1000;

    /// <summary>Null where something is wrong with what was typed, which the errors say.</summary>
    public async Task<Outcome?> Decide(Act act, Guid statementId, LineFigures line, DisputeForm form, FormErrors errors)
    {
        var (seen, read) = (int.TryParse(form.SeenVersion, out var version) ? version : 0, new AnswerReader(errors));
        switch (form.Decision)
        {
            case "uphold":
                return form.Credit("Take", line, errors) is { } taken ? await uphold.Handle(act, new UpholdDispute(statementId, seen, line.Number, taken)) : null;
            case "reject":
                return read.Text("Model.RejectReason", form.RejectReason, "reason", LongestReason, missing: "Say why the line is right") is { } right
                    ? await reject.Handle(act, new RejectDispute(statementId, seen, line.Number, right)) : null;
            case "withdraw":
                return await withdraw.Handle(act, new WithdrawDispute(statementId, seen, line.Number));
            case "contest":
                return read.Text("Model.ContestReason", form.ContestReason, "reason", LongestReason, missing: "Say why you do not accept it") is { } wrong
                    ? await contest.Handle(act, new ContestDispute(statementId, seen, line.Number, wrong)) : null;
            case "view-stands":
                return await view.Handle(act, new GiveFinanceView(statementId, seen, line.Number, LineCredit.None));
            case "view-credit":
                return form.Credit("View", line, errors) is { } seenSo ? await view.Handle(act, new GiveFinanceView(statementId, seen, line.Number, seenSo)) : null;
            case "arbitrate-stands":
                return read.Text("Model.StandsReason", form.StandsReason, "reason", LongestReason, missing: "Say why the line stands") is { } stands
                    ? await arbitrate.Handle(act, new ArbitrateDispute(statementId, seen, line.Number, LineCredit.None, stands)) : null;
            case "arbitrate-credit":
                var credit = form.Credit("Decided", line, errors);
                var why = read.Text("Model.CreditReason", form.CreditReason, "reason", LongestReason, missing: "Say why it is taken back");
                return credit is null || why is null ? null : await arbitrate.Handle(act, new ArbitrateDispute(statementId, seen, line.Number, credit, why));
            default:
                errors.Add("Model.Decision", "Select what you decide");
                return null;
        }
    }
}
