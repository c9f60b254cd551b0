using System.Text.Json.Serialization;
using Copin.Provisioning.Http.OData;

namespace Copin.Provisioning.Clients.CloudIntegration;

[JsonSourceGenerationOptions(RespectNullableAnnotations = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = [typeof(ODataV2DateConverter)])]
[JsonSerializable(typeof(UserCredential))]
[JsonSerializable(typeof(ODataV2Entity<UserCredential>))]
[JsonSerializable(typeof(ODataV2Collection<UserCredential>))]
[JsonSerializable(typeof(OAuth2ClientCredential))]
[JsonSerializable(typeof(ODataV2Entity<OAuth2ClientCredential>))]
[JsonSerializable(typeof(ODataV2Collection<OAuth2ClientCredential>))]
[JsonSerializable(typeof(SecureParameter))]
[JsonSerializable(typeof(ODataV2Entity<SecureParameter>))]
[JsonSerializable(typeof(ODataV2Collection<SecureParameter>))]
[JsonSerializable(typeof(ODataV2Entity<IntegrationPackage>))]
[JsonSerializable(typeof(ODataV2Collection<IntegrationPackage>))]
[JsonSerializable(typeof(ODataV2Entity<IntegrationArtifact>))]
[JsonSerializable(typeof(ODataV2Collection<IntegrationArtifact>))]
[JsonSerializable(typeof(ODataV2Collection<ConfigurationParameter>))]
[JsonSerializable(typeof(ODataV2Entity<DeploymentStatus>))]
[JsonSerializable(typeof(ODataV2Entity<RuntimeArtifact>))]
[JsonSerializable(typeof(ODataV2Collection<RuntimeArtifact>))]
[JsonSerializable(typeof(ODataV2Collection<ServiceEndpointEntry>))]
[JsonSerializable(typeof(ODataV2Entity<MessageProcessingLog>))]
[JsonSerializable(typeof(ODataV2Collection<MessageProcessingLog>))]
internal sealed partial class CloudIntegrationJson : JsonSerializerContext;
