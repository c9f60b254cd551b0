using System.Text;

namespace Copin.Sandbox.Http;

/// <summary>The pages of the sandbox's own address: what it plays.</summary>
internal static class SandboxIndex
{
    public static Reply Answer(Call call, IEnumerable<VirtualHost> hosts)
    {
        switch (call.Path)
        {
            case "/sandbox/hosts":
                return Reply.Text(200, string.Concat(hosts.Select(host => host.Name + "\n")));
            case "/":
                var text = new StringBuilder("An SAP landscape on loopback. Send requests here with the Host header of one of these hosts:\n");
                foreach (VirtualHost host in hosts)
                {
                    text.Append('\n').Append(host.Name).Append("  ").Append(host.Title).Append('\n');
                    foreach (Api api in host.Apis)
                    {
                        text.Append("    ").Append(api.Title).Append('\n');
                    }
                }

                return Reply.Text(200, text.ToString());
            default:
                return Reply.Text(404, "The sandbox's own address offers /, /sandbox/hosts, /sandbox/systems, /sandbox/formations and /sandbox/extensions; systems are addressed by their Host header.");
        }
    }
}
