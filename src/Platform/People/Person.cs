using Microsoft.AspNetCore.Identity;
using TalentPool.Domain;

namespace TalentPool.Platform.People;

/// <summary>Someone who can sign in. What they may do comes from their grants, never from here.</summary>
public sealed class Person : IdentityUser<Guid>
{
    public const int NameLength = 100;

    public const int EmailLength = 254;

    public Person() => (Id, SecurityStamp) = (Guid.CreateVersion7(), Guid.NewGuid().ToString("N"));

    public string Name { get; set; } = "";

    /// <summary>The authority that employs the person; none for whoever only runs the installation.</summary>
    public Guid? AuthorityId { get; set; }

    public DateTime? SuspendedAt { get; set; }

    /// <summary>The last day on which the person opened a page; noted at most once a day.</summary>
    public DateOnly? LastUsedOn { get; private set; }

    /// <summary>From when it counts as unused where it was not used since: when that was first looked at, or when a suspension ended.</summary>
    public DateOnly? UnusedFrom { get; private set; }

    public DateOnly? UnusedWarnedOn { get; private set; }

    /// <summary>When the last code of the authenticator app was for, so that no code works twice.</summary>
    public long? LastCodeStep { get; private set; }

    /// <summary>When a second factor was first asked for; it may wait for some days from then.</summary>
    public DateOnly? SecondFactorAskedOn { get; private set; }

    /// <summary>Whether notices are pushed to open pages. The inbox has them in any case.</summary>
    public bool WantsLiveNotices { get; set; } = true;

    /// <summary>When quiet begins and ends for this person, where they chose it; otherwise it is as usual.</summary>
    public TimeOnly? QuietFrom { get; set; }

    public TimeOnly? QuietTo { get; set; }

    public bool? IsQuietOnClosedDays { get; set; }

    /// <summary>When the account was erased, because its person had left and nothing needed the name any more.</summary>
    public DateTime? ForgottenAt { get; private set; }

    public QuietHours QuietHours => new(QuietFrom ?? QuietHours.Usual.From, QuietTo ?? QuietHours.Usual.To, IsQuietOnClosedDays ?? QuietHours.Usual.OnClosedDays);

    /// <summary>What the button for signing in as this invented person says; nothing for anybody real.</summary>
    public string? DemonstrationRole { get; set; }

    /// <summary>Keeps the person out from the next request on, wherever they are signed in.</summary>
    public void Suspend(DateTime at)
    {
        SuspendedAt = at;
        EndSessions();
    }

    /// <summary>Nothing of the account stays but its identifier, and words for what the person was.</summary>
    public void Forget(string words, DateTime at)
    {
        var nobody = $"erased-{Id:N}";
        (Name, Email, UserName, ForgottenAt) = (words, nobody, nobody, at);
        (NormalizedEmail, NormalizedUserName) = (nobody.ToUpperInvariant(), nobody.ToUpperInvariant());
        (PasswordHash, PhoneNumber, QuietFrom, QuietTo, IsQuietOnClosedDays) = (null, null, null, null, null);
        (LastUsedOn, UnusedFrom, UnusedWarnedOn) = (null, null, null);
        LoseSecondFactor();
    }

    /// <summary>Every session of before is no longer good, because each remembers what this was.</summary>
    public void EndSessions() => SecurityStamp = Guid.NewGuid().ToString("N");

    public void SetSecondFactor(long step)
    {
        (TwoFactorEnabled, LastCodeStep) = (true, step);
        EndSessions();
    }

    public void UseCode(long step) => LastCodeStep = step;

    /// <summary>The days in which another one is to be set up begin anew.</summary>
    public void LoseSecondFactor()
    {
        (TwoFactorEnabled, LastCodeStep, SecondFactorAskedOn) = (false, null, null);
        EndSessions();
    }

    /// <summary>Lets the person sign in again. What was unused before does not count a second time.</summary>
    public void Restore(DateOnly today) => (SuspendedAt, UnusedFrom, UnusedWarnedOn) = (null, today, null);

    /// <summary>Whether it is time to say that the account will be suspended because it is not used. Said once for each time without use.</summary>
    public bool IsToBeWarned(DateOnly today) =>
        SuspendedAt is null && UnusedSince is { } since && since <= today.AddDays(UnusedAccounts.WarnedDaysBefore - UnusedAccounts.Days) && !(UnusedWarnedOn > since);

    /// <summary>Whether it is time to suspend it: nobody is, before the warning has had its days.</summary>
    public bool IsToBeSuspended(DateOnly today) =>
        SuspendedAt is null && UnusedSince is { } since && since <= today.AddDays(-UnusedAccounts.Days)
        && UnusedWarnedOn > since && UnusedWarnedOn <= today.AddDays(-UnusedAccounts.WarnedDaysBefore);

    public void WarnOfDisuse(DateOnly today) => UnusedWarnedOn = today;

    private DateOnly? UnusedSince => LastUsedOn is { } used && !(UnusedFrom > used) ? used : UnusedFrom;

    /// <summary>Someone new, who signs in with that address once they have set a password.</summary>
    public static Person Of(string email, string name, Guid? authorityId)
    {
        var address = email.Trim();
        var normalised = address.ToUpperInvariant();
        return new Person
        {
            Name = name.Trim(),
            AuthorityId = authorityId,
            Email = address,
            NormalizedEmail = normalised,
            EmailConfirmed = true,
            UserName = address,
            NormalizedUserName = normalised,
            LockoutEnabled = true,
        };
    }
}
