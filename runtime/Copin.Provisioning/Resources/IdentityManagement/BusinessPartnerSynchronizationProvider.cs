using Copin.Model;
using Copin.Provisioning.Engine;

namespace Copin.Provisioning.Resources;

/// <summary>Synchronisations of master data, by which the business partners come into S/4HANA Cloud.</summary>
internal sealed class BusinessPartnerSynchronizationProvider : ManualResourceProvider<BusinessPartnerSynchronization>
{
    public override ResourceKind Kind => BusinessPartnerSynchronization.ResourceKind;

    protected override IEnumerable<ManualStepInstructions> Describe(BusinessPartnerSynchronization resource, IResourceTexts texts)
    {
        var source = resource.Source.HasValue ? texts.Show(resource.Source) : "the system that has the employees";
        yield return new(
            resource.Id, texts.Show(resource.Name), source,
            $"""
            Send the master data of the employees from {source} to S/4HANA Cloud, and wait until all of it has arrived
            A business user can be created only for an employee whose business partner is there
            """,
            "in S/4HANA Cloud the app Maintain Employees shows every employee who is to become a user", null);
    }
}
