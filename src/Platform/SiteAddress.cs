using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using TalentPool.Platform.Errors;
using IPNetwork = System.Net.IPNetwork;

namespace TalentPool.Platform;

/// <summary>
/// The address that people use, and the proxies whose word is taken for who asks and whether TLS carries it. A proxy on the same
/// machine is always believed; one elsewhere only when it is named.
/// </summary>
/// <param name="Address">Without a slash at its end.</param>
/// <param name="IsSet">Whether it was set, or is what a first try uses.</param>
public sealed record SiteAddress(string Address, bool IsSet, IReadOnlyList<IPNetwork> Proxies)
{
    public const string AddressSetting = "TalentPool:Address";

    public const string ProxiesSetting = "TalentPool:Proxies";

    private const string UsualAddress = "http://localhost:5000";

    /// <summary>Whether cookies are kept from any connection without TLS.</summary>
    public bool IsSecure => Address.StartsWith("https:", StringComparison.OrdinalIgnoreCase);

    public CookieSecurePolicy CookiePolicy => IsSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;

    public static SiteAddress Read(IConfiguration configuration)
    {
        var given = configuration[AddressSetting] is { Length: > 0 } set ? set : null;
        var address = given ?? UsualAddress;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.Query.Length > 0)
        {
            throw new WrongSettingException(AddressSetting, address, "an address such as https://talentpool.example.org");
        }

        var proxies = (configuration[ProxiesSetting] ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new SiteAddress(address.TrimEnd('/'), given is not null, [.. proxies.Select(Network)]);
    }

    /// <summary>The whole address of a page of this site: under the address that was set, and otherwise where this request came to.</summary>
    public string Of(string path, string requestBase) => (IsSet ? Address : requestBase.TrimEnd('/')) + path;

    public void Trust(ForwardedHeadersOptions forwarded)
    {
        forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        foreach (var proxy in Proxies)
        {
            forwarded.KnownIPNetworks.Add(proxy);
        }
    }

    private static IPNetwork Network(string named) =>
        IPNetwork.TryParse(named, out var network) ? network
        : IPAddress.TryParse(named, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : throw new WrongSettingException(ProxiesSetting, named, "addresses or networks of proxies such as 10.0.0.5 or 10.0.0.0/24, with commas between");
}
