using TalentPool.Database;
using TalentPool.Domain;

namespace TalentPool.Notices;

/// <summary>What the choice of recipients may look at.</summary>
public sealed record NoticeContext(TalentPoolDb Db, DomainEvent Event, Root? Root, DateOnly Today);
