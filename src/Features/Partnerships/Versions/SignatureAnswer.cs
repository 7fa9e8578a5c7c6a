using TalentPool.Design;
using TalentPool.Domain.Partnerships;

namespace TalentPool.Features.Partnerships.Versions;

/// <summary>Who signed for one member, and when, as typed. Left empty, the member has not signed yet.</summary>
public sealed class SignatureAnswer
{
    /// <summary>So many members are asked for on one page; whoever is left comes on the next.</summary>
    public const int MostOnOnePage = 40;

    public string? AuthorityId { get; set; }

    public string? SignedBy { get; set; }

    public DateAnswer? SignedOn { get; set; }

    private bool IsEmpty => string.IsNullOrWhiteSpace(SignedBy) && SignedOn is null or { IsEmpty: true };

    /// <summary>One for each member that can still sign, in the order of the page, with what was typed for it.</summary>
    public static List<SignatureAnswer> For(IEnumerable<Guid> members, IReadOnlyList<SignatureAnswer>? typed) =>
    [
        .. members.Take(MostOnOnePage).Select(member => typed?.FirstOrDefault(answer => answer.AuthorityId == $"{member}") ?? new SignatureAnswer { AuthorityId = $"{member}" }),
    ];

    /// <summary>The signatures that are there, with what is wrong with the others.</summary>
    public static IReadOnlyList<MemberSignature> Read(IReadOnlyList<SignatureAnswer> answers, FormErrors errors, TermsSight sight)
    {
        var read = new AnswerReader(errors);
        var signatures = new List<MemberSignature>();
        foreach (var (answer, index) in answers.Select((answer, index) => (answer, index)).Where(row => !row.answer.IsEmpty))
        {
            var member = Guid.Parse(answer.AuthorityId!);
            var by = read.Text($"Model.Signatures[{index}].SignedBy", answer.SignedBy, $"person or office that signed for {sight.NameOf(member)}", TermsSignature.MostLettersOfSignatory);
            var on = read.Date($"Model.Signatures[{index}].SignedOn", answer.SignedOn, $"day on which {sight.NameOf(member)} signed", latest: sight.Today);
            if (by is not null && on is not null)
            {
                signatures.Add(new MemberSignature(member, on.Value, by));
            }
        }

        return signatures;
    }
}
