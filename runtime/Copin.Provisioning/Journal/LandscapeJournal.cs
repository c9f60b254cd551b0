using Copin.Model;

namespace Copin.Provisioning.Journal;

/// <summary>What earlier runs did: one line of JSON for each fact, appended and never changed. It holds no secret.</summary>
/// <remarks>
/// It helps and is not needed: identity and properties come from the systems. It remembers what no system shows (that a secret is the one in use, which
/// manual step was confirmed) and what bears no ownership mark. A line that a kill cut off is passed over.
/// </remarks>
internal sealed class LandscapeJournal : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<ResourceIdentity, JournalEntry> _last = [];
    private readonly string _path;
    private FileStream? _file;
    private bool _isClosed;

    private LandscapeJournal(string path) => _path = path;

    /// <summary>The landscape's name in journals, marks and messages.</summary>
    public static string NameOf(Landscape landscape) => landscape.Name.Known ?? landscape.Declaration.Type.Name;

    /// <summary>The file of a landscape's journal in one environment.</summary>
    public static string PathOf(string directory, Landscape landscape, string environment) => Path.Combine(directory, $"{FileName(NameOf(landscape))}.{FileName(environment)}.journal");

    /// <summary>Reads a journal; an absent one is empty.</summary>
    /// <exception cref="ProvisioningException">The file is there and cannot be read.</exception>
    public static LandscapeJournal Read(string path)
    {
        var journal = new LandscapeJournal(path);
        journal.Reload();
        return journal;
    }

    /// <summary>Reads again what is in the file now: another run may have added to it.</summary>
    /// <exception cref="ProvisioningException">The file is there and cannot be read.</exception>
    public void Reload()
    {
        var lines = ReadLines();
        lock (_gate)
        {
            _last.Clear();
            foreach (var line in lines)
                if (JournalEntry.TryRead(line) is { } entry)
                    _last[entry.Identity] = entry;
        }
    }

    /// <summary>The last fact about a resource, unless that is its removal; else null.</summary>
    public JournalEntry? Find(ResourceIdentity identity)
    {
        lock (_gate)
            return _last.GetValueOrDefault(identity) is { Fact: not JournalFact.Removed } entry ? entry : null;
    }

    /// <summary>The last fact about a resource, even if that is its removal; null where there never was one.</summary>
    public JournalEntry? Last(ResourceIdentity identity)
    {
        lock (_gate)
            return _last.GetValueOrDefault(identity);
    }

    /// <summary>What a person told of a resource, by the asked value's name; empty where nobody did.</summary>
    public IReadOnlyDictionary<string, string> ToldOf(Resource resource)
    {
        lock (_gate)
        {
            return _last.Values.Where(entry => entry.Fact != JournalFact.Removed && entry.Resource == resource.Id && entry.Identity.Kind == resource.Kind.Attribute && entry.Values.Count > 0)
                .OrderBy(entry => entry.Time).LastOrDefault()?.Values ?? new Dictionary<string, string>();
        }
    }

    /// <summary>The last fact about each resource that was not removed, in an order that does not depend on the run.</summary>
    public IReadOnlyList<JournalEntry> Present()
    {
        lock (_gate)
        {
            return
            [
                .. _last.Values.Where(entry => entry.Fact != JournalFact.Removed)
                    .OrderBy(entry => entry.Identity.Kind, StringComparer.Ordinal).ThenBy(entry => entry.Identity.ToString(), StringComparer.Ordinal)
                    .ThenBy(entry => entry.Identity.Tenant, StringComparer.Ordinal),
            ];
        }
    }

    /// <summary>Appends a fact; it is with the operating system when this returns, so that it outlives the process.</summary>
    /// <exception cref="ProvisioningException">The file cannot be written.</exception>
    public void Append(JournalEntry entry)
    {
        var line = entry.ToJson();
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isClosed, this);
            try
            {
                _file ??= Open();
                _file.Write([.. line, (byte)'\n']);
                _file.Flush();
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw new ProvisioningException($"The journal {_path} cannot be written: {exception.Message}", exception);
            }

            _last[entry.Identity] = entry;
        }
    }

    /// <summary>Closes the file; nothing can be appended any more.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _isClosed = true;
            _file?.Dispose();
            _file = null;
        }
    }

    private static string FileName(string name) => string.Concat(name.Select(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' ? character : '_'));

    private FileStream Open()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(_path))!);
        var file = new FileStream(_path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        if (file.Length > 0)
        {
            // What a kill cut off must not become one line with what is appended now.
            file.Seek(-1, SeekOrigin.End);
            if (file.ReadByte() != '\n')
                file.WriteByte((byte)'\n');
        }

        return file;
    }

    private List<ReadOnlyMemory<byte>> ReadLines()
    {
        byte[] bytes;
        try
        {
            using var file = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            bytes = new byte[file.Length];
            bytes = bytes[..file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ProvisioningException($"The journal {_path} cannot be read: {exception.Message}", exception);
        }

        var lines = new List<ReadOnlyMemory<byte>>();
        for (var start = 0; start < bytes.Length;)
        {
            var length = bytes.AsSpan(start).IndexOf((byte)'\n');
            var end = length < 0 ? bytes.Length : start + length;
            if (end > start)
                lines.Add(bytes.AsMemory(start, end - start));
            start = end + 1;
        }

        return lines;
    }
}
