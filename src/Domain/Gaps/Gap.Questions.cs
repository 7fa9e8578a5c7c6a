namespace TalentPool.Domain.Gaps;

/// <content>Questions of the members asked, and their answers. All who see the gap see them.</content>
public sealed partial class Gap
{
    /// <param name="authorityId">The member for which the person asks.</param>
    public Outcome AskQuestion(Actor by, DateTime at, Guid authorityId, string text)
    {
        var isAsked = by.AuthorityId == authorityId && _checks.SelectMany(check => check.Enquiries).Any(enquiry => enquiry.AuthorityId == authorityId);
        var refusal = !isAsked ? GapRefusals.NotAsked
            : Status is GapStatus.Draft or GapStatus.Closed or GapStatus.Withdrawn ? GapRefusals.GapNotOpen
            : Visibility == Visibility.Sealed && _undertakings.All(given => given.PersonId != by.PersonId) ? GapRefusals.UndertakingMissing
            : string.IsNullOrWhiteSpace(text) ? GapRefusals.QuestionEmpty
            : null;
        if (refusal is not null)
        {
            return refusal;
        }

        var question = new Question(Id, authorityId, text.Trim(), by, at);
        _questions.Add(question);
        Record(new QuestionAsked(question.Id, at, Id, authorityId, question.Text));
        return Outcome.DoneWith(question.Id);
    }

    public Outcome AnswerQuestion(Actor by, DateTime at, Guid questionId, string text)
    {
        if (_questions.FirstOrDefault(question => question.Id == questionId) is not { } question)
        {
            return GapRefusals.NoSuchQuestion;
        }

        var refusal = WhyNotRequestingSide(by)
            ?? (Status is GapStatus.Closed or GapStatus.Withdrawn ? GapRefusals.GapNotOpen : null)
            ?? (question.AnsweredAt is not null ? GapRefusals.QuestionAlreadyAnswered : null)
            ?? (string.IsNullOrWhiteSpace(text) ? GapRefusals.AnswerTextEmpty : null);
        if (refusal is not null)
        {
            return refusal;
        }

        question.Answer(text.Trim(), by, at);
        Record(new QuestionAnswered(question.Id, at, Id, text.Trim()));
        return Outcome.Done;
    }
}
