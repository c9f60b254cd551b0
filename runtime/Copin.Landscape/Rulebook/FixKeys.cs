namespace Copin.Rules;

/// <summary>What a finding tells code fixes: the keys of <see cref="Finding.Fix"/>. Each has one code fix, which serves every rule that sets it.</summary>
public static class FixKeys
{
    /// <summary>
    /// What to write instead of exactly the place: for a stretch of a string, the characters of its value; for a whole argument, type or attribute name, C#; for a
    /// stretch of a document's key or value, its characters. Of several lines each is a choice, the best first.
    /// </summary>
    public const string Replacement = "replacement";

    /// <summary>
    /// The characters that <see cref="Replacement"/> stands for, where a text that is filled in has no place of its own for them: with them, it is known what to write in an
    /// environment's value.
    /// </summary>
    public const string Written = "written";

    /// <summary>What to write instead of the whole value at the place in a document, in the document's format: <c>{ "$secret": "env:COPIN_PASSWORD" }</c>, <c>true</c>.</summary>
    public const string Value = "value";

    /// <summary>
    /// What to add, one a line: <c>[Attribute(…)]</c> behind the attribute, <c>Name = value</c> in its arguments (in place of an argument of that name), or
    /// <c>Type Name</c> as a parameter of the landscape; in a document, <c>"Name": value</c> to the object, or an item to the array, whose bracket is the place.
    /// </summary>
    public const string Addition = "addition";

    /// <summary>What may be added instead of <see cref="Addition"/>, written likewise.</summary>
    public const string OtherAddition = "otherAddition";

    /// <summary>The attribute to which to add, without brackets and suffix, where it is not the one at the place: of the record or of its landscape.</summary>
    public const string AddTo = "addTo";

    /// <summary>
    /// What is removed, for people: the named argument, or else the attribute, at the place and at each related one. In a document, the member, item, key with its value or
    /// row that the place names; where it names none, that of the first related place that does.
    /// </summary>
    public const string Removal = "removal";

    /// <summary>
    /// Two records, one a line: the first shall come after the second, and not the other way round, as the <c>[After&lt;…&gt;]</c> at the place says. The first one's name
    /// is the last related place.
    /// </summary>
    public const string Reversal = "reversal";

    /// <summary>The name of the secret parameter that a written-out secret moves to, or that holds it already.</summary>
    public const string Parameter = "parameter";
}
