using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Features.Placements;

namespace TalentPool.Database.Seed;

/// <summary>What happens after an acceptance: the start conditions are met, the work starts, and some of it is paused, extended or ends early.</summary>
public sealed class PlacementLife(Stage stage, Script script, GapStory story, int play)
{
    /// <param name="posted">The working day, relative to today, on which the gap was posted; the work starts nine working days later.</param>
    public void Write(int posted)
    {
        script.At(stage.At(posted + 4, 10, play), "interests are declared", Declare);

        // Every sixth has no supervisor yet, so its start is blocked and its holder told.
        if (play % 6 != 5)
        {
            script.At(stage.At(posted + 4, 11, play), "a supervisor is named", Do<NameSupervisorHandler>(story.Requester.PersonId, (handler, act, placement) =>
                handler.Handle(act, new NameSupervisor(placement.Id, placement.Version, story.Requester.PersonId))));
        }

        if (posted + 9 >= 0)
        {
            return;
        }

        // The scan of that morning has started it.
        var (day, then) = play switch
        {
            2 => (posted + 12, Do<PausePlacementHandler>(story.Requester.PersonId, (handler, act, placement) => handler.Handle(act, new PausePlacement(placement.Id, placement.Version, "The hearing was moved; nothing can be done until the new date.")))),
            3 => (posted + 14, Do<EndPlacementEarlyHandler>(story.Requester.PersonId, (handler, act, placement) => handler.Handle(act, new EndPlacementEarly(
                placement.Id, placement.Version, PlacementEndReason.NoLongerNeeded, "The permanent post has been filled.", stage.WorkingDay(posted + 26))))),
            4 => (posted + 8, Do<CancelPlacementHandler>(story.Requester.PersonId, (handler, act, placement) => handler.Handle(act, new CancelPlacement(
                placement.Id, placement.Version, PlacementEndReason.FundingWithdrawn, "The grant was not confirmed.")))),
            0 or 1 => (-2 + play, Do<ProposeExtensionHandler>(story.Requester.PersonId, (handler, act, placement) => handler.Handle(act, new ProposeExtension(
                placement.Id, placement.Version, placement.EndsOn.AddDays(21), 20 * 60)))),
            _ => (0, (Func<Task>?)null),
        };
        if (then is not null && day < 0)
        {
            script.At(stage.At(day, 12, play), $"what became of {story.Need.Title}", then);
        }
    }

    private async Task Declare()
    {
        await Parties();
        var placement = await Placement();
        await stage.Do<DeclareInterestHandler>(placement.OfficerPersonId, (handler, act) => handler.Handle(act, new DeclareInterest(placement.Id, placement.Version, false, "")));
        if (!placement.IsLegal)
        {
            return;
        }

        var home = Council.All.Single(known => known.Id == placement.HomeAuthorityId).ShortName;
        await Do<AnswerConflictHandler>(stage.Cast.Of(home, Role.ConflictOfficer).PersonId, (handler, act, latest) =>
            handler.Handle(act, new AnswerConflict(latest.Id, latest.Version, HomeConflictAnswer.NothingFound)))();
        await Do<DecideConflictHandler>(stage.Cast.Of(story.Host, Role.ConflictOfficer).PersonId, (handler, act, latest) =>
            handler.Handle(act, new DecideConflict(latest.Id, latest.Version, ConflictDecision.Clear, "")))();
    }

    /// <summary>For legal work the host names the parties first, or says that there is no other.</summary>
    private async Task Parties()
    {
        var placement = await Placement();
        if (!placement.IsLegal)
        {
            return;
        }

        var host = stage.Cast.Of(story.Host, Role.ConflictOfficer).PersonId;
        await stage.Do<StateNoOtherPartyHandler>(host, (handler, act) => handler.Handle(act, new StateNoOtherParty(placement.Id, placement.Version)));
    }

    private Func<Task> Do<THandler>(Guid personId, Func<THandler, Platform.Act, Placement, Task<Outcome>> play) where THandler : notnull => async () =>
    {
        var placement = await Placement();
        await stage.Try<THandler>(personId, (handler, act) => play(handler, act, placement));
    };

    private Task<Placement> Placement() => stage.Ask(db => db.Set<Placement>().AsNoTracking().SingleAsync(placement => placement.OfferId == story.OfferId));
}
