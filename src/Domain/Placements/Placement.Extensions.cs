using System.Diagnostics.CodeAnalysis;
using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Placements;

/// <content>
/// Extensions. The officer, the line manager and the host's budget holder must all say yes, and it may be recorded a few working
/// days after the end. Whether the officer is free is checked under the officer's own turn in the same act as the last yes.
/// </content>
public sealed partial class Placement
{
    private readonly List<Extension> _extensions = [];

    public IReadOnlyList<Extension> Extensions => _extensions;

    public Extension? OpenExtension => _extensions.SingleOrDefault(extension => extension.Status == ExtensionStatus.Proposed);

    /// <summary>17:00 on the last working day on which an extension may still be recorded.</summary>
    public DateTime ExtendableUntil(PolicyFigures figures, WorkingCalendar calendar) =>
        calendar.AtLocal(calendar.AddWorkingDays(EndsOn, figures.LateExtensionWorkingDays), WorkingCalendar.Closes);

    public Outcome ProposeExtension(
        Actor by, DateTime at, int seenVersion, Guid extensionId, DateOnly newEndsOn, int addedMinutes, PolicyFigures figures, WorkingCalendar calendar)
    {
        if (Refuses(PlacementVerb.ProposeExtension, seenVersion, out var refusal) || RefusesLate(at, figures, calendar, out refusal))
        {
            return refusal;
        }

        if (SideOf(by) is not { } side)
        {
            return PlacementRefusals.NotOfEitherSide;
        }

        if (OpenExtension is not null)
        {
            return PlacementRefusals.ExtensionAlreadyOpen;
        }

        if (OpenSubstitution is not null)
        {
            return SubstitutionRefusals.SubstitutionOpen;
        }

        if (newEndsOn <= EndsOn)
        {
            return PlacementRefusals.NotLater;
        }

        if (Weeks.LastLongerThanYears(StartsOn, newEndsOn, 2))
        {
            return PlacementRefusals.TooLong;
        }

        if (addedMinutes < 0)
        {
            return PlacementRefusals.UseOutOfRange;
        }

        _extensions.Add(new Extension(extensionId, Id, newEndsOn, addedMinutes, by.PersonId, at));
        Changed(by, side, new ExtensionProposed(extensionId, at, Id, by.PersonId, EndsOn, newEndsOn, addedMinutes));
        return Outcome.DoneWith(extensionId);
    }

    /// <summary>One of the three yeses. The last one grants the extension at once.</summary>
    public Outcome AgreeExtension(
        Actor by, DateTime at, int seenVersion, Guid extensionId, ExtensionYes yes, PolicyFigures figures, WorkingCalendar calendar)
    {
        if (Refuses(PlacementVerb.AgreeExtension, seenVersion, out var refusal)
            || Refuses(extensionId, ExtensionVerb.Agree, out var extension, out refusal)
            || RefusesLate(at, figures, calendar, out refusal)
            || RefusesCapacity(by, yes, out refusal))
        {
            return refusal;
        }

        if (yes == ExtensionYes.BudgetHolder && !DecidesOnCost(by, extension))
        {
            return PlacementRefusals.OwnRequest;
        }

        if (extension.Has(yes))
        {
            return PlacementRefusals.AlreadyAgreed;
        }

        var side = SideOfYes(yes);
        extension.Agree(yes, by.PersonId, at);
        Changed(by, side, new ExtensionAgreed(extensionId, at, Id, by.PersonId, yes));
        if (extension.Status == ExtensionStatus.Granted)
        {
            Extend(extension, at, figures, calendar);
        }

        return Outcome.DoneWith(extensionId);
    }

    public Outcome RefuseExtension(Actor by, DateTime at, int seenVersion, Guid extensionId, ExtensionYes instead, string explanation)
    {
        if (Refuses(PlacementVerb.RefuseExtension, seenVersion, out var refusal)
            || Refuses(extensionId, ExtensionVerb.Refuse, out var extension, out refusal)
            || RefusesCapacity(by, instead, out refusal))
        {
            return refusal;
        }

        extension.Settle(ExtensionStatus.Refused, by.PersonId, at);
        Changed(by, SideOfYes(instead), new ExtensionRefused(extensionId, at, Id, by.PersonId, instead, explanation));
        return Outcome.DoneWith(extensionId);
    }

    public Outcome WithdrawExtension(Actor by, DateTime at, int seenVersion, Guid extensionId)
    {
        if (Refuses(PlacementVerb.WithdrawExtension, seenVersion, out var refusal)
            || Refuses(extensionId, ExtensionVerb.Withdraw, out var extension, out refusal))
        {
            return refusal;
        }

        if (by.PersonId != extension.ProposedById)
        {
            return PlacementRefusals.NotTheProposer;
        }

        WithdrawOpenExtension(at, by.PersonId);
        MarkChanged(by.Name, at);
        return Outcome.DoneWith(extensionId);
    }

    /// <summary>Whether the person agrees to the cost as a budget holder whose own request it is not: neither the requester nor the proposer, nor in their name.</summary>
    public bool DecidesOnCost(Actor by, Extension extension) => HoldsApartFrom(by, Role.BudgetHolder, HostAuthorityId, [RequesterId, extension.ProposedById]);

    private static Side SideOfYes(ExtensionYes yes) => yes == ExtensionYes.BudgetHolder ? Side.Host : Side.Home;

    private void Extend(Extension extension, DateTime at, PolicyFigures figures, WorkingCalendar calendar)
    {
        var before = EndsOn;
        Shape = Reshaped(Shape, extension.NewEndsOn, extension.AddedMinutes);
        extension.FromEndsOn = before;
        EndsOn = extension.NewEndsOn;
        CapMinutes += extension.AddedMinutes;
        TellOfCap(at, figures);
        if (Status == PlacementStatus.Ended)
        {
            // What had stopped the work before the end still stops it.
            var goesOn = PausedAt is null && WhatIsMissing(calendar.LocalDate(at)).Count == 0;
            Status = goesOn ? PlacementStatus.Active : PlacementStatus.Paused;
            PausedAt = goesOn ? null : PausedAt ?? at;
            (EndedAt, EndReason) = (null, null);
        }

        Record(new PlacementExtended(Id, at, extension.Id, before, EndsOn, CapMinutes));
    }

    private bool RefusesLate(DateTime at, PolicyFigures figures, WorkingCalendar calendar, [NotNullWhen(true)] out Refusal? refusal)
    {
        refusal = NoticeGivenAt is not null ? PlacementRefusals.NoticeGiven
            : at > ExtendableUntil(figures, calendar) ? PlacementRefusals.TooLateToExtend
            : null;
        return refusal is not null;
    }

    private bool Refuses(Guid extensionId, ExtensionVerb verb, [NotNullWhen(false)] out Extension? extension, [NotNullWhen(true)] out Refusal? refusal)
    {
        extension = _extensions.FirstOrDefault(proposed => proposed.Id == extensionId);
        refusal = null;
        if (extension is null)
        {
            refusal = PlacementRefusals.NoSuchExtension;
            return true;
        }

        return ExtensionStates.Table.Refuses(extension.Status, verb, "extension", out refusal);
    }

    private bool RefusesCapacity(Actor by, ExtensionYes yes, [NotNullWhen(true)] out Refusal? refusal)
    {
        if (Refuses(by, SideOfYes(yes), out refusal))
        {
            return true;
        }

        refusal = yes switch
        {
            ExtensionYes.Officer => by.PersonId == OfficerPersonId ? null : PlacementRefusals.NotTheOfficer,
            ExtensionYes.LineManager => IsLineManager(by) && by.PersonId != OfficerPersonId ? null : PlacementRefusals.NotTheLineManager,
            _ => by.Holds(Role.BudgetHolder, HostAuthorityId, ServiceAreaId) ? null : PlacementRefusals.NotTheBudgetHolder,
        };
        return refusal is not null;
    }

    private void WithdrawOpenExtension(DateTime at, Guid by)
    {
        if (OpenExtension is { } open)
        {
            open.Settle(ExtensionStatus.Withdrawn, by, at);
            Record(new ExtensionWithdrawn(open.Id, at, Id, by));
        }
    }

    private void LapseExtension(DateTime at, PolicyFigures figures, WorkingCalendar calendar)
    {
        if (OpenExtension is { } open && at > ExtendableUntil(figures, calendar))
        {
            var lapsedAt = ExtendableUntil(figures, calendar);
            open.Settle(ExtensionStatus.Lapsed, Actor.Clock.PersonId, lapsedAt);
            Changed(Actor.Clock.Name, new ExtensionLapsed(open.Id, lapsedAt, Id));
        }
    }
}
