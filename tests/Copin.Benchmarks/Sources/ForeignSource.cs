using System.Text;

namespace Copin.Benchmarks.Sources;

/// <summary>C# that is no landscape: classes, records with attributes of others, generics, lambdas, in namespaces that look like ours.</summary>
public static class ForeignSource
{
    private const int TypesEach = 50;

    /// <summary>Files of together at least <paramref name="lines"/> lines.</summary>
    public static IEnumerable<(string Path, string Source)> Files(int lines)
    {
        for (var (i, written) = (0, 0); written < lines; i++)
        {
            var source = File(i);
            written += source.Count(character => character == '\n');
            yield return ($"Foreign{i}.cs", source);
        }
    }

    private static string File(int number)
    {
        var source = new StringBuilder($"using System;\nusing System.Collections.Generic;\nusing System.ComponentModel;\nusing System.Linq;\n\nnamespace Copin.Shop{number};\n\n");
        for (var i = 0; i < TypesEach; i++)
            source.Append($$"""
                /// <summary>An order.</summary>
                [Description("{not a reference} {")]
                public sealed partial record Order{{i}}([property: DisplayName("{Order}")] string Number, decimal Amount)
                {
                    [Description("https://my300000.s4hana.cloud.sap/ui#%project%")]
                    public sealed record Line(int Position, string? Text);

                    private readonly List<Line> _lines = [];

                    public IEnumerable<Line> Open => _lines.Where(line => line.Text is { Length: > 0 });

                    public TResult Fold<TResult>(TResult seed, Func<TResult, Line, TResult> fold) => _lines.Aggregate(seed, fold);

                    public event EventHandler? Changed;

                    protected void OnChanged()
                    {
                        for (var position = 0; position < _lines.Count; position++)
                            if (_lines[position].Position != position)
                                Changed?.Invoke(this, EventArgs.Empty);
                    }
                }

                public enum State{{i}} { Open, Closed }

                public interface IStore{{i}}<T> where T : class { T? Find(string key); }

                """);
        return source.ToString();
    }
}
