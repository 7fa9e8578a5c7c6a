using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Platform.Permissions;

namespace TalentPool.Platform;

/// <summary>What a use case has in hand while it decides: who acts, when, and the roots whose turn it has taken.</summary>
public sealed class ActScope
{
    /// <summary>Few enough identifiers for one command of either database.</summary>
    private const int MostTakenAtOnce = 500;

    private readonly Permission _permission;
    private readonly List<Root> _roots = [];
    private readonly HashSet<object> _savedBefore = new(ReferenceEqualityComparer.Instance);
    private readonly List<Happening> _happenings = [];
    private readonly IReadOnlyList<RootSight> _sights;
    private (int Order, Guid Id) _last = (-1, Guid.Empty);

    public ActScope(TalentPoolDb db, Actor actor, DateTime at, Permission permission, IReadOnlyList<RootSight>? sights = null)
    {
        (Db, Actor, At, _permission, _sights) = (db, actor, at, permission, sights ?? []);
        db.SavingChanges += (_, _) =>
            _savedBefore.UnionWith(db.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified).Select(entry => entry.Entity));
    }

    public TalentPoolDb Db { get; }

    public Actor Actor { get; }

    public DateTime At { get; }

    public WorkingCalendar Calendar => WorkingCalendar.EnglandAndWales;

    public DateOnly Today => Calendar.LocalDate(At);

    public IReadOnlyList<Root> Roots => _roots;

    /// <summary>What this act has saved on its way, which is evidence as much as what it saves at the end.</summary>
    public IReadOnlySet<object> SavedBefore => _savedBefore;

    /// <summary>Whether the use case has asked. An act that is done without having asked is our mistake and is not stored.</summary>
    public bool HasCheckedPermission { get; private set; }

    /// <summary>The person whose duty a deputy carries out in this act; stored with its events.</summary>
    public Guid? OnBehalfOfId { get; private set; }

    /// <summary>Set by the acts of the gate: a refusal is then stored as an event of its own.</summary>
    public (ChainKey Chain, Func<Refusal, DomainEvent> Event)? RefusedAttempt { get; private set; }

    /// <summary>
    /// Takes the root's turn for the rest of the transaction and loads it. Roots are always taken in one order (see
    /// <see cref="RootOrder"/>), so that two acts never wait for each other; taking one out of order is our mistake.
    /// </summary>
    public async Task<T> Take<T>(Guid id) where T : Root
    {
        var place = (RootOrder.Of<T>(), id);
        if (place.CompareTo(_last) <= 0)
        {
            throw new InvalidOperationException($"{typeof(T).Name} is taken out of order.");
        }

        _last = place;
        var taken = await Db.Set<T>().Where(root => root.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(root => root.Turn, root => root.Turn + 1));
        if (taken == 0)
        {
            throw new RecordNotFoundException();
        }

        var loaded = await Db.Set<T>().SingleAsync(root => root.Id == id);
        await Have(loaded);
        return loaded;
    }

    /// <summary>
    /// Takes the turns of many roots of one kind, as <see cref="Take"/> does one by one, with few commands. Within one command the database locks them in
    /// its own order; two acts that meet there are told apart by it, and one of them is tried again.
    /// </summary>
    /// <returns>In the order of their identifiers.</returns>
    public async Task<IReadOnlyList<T>> TakeAll<T>(IReadOnlyCollection<Guid> ids) where T : Root
    {
        Guid[] inOrder = [.. ids.Distinct().Order()];
        var all = new List<T>(inOrder.Length);
        foreach (var some in inOrder.Chunk(MostTakenAtOnce))
        {
            if ((RootOrder.Of<T>(), some[0]).CompareTo(_last) <= 0)
            {
                throw new InvalidOperationException($"{typeof(T).Name} is taken out of order.");
            }

            _last = (RootOrder.Of<T>(), some[^1]);
            var taken = await Db.Set<T>().Where(root => some.Contains(root.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(root => root.Turn, root => root.Turn + 1));
            if (taken < some.Length)
            {
                throw new RecordNotFoundException();
            }

            var loaded = (await Db.Set<T>().Where(root => some.Contains(root.Id)).ToListAsync()).OrderBy(root => root.Id).ToList();
            foreach (var one in loaded)
            {
                await Have(one);
            }

            all.AddRange(loaded);
        }

        return all;
    }

    /// <summary>A root that this act makes.</summary>
    public void Add<T>(T root) where T : Root
    {
        Db.Add(root);
        _roots.Add(root);
    }

    /// <summary>Something that happened to a record that is no root, such as a grant or a rate.</summary>
    public void Record(ChainKey chain, DomainEvent happened) => _happenings.Add(new Happening(chain, null, happened));

    /// <summary>Whether the act's permission is the actor's for this record. Time itself may do only what is permitted to it.</summary>
    public bool IsPermitted(Concerning record)
    {
        HasCheckedPermission = true;
        var rule = PermissionTable.Of(_permission);
        OnBehalfOfId ??= rule.DeputyFor(Actor, record);
        return rule.Allows(Actor, record);
    }

    /// <summary>Whether nobody is told of what happens in this act.</summary>
    public bool TellsNobody { get; private set; }

    /// <summary>For an act that tidies up long after: what it ends has concerned nobody for a year or more.</summary>
    public void TellNobody() => TellsNobody = true;

    public void RecordRefusals(ChainKey chain, Func<Refusal, DomainEvent> asEvent) => RefusedAttempt = (chain, asEvent);

    /// <summary>A root whose turn is taken, unless the actor may not know that it is there.</summary>
    private async Task Have<T>(T taken) where T : Root
    {
        foreach (var sight in _sights)
        {
            if (!Actor.IsClock && !await sight(Db, taken, Actor))
            {
                throw new RecordNotFoundException();
            }
        }

        _roots.Add(taken);
    }

    public IReadOnlyList<Happening> TakeHappenings()
    {
        foreach (var root in _roots)
        {
            _happenings.AddRange(root.TakeEvents().Select(happened => new Happening(root.Chain, root, happened)));
        }

        Happening[] taken = [.. _happenings];
        _happenings.Clear();
        return taken;
    }
}
