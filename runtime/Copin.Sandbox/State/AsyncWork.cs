namespace Copin.Sandbox.State;

/// <summary>Work that is done after a number of polls; no timer is involved, so a test decides its end.</summary>
internal sealed class AsyncWork(int polls)
{
    private int _left = polls;

    public bool Done { get; private set; }

    /// <summary>Counts one poll and tells whether the work is done now.</summary>
    /// <returns>True on the first poll after the given number, and ever after.</returns>
    public bool Poll()
    {
        if (_left-- <= 0)
        {
            Done = true;
            _left = 0;
        }

        return Done;
    }
}
