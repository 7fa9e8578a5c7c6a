using Microsoft.EntityFrameworkCore;

namespace TalentPool.Database;

/// <summary>What a partnership runs when it outgrows one machine. Instants are `timestamptz`, identifiers `uuid`.</summary>
public sealed class PostgresDb(DbContextOptions<PostgresDb> options) : TalentPoolDb(options);
