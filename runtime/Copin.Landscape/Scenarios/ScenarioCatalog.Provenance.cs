using System.Globalization;

namespace Copin;

public static partial class ScenarioCatalog
{
    /// <summary>Notes and sources: what people read and no rule asks for, so it is loaded apart.</summary>
    internal static class Provenance
    {
        private static readonly string[] Sources = SourceRows.Split('\n');

        /// <summary>For each entry the number of its source, a bar, its notes.</summary>
        private static readonly string[] Entries = ProvenanceRows.Split('\n');

        /// <summary>The source of the entry at this position of <see cref="All"/>.</summary>
        public static string Source(int index)
        {
            string entry = Entries[index];
            return Sources[int.Parse(entry.Substring(0, entry.IndexOf('|')), NumberStyles.None, CultureInfo.InvariantCulture)];
        }

        /// <summary>The notes on the entry at this position of <see cref="All"/>; null when there are none.</summary>
        public static string? Notes(int index)
        {
            string entry = Entries[index];
            return TextOrNull(entry.Substring(entry.IndexOf('|') + 1));
        }
    }
}
