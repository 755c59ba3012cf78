namespace Verbatim.Cli.Drafting;

/// <summary>A text that a record is to be drafted of, and the record beside it.</summary>
/// <param name="Text">The text.</param>
/// <param name="RecordPath">Where its record stands or is to stand, named as the text was.</param>
/// <param name="Record">The record, or null where there is none.</param>
internal sealed record TextToDraft(SourceText Text, string RecordPath, SourceText? Record)
{
    /// <summary>The text of a path, or why it cannot be drafted.</summary>
    public static (TextToDraft? Text, Diagnostic? Problem) Of(FileTexts texts, string path)
    {
        if (FileKind.Record.Includes(path))
            return (null, Refusal(Location.StartOf(path), path, "it is a record itself; name the text that it is of"));
        FileText file = texts.Read(path);
        if (file.Text is not { } text)
            return (null, file.Problem);
        if (!text.IsUtf8)
            return (null,
                Refusal(text.GetLocation(new TextSpan(Math.Max(0, text.FirstUndecodable), 0)), path, "it is not written in UTF-8"));
        if (text.Text.IndexOf('\0') is >= 0 and var nothing)
            return (null, Refusal(text.GetLocation(new TextSpan(nothing, 1)), path, "it holds the character U+0000, as no text does"));
        if (string.IsNullOrWhiteSpace(text.Text))
            return (null, Refusal(Location.StartOf(path), path, "there is nothing in it"));
        string stem = Path.GetExtension(path) is { Length: > 0 } ending ? path[..^ending.Length] : path;
        string record = FileKind.Record.Endings.Select(ending => stem + ending)
            .FirstOrDefault(named => Path.Exists(texts.FullPath(named)), stem + FileKind.Record.Endings[0]);
        if (!Path.Exists(texts.FullPath(record)))
            return (new TextToDraft(text, record, Record: null), null);
        FileText beside = texts.Read(record);
        return beside.Text is null ? (null, beside.Problem) : (new TextToDraft(text, record, beside.Text), null);
    }

    /// <summary>The finding that a text cannot be drafted.</summary>
    public static Diagnostic Refusal(Location place, string path, string reason) => FileDiagnostics.NoText.At(place, path, reason);
}
