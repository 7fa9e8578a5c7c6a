using TalentPool.Design;
using TalentPool.Domain.Partnerships;

namespace TalentPool.Features.Partnerships.Versions;

/// <summary>What is typed of a new version of the terms. It begins as the version before says, and the page on which it is checked carries it on.</summary>
public sealed class TermsAnswers
{
    public const string CheckStep = "check";

    public string? Step { get; set; }

    /// <summary>How many versions there were when the form was opened.</summary>
    public string? Seen { get; set; }

    public DateAnswer? From { get; set; }

    public List<string>? LegalBases { get; set; }

    public List<string>? Areas { get; set; }

    public string? Exemption { get; set; }

    public string? Indemnity { get; set; }

    public string? Pricing { get; set; }

    public string? UnitMinutes { get; set; }

    /// <summary>"yes" where each entry is rounded.</summary>
    public string? RoundsEachEntry { get; set; }

    /// <summary>By the names of the figures.</summary>
    public Dictionary<string, string>? Figures { get; set; }

    public List<SignatureAnswer>? Signatures { get; set; }

    /// <summary>What the version before says, to be changed where the members agreed on something else.</summary>
    public static TermsAnswers Of(TermsSight sight)
    {
        var before = sight.Partnership.LastTerms()?.ToWording() ?? new TermsWording { AppliesFrom = sight.Today, LegalBases = [] };
        var first = FirstDay(sight);
        return new TermsAnswers
        {
            Seen = $"{sight.Partnership.Terms.Count}",
            From = DateAnswer.Of(first),
            LegalBases = [.. before.LegalBases.Select(basis => $"{basis}")],
            Areas = [.. sight.Partnership.ServiceAreasOn(first).Select(area => $"{area}")],
            Exemption = $"{before.ProcurementExemption}",
            Indemnity = $"{before.Indemnity}",
            Pricing = $"{before.Pricing}",
            UnitMinutes = $"{before.UnitMinutes}",
            RoundsEachEntry = before.RoundsEachEntry ? "yes" : "no",
            Figures = PolicyFigure.All.ToDictionary(figure => figure.Name, figure => TermsWords.Typed(figure, figure.In(before.Figures))),
        };
    }

    public static string FieldOf(PolicyFigure figure) => $"Model.Figures[{figure.Name}]";

    /// <summary>The first day from which a new version can apply: today, or the day after the version before begins.</summary>
    public static DateOnly FirstDay(TermsSight sight) =>
        sight.Partnership.LastTerms()?.AppliesFrom is { } last && last >= sight.Today ? last.AddDays(1) : sight.Today;

    public string? Typed(PolicyFigure figure) => Figures?.GetValueOrDefault(figure.Name);

    /// <summary>Who can sign: whoever is a member on the first day.</summary>
    public List<SignatureAnswer> SignaturesOf(TermsSight sight) =>
        SignatureAnswer.For(sight.ByName(sight.Partnership.MembersOn(DateAnswer.TryRead(From, "day", out var from, out _, out _) ? from : FirstDay(sight))), Signatures);

    /// <summary>The version as typed; null with what is wrong in it.</summary>
    public AddTerms? Read(FormErrors errors, TermsSight sight)
    {
        var read = new AnswerReader(errors);

        // Once it was checked, the version itself says whether the day is right: a form that is sent twice must meet its own first answer.
        var from = read.Date("Model.From", From, "day from which the version applies", earliest: Step == CheckStep ? null : FirstDay(sight));
        IReadOnlyList<LegalBasis> bases = [.. Enum.GetValues<LegalBasis>().Where(basis => LegalBases?.Contains($"{basis}") == true)];
        if (bases.Count == 0)
        {
            errors.Add("Model.LegalBases", "Select at least one legal basis");
        }

        IReadOnlyList<Guid> areas = [.. sight.Areas.Where(area => Areas?.Contains($"{area.Id}") == true).Select(area => area.Id)];
        if (areas.Count == 0)
        {
            errors.Add("Model.Areas", "Select at least one service area");
        }

        var exemption = read.Choice<ProcurementExemption>("Model.Exemption", Exemption, "reason why it is no procurement");
        var indemnity = read.Choice<IndemnityHolder>("Model.Indemnity", Indemnity, "insurance that answers for the work");
        var pricing = read.Choice<Pricing>("Model.Pricing", Pricing, "way in which work is priced");
        var unit = read.WholeNumber("Model.UnitMinutes", UnitMinutes, "unit in which time is charged", Terms.LeastUnitMinutes, Terms.MostUnitMinutes);
        var rounds = read.YesOrNo("Model.RoundsEachEntry", RoundsEachEntry, "Select what is rounded up to the unit");
        var figures = ReadFigures(read, errors);
        var signatures = SignatureAnswer.Read(SignaturesOf(sight), errors, sight);
        return errors.Any ? null : new AddTerms(
            sight.Partnership.Id,
            int.TryParse(Seen, out var seen) ? seen : 0,
            new TermsWording
            {
                AppliesFrom = from!.Value,
                LegalBases = bases,
                ProcurementExemption = exemption!.Value,
                Pricing = pricing!.Value,
                UnitMinutes = unit!.Value,
                RoundsEachEntry = rounds!.Value,
                Indemnity = indemnity!.Value,
                Figures = figures,
            },
            areas,
            signatures);
    }

    private PolicyFigures ReadFigures(AnswerReader read, FormErrors errors)
    {
        var figures = new PolicyFigures();
        foreach (var figure in PolicyFigure.All)
        {
            var (field, typed) = (FieldOf(figure), Typed(figure));
            var value = figure.Unit switch
            {
                FigureUnit.Minutes => read.Duration(field, typed, figure.Text, (int)figure.Least, (int)figure.Most),
                FigureUnit.Pence => read.Money(field, typed, figure.Text, figure.Least, figure.Most),
                FigureUnit.YesOrNo => read.YesOrNo(field, typed, $"Select yes if {figure.Text}") is { } isSo ? isSo ? 1 : 0 : null,
                _ => read.WholeNumber(field, typed, figure.Text, (int)figure.Least, (int)figure.Most),
            };
            figures = value is { } known ? figure.Set(figures, known) : figures;
        }

        // Each by itself is right; together they must be too.
        if (!errors.Any && PolicyFigure.Fault(figures) is { } fault)
        {
            var field = fault == PartnershipRefusals.EmergencyBeforeUrgent ? nameof(PolicyFigures.EmergencyWithinWorkingDays)
                : fault == PartnershipRefusals.MonthEndOutOfOrder ? nameof(PolicyFigures.HoursLockWorkingDay)
                : nameof(PolicyFigures.LastEndWarningWorkingDays);
            errors.AddRefusal(fault, $"Model.Figures[{field}]");
        }

        return figures;
    }
}
