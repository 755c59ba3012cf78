namespace Verbatim.Documents;

/// <summary>Says what is wrong where the scanner stopped, in words of our own.</summary>
internal static class YamlSyntaxError
{
    public static void Report(string text, TreeBuilder builder, TextSpan last, int start, int end, string message)
    {
        start = Math.Min(start, text.Length);
        end = Math.Min(Math.Max(end, start), text.Length);
        builder.Fail(SyntaxDiagnostics.InvalidSyntax, TextSpan.FromBounds(start, end), message);
    }
}
