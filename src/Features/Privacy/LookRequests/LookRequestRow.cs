using TalentPool.Domain.Privacy;

namespace TalentPool.Features.Privacy.LookRequests;

/// <summary>A request to look as the list shows it.</summary>
/// <param name="AskedBy">With the auditor's authority: "Ann Lee, Bradford".</param>
/// <param name="DecidedBy">Whoever allowed or refused it, a deputy as "X for Y".</param>
/// <param name="IsOwn">Whether the reader asked.</param>
/// <param name="IsToDecide">Whether the reader may answer it now.</param>
public sealed record LookRequestRow(LookRequest Request, string AskedBy, string Owner, string? DecidedBy, bool IsOwn, bool IsToDecide);
