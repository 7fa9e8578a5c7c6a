using TalentPool.Design;
using TalentPool.Domain.Officers;

namespace TalentPool.Features.Officers;

/// <summary>What a manager types about an officer's job.</summary>
public sealed class PostAnswers
{
    public string? PostTitle { get; set; }

    public string? Grade { get; set; }

    public string? Discipline { get; set; }

    public string? LineManager { get; set; }

    public string? CrossAuthority { get; set; }

    public DateAnswer? ContractTermsOn { get; set; }

    public DateAnswer? EmployedSince { get; set; }

    public static PostAnswers Of(Officer officer) => new()
    {
        PostTitle = officer.PostTitle,
        Grade = officer.Grade,
        Discipline = officer.DisciplineId.ToString(),
        LineManager = officer.LineManagerId.ToString(),
        CrossAuthority = officer.CrossAuthorityWork.ToString(),
        ContractTermsOn = DateAnswer.Of(officer.ContractTermsOn),
        EmployedSince = DateAnswer.Of(officer.EmployedSince),
    };

    public OfficerPost? Read(AnswerReader read, FormErrors errors, string name, PostChoices choices)
    {
        var title = read.Text($"{name}.PostTitle", PostTitle, "post title", maxLength: 200);
        var grade = read.Text($"{name}.Grade", Grade, "grade", maxLength: 40);
        var discipline = read.Id($"{name}.Discipline", Discipline, "discipline");
        var serviceArea = choices.ServiceAreaOf(discipline);
        if (discipline is not null && serviceArea is null)
        {
            errors.Add($"{name}.Discipline", "Select the discipline");
        }

        var lineManager = read.Id($"{name}.LineManager", LineManager, "line manager");
        var cross = read.Choice<CrossAuthorityWork>($"{name}.CrossAuthority", CrossAuthority, "answer", missing: "Select whether the officer can work for other authorities");
        var terms = read.Date($"{name}.ContractTermsOn", ContractTermsOn, "date of the contract terms", isOptional: true);
        var since = read.Date($"{name}.EmployedSince", EmployedSince, "first day with the authority", isOptional: true);
        return errors.Any ? null : new OfficerPost(title!, grade!, lineManager!.Value, serviceArea!.Value, discipline!.Value, cross!.Value, terms, since);
    }
}
