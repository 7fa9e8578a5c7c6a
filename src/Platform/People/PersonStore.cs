using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using TalentPool.Database;

namespace TalentPool.Platform.People;

/// <summary>The sign-in library's store on our context, without its roles: what a person may do is in the grants.</summary>
public sealed class PersonStore(TalentPoolDb db) : UserOnlyStore<Person, TalentPoolDb, Guid>(db);
