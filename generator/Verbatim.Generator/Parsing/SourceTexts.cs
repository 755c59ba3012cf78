using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using Microsoft.CodeAnalysis;
using SourceText = Verbatim.Documents.SourceText;

namespace Verbatim.Generator.Parsing;

/// <summary>Roslyn's texts as ours: the same characters, with the checksum of the file's bytes.</summary>
internal static class SourceTexts
{
    public static SourceText Read(AdditionalText file, CancellationToken cancellationToken)
    {
        Microsoft.CodeAnalysis.Text.SourceText? read = file.GetText(cancellationToken);
        if (read is null)
            return SourceText.From(file.Path, "");
        string text = read.ToString();
        string? sha256 = read.ChecksumAlgorithm == SourceHashAlgorithm.Sha256 ? Hexadecimal(read.GetChecksum()) : null;
        bool isUtf8 = read.Encoding is null or UTF8Encoding && (sha256 is null || IsUtf8(text, sha256));
        return SourceText.From(file.Path, text, sha256, isUtf8);
    }

    /// <summary>
    /// The compiler reads what is not UTF-8 all the same, with U+FFFD for each bad byte: the checksum tells it from a U+FFFD that was
    /// written.
    /// </summary>
    private static bool IsUtf8(string text, string sha256)
    {
        if (text.IndexOf('\uFFFD') < 0)
            return true;
        return SourceText.From("", text).Sha256 == sha256
            || SourceText.FromBytes("", Encoding.UTF8.GetBytes('\uFEFF' + text)).Sha256 == sha256;
    }

    private static string Hexadecimal(ImmutableArray<byte> bytes)
    {
        StringBuilder hex = new(bytes.Length * 2);
        foreach (byte b in bytes)
            hex.Append(b.ToString("x2", CultureInfo.InvariantCulture));
        return hex.ToString();
    }
}
