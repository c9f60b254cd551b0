namespace Copin.Documents;

/// <summary>A stretch of a text.</summary>
/// <param name="Start">Where it begins, counted in characters from 0.</param>
/// <param name="Length">How many characters it covers.</param>
public readonly record struct Stretch(int Start, int Length)
{
    /// <summary>The first character behind it.</summary>
    public int End => Start + Length;

    /// <summary>The stretch between two characters; empty where <paramref name="end"/> is not behind <paramref name="start"/>.</summary>
    public static Stretch Between(int start, int end) => new(start, Math.Max(0, end - start));
}

/// <summary>What is wrong with how a file is written.</summary>
/// <param name="Message">What is wrong and what to write instead. It repeats nothing of the file, which may hold a secret.</param>
/// <param name="Stretch">Where.</param>
public sealed record DocumentFault(string Message, Stretch Stretch);
