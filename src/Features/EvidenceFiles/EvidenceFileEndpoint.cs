using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using TalentPool.Database;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Gaps;
using TalentPool.Features.Timesheets.Expenses;
using TalentPool.Platform.Looks;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.EvidenceFiles;

/// <summary>
/// Hands a file of evidence to those who may see it: whoever sent it, the requesting authority's people who may see what is its own of the gap
/// whose outside price it proves, and those who may see the expense whose receipt it is. It is always a download, never a page.
/// </summary>
public static class EvidenceFileEndpoint
{
    public static void MapEvidenceFiles(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/evidence-files/{id:guid}", Download).WithMetadata(new NeedsAttribute(Permission.SeeGap));

    private static async Task<IResult> Download(Guid id, HttpContext context, CurrentUser user, TalentPoolDb db, LookLog looks, CancellationToken cancellation)
    {
        if (!user.IsSignedIn || await user.ActorOrNone() is null)
        {
            return Results.Redirect($"/sign-in?returnUrl={Uri.EscapeDataString(context.Request.Path)}");
        }

        var file = await db.Set<EvidenceFile>().AsNoTracking().SingleOrDefaultAsync(stored => stored.Id == id, cancellation);
        if (file is null || file.ForgottenAt is not null || !await MaySee(file, user, db, cancellation))
        {
            return Results.NotFound();
        }

        if (file.UploadedById != user.PersonId)
        {
            await looks.Note(LookKind.EvidenceFile, file.Id, aboutPersonId: null, file.AuthorityId, cancellation);
        }

        var content = await db.Set<EvidenceFileContent>().AsNoTracking().Where(stored => stored.Id == id).Select(stored => stored.Bytes).SingleAsync(cancellation);
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "private, no-store";
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(file.Name);
        context.Response.Headers.ContentDisposition = disposition.ToString();
        return Results.Bytes(content, file.ContentType);
    }

    private static async Task<bool> MaySee(EvidenceFile file, CurrentUser user, TalentPoolDb db, CancellationToken cancellation)
    {
        if (file.UploadedById == user.PersonId)
        {
            return true;
        }

        var gap = await db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes().Where(gap => gap.Comparators.Any(comparator => comparator.EvidenceFileId == file.Id))
            .Select(gap => new { gap.Id, gap.AuthorityId, gap.ServiceAreaId, gap.RequesterId })
            .FirstOrDefaultAsync(cancellation);
        if (gap is null)
        {
            return await ReceiptOf(file, db, cancellation) is { } expenseId && await ExpenseSight.Find(db, user, expenseId) is not null;
        }

        if (!await GapReading.MayKnowOf(db, user, gap.Id, gap.AuthorityId))
        {
            return false;
        }

        var isWhole = (await GapsSeen.By(db, await user.Actor()).WholeOf(db, [gap.Id])).Count > 0;
        return isWhole && await user.May(Permission.SeeHostOnly, new Concerning
        {
            HostAuthorityId = gap.AuthorityId,
            ServiceAreaId = gap.ServiceAreaId,
            RequesterId = gap.RequesterId,
        });
    }

    private static Task<Guid?> ReceiptOf(EvidenceFile file, TalentPoolDb db, CancellationToken cancellation) =>
        db.Set<Expense>().AsNoTracking().Where(expense => expense.ReceiptId == file.Id).Select(expense => (Guid?)expense.Id).FirstOrDefaultAsync(cancellation);
}
