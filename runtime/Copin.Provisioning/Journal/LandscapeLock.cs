using System.Globalization;

namespace Copin.Provisioning.Journal;

/// <summary>The one run of a landscape and environment that may change systems: a file held open, which the operating system releases when the process ends, however it ends.</summary>
internal sealed class LandscapeLock : IDisposable
{
    private readonly FileStream _file;
    private readonly string _holder;

    private LandscapeLock(FileStream file, string holder) => (_file, _holder) = (file, holder);

    /// <summary>Takes the lock.</summary>
    /// <param name="path">The lock's file, beside the journal.</param>
    /// <param name="what">Landscape and environment, for the message.</param>
    /// <param name="now">The time, shown to whoever is refused.</param>
    /// <exception cref="LandscapeLockedException">Another run holds it.</exception>
    /// <exception cref="ProvisioningException">The file cannot be made.</exception>
    public static LandscapeLock Take(string path, string what, DateTimeOffset now)
    {
        // Who holds the lock stands in a second file: the first cannot be read by others on every system while it is held.
        var holder = path + "-holder";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            File.WriteAllText(holder, string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId} {now:O}\n"));
            return new LandscapeLock(file, holder);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new ProvisioningException($"The lock {path} cannot be made: {exception.Message}", exception);
        }
        catch (IOException exception) when (!File.Exists(path))
        {
            throw new ProvisioningException($"The lock {path} cannot be made: {exception.Message}", exception);
        }
        catch (IOException)
        {
            throw Locked(what, holder);
        }
    }

    /// <summary>Gives the lock back.</summary>
    public void Dispose()
    {
        try
        {
            File.Delete(_holder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It only tells who holds the lock; the next holder writes it anew.
        }

        _file.Dispose();
    }

    private static LandscapeLockedException Locked(string what, string holder)
    {
        int? processId = null;
        DateTimeOffset? since = null;
        try
        {
            if (File.ReadAllText(holder).Trim().Split(' ') is [var process, var time]
                && int.TryParse(process, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                && DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var start))
                (processId, since) = (id, start);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Refused all the same, only without the name of the other.
        }

        var who = processId is null
            ? "by another process"
            : string.Create(CultureInfo.InvariantCulture, $"by process {processId} since {since:yyyy-MM-dd HH:mm:ss zzz}");
        return new LandscapeLockedException($"{what} is being worked on {who}; wait for its end", processId, since);
    }
}
