using Copin.Model;
using Copin.Provisioning.Export;
using Copin.Provisioning.Tests.CommandLine;

namespace Copin.Provisioning.Tests.Export;

/// <summary>The files that consoles and tools import, byte for byte.</summary>
public sealed class ExportTests
{
    [Fact]
    public async Task The_sample_is_written_with_the_values_of_an_environment()
    {
        await using var rig = await CommandLineRig.StartAsync();
        var folder = Path.Combine(rig.Folder, "export");
        var outcome = await rig.RunAsync("export", "--environment", "dev", "--output", folder);
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.Equal("10 files written.", outcome.Lines[^2]);
        Assert.Equal(Sample.Keys.Order(StringComparer.Ordinal), Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal));
        Assert.All(Sample, file => Assert.Equal(file.Value, File.ReadAllText(Path.Combine(folder, file.Key))));
        Assert.All(Sample.Keys, path => Assert.Contains(Path.Combine(folder, path), outcome.Lines));
        Assert.Empty(rig.Sandbox.Requests);
    }

    [Fact]
    public async Task Without_an_environment_references_stand_as_declared()
    {
        await using var rig = await CommandLineRig.StartAsync();
        var folder = Path.Combine(rig.Folder, "export");
        var outcome = await rig.RunAsync("export", "--json", "--output", folder);
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.Equal(Sample.Keys.Order(StringComparer.Ordinal), outcome.Json["files"]!.AsArray().Select(file => (string)file!));
        foreach (var (path, content) in Sample)
        {
            var declared = content.Replace("my300000-api.s4hana.cloud.sap", "{S4.ApiHost}", StringComparison.Ordinal).Replace("my300000.s4hana.cloud.sap", "{S4.UiHost}", StringComparison.Ordinal);
            Assert.Equal(declared, await File.ReadAllTextAsync(Path.Combine(folder, path)));
        }

        Assert.Contains("--environment fills them in", (await rig.RunAsync("export", "--output", folder)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_graph_is_what_the_export_holds()
    {
        await using var rig = await CommandLineRig.StartAsync();
        Assert.Equal(new CommandOutcome(0, Sample["landscape.mmd"], ""), await rig.RunAsync("graph"));
    }

    [Fact]
    public void Names_stay_in_the_folder_and_do_not_meet()
    {
        var paths = OddFiles().Select(file => file.Path).ToArray();
        Assert.Equal(
            [
                "destinations/A_B.json", "destinations/_.._etc_passwd.json", "destinations/a_b-2.json", "destinations/init_data.json", "destinations/unnamed.json",
                "integration-flows/C__Windows_nul/parameters.prop", "landscape.mmd", "runbook.md", "terraform/main.tf",
            ],
            paths);
        var root = Path.Combine(Path.GetTempPath(), "export") + Path.DirectorySeparatorChar;
        Assert.All(paths, path => Assert.StartsWith(root, Path.GetFullPath(Path.Combine(root, path)), StringComparison.Ordinal));
    }

    [Fact]
    public void Parameters_are_escaped_as_Java_escapes_properties()
    {
        var file = OddFiles().Single(file => file.Path.EndsWith("parameters.prop", StringComparison.Ordinal)).Content;
        // The second line is what java.util.Properties.store writes for the same key and value.
        Assert.Equal(
            Text("""
                plain=value with blanks
                a\ b\:c\=\#\!=\  x y\: z\=\u00E9\# \\ \t\n\!\u00FC\uD83D\uDE00
                empty=
                \#hash=\#not a comment
                """),
            file);
    }

    [Fact]
    public void A_graph_says_marks_of_Mermaid_and_HTML_as_entities()
    {
        var graph = OddFiles().Single(file => file.Path == "landscape.mmd").Content;
        Assert.Contains("    Btp[\"destination<br/>A/B\"]\n", graph, StringComparison.Ordinal);
        Assert.Contains("manual step<br/>Say #quot;yes#quot; #amp; #lt;i#gt;wait#lt;/i#gt; #35;1", graph, StringComparison.Ordinal);
        // A record may be called as a system is; boxes and nodes share one space of names.
        Assert.Contains("  subgraph system_Btp[\"SAP BTP\"]\n", graph, StringComparison.Ordinal);
        Assert.Contains("  Btp -.-> Confirmed\n", graph, StringComparison.Ordinal);
    }

    [Fact]
    public void A_runbook_says_what_to_do_by_hand()
    {
        var runbook = OddFiles().Single(file => file.Path == "runbook.md").Content;
        Assert.Contains(
            "**Say \"yes\" & <i>wait</i> #1**: H1 by hand\n   - where: cockpit\n   - open it\n   - say yes to {Integration.Host}\n   - it worked when: it says so\n",
            runbook, StringComparison.Ordinal);
    }

    private static IReadOnlyList<ExportedFile> OddFiles() => LandscapeExport.Files(Landscape.Read(OddLandscape.Declaration));

    private static readonly Dictionary<string, string> Sample = new(StringComparer.Ordinal)
    {
        ["destinations/S4_PROJECTS.json"] = Text("""
            {
              "Name": "S4_PROJECTS",
              "Type": "HTTP",
              "ProxyType": "Internet",
              "Authentication": "BasicAuthentication",
              "URL": "{ProjectFlow.Endpoint}",
              "User": "{FlowKey.ClientId}",
              "Password": "{FlowKey.ClientSecret}",
              "copin.int.display_name": "S/4HANA projects",
              "copin.int.object": "ProjectPlan"
            }
            """),
        ["destinations/init_data.json"] = Text("""
            {
              "init_data": {
                "subaccount": {
                  "existing_destinations_policy": "update",
                  "destinations": [
                    {
                      "Name": "S4_PROJECTS",
                      "Type": "HTTP",
                      "ProxyType": "Internet",
                      "Authentication": "BasicAuthentication",
                      "URL": "{ProjectFlow.Endpoint}",
                      "User": "{FlowKey.ClientId}",
                      "Password": "{FlowKey.ClientSecret}",
                      "copin.int.display_name": "S/4HANA projects",
                      "copin.int.object": "ProjectPlan"
                    }
                  ]
                }
              }
            }
            """),
        ["mta.yaml"] = Text("""
            # Resources for your mta.yaml.
            _schema-version: "3.3"
            ID: co-pin
            version: "0.0.1"
            resources:
            - name: project-collaboration
              type: org.cloudfoundry.managed-service
              parameters:
                service: project-collaboration-demo
                service-plan: default
                service-name: project-collaboration
                service-keys:
                - name: copin
            - name: copin-flow
              type: org.cloudfoundry.managed-service
              parameters:
                service: it-rt
                service-plan: integration-flow
                service-name: copin-flow
                config:
                  grant-types:
                  - client_credentials
                  roles:
                  - ESBMessaging.send
                service-keys:
                - name: copin-flow
            """),
        ["kyma/project-collaboration.yaml"] = Text("""
            apiVersion: services.cloud.sap.com/v1
            kind: ServiceInstance
            metadata:
              name: project-collaboration
            spec:
              serviceOfferingName: project-collaboration-demo
              servicePlanName: default
              externalName: project-collaboration
            ---
            apiVersion: services.cloud.sap.com/v1
            kind: ServiceBinding
            metadata:
              name: copin
            spec:
              serviceInstanceName: project-collaboration
              externalName: copin
              secretName: copin
            """),
        ["kyma/copin-flow.yaml"] = Text("""
            apiVersion: services.cloud.sap.com/v1
            kind: ServiceInstance
            metadata:
              name: copin-flow
            spec:
              serviceOfferingName: it-rt
              servicePlanName: integration-flow
              externalName: copin-flow
              parameters:
                grant-types:
                - client_credentials
                roles:
                - ESBMessaging.send
            ---
            apiVersion: services.cloud.sap.com/v1
            kind: ServiceBinding
            metadata:
              name: copin-flow
            spec:
              serviceInstanceName: copin-flow
              externalName: copin-flow
              secretName: copin-flow
            """),
        ["terraform/main.tf"] = Text("""
            terraform {
              required_providers {
                btp = {
                  source = "SAP/btp"
                }
              }
            }

            variable "subaccount_id" {
              type        = string
              description = "The ID of the subaccount."
            }

            variable "flow_key_client_id" {
              type        = string
              description = "{FlowKey.ClientId}"
            }

            variable "flow_key_client_secret" {
              type        = string
              description = "{FlowKey.ClientSecret}"
              sensitive   = true
            }

            variable "project_flow_endpoint" {
              type        = string
              description = "{ProjectFlow.Endpoint}"
            }

            data "btp_subaccount_service_plan" "collaboration_api" {
              subaccount_id = var.subaccount_id
              offering_name = "project-collaboration-demo"
              name          = "default"
            }

            resource "btp_subaccount_service_instance" "collaboration_api" {
              subaccount_id  = var.subaccount_id
              serviceplan_id = data.btp_subaccount_service_plan.collaboration_api.id
              name           = "project-collaboration"
            }

            resource "btp_subaccount_service_binding" "collaboration_key" {
              subaccount_id       = var.subaccount_id
              service_instance_id = btp_subaccount_service_instance.collaboration_api.id
              name                = "copin"
            }

            data "btp_subaccount_service_plan" "flow_runtime" {
              subaccount_id = var.subaccount_id
              offering_name = "it-rt"
              name          = "integration-flow"
            }

            resource "btp_subaccount_service_instance" "flow_runtime" {
              subaccount_id  = var.subaccount_id
              serviceplan_id = data.btp_subaccount_service_plan.flow_runtime.id
              name           = "copin-flow"
              parameters = jsonencode({
                "grant-types" = [
                  "client_credentials",
                ]
                "roles" = [
                  "ESBMessaging.send",
                ]
              })
            }

            resource "btp_subaccount_service_binding" "flow_key" {
              subaccount_id       = var.subaccount_id
              service_instance_id = btp_subaccount_service_instance.flow_runtime.id
              name                = "copin-flow"
            }

            resource "btp_subaccount_destination_generic" "projects" {
              subaccount_id = var.subaccount_id
              destination_configuration = jsonencode({
                "Name"                   = "S4_PROJECTS"
                "Type"                   = "HTTP"
                "ProxyType"              = "Internet"
                "Authentication"         = "BasicAuthentication"
                "URL"                    = var.project_flow_endpoint
                "User"                   = var.flow_key_client_id
                "Password"               = var.flow_key_client_secret
                "copin.int.display_name" = "S/4HANA projects"
                "copin.int.object"       = "ProjectPlan"
              })
            }
            """),
        ["integration-flows/ProjectsToCollaboration/parameters.prop"] = Text("""
            oDataBaseUrl=https\://my300000-api.s4hana.cloud.sap
            credential={S4Credential}
            ApplicationBaseUrl=https\://my300000.s4hana.cloud.sap/ui\#EnterpriseProject-maintain&/C_PPM_ProjectControlTP(ProjectUUID\=guid'%projectUUID%',IsActiveEntity\=true)
            ApplicationBaseUrlCustomerProjects=https\://my300000.s4hana.cloud.sap/ui\#CustomerProject-maintainCustomerProject&/Display/ProjEngagementsSet/%project%/?tab\=infoTab
            ApplicationBaseUrlInternalProjects=https\://my300000.s4hana.cloud.sap/ui\#InternalProject-createInternalProject&/Display/ProjEngagementsSet/%project%/?tab\=infoTab
            """),
        ["service-instances/copin-flow.json"] = Text("""
            {
              "grant-types": [
                "client_credentials"
              ],
              "roles": [
                "ESBMessaging.send"
              ]
            }
            """),
        ["runbook.md"] = Text("""
            # co-pin: runbook

            1. **communication user COPIN**: A1 create the communication user
            2. **communication system COPIN**: A2 create the communication system; A3 set its host name and port; A4 add the user for inbound communication
            3. **communication arrangement SAP_COM_0308**: A5 create the communication arrangement
            4. **user credential S4H_CPI**: B1 open the security material; B2 deploy the user credential
            5. **integration package CoPinS4HanaCloud**: B3 copy the integration package
            6. **integration flow ProjectsToCollaboration**: B4 configure the integration flow; B5 set address and credential; B6 set the three link templates and deploy; B7 find the deployed flow; B8 take its endpoint
            7. **subscription copm-demo**: C1 subscribe to project collaboration
            8. **service instance project-collaboration**: C2 create the service instance
            9. **service key copin**: C2 create its service key
            10. **role assignment Project Collaboration User**: C3 assign the role collection
            11. **service instance copin-flow**: C4 make a client that may call the flow
            12. **service key copin-flow**: C4 take its client key and secret
            13. **destination S4_PROJECTS**: C4 create the destination
            """),
        ["landscape.mmd"] = Text("""
            flowchart LR
              subgraph system_S4HanaCloud["SAP S/4HANA Cloud"]
                ApiUser["communication user<br/>COPIN"]
                Partner["communication system<br/>COPIN"]
                EnterpriseProjects["communication arrangement<br/>SAP_COM_0308"]
              end
              subgraph system_CloudIntegration["Cloud Integration"]
                S4Credential["user credential<br/>S4H_CPI"]
                Package["integration package<br/>CoPinS4HanaCloud"]
                ProjectFlow["integration flow<br/>ProjectsToCollaboration"]
              end
              subgraph system_Btp["SAP BTP"]
                Collaboration["subscription<br/>copm-demo"]
                CollaborationApi["service instance<br/>project-collaboration"]
                CollaborationKey["service key<br/>copin"]
                ProjectLeadRole["role assignment<br/>Project Collaboration User"]
                FlowRuntime["service instance<br/>copin-flow"]
                FlowKey["service key<br/>copin-flow"]
                Projects["destination<br/>S4_PROJECTS"]
              end
              ApiUser --> Partner
              Partner --> EnterpriseProjects
              ApiUser --> S4Credential
              EnterpriseProjects -.-> ProjectFlow
              Package --> ProjectFlow
              S4Credential --> ProjectFlow
              CollaborationApi --> CollaborationKey
              Collaboration --> ProjectLeadRole
              FlowRuntime --> FlowKey
              ProjectFlow --> Projects
              FlowKey --> Projects
            """),
    };

    private static string Text(string lines) => lines.ReplaceLineEndings("\n") + "\n";
}
