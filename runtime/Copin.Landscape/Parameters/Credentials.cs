namespace Copin;

/// <summary>A user and the secret that names its password.</summary>
/// <param name="User">The user's name as the logon takes it.</param>
/// <param name="Password">Where the password comes from.</param>
public sealed record BasicCredentials(string User, Secret Password);

/// <summary>What a service key or binding gives: an API, and the OAuth client that may call it (grant type client credentials).</summary>
/// <param name="Url">The API's address.</param>
/// <param name="TokenUrl">The token endpoint, with its path (<c>…/oauth/token</c>).</param>
/// <param name="ClientId">The OAuth client's ID.</param>
/// <param name="ClientSecret">Where the OAuth client's secret comes from.</param>
public sealed record ServiceKeyCredentials(Uri Url, Uri TokenUrl, string ClientId, Secret ClientSecret);
