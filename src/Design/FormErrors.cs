using TalentPool.Domain;

namespace TalentPool.Design;

/// <summary>
/// What is wrong with a form, in the order of the page. Each field has at most one message, the first one given,
/// because a person can only put right one thing at a time.
/// </summary>
public sealed class FormErrors
{
    private readonly List<FormError> _all = [];

    public IReadOnlyList<FormError> All => _all;

    public bool Any => _all.Count > 0;

    /// <summary>What the page answers: 422, unless a refusal asks for 403, 404 or 409.</summary>
    public int StatusCode { get; private set; } = 422;

    /// <summary>The message of a field, named as it is posted, or null where nothing is wrong with it.</summary>
    public string? this[string field] => _all.Find(error => error.Field == field)?.Message;

    public void Add(string field, string message) => Add(field, message, FieldId.Of(field));

    /// <summary>For a date, so that the summary leads to the first of its inputs that is wrong and only those are marked.</summary>
    public void AddDate(string field, string message, DateParts parts = DateParts.All)
    {
        var first = parts.HasFlag(DateParts.Day) ? "day" : parts.HasFlag(DateParts.Month) ? "month" : "year";
        if (this[field] is null)
        {
            WrongParts[field] = parts;
        }

        Add(field, message, $"{FieldId.Of(field)}-{first}");
    }

    /// <summary>For radios, checkboxes and lists of inputs whose first input has an id of its own.</summary>
    public void Add(string field, string message, string targetId)
    {
        if (this[field] is null)
        {
            _all.Add(new FormError(field, message, targetId));
        }
    }

    /// <summary>Something wrong with the form as a whole; it is said in the summary without a link.</summary>
    public void AddToForm(string message) => _all.Add(new FormError(null, message, null));

    /// <summary>A rule that said no. It is shown in the summary, and beside a field where one is named.</summary>
    public void AddRefusal(Refusal refusal, string? field = null)
    {
        StatusCode = refusal.Kind switch
        {
            RefusalKind.Rule => 422,
            RefusalKind.NotPermitted => 403,
            RefusalKind.NotFound => 404,
            RefusalKind.Stale => 409,
            _ => throw new InvalidOperationException($"No status is known for a refusal of kind {refusal.Kind}."),
        };
        if (field is null)
        {
            AddToForm(refusal.Sentence);
        }
        else
        {
            Add(field, refusal.Sentence);
        }
    }

    internal DateParts PartsOf(string field) => WrongParts.GetValueOrDefault(field, DateParts.All);

    private Dictionary<string, DateParts> WrongParts { get; } = [];
}
