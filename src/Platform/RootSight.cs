using TalentPool.Database;
using TalentPool.Domain;

namespace TalentPool.Platform;

/// <summary>Whether a person may know of a root at all. An act on one that they may not know of answers as if it did not exist, whatever its form said.</summary>
public delegate Task<bool> RootSight(TalentPoolDb db, Root root, Actor actor);
