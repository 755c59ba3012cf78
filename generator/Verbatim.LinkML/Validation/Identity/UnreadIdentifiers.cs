namespace Verbatim.LinkML.Validation.Identity;

/// <summary>
/// The identifiers that are written where documents could not be read. The object may well be there: saying that there is none, once for
/// every reference to it, would bury the one error that is to be fixed.
/// </summary>
/// <param name="texts">What could not be read.</param>
internal sealed class UnreadIdentifiers(IReadOnlyList<string> texts)
{
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    /// <summary>Whether an identifier is written there, by itself and not as part of a longer one.</summary>
    public bool Contains(string identifier)
    {
        if (texts.Count == 0 || identifier.Length == 0)
            return false;
        if (!_known.TryGetValue(identifier, out bool isThere))
            _known.Add(identifier, isThere = texts.Any(text => Holds(text, identifier)));
        return isThere;
    }

    private static bool Holds(string text, string identifier)
    {
        for (int at = Next(text, identifier, 0); at >= 0; at = Next(text, identifier, at + 1))
        {
            bool begins = at == 0 || !IsPart(text[at - 1]);
            if (begins && EndsAt(text, at + identifier.Length))
                return true;
        }
        return false;
    }

    private static int Next(string text, string identifier, int from) => text.IndexOf(identifier, from, StringComparison.Ordinal);

    /// <summary>An identifier may also be a key: then a colon and a space follow it.</summary>
    private static bool EndsAt(string text, int end) =>
        end == text.Length || !IsPart(text[end]) || (text[end] == ':' && (end + 1 == text.Length || char.IsWhiteSpace(text[end + 1])));

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or ':' or '/' or '#';
}
