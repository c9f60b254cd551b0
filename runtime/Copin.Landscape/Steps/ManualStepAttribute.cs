namespace Copin;

/// <summary>A step that has no API: the engine stops there, says what to do, takes the confirmation and remembers it.</summary>
/// <param name="title">What is to be done, in a few words; unique in the landscape.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ManualStepAttribute(string title) : ResourceAttribute
{
    /// <summary>What is to be done.</summary>
    public string Title { get; } = title;

    /// <summary>The application or console in which it is done.</summary>
    public string? Where { get; set; }

    /// <summary>What to enter, line by line; references are filled in with the real names.</summary>
    public string? Instructions { get; set; }

    /// <summary>How to see that it worked.</summary>
    public string? Outcome { get; set; }
}
