using Copin.Model;

namespace Copin.Provisioning.Engine;

/// <summary>Fills in the texts of a declaration: with what a run knows, or, for a document, with what is known before any.</summary>
internal interface IResourceTexts
{
    /// <summary>The landscape that declares the texts.</summary>
    Landscape Landscape { get; }

    /// <summary>Fills in a text's references.</summary>
    Value Fill(Text text);

    /// <summary>A value for people: what is not known as the place shows it.</summary>
    string Show(Value value);

    /// <summary>A text for people: what is not known stands in it as the place shows it.</summary>
    string Show(Text text);

    /// <summary>What stands for a secret: the reference, and where its value comes from as far as that is known. Never the value.</summary>
    string ShowSecret(Text text);

    /// <summary>An output of a resource, as far as it is known.</summary>
    Value Output(Resource resource, string output);

    /// <summary>The resource that a type argument refers to.</summary>
    /// <exception cref="ResourceException">It is not known here.</exception>
    T Get<T>(Reference reference) where T : Resource;
}
