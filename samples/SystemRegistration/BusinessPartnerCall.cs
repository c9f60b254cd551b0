using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Copin.Provisioning.Clients.Btp;
using Copin.Provisioning.Http;
using Copin.Sandbox;

namespace Samples;

/// <summary>An application that is bound to the instance: reads business partners of S/4HANA Cloud with what the binding tells it.</summary>
internal static class BusinessPartnerCall
{
    private const string Path = "/sap/opu/odata/sap/API_BUSINESS_PARTNER/A_BusinessPartner?$top=3&$select=BusinessPartner,BusinessPartnerFullName&$format=json";

    public static async Task<int> RunAsync(SapSandbox sandbox, HttpMessageHandler handler, SapConnectionOptions options, CancellationToken cancellationToken)
    {
        var manager = sandbox.Connections.ServiceManager;
        var client = new ServiceManagerClient(new SapConnection(
            "Service Manager", manager.Url, new OAuthClientCredentials(manager.TokenUrl, manager.ClientId, _ => new(manager.ClientSecret)), handler, options));
        var instance = await client.Instances.FindAsync("s4-business-partners", cancellationToken);
        var found = await client.Bindings.FindAsync(instance!.Id, "s4-business-partners-key", cancellationToken);
        var credentials = (await client.Bindings.GetAsync(found!.Id, cancellationToken))!.Credentials!;

        using var http = new HttpClient(handler, disposeHandler: false);
        using var request = new HttpRequestMessage(HttpMethod.Get, credentials.GetText("URL") + Path);
        var logon = $"{credentials.GetText("User")}:{await credentials.GetSecret("Password")!(cancellationToken)}";
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(logon)));
        using var response = await http.SendAsync(request, cancellationToken);
        Console.WriteLine($"GET {request.RequestUri!.GetLeftPart(UriPartial.Path)} as {credentials.GetText("User")}: {(int)response.StatusCode}");
        if (!response.IsSuccessStatusCode)
            return 1;
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync(cancellationToken));
        var partners = answer.RootElement.GetProperty("d").GetProperty("results").EnumerateArray().ToArray();
        foreach (var partner in partners)
            Console.WriteLine($"  {partner.GetProperty("BusinessPartner").GetString()} {partner.GetProperty("BusinessPartnerFullName").GetString()}");
        return partners.Length > 0 ? 0 : 1;
    }
}
