using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Placements;
using TalentPool.Features.Officers;
using TalentPool.Features.Placements;
using TalentPool.Features.Placements.Substitutes;
using TalentPool.Platform;

namespace TalentPool.Database.Seed;

/// <summary>The life of one placement, as scenes tell it: what has to be there before the work starts, and what becomes of it.</summary>
public sealed class PlacementStory(Stage stage, OfferStory offer)
{
    public string Home => offer.Home;

    private Guid Requester => offer.Gap.Requester.PersonId;

    /// <summary>The officer declares interests, and for legal work both conflict officers look.</summary>
    public async Task InterestsAreSettled(ConflictDecision decision = ConflictDecision.Clear, string safeguards = "")
    {
        await PartiesAreKnown(decision);
        await OfficerDeclares();
        if ((await Placement()).IsLegal)
        {
            await Do<AnswerConflictHandler>(stage.Cast.Of(offer.Home, Role.ConflictOfficer).PersonId, (handler, act, placement) =>
                handler.Handle(act, new AnswerConflict(placement.Id, placement.Version, decision == ConflictDecision.Clear ? HomeConflictAnswer.NothingFound : HomeConflictAnswer.PossibleMatch)));
            await Do<DecideConflictHandler>(stage.Cast.Of(offer.Gap.Host, Role.ConflictOfficer).PersonId, (handler, act, placement) =>
                handler.Handle(act, new DecideConflict(
                    placement.Id, placement.Version, decision, safeguards == "" ? [] : [new SafeguardTerms(safeguards, [offer.Gap.Requester.Name, offer.Gap.Head.Name])])));
        }
    }

    /// <summary>For legal work the host names the other side where there is one, or says that there is none.</summary>
    public async Task PartiesAreKnown(ConflictDecision decision = ConflictDecision.Clear)
    {
        if (!(await Placement()).IsLegal)
        {
            return;
        }

        var host = stage.Cast.Of(offer.Gap.Host, Role.ConflictOfficer).PersonId;
        if (decision == ConflictDecision.Clear)
        {
            await Do<StateNoOtherPartyHandler>(host, (handler, act, placement) => handler.Handle(act, new StateNoOtherParty(placement.Id, placement.Version)));
            return;
        }

        await Do<AddPartyHandler>(host, (handler, act, placement) => handler.Handle(act, new AddParty(placement.Id, placement.Version, "Beckside Lettings", PartyStanding.Opponent)));
    }

    public async Task OfficerDeclares() => await Do<DeclareInterestHandler>((await Placement()).OfficerPersonId, (handler, act, placement) =>
        handler.Handle(act, new DeclareInterest(placement.Id, placement.Version, false, "")));

    public async Task SupervisorIsNamed()
    {
        await Do<NameSupervisorHandler>(Requester, (handler, act, placement) => handler.Handle(act, new NameSupervisor(placement.Id, placement.Version, Requester)));
        await StartListIsDone();
    }

    /// <summary>Everybody sees to their part of the start list.</summary>
    private async Task StartListIsDone()
    {
        var seen = await Placement();
        foreach (var task in seen.OpenTasks)
        {
            var owner = seen.OwnerOf(task).PersonId ?? offer.Gap.Head.PersonId;
            await Do<TickTaskHandler>(owner, (handler, act, placement) => handler.Handle(act, new TickTask(placement.Id, placement.Version, task)));
        }
    }

    public async Task ReservedWorkIsAuthorised(string reference)
    {
        var seen = await Placement();
        var officer = await stage.Ask(db => db.Set<Officer>().AsNoTracking().SingleAsync(officer => officer.Id == seen.OfficerId));
        var held = officer.Valid(CredentialKind.PractisingCertificate, seen.EndsOn);
        await Do<RecordCertificateHandler>(seen.LineManagerId, (handler, act, placement) => handler.Handle(act, new RecordCertificate(
            placement.Id, placement.Version, held?.Number ?? $"{400000 + Stage.Chance(reference).Next(90000)}", held?.ExpiresOn ?? new DateOnly(stage.Today.Year + 1, 10, 31))));
        await Do<AuthoriseReservedWorkHandler>(offer.Gap.Head.PersonId, (handler, act, placement) =>
            handler.Handle(act, new AuthoriseReservedWork(placement.Id, placement.Version, offer.Gap.Head.PersonId, $"SRA {300000 + Stage.Chance(reference).Next(90000)}", reference)));
    }

    public Task Pauses(string why) => Do<PausePlacementHandler>(Requester, (handler, act, placement) =>
        handler.Handle(act, new PausePlacement(placement.Id, placement.Version, why)));

    public Task EndsEarly(PlacementEndReason reason, string why, DateOnly lastDay) => Do<EndPlacementEarlyHandler>(Requester, (handler, act, placement) =>
        handler.Handle(act, new EndPlacementEarly(placement.Id, placement.Version, reason, why, lastDay)));

    public Task IsCancelled(PlacementEndReason reason, string why) => Do<CancelPlacementHandler>(Requester, (handler, act, placement) =>
        handler.Handle(act, new CancelPlacement(placement.Id, placement.Version, reason, why)));

    public Task ExtensionIsProposed(int days, int hours) => Do<ProposeExtensionHandler>(Requester, (handler, act, placement) =>
        handler.Handle(act, new ProposeExtension(placement.Id, placement.Version, placement.EndsOn.AddDays(days), hours * 60)));

    public async Task ExtensionIsAgreed(ExtensionYes yes)
    {
        var seen = await Placement();
        if (yes == ExtensionYes.Officer)
        {
            // Whoever stays longer says first that the time is still there.
            await stage.Try<ConfirmAdvertsHandler>(seen.OfficerPersonId, (handler, act) => handler.Handle(act, new ConfirmAdverts(seen.OfficerId, ConfirmationRoute.Page)));
        }

        await Do<AgreeExtensionHandler>(Answers(seen, yes), (handler, act, placement) =>
            handler.Handle(act, new AgreeExtension(placement.Id, placement.Version, placement.OpenExtension!.Id, yes)));
    }

    public async Task ExtensionIsRefused(string why) => await Do<RefuseExtensionHandler>((await Placement()).LineManagerId, (handler, act, placement) =>
        handler.Handle(act, new RefuseExtension(placement.Id, placement.Version, placement.OpenExtension!.Id, ExtensionYes.LineManager, why)));

    /// <summary>The home looks among its own people for somebody who goes on with the work; where there is nobody, none is put forward.</summary>
    /// <param name="workingDay">The substitute's first day, in working days from today.</param>
    public async Task SubstituteIsProposed(SubstitutionReason reason, int workingDay)
    {
        var (seen, from) = (await Placement(), stage.WorkingDay(workingDay));
        if (from > seen.EndsOn)
        {
            return;
        }

        var search = new FreeOfficerSearch(stage, offer.Gap, await offer.Gap.Gap());
        var shape = seen.ShapeFrom(from, WorkingCalendar.EnglandAndWales);
        if ((await search.At(offer.Home, shape, 0) ?? await search.WithTimeAt(offer.Home, shape)) is not { } substitute)
        {
            return;
        }

        stage.Cast.PutForward.Add(substitute.OfficerId);
        await Do<ProposeSubstituteHandler>(offer.Gap.Manager(offer.Home).PersonId, (handler, act, placement) =>
            handler.Handle(act, new ProposeSubstitute(placement.Id, placement.Version, substitute.OfficerId, from, reason, AsksOwnRate: false)));
    }

    public Task SubstituteAgrees() => ToSubstitute<AgreeToSubstituteHandler>(open => open.OfficerPersonId, (handler, act, open, version) => handler.Handle(act, new AgreeToSubstitute(
        open.Id, version, WorkingCalendar.EnglandAndWales.LocalDate(stage.Now), open.LineManagerId, Wording.Consultation(offer.Gap.Need, offer.Home))));

    public Task SubstituteIsReleased() => ToSubstitute<ReleaseSubstituteHandler>(
        open => open.IsAboveLimit(WorkingCalendar.EnglandAndWales) ? offer.Gap.HeadOf(offer.Home).PersonId : open.LineManagerId,
        (handler, act, open, version) => handler.Handle(act, new ReleaseSubstitute(open.Id, version)));

    public Task SubstituteIsTaken() => ToSubstitute<TakeSubstituteHandler>(_ => Requester, (handler, act, open, version) => handler.Handle(act, new TakeSubstitute(open.Id, version)));

    private async Task ToSubstitute<THandler>(Func<Substitution, Guid> by, Func<THandler, Act, Substitution, int, Task<Outcome>> play) where THandler : notnull
    {
        var placement = await Placement();
        if (placement.OpenSubstitution is { } open)
        {
            await stage.Do<THandler>(by(open), (handler, act) => play(handler, act, open, placement.Version));
        }
    }

    private Guid Answers(Placement placement, ExtensionYes yes) => yes switch
    {
        ExtensionYes.Officer => placement.OfficerPersonId,
        ExtensionYes.LineManager => placement.LineManagerId,
        _ => stage.Cast.Of(offer.Gap.Host, Role.BudgetHolder).PersonId,
    };

    private async Task Do<THandler>(Guid personId, Func<THandler, Act, Placement, Task<Outcome>> play) where THandler : notnull
    {
        var placement = await Placement();
        await stage.Do<THandler>(personId, (handler, act) => play(handler, act, placement));
    }

    private Task<Placement> Placement() => stage.Ask(db => db.Set<Placement>().AsNoTracking().SingleAsync(placement => placement.OfferId == offer.OfferId && placement.SubstitutesForId == null));
}
