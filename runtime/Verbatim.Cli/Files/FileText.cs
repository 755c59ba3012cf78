namespace Verbatim.Cli.Files;

/// <summary>What came of reading a file: its text, or the reason why there is none.</summary>
/// <param name="Text">The text, or null.</param>
/// <param name="Problem">Why there is no text, or null.</param>
internal sealed record FileText(SourceText? Text, Diagnostic? Problem)
{
    // Of UTF-8 no text takes more bytes that is not too long for the reader of documents.
    private static long MostBytes => 3L * ParseLimits.Default.MaxLength;

    /// <summary>Reads what is piped in, or a file, whole; one that is too long, or has no end, is not.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="named">How it was named; diagnostics repeat it.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static FileText Read(Stream stream, string named)
    {
        long length = stream.CanSeek ? stream.Length : 0;
        if (length > MostBytes)
            return TooLong();
        // A file without a length, such as a pipe, has an end all the same.
        byte[] bytes = new byte[Math.Clamp(length, 4_096, MostBytes)];
        int read = 0;
        while (stream.Read(bytes, read, bytes.Length - read) is var more and > 0)
        {
            read += more;
            if (read < bytes.Length || read == length)
                continue;
            if (read >= MostBytes)
                return TooLong();
            Array.Resize(ref bytes, (int)Math.Min(2L * read, MostBytes));
        }
        if (read < bytes.Length)
            Array.Resize(ref bytes, read);
        return new FileText(SourceText.FromBytes(named, bytes), Problem: null);

        FileText TooLong() => new(Text: null, SyntaxDiagnostics.TooLong.At(Location.StartOf(named), ParseLimits.Default.MaxLength));
    }

    /// <summary>Reads a file whole.</summary>
    /// <param name="fullPath">Where it is.</param>
    /// <param name="named">How it was named; diagnostics repeat it.</param>
    public static FileText Read(string fullPath, string named)
    {
        if (Directory.Exists(fullPath))
            return Failed("it is a folder");
        try
        {
            using FileStream file = new(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return Read(file, named);
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
