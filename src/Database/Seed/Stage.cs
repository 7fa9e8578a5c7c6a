using TalentPool.Domain;
using TalentPool.Features.People;
using TalentPool.Platform;

namespace TalentPool.Database.Seed;

/// <summary>What the scenes play on: the use cases, the calendar around today, the cast, and chance that falls the same way every time.</summary>
public sealed class Stage(IServiceProvider services, DateOnly today)
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    public static readonly Guid PartnershipId = StableId.From("demonstration-partnership", "west-yorkshire");

    public DateOnly Today { get; } = today;

    public Cast Cast { get; } = new();

    /// <summary>The instant that the script has come to.</summary>
    public DateTime Now => services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;

    /// <summary>The working day so many working days before (negative) or after today.</summary>
    public DateOnly WorkingDay(int offset) => Calendar.AddWorkingDays(Today, offset);

    /// <summary>The last working day before the local day of an instant.</summary>
    public DateOnly WorkingDayBefore(DateTime utc) => Calendar.AddWorkingDays(Calendar.LocalDate(utc), -1);

    /// <summary>An instant on a working day relative to today, in local time.</summary>
    public DateTime At(int workingDay, int hour, int minute = 0) => Calendar.AtLocal(WorkingDay(workingDay), new TimeOnly(hour, minute));

    /// <summary>A use case, in a scope of its own as in a request.</summary>
    public async Task<Guid> Do<THandler>(Guid personId, Func<THandler, Act, Task<Outcome>> play) where THandler : notnull
    {
        await using var scope = services.CreateAsyncScope();
        var outcome = await play(scope.ServiceProvider.GetRequiredService<THandler>(), new Act(Guid.CreateVersion7(), personId));
        return outcome.IsDone
            ? outcome.SubjectId ?? Guid.Empty
            : throw new InvalidOperationException($"{typeof(THandler).Name} was refused: {outcome.Refusal}");
    }

    /// <summary>The same where the story wants a refusal, as when somebody tries the gate too early.</summary>
    public async Task Try<THandler>(Guid personId, Func<THandler, Act, Task<Outcome>> play) where THandler : notnull
    {
        await using var scope = services.CreateAsyncScope();
        await play(scope.ServiceProvider.GetRequiredService<THandler>(), new Act(Guid.CreateVersion7(), personId));
    }

    public Task<Guid> AddPerson(string name, Council council, bool isOfficer = false) => Do<AddPersonHandler>(
        Cast.AdministratorId,
        (handler, act) => handler.Handle(act, new AddPerson(council.Id, name, $"{name.ToLowerInvariant().Replace(' ', '.')}@{council.Mail}", isOfficer)));

    public async Task DoAsClock<THandler>(Func<THandler, Act, Task<Outcome>> play) where THandler : notnull
    {
        await using var scope = services.CreateAsyncScope();
        await play(scope.ServiceProvider.GetRequiredService<THandler>(), Act.OfClock());
    }

    /// <summary>What goes on by itself once somebody has begun it, such as a month's run.</summary>
    public async Task Use<T>(Func<T, Task> play) where T : notnull
    {
        await using var scope = services.CreateAsyncScope();
        await play(scope.ServiceProvider.GetRequiredService<T>());
    }

    /// <summary>The last two months whose statements everybody has had the time to answer, the older first.</summary>
    public IReadOnlyList<DateOnly> ClosedMonths
    {
        get
        {
            var month = new DateOnly(Today.Year, Today.Month, 1).AddMonths(-1);
            var last = WorkingDayOf(month, 8) < Today ? month : month.AddMonths(-1);
            return [last.AddMonths(-1), last];
        }
    }

    /// <summary>The Nth working day of the month after that one.</summary>
    public static DateOnly WorkingDayOf(DateOnly month, int number) => Calendar.AddWorkingDays(month.AddMonths(1).AddDays(-1), number);

    /// <summary>Looks something up that a step needs, such as the enquiry that a posting made.</summary>
    public async Task<T> Ask<T>(Func<TalentPoolDb, Task<T>> question)
    {
        await using var scope = services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<TalentPoolDb>());
    }

    /// <summary>Chance for one part of the demonstration, the same every time, whatever other parts do.</summary>
    public static Random Chance(string part) => new(part.Aggregate(17, (sum, letter) => unchecked((sum * 31) + letter)));
}
