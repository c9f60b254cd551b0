using System.Text.Json.Serialization;
using Copin.Provisioning.Http.OData;

namespace Copin.Provisioning.Clients.S4HanaCloud;

[JsonSourceGenerationOptions(RespectNullableAnnotations = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CommunicationUser))]
[JsonSerializable(typeof(ODataV4Page<CommunicationUser>))]
[JsonSerializable(typeof(CommunicationSystem))]
[JsonSerializable(typeof(ODataV4Page<CommunicationSystem>))]
[JsonSerializable(typeof(InboundUser))]
[JsonSerializable(typeof(ODataV4Page<InboundUser>))]
[JsonSerializable(typeof(OutboundUser))]
[JsonSerializable(typeof(ODataV4Page<OutboundUser>))]
[JsonSerializable(typeof(CommunicationArrangement))]
[JsonSerializable(typeof(ODataV4Page<CommunicationArrangement>))]
[JsonSerializable(typeof(ArrangementInboundUser))]
[JsonSerializable(typeof(ArrangementOutboundUser))]
internal sealed partial class CommunicationManagementJson : JsonSerializerContext;
