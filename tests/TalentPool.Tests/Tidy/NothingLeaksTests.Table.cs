using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Gaps;

namespace TalentPool.Tests.Tidy;

/// <content>Who may read what: the table, written out, against which all that is opened is held.</content>
public sealed partial class NothingLeaksTests
{
    /// <summary>The table of who sees what, as it applies to the gaps of this scene.</summary>
    private Sight Of((Person Person, Role? Role, Authority Authority, bool IsOfPartnership) one, Gap gap)
    {
        var isConcerned = one.Person.Id == _scene.Offers.LineManager.Id || one.Person.Id == _scene.Deputy.Id
            || (gap.Id == _scene.Sealed.Id ? one.Person.Id == _scene.Offers.OfficerPerson.Id || one.Person.Id == _scene.Hopeful.Id : one.Person.Id == _scene.Confidant.Id);
        return one.Person.Id == gap.RequesterId ? Sight.Whole
            : one.Authority == _world.Wakefield ? Sight.Nothing
            : gap.Visibility == Visibility.Open ? Sight.Whole
            : one.IsOfPartnership ? (one.Role is Role.BoardMember or Role.Auditor ? Sight.Outline : Sight.Nothing)
            : one.Authority == _world.Leeds ? (one.Role is { } host && OfTheHost.Contains(host) ? Sight.Whole : Sight.Nothing)
            : one.Person.Id == _scene.Looker.Id && gap.Id == _scene.Sealed.Id ? Sight.Whole
            : one.Person.Id == _scene.Undertaker.Id && gap.Id == _scene.Sealed.Id ? Sight.Whole
            : one.Role is Role.ServiceManager or Role.HeadOfService or Role.Auditor ? (gap.Visibility == Visibility.Sealed ? Sight.Outline : Sight.Whole)
            : isConcerned && (gap.Id == _scene.Sealed.Id || gap.Id == _scene.SealedAndPlaced.Id) ? Sight.Outline
            : isConcerned && gap.Id == _scene.PlacedForAnswerers.Id ? Sight.Whole
            : Sight.Nothing;
    }

    /// <summary>What a text holds that this person may not see.</summary>
    private IEnumerable<string> Found((Person Person, Role? Role, Authority Authority, bool IsOfPartnership) one, string text, string address)
    {
        foreach (var gap in _scene.Gaps)
        {
            var sight = Of(one, gap);
            if (sight != Sight.Whole && text.Contains(ConfidentialScene.WordOf(gap), StringComparison.Ordinal))
            {
                yield return $"the words of {ConfidentialScene.WordOf(gap)}";
            }

            // What the reader typed into the address is no news to them.
            if (sight == Sight.Nothing && !IsAsked(address, gap.Reference) && text.Contains(gap.Reference, StringComparison.Ordinal))
            {
                yield return $"the reference of {ConfidentialScene.WordOf(gap)}";
            }

            if (sight == Sight.Nothing && !IsAsked(address, $"{gap.Id}") && text.Contains($"{gap.Id}", StringComparison.Ordinal))
            {
                yield return $"the identifier of {ConfidentialScene.WordOf(gap)}";
            }

            // At home those see a placement who see to it; they need not know of its gap.
            var isPlacing = one.Authority == _world.Bradford && !one.IsOfPartnership && one.Role is Role.Finance or Role.ConflictOfficer;
            foreach (var (_, reference) in _placements.Where(placement => sight == Sight.Nothing && !isPlacing && placement.GapId == gap.Id))
            {
                if (!IsAsked(address, reference) && text.Contains(reference, StringComparison.Ordinal))
                {
                    yield return $"the placement of {ConfidentialScene.WordOf(gap)}";
                }
            }
        }

        var isOfHome = one.Authority == _world.Bradford;
        var isConflictSide = (one.Role == Role.ConflictOfficer && !one.IsOfPartnership && (isOfHome || one.Authority == _world.Leeds)) || one.Person.Id == _scene.Offers.OfficerPerson.Id;
        if (!isConflictSide && text.Contains(ConfidentialScene.Party, StringComparison.Ordinal))
        {
            yield return "a party to the matter";
        }

        if (!isConflictSide && text.Contains("possible match", StringComparison.OrdinalIgnoreCase) && !(one.Role == Role.ConflictOfficer && text.Contains("possible match at Kirklees", StringComparison.Ordinal)))
        {
            yield return "what the home found about the parties";
        }

        var mayKnowWhy = one.Person.Id == _scene.Looker.Id || (one.Authority == _world.Leeds && !one.IsOfPartnership && one.Role is Role.HeadOfService or Role.Auditor);
        if (!mayKnowWhy && text.Contains(ConfidentialScene.WhyLook, StringComparison.Ordinal))
        {
            yield return "why an auditor asks to look";
        }

        // Of a hit the host learns where to ask, and each member of its own matter alone; one that is left out does not even learn that it was met.
        var isConflictOfficer = one.Role == Role.ConflictOfficer && !one.IsOfPartnership;
        if (!(isConflictOfficer && (one.Authority == _world.Leeds || one.Authority == _world.Wakefield)) && text.Contains("Ask its conflict officer", StringComparison.Ordinal) && !text.Contains("possible match at Bradford", StringComparison.OrdinalIgnoreCase))
        {
            yield return "at which member something was found";
        }

        if (text.Contains("possible match at Leeds", StringComparison.OrdinalIgnoreCase))
        {
            yield return "that Leeds, which left Wakefield out, has such a matter";
        }

        if (!(isConflictOfficer && one.Authority == _world.Kirklees) && (text.Contains("of your client", StringComparison.Ordinal) || (one.Authority != _world.Leeds && text.Contains("met your matter", StringComparison.Ordinal))))
        {
            yield return "that a search met a matter";
        }

        foreach (var (matter, host) in new[] { (ConfidentialScene.MatterOfKirklees, _world.Kirklees), (ConfidentialScene.MatterOfWakefield, _world.Wakefield), (ConfidentialScene.MatterOfLeeds, _world.Leeds) })
        {
            var isPlaced = matter == ConfidentialScene.MatterOfLeeds && one.Person.Id == _scene.Offers.OfficerPerson.Id;
            if (!isPlaced && !(isConflictOfficer && (one.Authority == host || isOfHome)) && text.Contains(matter, StringComparison.Ordinal))
            {
                yield return $"the matter {matter}";
            }
        }

        // How many matters of others a search met is in nobody's list of their own acts.
        if (text.Contains($"\"{nameof(MatterMet)}\"", StringComparison.Ordinal))
        {
            yield return "that a search met matters of others";
        }

        if (text.Contains(ConfidentialScene.Property, StringComparison.OrdinalIgnoreCase) || text.Contains(_scene.PropertyMark, StringComparison.Ordinal))
        {
            yield return "the property";
        }

        // Who is asked for is known to those who ask and to those who answer for the home.
        var mayKnowAskedFor = one.Person.Id == _scene.Offers.Requester.Id
            || (!one.IsOfPartnership && one.Role is Role.ServiceManager or Role.HeadOfService && (isOfHome || one.Authority == _world.Leeds));
        if (!mayKnowAskedFor && text.Contains(ConfidentialScene.AskedFor, StringComparison.Ordinal))
        {
            yield return "who was asked for";
        }

        // The officer is named to the host on the placement, and to administrators as somebody who signs in.
        var mayKnowName = isOfHome || one.Authority == _world.Leeds || one.Role == Role.PartnershipAdministrator;
        foreach (var officer in new[] { _scene.Offers.OfficerPerson, _scene.Confidant })
        {
            if (!mayKnowName && text.Contains(officer.Name, StringComparison.Ordinal))
            {
                yield return "the officer's name";
            }
        }

        // A substitute who has not been released is named at home alone.
        if (!isOfHome && one.Role != Role.PartnershipAdministrator && text.Contains(_scene.Substitute.Name, StringComparison.Ordinal))
        {
            yield return "the substitute's name";
        }

        // Neither is who was put forward for the sealed gap and is willing; post, grade and leave never leave the home.
        if (!isOfHome && one.Role != Role.PartnershipAdministrator && text.Contains(_scene.Hopeful.Name, StringComparison.Ordinal))
        {
            yield return "the name of somebody who was not released";
        }

        foreach (var alone in new[] { ConfidentialScene.PostTitle, ConfidentialScene.Grade, ConfidentialScene.Leave })
        {
            if (!isOfHome && text.Contains(alone, StringComparison.Ordinal))
            {
                yield return $"what is the home's alone: {alone}";
            }
        }

        // What a rate is built up of is for the home's finance and its own auditor.
        if (!(isOfHome && !one.IsOfPartnership && one.Role is Role.Finance or Role.Auditor) && text.Contains(ConfidentialScene.Pay, StringComparison.Ordinal))
        {
            yield return "what a rate is built up of";
        }

        var mayKnowPrice = one.Person.Id == _scene.Offers.Requester.Id
            || (one.IsOfPartnership ? one.Authority != _world.Wakefield && one.Role is Role.BoardMember or Role.Auditor
                : one.Authority == _world.Leeds && one.Role is { } priced && OfTheHost.Contains(priced) && priced != Role.ConflictOfficer);
        if (!mayKnowPrice && ConfidentialScene.OutsidePrices.Any(price => text.Contains(price, StringComparison.Ordinal)))
        {
            yield return "what it would cost outside";
        }

        var isHostMoney = one.Authority == _world.Leeds && !one.IsOfPartnership && one.Role is Role.ServiceManager or Role.HeadOfService or Role.BudgetHolder or Role.Finance or Role.Auditor;


        // Whoever charges for the work puts the host's order on the statement and on the invoice, as the host's finance asks of every supplier.
        var isCharging = isOfHome && !one.IsOfPartnership && one.Role is Role.HeadOfService or Role.Finance or Role.Auditor && address.StartsWith("/statements/", StringComparison.Ordinal);
        if (!isHostMoney && !isCharging && one.Person.Id != _scene.Offers.Requester.Id && text.Contains(ConfidentialScene.Order, StringComparison.Ordinal))
        {
            yield return "the number of the host's order";
        }

        // What a bypass cost is the board's to see, and other members' heads and auditors see what the board sees.
        var seesBypasses = one.Authority != _world.Wakefield && (one.IsOfPartnership ? one.Role is Role.BoardMember or Role.Auditor : one.Role is Role.HeadOfService or Role.Auditor);
        var isHostOnly = one.Authority == _world.Leeds && !one.IsOfPartnership && one.Role is { } hosts && OfTheHost.Contains(hosts) && hosts != Role.ConflictOfficer;
        if (!seesBypasses && !isHostOnly && one.Person.Id != _scene.Offers.Requester.Id && text.Contains(ConfidentialScene.BypassValue, StringComparison.Ordinal))
        {
            yield return "what the work without a clearance cost";
        }

        foreach (var found in FoundOfMoney(one, text))
        {
            yield return found;
        }

        var isHomeMoney = isOfHome && !one.IsOfPartnership && one.Role is Role.HeadOfService or Role.Finance or Role.Auditor;
        if (!isHostMoney && !isHomeMoney && one.Person.Id != _scene.Offers.Requester.Id && text.Contains("52.30", StringComparison.Ordinal))
        {
            yield return "the rate of the officer's hours";
        }
    }

    private static bool IsAsked(string address, string key) => address.Contains(key, StringComparison.OrdinalIgnoreCase);
}
