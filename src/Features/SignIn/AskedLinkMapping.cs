using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentPool.Platform.People;

namespace TalentPool.Features.SignIn;

public sealed class AskedLinkMapping : IEntityTypeConfiguration<AskedLink>
{
    public void Configure(EntityTypeBuilder<AskedLink> asked)
    {
        asked.ToTable("AskedLinks");
        asked.HasIndex(a => a.SentAt);
        asked.HasIndex(a => new { a.PersonId, a.AskedAt });
        asked.HasOne<Person>().WithMany().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
