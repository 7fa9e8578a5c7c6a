namespace TalentPool.Notices;

/// <summary>How the connection to the mail server is kept from readers.</summary>
public enum SmtpSecurity
{
    /// <summary>TLS after the greeting, and nothing is sent without it.</summary>
    StartTls,

    /// <summary>TLS from the first byte.</summary>
    Tls,

    /// <summary>None, for a relay on the same machine or inside the network.</summary>
    None,
}
