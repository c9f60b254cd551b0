using System.Globalization;

namespace Copin;

public static partial class ScenarioId
{
    // Nobody means an ID by more than this, and a message must not repeat it.
    private const int LongestExplained = 60;

    /// <summary>Says what is wrong with a text that was written as a scenario ID, and which ID was probably meant.</summary>
    /// <remarks>
    /// It may also speak of a well-formed ID: <c>SAP_COM_03O8</c>, with the letter O, is unknown while <c>SAP_COM_0308</c> is known.
    /// Ask <see cref="IsWellFormed"/> and <see cref="IsCustomerDefined"/> whether the form is right.
    /// </remarks>
    /// <param name="text">What was written, of any length.</param>
    /// <returns>The problem; <see langword="null"/> when the form is right and nothing looks mistyped.</returns>
    public static ScenarioIdProblem? Explain(string? text)
    {
        if (IsCustomerDefined(text))
            return null;

        if (IsWellFormed(text))
            return ExplainLetterForDigit(text!);

        if (string.IsNullOrWhiteSpace(text))
            return new ScenarioIdProblem("is empty");

        if (text!.Length > LongestExplained)
            return new ScenarioIdProblem(TooLong(text));

        return new Reading(text).Explain();
    }

    private static ScenarioIdProblem? ExplainLetterForDigit(string id)
    {
        string meant = Prefix + DigitsForLetters(id.Substring(Prefix.Length));
        return ScenarioCatalog.Find(id) is null && ScenarioCatalog.Find(meant) is not null
            ? new ScenarioIdProblem("has the letter O or I where a digit belongs", meant)
            : null;
    }

    private static string TooLong(string text) => $"has {Number(text.Length)} characters; at most {Number(MaxLength)} are allowed";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string DigitsForLetters(string code) => code.Replace('O', '0').Replace('I', '1');

    /// <summary>One reading of a malformed text, from left to right: SAP, separator, COM, separator, code.</summary>
    private sealed class Reading
    {
        private static readonly string[] Words = ["SAP", "COM"];

        private readonly string _text;
        private readonly List<string> _reasons = [];
        private int _position;

        public Reading(string written)
        {
            string compact = WithoutBlanks(written);
            if (compact.Length < written.Length)
                _reasons.Add("contains blanks");

            _text = ToUpper(compact);
            if (!string.Equals(_text, compact, StringComparison.Ordinal))
                _reasons.Add("has lower-case letters");
        }

        public ScenarioIdProblem Explain()
        {
            string? meant = _text[0] is 'Y' or 'Z' or '/' ? ReadCustomerDefined() : ReadDelivered();
            return new ScenarioIdProblem(string.Join("; ", _reasons), meant);
        }

        private string? ReadCustomerDefined()
        {
            if (IsCustomerDefined(_text))
                return _text;

            if (_text.Length > MaxLength)
                _reasons.Add(TooLong(_text));
            else if (_text[0] == '/')
                _reasons.Add("is not a namespace of at most 8 characters between slashes and a name");

            foreach (char character in _text)
            {
                if (!IsUpperOrDigit(character) && character is not ('_' or '/'))
                {
                    _reasons.Add($"contains {Show(character)}; only letters, digits and underscores are allowed");
                    break;
                }
            }

            if (_reasons.Count == 0)
                _reasons.Add("contains a slash outside of a namespace");

            string underscored = _text.Replace('-', '_').Replace('.', '_');
            return IsCustomerDefined(underscored) ? underscored : null;
        }

        private string? ReadDelivered()
        {
            if (!ReadPrefix())
            {
                _reasons.Add($"does not begin with '{Prefix}'");
                if (!SkipMistypedPrefix())
                    return null;
            }

            int start = _position;
            while (_position < _text.Length && IsUpperOrDigit(_text[_position]))
                _position++;

            string code = _text.Substring(start, _position - start);
            if (code.Length == 0)
                _reasons.Add($"lacks the four characters after '{Prefix}'");
            else if (code.Length != CodeLength)
                _reasons.Add($"has {(code.Length == 1 ? "1 character" : Number(code.Length) + " characters")} after '{Prefix}' instead of 4");

            if (_position < _text.Length)
                _reasons.Add($"goes on with {Show(_text[_position])} where only four letters or digits may follow '{Prefix}'");

            return MeantCode(code) is { } meant ? Prefix + meant : null;
        }

        /// <summary>Reads SAP and COM and what stands for the underscores; notes each wrong or missing one.</summary>
        private bool ReadPrefix()
        {
            var slips = new List<string>();
            int position = 0;
            foreach (string word in Words)
            {
                if (string.CompareOrdinal(_text, position, word, 0, word.Length) != 0)
                    return false;

                position += word.Length;
                int start = position;
                while (position < _text.Length && !IsUpperOrDigit(_text[position]))
                    position++;

                if (position == start)
                    slips.Add($"lacks the underscore after '{word}'");
                else if (position - start > 1)
                    slips.Add($"has more than an underscore after '{word}'");
                else if (_text[start] != '_')
                    slips.Add($"has {Show(_text[start])} instead of an underscore after '{word}'");
            }

            _position = position;
            _reasons.AddRange(slips);
            return true;
        }

        /// <summary>Goes to where the code begins if what stands before is a part of the prefix or at most two slips away from it.</summary>
        private bool SkipMistypedPrefix()
        {
            int afterSeparator = _text.Length;
            while (afterSeparator > 0 && IsUpperOrDigit(_text[afterSeparator - 1]))
                afterSeparator--;

            int firstDigit = 0;
            while (firstDigit < _text.Length && _text[firstDigit] is not (>= '0' and <= '9'))
                firstDigit++;

            foreach (int start in new[] { afterSeparator, firstDigit })
            {
                string before = _text.Substring(0, start);
                bool isPrefix = Prefix.EndsWith(before, StringComparison.Ordinal) || before is "COM" or "SAP" or "SAP_"
                    || EditDistance.Between(before, Prefix, 2) <= 2;
                if (isPrefix && start < _text.Length && _text[start] is >= '0' and <= '9')
                {
                    _position = start;
                    return true;
                }
            }

            return false;
        }

        /// <summary>The four characters that were meant: filled up with zeros, or with one doubled character less; null when that is a guess.</summary>
        private static string? MeantCode(string code)
        {
            code = DigitsForLetters(code);
            if (code.Length is CodeLength or CodeLength - 1 || (code.Length is 1 or 2 && IsNumber(code)))
                return code.PadLeft(CodeLength, '0');

            if (code.Length != CodeLength + 1)
                return null;

            string? meant = null;
            for (int i = 1; i < code.Length; i++)
            {
                if (code[i] != code[i - 1])
                    continue;

                string shorter = code.Remove(i, 1);
                if (meant is not null && meant != shorter)
                    return null;

                meant = shorter;
            }

            return meant;
        }

        private static bool IsNumber(string code)
        {
            foreach (char character in code)
            {
                if (character is not (>= '0' and <= '9'))
                    return false;
            }

            return true;
        }

        private static string WithoutBlanks(string text)
        {
            var kept = new char[text.Length];
            int length = 0;
            foreach (char character in text)
            {
                if (!char.IsWhiteSpace(character))
                    kept[length++] = character;
            }

            return new string(kept, 0, length);
        }

        /// <summary>The character in quotation marks, by its code point where it may not be seen or told from another.</summary>
        private static string Show(char character) =>
            character is > ' ' and <= '~' ? $"'{character}'" : "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);
    }
}
