namespace Copin.Model;

/// <summary>The lengths that SAP BTP's services accept, in characters.</summary>
public static class BtpLimits
{
    /// <summary>A destination's name. Source: SAP-docs/btp-connectivity, "Using the Destinations Editor in the Cockpit" and "Error Response Headers".</summary>
    public const int DestinationName = 200;

    /// <summary>The name of a service instance or service binding. Source: SAP-docs/btp-service-manager; the validation of Peripli/service-manager.</summary>
    public const int ServiceInstanceName = 100;

    /// <summary>The name of a user that a role collection is assigned to. Source: SAP/terraform-provider-btp, resource <c>btp_subaccount_role_collection_assignment</c>.</summary>
    public const int UserName = 256;
}
