namespace TalentPool.Domain.Partnerships;

/// <summary>A member organisation, which is a council or another public body. It has a key of our own and dated codes of others.</summary>
public sealed class Authority : Root
{
    private readonly List<AuthorityIdentifier> _identifiers = [];

    public Authority(Guid id, string name, string shortName) => (Id, Name, ShortName) = (id, name, shortName);

    private Authority() => (Name, ShortName) = ("", "");

    public override ChainKey Chain => ChainKey.Authority(Id);

    /// <summary>The name in full, as on a letterhead.</summary>
    public string Name { get; private set; }

    /// <summary>The name in a table or a sentence: Leeds.</summary>
    public string ShortName { get; private set; }

    /// <summary>The authority that took over its rights and duties, once it has been abolished or merged.</summary>
    public Guid? SucceededById { get; private set; }

    /// <summary>The first day on which the successor acts in its place.</summary>
    public DateOnly? SucceededOn { get; private set; }

    public IReadOnlyList<AuthorityIdentifier> Identifiers => _identifiers;

    /// <summary>The code of that scheme that was valid on that day; null where there was none.</summary>
    public string? IdentifierOn(DateOnly day, string scheme) =>
        _identifiers.FirstOrDefault(identifier => identifier.Scheme == scheme && identifier.IsValidOn(day))?.Value;

    /// <summary>Adds a code. A scheme gives one authority one code on any day.</summary>
    public Outcome Identify(Actor by, DateTime at, string scheme, string value, DateOnly validFrom, DateOnly? validTo = null)
    {
        if (validTo < validFrom)
        {
            return PartnershipRefusals.EndsBeforeItStarts;
        }

        if (_identifiers.Any(held => held.Scheme == scheme && Period.Overlap(held.ValidFrom, held.ValidTo, validFrom, validTo)))
        {
            return PartnershipRefusals.AlreadyIdentified(scheme);
        }

        var added = new AuthorityIdentifier(scheme, value, validFrom, validTo);
        _identifiers.Add(added);
        Record(new AuthorityIdentified(Id, at, by.PersonId, scheme, value, validFrom, validTo));
        return Outcome.DoneWith(added.Id);
    }

    /// <summary>Names the authority that takes its place from a day on, as reorganisation orders do.</summary>
    public Outcome Succeed(Actor by, DateTime at, Guid successorId, DateOnly on)
    {
        if (successorId == Id)
        {
            return PartnershipRefusals.SucceedsItself;
        }

        if (SucceededById is not null)
        {
            return PartnershipRefusals.AlreadySucceeded;
        }

        (SucceededById, SucceededOn) = (successorId, on);
        Record(new AuthoritySucceeded(Id, at, by.PersonId, successorId, on));
        return Outcome.Done;
    }
}
