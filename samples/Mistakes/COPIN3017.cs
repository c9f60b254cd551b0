using Copin;

namespace Mistakes.COPIN3017;

[Landscape("example")]
public sealed partial record Example(BtpSubaccount Subaccount, string ProjectLead)
{
    [Subscription("copm-demo", Plan = "standard")]
    public sealed partial record Collaboration;

    [RoleAssignment<Collaboration>("Project Collaboration User")] // error COPIN3017
    public sealed partial record ProjectLeadRole;
}
