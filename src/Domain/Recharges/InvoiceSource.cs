namespace TalentPool.Domain.Recharges;

/// <summary>All that an invoice is made of: a statement that has gone out, and what is stored beside it.</summary>
/// <param name="Codes">Of each placement on the statement.</param>
/// <param name="Corrects">For lines that correct something or follow from it, the documents that this was in; empty where there is none.</param>
public sealed record InvoiceSource(
    Statement Statement, InvoiceParty Seller, InvoiceParty Buyer, IReadOnlyDictionary<Guid, PlacementCodes> Codes, ILookup<int, PrecedingInvoice> Corrects)
{
    /// <summary>By the first versions of the two authorities' details that lack nothing; by the newest, where each lacks something.</summary>
    /// <param name="seller">In order, from the one that was in force when the document went out.</param>
    public InvoiceSource By(IReadOnlyList<FinanceFacts> seller, IReadOnlyList<FinanceFacts> buyer)
    {
        var bySeller = First(seller.Select(facts => this with { Seller = Seller with { Facts = facts } }), Invoice.MissingOfSeller) ?? this;
        return First(buyer.Select(facts => bySeller with { Buyer = Buyer with { Facts = facts } }), Invoice.MissingOfBuyer) ?? bySeller;
    }

    private static InvoiceSource? First(IEnumerable<InvoiceSource> sources, Func<InvoiceSource, IReadOnlyList<string>> missing)
    {
        InvoiceSource? last = null;
        foreach (var source in sources)
        {
            last = source;
            if (missing(source).Count == 0)
            {
                break;
            }
        }

        return last;
    }
}
