using Verbatim.Documents;

namespace Verbatim.Cli.Files;

/// <summary>What came of reading a file: its text, or the reason why there is none.</summary>
/// <param name="Text">The text, or null.</param>
/// <param name="Problem">Why there is no text, or null.</param>
internal sealed record FileText(SourceText? Text, Diagnostic? Problem)
{
    /// <summary>Reads a file whole.</summary>
    /// <param name="fullPath">Where it is.</param>
    /// <param name="named">How it was named; diagnostics repeat it.</param>
    public static FileText Read(string fullPath, string named)
    {
        if (Directory.Exists(fullPath))
            return Failed("it is a folder");
        try
        {
            return new FileText(SourceText.FromBytes(named, File.ReadAllBytes(fullPath)), Problem: null);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return new FileText(Text: null, MissingFile.Finding(fullPath, named));
        }
        catch (UnauthorizedAccessException)
        {
            return Failed("permission is denied");
        }
        catch (IOException e)
        {
            return Failed(e.Message.ReplaceLineEndings(" "));
        }

        FileText Failed(string reason) => new(Text: null, FileDiagnostics.Unreadable.At(Location.StartOf(named), named, reason));
    }
}
