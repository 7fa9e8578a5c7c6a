using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Coverage;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Rates;
using TalentPool.Domain.Savings;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Gaps;
using TalentPool.Features.Officers;
using TalentPool.Features.People;
using TalentPool.Notices;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.People;

namespace TalentPool.Features.Privacy;

/// <summary>
/// All that is held about one person, for that person: what they are, what they may do, what they were offered for and placed with, the hours and expenses they wrote down,
/// what was said of their work, what they undertook, what they were told and what they did. What others wrote besides, who the other side of a
/// matter is, and whose matters a search of theirs met, belongs to others and is left out.
/// </summary>
public sealed class OwnDataReading(TalentPoolDb db, PeopleReading people, NoticeReader notices)
{
    public async Task<object> Of(Actor actor, DateTime at, CancellationToken cancellation = default)
    {
        var id = actor.PersonId;
        var today = WorkingCalendar.EnglandAndWales.LocalDate(at);
        var person = await db.Set<Person>().AsNoTracking().SingleAsync(person => person.Id == id, cancellation);
        var authorities = await db.Set<Authority>().AsNoTracking().ToDictionaryAsync(authority => authority.Id, authority => authority.Name, cancellation);
        return new
        {
            WrittenAt = at,
            Person = new { person.Name, person.Email, Authority = person.AuthorityId is { } own ? authorities.GetValueOrDefault(own) : null, person.WantsLiveNotices, person.LastUsedOn, HasSecondFactor = person.TwoFactorEnabled },
            Roles = await people.GrantsOf(id, today),
            Officer = await OfficerOf(id, at),
            AskedForByName = await AskedForOf(actor, authorities, cancellation),
            PutForward = await OffersOf(id, cancellation),
            PutForwardAsSubstitute = await SubstitutionsOf(id, cancellation),
            Placements = await PlacementsOf(id, authorities, cancellation),
            Hours = await HoursOf(id, cancellation),
            Expenses = await ExpensesOf(id, cancellation),
            OwnRates = await RatesOf(id, cancellation),
            SpendingExplained = await SpendingOf(id, cancellation),
            SavingsClaimed = await db.Set<Saving>().AsNoTracking().IgnoreAutoIncludes().Where(saving => saving.ClaimedById == id).OrderBy(saving => saving.ClaimedAt)
                .Select(saving => new { saving.Title, saving.Status, saving.ClaimedAt, saving.BaselineReference }).ToListAsync(cancellation),
            ExtraCostsEntered = await db.Set<ExtraCost>().AsNoTracking().Where(cost => cost.AddedById == id).OrderBy(cost => cost.AddedAt)
                .Select(cost => new { cost.Kind, cost.Pence, cost.Note, cost.AddedAt }).ToListAsync(cancellation),
            UndertakingsGiven = await UndertakingsOf(actor, cancellation),
            NoticeChoices = new
            {
                Kinds = await db.Set<NoticeChoice>().AsNoTracking().Where(choice => choice.PersonId == id).Select(choice => new { choice.Kind, choice.Way }).ToListAsync(cancellation),
                person.QuietFrom,
                person.QuietTo,
                person.IsQuietOnClosedDays,
            },
            Notices = (await notices.Newest(actor, int.MaxValue, cancellation: cancellation)).Select(notice => new { notice.At, notice.Words, notice.IsRead }),
            Mail = await db.Set<MailMessage>().AsNoTracking().Where(mail => mail.PersonId == id).OrderBy(mail => mail.Id)
                .Select(mail => new { mail.CreatedAt, mail.SentAt, About = mail.Rule }).ToListAsync(cancellation),
            Acts = await db.Set<ChainEvent>().AsNoTracking().Where(link => link.ActorId == id && link.Kind != nameof(MatterMet)).OrderBy(link => link.RecordedAt)
                .Select(link => new { link.RecordedAt, link.Kind, link.SubjectId }).ToListAsync(cancellation),
            LooksAtYourRecord = (await LookReading.About(db, id)).Select(look => new { look.At, look.Reader, look.ReaderAuthority, What = LookWords.Of(look.Kind) }),
        };
    }

    private async Task<object?> OfficerOf(Guid personId, DateTime at)
    {
        var officer = await OfficerRecords.OfPerson(db, personId, at);
        if (officer is null)
        {
            return null;
        }

        var skills = await db.Set<Skill>().AsNoTracking().ToDictionaryAsync(skill => skill.Id, skill => skill.Name);
        var placements = await db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes().Where(placement => placement.OfficerId == officer.Id).ToDictionaryAsync(placement => placement.Id, placement => placement.Reference);
        var manager = await db.Set<Person>().AsNoTracking().Where(person => person.Id == officer.LineManagerId).Select(person => person.Name).SingleOrDefaultAsync();
        return new
        {
            officer.PostTitle,
            officer.Grade,
            LineManager = manager,
            officer.CrossAuthorityWork,
            officer.ContractTermsOn,
            officer.EmployedSince,
            officer.Place,
            officer.CanWorkRemotely,
            officer.AlsoWorksIn,
            Skills = officer.Skills.Select(skill => new { Name = skills.GetValueOrDefault(skill.SkillId, ""), skill.Level, skill.Evidence, skill.AddedAt }),
            Credentials = officer.Credentials.Select(credential => new { credential.Kind, credential.Number, credential.ExpiresOn, credential.CheckedOn }),
            UsualWeeks = officer.UsualWeeks.Select(week => new { week.From, MinutesFromMonday = week.Minutes }),
            SetAside = officer.Commitments.OrderBy(commitment => commitment.From).Select(commitment => new
            {
                Placement = placements.GetValueOrDefault(commitment.PlacementId),
                Weeks = commitment.Weeks.OrderBy(week => week.Monday).Select(week => new { week.Monday, week.Minutes }),
            }),
            Leave = officer.Leave.Select(leave => new { leave.From, leave.To }),
            Availability = officer.Adverts.Select(advert => new { advert.From, advert.To, advert.MinutesAWeek, advert.Status, advert.ProposedAt, advert.AgreedAt, advert.ConfirmedAt }),
        };
    }

    /// <summary>
    /// The gaps that were posted for this person by name: chosen from those known by work, or typed and then meant by the home's offer. Who else
    /// a typed name could mean nobody looks up. A gap that the person may not know of stays unknown, and how the requester wrote it is theirs.
    /// </summary>
    private async Task<object> AskedForOf(Actor actor, IReadOnlyDictionary<Guid, string> authorities, CancellationToken cancellation) =>
        (await GapsSeen.By(db, actor).Whole(db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes())
            .Where(gap => gap.PostedAt != null
                && (db.Set<Officer>().Any(officer => officer.Id == gap.AskedForOfficerId && officer.PersonId == actor.PersonId)
                    || gap.Offers.Any(offer => offer.OfficerPersonId == actor.PersonId
                        && gap.Checks.Any(check => check.IsDirect && check.Enquiries.Any(enquiry => enquiry.Id == offer.EnquiryId)))))
            .Select(gap => new { gap.Reference, gap.AuthorityId, gap.PostedAt, gap.Status }).ToListAsync(cancellation))
        .OrderBy(gap => gap.PostedAt)
        .Select(gap => new { Gap = gap.Reference, By = authorities.GetValueOrDefault(gap.AuthorityId), AskedAt = gap.PostedAt, gap.Status });

    private async Task<object> OffersOf(Guid personId, CancellationToken cancellation) =>
        (await db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes().SelectMany(gap => gap.Offers, (gap, offer) => new { gap.Reference, Offer = offer })
            .Where(row => row.Offer.OfficerPersonId == personId).ToListAsync(cancellation))
        .OrderBy(row => row.Offer.ProposedAt)
        .Select(row => new
        {
            Gap = row.Reference,
            row.Offer.Shape.From,
            row.Offer.Shape.To,
            row.Offer.ProposedAt,
            row.Offer.Status,
            YouAgreedAt = row.Offer.AgreedAt,
            ConsultedOn = row.Offer.ConsultedOn,
            row.Offer.ReleasedAt,
            row.Offer.AcceptedAt,
        });

    /// <summary>Why the other officer could not go on is about that officer, and is left out.</summary>
    private async Task<object> SubstitutionsOf(Guid personId, CancellationToken cancellation) =>
        (await (
            from substitution in db.Set<Substitution>().AsNoTracking()
            join placement in db.Set<Placement>().AsNoTracking() on substitution.PlacementId equals placement.Id
            where substitution.OfficerPersonId == personId
            select new { placement.Reference, Substitution = substitution }).ToListAsync(cancellation))
        .OrderBy(row => row.Substitution.ProposedAt)
        .Select(row => new
        {
            Placement = row.Reference,
            row.Substitution.From,
            row.Substitution.Shape.To,
            row.Substitution.ProposedAt,
            row.Substitution.Status,
            YouAgreedAt = row.Substitution.AgreedAt,
            row.Substitution.ConsultedOn,
            row.Substitution.ReleasedAt,
            row.Substitution.SettledAt,
        });

    /// <summary>A gap that the person may know of no longer stays unknown, and what it is about was told under the undertaking and is not repeated.</summary>
    private async Task<object> UndertakingsOf(Actor actor, CancellationToken cancellation) =>
        (await GapsSeen.By(db, actor).Known(db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes())
            .SelectMany(gap => gap.Undertakings, (gap, given) => new { gap.Reference, given.PersonId, given.GivenAt })
            .Where(row => row.PersonId == actor.PersonId).ToListAsync(cancellation))
        .OrderBy(row => row.GivenAt)
        .Select(row => new { Gap = row.Reference, row.GivenAt });

    /// <summary>What an hour of this officer alone costs, with the pay that it was built up from. Rates of a grade are about nobody.</summary>
    private async Task<object> RatesOf(Guid personId, CancellationToken cancellation) =>
        (await db.Set<Rate>().AsNoTracking().Where(rate => db.Set<Officer>().Any(officer => officer.Id == rate.OfficerId && officer.PersonId == personId)).ToListAsync(cancellation))
        .OrderBy(rate => rate.EnteredAt)
        .Select(rate => new { rate.Grade, rate.VersionNumber, rate.From, rate.PencePerHour, rate.Status, rate.EnteredAt, BuiltUpOf = rate.BuildUp });
    private async Task<object> SpendingOf(Guid personId, CancellationToken cancellation) =>
        (await db.Set<SpendLine>().AsNoTracking().Where(line => line.DecidedById == personId).OrderBy(line => line.DecidedAt).ToListAsync(cancellation))
        .Select(line => new { line.On, line.OutsideId, line.Status, line.ExplainedAs, line.Explanation, line.DecidedAt });

    private async Task<object> HoursOf(Guid personId, CancellationToken cancellation) =>
        (await (
            from timesheet in db.Set<Timesheet>().AsNoTracking()
            join placement in db.Set<Placement>().AsNoTracking() on timesheet.PlacementId equals placement.Id
            where timesheet.OfficerPersonId == personId
            select new { placement.Reference, Timesheet = timesheet }).ToListAsync(cancellation))
        .OrderBy(row => row.Timesheet.From).ThenBy(row => row.Reference, StringComparer.Ordinal)
        .Select(row => new
        {
            Placement = row.Reference,
            row.Timesheet.From,
            row.Timesheet.To,
            row.Timesheet.Status,
            row.Timesheet.Minutes,
            row.Timesheet.CorrectionReason,
            row.Timesheet.SubmittedAt,
            row.Timesheet.ConfirmedAt,
            row.Timesheet.ApprovedAt,
            SentBack = row.Timesheet.ReturnReason,
            Entries = row.Timesheet.Worked.OrderBy(entry => entry.Day).ThenBy(entry => entry.Id).Select(entry => new
            {
                entry.Day,
                entry.Minutes,
                entry.Activity,
                Matter = entry.MatterReference,
                entry.Description,
                NoteForTheHost = entry.Narrative,
                entry.IsChargeable,
                entry.NotChargeableReason,
            }),
        });

    private async Task<object> ExpensesOf(Guid personId, CancellationToken cancellation) =>
        (await (
            from expense in db.Set<Expense>().AsNoTracking()
            join placement in db.Set<Placement>().AsNoTracking() on expense.PlacementId equals placement.Id
            where expense.OfficerPersonId == personId
            select new { placement.Reference, Expense = expense }).ToListAsync(cancellation))
        .OrderBy(row => row.Expense.PaidOn).ThenBy(row => row.Reference, StringComparer.Ordinal)
        .Select(row => new
        {
            Placement = row.Reference,
            row.Expense.Kind,
            row.Expense.PaidOn,
            row.Expense.Pence,
            row.Expense.Description,
            Matter = row.Expense.MatterReference,
            row.Expense.Status,
            HasReceipt = row.Expense.ReceiptId is not null,
            row.Expense.SubmittedAt,
            row.Expense.ConfirmedAt,
            row.Expense.ApprovedAt,
            SentBack = row.Expense.ReturnReason,
        });

    private async Task<object> PlacementsOf(Guid personId, IReadOnlyDictionary<Guid, string> authorities, CancellationToken cancellation) =>
        (await db.Set<Placement>().AsNoTracking().Where(placement => placement.OfficerPersonId == personId).ToListAsync(cancellation))
        .OrderBy(placement => placement.StartsOn)
        .Select(placement => new
        {
            placement.Reference,
            Host = authorities.GetValueOrDefault(placement.HostAuthorityId),
            placement.StartsOn,
            placement.EndsOn,
            placement.Status,
            placement.LegalBasis,
            placement.HasOwnInterest,
            placement.OwnInterest,
            placement.DeclaredAt,
            placement.ConflictDecision,
            Safeguards = placement.SafeguardsInForce.Select(safeguard => safeguard.Barrier),
            placement.CapMinutes,
            Dbs = new { Asked = placement.DbsAsked, Level = placement.DbsLevel, IssuedOn = placement.DbsIssuedOn, Outcome = placement.DbsOutcome, RecordedAt = placement.DbsRecordedAt },
            Extensions = placement.Extensions.OrderBy(extension => extension.ProposedAt).Select(extension => new
            {
                extension.NewEndsOn,
                extension.AddedMinutes,
                extension.ProposedAt,
                extension.Status,
                YouAgreedAt = extension.OfficerAgreedAt,
                extension.SettledAt,
            }),
            TasksDone = placement.Ticks.OrderBy(tick => tick.At).Select(tick => new { tick.Task, tick.At, ByYou = tick.ById == personId }),
            TasksOpen = placement.OpenTasks.Select(task => new { Task = task, DueOn = placement.DueOn(task, WorkingCalendar.EnglandAndWales), IsYours = placement.OwnerOf(task).PersonId == personId }),
            Quality = placement.QualityAnsweredAt is null ? null : new
            {
                placement.QualityOfWork,
                placement.KeptToTime,
                placement.WouldWorkAgain,
                Comment = placement.QualityComment,
                placement.QualityAnsweredAt,
                YourReply = placement.QualityReply,
                placement.QualityRepliedAt,
            },
        });
}
