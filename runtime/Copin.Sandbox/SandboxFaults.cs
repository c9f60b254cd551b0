namespace Copin.Sandbox;

/// <summary>Disturbances to inject. A fault counts the calls it matches and strikes from its n-th on.</summary>
public sealed class SandboxFaults
{
    private readonly Lock _gate = new();
    private readonly List<Fault> _faults = [];

    internal SandboxFaults()
    {
    }

    /// <summary>Adds a fault and returns it, so that its counters can be read.</summary>
    public Fault Add(Fault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        lock (_gate)
        {
            _faults.Add(fault);
        }

        return fault;
    }

    /// <summary>Takes a fault away again; nothing happens when it is not there.</summary>
    public void Remove(Fault fault)
    {
        lock (_gate)
        {
            _faults.Remove(fault);
        }
    }

    /// <summary>Takes all faults away.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _faults.Clear();
        }
    }

    internal List<FaultAction> Strike(string method, string host, string path)
    {
        lock (_gate)
        {
            return [.. _faults.Where(fault => fault.Strikes(method, host, path)).Select(fault => fault.Action)];
        }
    }
}
