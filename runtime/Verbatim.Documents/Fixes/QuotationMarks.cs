using System.Text.RegularExpressions;

namespace Verbatim.Documents.Fixes;

/// <summary>Puts quotation marks around a value, and takes them away.</summary>
public static class QuotationMarks
{
    /// <summary>What a fix is called that puts something into quotation marks.</summary>
    public const string Title = "Put it into quotation marks";

    /// <summary>Makes a string of a scalar. A number has no other way to be one; a truth value may be the wrong value.</summary>
    public static TextFix Add(ScalarNode scalar) =>
        new(Title, [new TextEdit(scalar.Span, ScalarSpelling.DoubleQuoted(scalar.Value))], IsCertain: scalar.Kind == ScalarKind.Number);

    /// <summary>Makes a string of a list or mapping in brackets, <c>title: [Draft]</c>; null where it is not written in one line.</summary>
    public static TextFix? AddToBrackets(DocumentTree tree, DocumentNode node)
    {
        string written = tree.Text.Text.Substring(node.Span.Start, node.Span.Length);
        bool isFlow = tree.Format == DocumentFormat.Yaml && written.Length > 1
            && (written[0], written[written.Length - 1]) is ('[', ']') or ('{', '}');
        return isFlow && node is not ScalarNode && written.IndexOfAny(['\n', '\r', '#']) < 0
            ? new TextFix(Title, [new TextEdit(node.Span, ScalarSpelling.Quoted(written))], IsCertain: false)
            : null;
    }

    /// <summary>Takes the marks away from a scalar that is right without them; null where the notation could not read it so.</summary>
    public static TextFix? Remove(DocumentFormat format, ScalarNode scalar) =>
        (format == DocumentFormat.Json ? IsJsonLiteral(scalar.Value) : ScalarSpelling.IsPlain(scalar.Value))
            ? new("Write it without quotation marks", [new TextEdit(scalar.Span, scalar.Value)], IsCertain: true)
            : null;

    /// <summary>Whether JSON reads the text as a number or a truth value.</summary>
    public static bool IsJsonLiteral(string text) => text is "true" or "false" || JsonNumber.IsMatch(text);

    private static readonly Regex JsonNumber = new(@"\A-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant);
}
