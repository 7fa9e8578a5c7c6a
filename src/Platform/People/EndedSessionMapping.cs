using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TalentPool.Platform.People;

public sealed class EndedSessionMapping : IEntityTypeConfiguration<EndedSession>
{
    public void Configure(EntityTypeBuilder<EndedSession> ended)
    {
        ended.ToTable("EndedSessions");
        ended.HasIndex(e => e.SessionId);
        ended.HasIndex(e => e.Until);
    }
}
