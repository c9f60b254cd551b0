using Copin.Model;
using Copin.Provisioning.Export;

namespace Copin.Provisioning.Engine;

/// <summary>Fills in texts and notes what was not known. Where a secret is kept does not stand in them, since that changes nothing of what is entered.</summary>
internal sealed class WatchedTexts(IResourceTexts texts) : IResourceTexts
{
    private readonly List<string> _unknown = [];

    /// <summary>The references that were not known, in the order in which they were met; empty where all were.</summary>
    public string Unknown => string.Join(", ", _unknown);

    public Landscape Landscape => texts.Landscape;

    public Value Fill(Text text) => Watched(texts.Fill(text));

    public string Show(Value value) => texts.Show(Watched(value));

    public string Show(Text text)
    {
        Watched(texts.Fill(text));
        return texts.Show(text);
    }

    public string ShowSecret(Text text) => LandscapeExport.ShowSecret(text);

    public Value Output(Resource resource, string output) => Watched(texts.Output(resource, output));

    public T Get<T>(Reference reference) where T : Resource => texts.Get<T>(reference);

    private Value Watched(Value value)
    {
        if (!value.IsKnown && !_unknown.Contains(value.Unknown))
            _unknown.Add(value.Unknown);
        return value;
    }
}
