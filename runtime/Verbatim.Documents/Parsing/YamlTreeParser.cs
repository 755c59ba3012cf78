using YamlDotNet.Core;

namespace Verbatim.Documents.Parsing;

/// <summary>
/// Reads YAML by YamlDotNet's events. Of its marks only the offset is used, which counts UTF-16 units as we do; its lines also
/// end at NEL, LS and PS.
/// </summary>
internal static class YamlTreeParser
{
    /// <summary>Reads a text; returns the quotation mark of a text in it that goes on without being indented, or null.</summary>
    public static int? Parse(string text, YamlCharacters characters, TreeBuilder builder)
    {
        if (characters.FirstForbidden is { } forbidden)
        {
            builder.Fail(SyntaxDiagnostics.InvalidCharacter, forbidden, (int)text[forbidden.Start]);
            return null;
        }
        YamlEvents events = new(text, characters, builder);
        YamlSyntaxError problem = new(text, builder, events);
        Parser parser = new(new Scanner(new StringReader(characters.ForScanner), skipComments: true));
        while (!builder.HasFailed && !events.IsFinished && MoveNext(parser, problem))
            events.Take(parser.Current!);
        if (!builder.HasFailed && !builder.IsComplete)
            builder.Fail(SyntaxDiagnostics.EmptyDocument, default);
        return problem.Unindented;
    }

    private static bool MoveNext(Parser parser, YamlSyntaxError problem)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (YamlException error)
        {
            problem.Report((int)error.Start.Index, (int)error.End.Index, error.Message);
        }
        catch (Exception error)
        {
            // The scanner lets go of exceptions of other kinds, without a place, where a bracket is never closed or a tag is no URI.
            problem.ReportAfterLast(error.Message);
        }
        return false;
    }
}
