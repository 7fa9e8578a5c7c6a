namespace TalentPool.Domain.Ledger;

public enum JournalDelimiter
{
    Comma,
    Semicolon,
    Tab,
    Pipe,
}
