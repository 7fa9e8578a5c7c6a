using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Recharges;
using TalentPool.Platform.Permissions;
using TalentPool.Platform.Tables;

namespace TalentPool.Features.Recharges;

/// <summary>
/// Payments out of a finance system: three columns, of which the first is the statement's number, then the day and the reference of the payment. Each
/// row is held against its statement before anything is recorded.
/// </summary>
public sealed record PaymentList(IReadOnlyList<PaymentRow> Rows, string? Problem)
{
    public const int MostBytes = 200_000;

    public const int MostRows = 500;

    private const int Columns = 3;

    private const int LongestCell = 1000;

    private static readonly string[] Days = ["yyyy-MM-dd", "d/M/yyyy", "dd/MM/yyyy"];

    public bool IsSound => Problem is null && Rows.Count > 0 && Rows.All(row => row.Problem is null);

    public IReadOnlyList<PaymentRow> New => [.. Rows.Where(row => row is { Problem: null, IsThere: false })];

    public static async Task<PaymentList> Read(TalentPoolDb db, Actor reader, DateOnly today, string text)
    {
        List<(int Row, string[] Cells)> read = [];
        List<TableProblem> problems = [];
        UploadedTable.Read(Encoding.UTF8.GetBytes(text), LongestCell, problems, _ => true, (row, cells) =>
        {
            read.Add((row, cells));
            return read.Count <= MostRows;
        });
        if (problems.Count > 0 || read.Count is 0 or > MostRows)
        {
            return new PaymentList([], problems.Count > 0 ? problems[0].Sentence
                : read.Count == 0 ? "The list is empty. Its first row holds the names of the columns."
                : $"The list has more than {MostRows} rows. Send it in parts.");
        }

        var references = read.Select(row => row.Cells.ElementAtOrDefault(0) ?? "").Where(reference => reference.Length > 0).Distinct().ToList();
        var statements = (await db.Set<Statement>().AsNoTracking().IgnoreAutoIncludes().Include(statement => statement.Disputes).Where(statement => references.Contains(statement.Reference)).ToListAsync())
            .Where(statement => StatementSight.MaySee(statement, reader)).ToLookup(statement => statement.Reference);
        var seen = new HashSet<string>();
        return new PaymentList([.. read.Select(row => Of(row.Row, row.Cells, statements, reader, today, seen))], null);
    }

    private static PaymentRow Of(int number, string[] cells, ILookup<string, Statement> statements, Actor reader, DateOnly today, HashSet<string> seen)
    {
        var (reference, day, payment) = (cells.ElementAtOrDefault(0) ?? "", cells.ElementAtOrDefault(1) ?? "", cells.ElementAtOrDefault(2) ?? "");
        var isDay = DateOnly.TryParseExact(day, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var on);
        var found = statements[reference].ToList();
        var problem = cells.Length != Columns ? $"This row has {cells.Length} columns, and {Columns} are expected."
            : found.Count != 1 ? "There is no statement of this number that you may see."
            : !isDay ? "Enter the day as 2026-11-27 or 27/11/2026."
            : payment.Length == 0 || payment.Length > Statement.PaymentReferenceLength ? StatementRefusals.ReferenceMissing.Sentence
            : !seen.Add(reference) ? "This statement is in the list twice."
            : null;
        if (problem is not null)
        {
            return new PaymentRow(number, reference, isDay ? on : null, payment, null, problem);
        }

        var statement = found[0];
        var isThere = statement.Status == StatementStatus.Paid && statement.PaidOn == on && statement.PaymentReference == payment;
        return new PaymentRow(number, reference, on, payment, statement.Id, isThere ? null : WhyNot(statement, on, today, reader), isThere);
    }

    private static string? WhyNot(Statement statement, DateOnly on, DateOnly today, Actor reader) =>
        !PermissionTable.Allows(Permission.RecordPayment, reader, StatementConcerning.Of(statement)) ? StatementRefusals.NotFinanceOfEitherSide.Sentence
        : statement.Status == StatementStatus.Paid ? "Another payment of this statement is recorded already."
        : statement.Status != StatementStatus.Exported ? "This statement has not been sent out."
        : on > today ? StatementRefusals.PaidAhead.Sentence
        : on < WorkingCalendar.EnglandAndWales.LocalDate(statement.IssuedAt!.Value) ? StatementRefusals.PaidTooEarly.Sentence
        : null;
}
