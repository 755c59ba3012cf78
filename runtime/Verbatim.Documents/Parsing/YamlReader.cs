using YamlDotNet.Core;

namespace Verbatim.Documents;

/// <summary>
/// Reads YAML by YamlDotNet's events. Of its marks only the offset is used, which counts UTF-16 units as we do; its lines also
/// end at NEL, LS and PS.
/// </summary>
internal static class YamlReader
{
    public static void Read(string text, TreeBuilder builder)
    {
        YamlCharacters characters = YamlCharacters.Of(text);
        if (characters.FirstForbidden is { } forbidden)
        {
            builder.Fail(SyntaxDiagnostics.InvalidCharacter, forbidden, (int)text[forbidden.Start]);
            return;
        }
        YamlEvents events = new(text, characters, builder);
        Parser parser = new(new Scanner(new StringReader(characters.ForScanner), skipComments: true));
        try
        {
            while (!builder.HasFailed && !events.IsFinished && parser.MoveNext())
                events.Take(parser.Current!);
        }
        catch (YamlException error)
        {
            YamlSyntaxError.Report(text, builder, events.LastSpan, (int)error.Start.Index, (int)error.End.Index, error.Message);
        }
        catch (InvalidOperationException)
        {
            // The scanner gives up this way on a bracket that is never closed.
            YamlSyntaxError.Report(text, builder, events.LastSpan, events.LastSpan.End, events.LastSpan.End, "");
        }
        if (!builder.HasFailed && !builder.IsComplete)
            builder.Fail(SyntaxDiagnostics.EmptyDocument, default);
    }
}
