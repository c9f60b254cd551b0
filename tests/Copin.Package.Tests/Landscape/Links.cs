using Copin;
using Landscapes;

// Uses what the generator wrote: an address made, and taken apart again.
var landscape = new CoPin(
    new S4HanaCloudTenant("my300000.s4hana.cloud.sap"),
    new CloudIntegrationTenant(new ServiceKeyCredentials(new("https://copin-demo.example"), new("https://copin-demo.example/oauth/token"), "client", Secret.FromEnvironment("CLIENT_SECRET"))),
    new BtpSubaccount("copin-demo"),
    Secret.FromEnvironment("COPIN_PASSWORD"));
var link = landscape.ProjectFlowLinks.ApplicationBaseUrlTemplate;
var url = link.Format(System.Guid.Parse(args[0]));
System.Console.WriteLine(url.OriginalString);
System.Console.WriteLine(link.TryParse(url.OriginalString, out var project) ? project : "not parsed");
