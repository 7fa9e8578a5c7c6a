using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.WebUtilities;

namespace TalentPool.Benchmarks.Kills;

/// <summary>What the clients were told about each act, by the id that its form carried.</summary>
public sealed class KillLedger
{
    /// <summary>Forms whose act id bears no event: one leads to the next page, one begins a session, and a page of a draft is simply saved again.</summary>
    private static readonly string[] WithoutAct = ["choose", "sign-in", "skills", "time", "arrangements", "reason", "codes", "price"];

    private int _unknown;

    /// <summary>The acts that were answered with a redirect, as done ones are, each with its form's name.</summary>
    public ConcurrentDictionary<Guid, string> Acknowledged { get; } = [];

    /// <summary>The acts that were answered with a refusal.</summary>
    public ConcurrentDictionary<Guid, string> Refused { get; } = [];

    public ConcurrentQueue<string> Faults { get; } = [];

    /// <summary>Posts whose answer never came, so that nobody could know whether they were done.</summary>
    public int Unknown => _unknown;



    public void NoteUnknown() => Interlocked.Increment(ref _unknown);


    public void NoteAnswer(string method, string address, string body, HttpResponseMessage answer)
    {
        var fields = QueryHelpers.ParseQuery(body);
        var location = answer.Headers.Location?.ToString() ?? "";
        if (answer.StatusCode >= HttpStatusCode.InternalServerError || location.Contains("expired=", StringComparison.Ordinal) || location.Contains("/sign-in", StringComparison.Ordinal))
        {
            Faults.Enqueue($"{method} {address} was answered with {(int)answer.StatusCode} {location}");
        }
        else if (fields.TryGetValue("ActId", out var typed) && Guid.TryParse(typed, out var actId) && fields["_handler"].ToString() is var form && !WithoutAct.Contains(form))
        {
            (answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther ? Acknowledged : Refused)[actId] = $"{form} at {address}";
        }
    }
}
