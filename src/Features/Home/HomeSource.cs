using TalentPool.Database;
using TalentPool.Domain;

namespace TalentPool.Features.Home;

/// <summary>One area's part of the home page, read at once, so that what two lists need is not read twice. Every class derived from it is asked.</summary>
public abstract class HomeSource
{
    public abstract Task<HomePart> Read(TalentPoolDb db, Actor actor, DateTime at);
}
