using System.Text;

namespace Copin.Benchmarks.Sources;

/// <summary>Landscapes like the Co-PIN sample, as many as asked for: twenty resources each, one file each.</summary>
public static class LandscapeSource
{
    /// <summary>Resources in one landscape.</summary>
    public const int ResourcesEach = 20;

    /// <summary>The files of <paramref name="resources"/> resources.</summary>
    public static IEnumerable<(string Path, string Source)> Files(int resources)
    {
        for (var i = 0; i < resources / ResourcesEach; i++)
            yield return ($"Landscape{i}.cs", Landscape(i, "Project data"));
    }

    /// <summary>One landscape; <paramref name="description"/> is what a relevant edit changes.</summary>
    public static string Landscape(int number, string description)
    {
        var source = new StringBuilder();
        source.Append($$"""
            using Copin;
            using static Copin.CommunicationScenarios;

            namespace Measured;

            /// <summary>Landscape {{number}}.</summary>
            [Landscape("landscape-{{number}}")]
            public sealed partial record Landscape{{number}}(S4HanaCloudTenant S4, CloudIntegrationTenant Integration, BtpSubaccount Subaccount, Secret Password, string Lead)
            {

            """);
        for (var i = 0; i < 2; i++)
        {
            source.Append($$"""
                    [CommunicationUser("USER_{{i}}", Description = "{{description}}", Password = "{Password}")]
                    public sealed partial record User{{i}};

                    [CommunicationSystem("SYSTEM_{{i}}", HostName = "{S4.ApiHost}", Port = 443)]
                    [InboundUser<User{{i}}>(Authentication = InboundAuthentication.Basic)]
                    [OutboundUser("NOT_IN_USE")]
                    public sealed partial record System{{i}};

                    [CommunicationArrangement<System{{i}}>(SAP_COM_0308)]
                    public sealed partial record Arrangement{{i}};

                    [UserCredential<User{{i}}>("CREDENTIAL_{{i}}")]
                    public sealed partial record Credential{{i}};

                    [IntegrationPackage("Package{{i}}")]
                    public sealed partial record Package{{i}};

                    [IntegrationFlow<Package{{i}}>("Flow{{i}}")]
                    [FlowParameter("oDataBaseUrl", "https://{S4.ApiHost}")]
                    [FlowParameter("credential", "{Credential{{i}}}")]
                    [UrlTemplate("ApplicationBaseUrl", "https://{S4.UiHost}" + ProjectLinks.EnterpriseProject)]
                    [UrlTemplate("ApplicationBaseUrlCustomerProjects", "https://{S4.UiHost}" + ProjectLinks.CustomerProject)]
                    [After<Arrangement{{i}}>]
                    public sealed partial record Flow{{i}};

                    [ServiceInstance("instance-{{i}}", Offering = "it-rt", Plan = "integration-flow")]
                    public sealed partial record Instance{{i}};

                    [ServiceKey<Instance{{i}}>("key-{{i}}")]
                    public sealed partial record Key{{i}};

                    [Subscription("application-{{i}}", Plan = "standard")]
                    public sealed partial record Subscription{{i}};

                    [Destination("DESTINATION_{{i}}", Url = "{Flow{{i}}.Endpoint}", Authentication = DestinationAuthentication.Basic, User = "{Key{{i}}.ClientId}", Password = "{Key{{i}}.ClientSecret}")]
                    [DestinationProperty("copin.int.display_name", "Projects")]
                    [DestinationProperty("copin.int.object", "ProjectPlan")]
                    public sealed partial record Destination{{i}};

                """);
        }

        return source.Append("}\n").ToString();
    }
}
