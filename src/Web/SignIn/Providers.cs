using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;

namespace Web.SignIn;

/// <summary>An organisation's own sign-in, by OpenID Connect.</summary>
/// <param name="Id">In addresses: small letters, digits and hyphens.</param>
/// <param name="Name">On the button.</param>
/// <param name="Authority">Its issuer.</param>
internal sealed record Provider(string Id, string Name, Uri Authority, string ClientId, string ClientSecret)
{
    /// <summary>
    /// The provider vouches for every mail address without saying so each time, as Microsoft Entra ID does for its own
    /// tenant.
    /// </summary>
    public bool MailIsVerified { get; init; }

    public string Scheme => "oidc-" + Id;

    public string Callback => $"/sign-in/{Id}/callback";
}

/// <summary>Every way to sign in, from SignIn:Providers.</summary>
internal sealed record Providers(IReadOnlyList<Provider> All)
{
    /// <summary>Whether one chooses instead who one is, among made-up people.</summary>
    public bool AreForDemo { get; init; }

    /// <exception cref="InvalidOperationException">A setting is missing or wrong; the message says which.</exception>
    public static Providers From(IConfiguration configuration) =>
        new([.. configuration.GetSection("SignIn:Providers").GetChildren().Select(Of)]);

    public Provider? Find(string id) => All.FirstOrDefault(one => string.Equals(one.Id, id, StringComparison.Ordinal));

    private static Provider Of(IConfigurationSection section)
    {
        var provider = new Provider(
            Required(section, "Id"),
            Required(section, "Name"),
            Address(section, "Authority"),
            Required(section, "ClientId"),
            Required(section, "ClientSecret")
        )
        {
            MailIsVerified = section.GetValue("MailIsVerified", defaultValue: false),
        };
        return provider.Id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-')
            ? provider
            : throw Wrong(section, "Id", "has other signs than small letters, digits and hyphens");
    }

    private static string Required(IConfigurationSection section, string name) =>
        section[name] is { Length: > 0 } value ? value : throw Wrong(section, name, "is empty");

    private static Uri Address(IConfigurationSection section, string name) =>
        Uri.TryCreate(section[name], UriKind.Absolute, out var address)
        && (string.Equals(address.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal) || address.IsLoopback)
            ? address
            : throw Wrong(section, name, "is not an address that begins with https://");

    private static InvalidOperationException Wrong(IConfigurationSection section, string name, string what) =>
        new($"The setting {section.Path}:{name} {what}.");
}
