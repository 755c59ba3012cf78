namespace Verbatim.Documents.Tree;

/// <summary>JSON Pointers (RFC 6901): the path of a value in a document, as <c>/claims/3/value</c>.</summary>
public static class JsonPointer
{
    /// <summary>The pointer of the whole document.</summary>
    public const string Root = "";

    /// <summary>The pointer of a key's value below another pointer.</summary>
    public static string Append(string pointer, string key) => pointer + "/" + Escape(key);

    /// <summary>The pointer of an item below another pointer; items count from 0.</summary>
    public static string Append(string pointer, int index) =>
        pointer + "/" + index.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The node that a pointer names below <paramref name="root"/>, or null.</summary>
    public static DocumentNode? Find(DocumentNode root, string pointer)
    {
        if (pointer.Length == 0)
            return root;
        DocumentNode? node = root;
        foreach (string step in pointer.Substring(1).Split('/'))
        {
            string key = Unescape(step);
            node = node switch
            {
                MappingNode mapping => mapping[key],
                SequenceNode sequence when int.TryParse(key, out int i) && i >= 0 && i < sequence.Items.Count => sequence.Items[i],
                _ => null,
            };
            if (node is null)
                return null;
        }
        return node;
    }

    /// <summary>A key as a step of a pointer: <c>~</c> is <c>~0</c>, <c>/</c> is <c>~1</c>.</summary>
    public static string Escape(string key) =>
        key.IndexOfAny(Special) < 0
            ? key
            : key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string Unescape(string step) =>
        step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    private static readonly char[] Special = ['~', '/'];
}
