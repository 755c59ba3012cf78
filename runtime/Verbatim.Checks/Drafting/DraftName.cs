using System.Security.Cryptography;
using System.Text;

namespace Verbatim.Checks.Drafting;

/// <summary>What the record of a text is called, and how it names its text.</summary>
/// <param name="Slug">The part of its ids that is its own: <c>a-day-in-june</c> of <c>article:a-day-in-june</c>.</param>
/// <param name="SourceFile">The text's file, as a path from the record.</param>
public sealed record DraftName(string Slug, string SourceFile)
{
    private const int LongestSlug = 60;

    /// <summary>The name that follows from a file's; the same file always gives the same, whatever it holds.</summary>
    /// <param name="fileName">The text's file, without a folder.</param>
    public static DraftName Of(string fileName)
    {
        int point = fileName.LastIndexOf('.');
        string stem = point > 0 ? fileName[..point] : fileName;
        string slug = Words(stem);
        // A name in a script that ids do not have.
        if (slug.Length == 0)
            slug = "text-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(stem)))[..8];
        return new DraftName(slug, fileName);
    }

    /// <summary>
    /// Some words as a part of an id: in lower case, with hyphens for all but Latin letters and digits; empty where nothing is left.
    /// </summary>
    internal static string Words(string words)
    {
        StringBuilder slug = new();
        foreach (char c in words)
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }
        if (slug.Length > LongestSlug)
            slug.Length = LongestSlug;
        return slug.ToString().Trim('-');
    }
}
