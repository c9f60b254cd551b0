using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Copin.Sandbox.IdentityProvisioning;

namespace Copin.Sandbox;

/// <summary>What a person does in the administration console of an Identity Provisioning tenant: add, change and export proxy systems.</summary>
/// <remarks>Every method refuses as the console does, with a <see cref="ConsoleRefusedException"/> in its words.</remarks>
public abstract partial class IdentityProvisioningConsole
{
    private const string Version = "s4hana.cloud.api.version";

    private readonly IdentityProvisioningTenant _tenant;

    internal IdentityProvisioningConsole(IdentityProvisioningTenant tenant)
    {
        _tenant = tenant;
        TokenUrl = new Uri($"https://{tenant.TokenHost}{tenant.TokenPath}");
        ProxyUrl = new Uri($"https://{tenant.Host}{tenant.ProxyPath}");
    }

    /// <summary>The token endpoint.</summary>
    public Uri TokenUrl { get; }

    /// <summary>The proxy API, to which the system's ID and <c>/Users</c> or <c>/Groups</c> are added.</summary>
    public Uri ProxyUrl { get; }

    /// <summary>The proxy systems, in order of creation.</summary>
    public ImmutableArray<ProxySystemSnapshot> ProxySystems
    {
        get
        {
            lock (Landscape.Gate)
            {
                return [.. _tenant.Systems.Select(Snapshot)];
            }
        }
    }

    internal SapLandscape Landscape => _tenant.Landscape;

    /// <summary><i>Proxy Systems &gt; Add</i>, with the tabs Details, Properties and Transformations, then <i>Save</i>.</summary>
    /// <returns>The system's ID, which then stands at the end of the console's address.</returns>
    /// <exception cref="ConsoleRefusedException">The console refuses the entries.</exception>
    public Guid AddProxySystem(ProxySystemForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        lock (Landscape.Gate)
        {
            CheckName(form.Name);
            if (!_tenant.Types.Contains(form.Type))
            {
                throw new ConsoleRefusedException($"Select a system type: '{form.Type}' is none of {string.Join(", ", _tenant.Types)}");
            }

            CheckDestination(form.Destination);
            CheckTransformation("read", form.ReadTransformation);
            CheckTransformation("write", form.WriteTransformation);
            var system = new ProxySystem(Guid.NewGuid(), form.Name, form.Type)
            {
                Description = form.Description,
                Destination = form.Destination,
                ReadTransformation = form.ReadTransformation,
                WriteTransformation = form.WriteTransformation,
            };
            foreach ((string name, string value) in form.Properties)
            {
                CheckProperty(name, value);
                system.Properties[name] = value;
            }

            foreach ((string name, string value) in ProxySystemTypes.Defaults(form.Type, _tenant.Property(system, Version) ?? "1"))
            {
                if (_tenant.Property(system, name) is null)
                {
                    system.Properties[name] = value;
                }
            }

            _tenant.Systems.Add(system);
            return system.Id;
        }
    }

    /// <summary><i>Properties &gt; Edit</i> and <i>Save</i>; null deletes the property.</summary>
    /// <remarks>A changed <c>URL</c> makes the credential void; it must be entered again (SAP-docs/btp-cloud-identity-services, "Manage Properties").</remarks>
    /// <exception cref="ConsoleRefusedException">There is no such system, or the value is refused.</exception>
    public void SetProperty(Guid systemId, string name, string? value)
    {
        lock (Landscape.Gate)
        {
            ProxySystem system = Find(systemId);
            if (value is null)
            {
                system.Properties.Remove(name);
                return;
            }

            CheckProperty(name, value);
            if (name == "URL" && system.Properties.GetValueOrDefault("URL") != value)
            {
                system.Properties.Remove(ProxySystem.Password);
            }

            system.Properties[name] = value;
        }
    }

    /// <summary>Deletes a proxy system.</summary>
    /// <exception cref="ConsoleRefusedException">There is no such system.</exception>
    public void DeleteProxySystem(Guid systemId)
    {
        lock (Landscape.Gate)
        {
            _tenant.Systems.Remove(Find(systemId));
        }
    }

    /// <summary><i>Export &gt; CSV</i>: a file for SAP Identity Management, without any credential.</summary>
    /// <exception cref="ConsoleRefusedException">There is no such system.</exception>
    public string ExportCsv(Guid systemId)
    {
        lock (Landscape.Gate)
        {
            return ProxySystemCsv.Write(_tenant, Find(systemId));
        }
    }

    private protected virtual void CheckDestination(string? name)
    {
        if (name is not null)
        {
            throw new ConsoleRefusedException("There is no field Destination Name on the infrastructure of SAP Cloud Identity Services; enter the connection in Properties");
        }
    }

    private static ProxySystemSnapshot Snapshot(ProxySystem system) => new(
        system.Id, system.Name, system.Type, system.Description, system.Destination,
        system.Properties.Where(property => property.Key != ProxySystem.Password).ToImmutableSortedDictionary(StringComparer.Ordinal),
        system.ReadTransformation, system.WriteTransformation);

    private static void CheckProperty(string name, string value)
    {
        if (name is "User" or ProxySystem.Password && value.Contains(',', StringComparison.Ordinal))
        {
            throw new ConsoleRefusedException($"{name}: do not use the special symbol ',' (comma), it is not supported");
        }

        if (name == Version && value is not ("1" or "3"))
        {
            throw new ConsoleRefusedException($"{name}: '{value}' is no version of the system's API; enter 1 or 3");
        }
    }

    private static void CheckTransformation(string kind, string? json)
    {
        if (json is null)
        {
            return;
        }

        try
        {
            if (JsonNode.Parse(json) is not JsonObject { Count: > 0 } transformation || transformation.Any(part => part.Value?["mappings"] is not JsonArray))
            {
                throw new ConsoleRefusedException($"The {kind} transformation has no resource with mappings");
            }
        }
        catch (JsonException error)
        {
            throw new ConsoleRefusedException($"The {kind} transformation is not valid JSON (line {error.LineNumber + 1})");
        }
    }

    [GeneratedRegex("^[A-Za-z0-9_. -]+$", RegexOptions.CultureInvariant)]
    private static partial Regex SystemName();

    private ProxySystem Find(Guid id) =>
        _tenant.Systems.Find(system => system.Id == id) ?? throw new ConsoleRefusedException($"There is no proxy system {id}");

    private void CheckName(string name)
    {
        if (name.Length > 100 || !SystemName().IsMatch(name))
        {
            throw new ConsoleRefusedException(
                "System names can have a length of up to 100 characters. Only the following characters are allowed: (a-z), (A-Z), (0-9), (-), (_), (.) and spaces");
        }

        if (_tenant.Systems.Exists(system => system.Name == name))
        {
            throw new ConsoleRefusedException($"A system named '{name}' exists already");
        }
    }
}
