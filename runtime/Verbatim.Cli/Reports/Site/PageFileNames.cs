using System.Security.Cryptography;

namespace Verbatim.Cli.Reports.Site;

/// <summary>
/// Gives each identifier of a kind a file of its own in a folder. An identifier is whatever a document says: what is not safe in a file
/// name is left out, and a checksum keeps two that then look alike apart.
/// </summary>
/// <param name="folder">The folder.</param>
internal sealed class PageFileNames(string folder)
{
    private const int Longest = 80;

    // Windows takes these for devices, with any ending.
    private static readonly HashSet<string> Reserved =
        [.. "con prn aux nul".Split(' '), .. Enumerable.Range(0, 10).SelectMany(static n => (string[])[$"com{n}", $"lpt{n}"])];

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The page of an identifier, or of anything else that is unlike all before it.</summary>
    /// <param name="id">The identifier, as <c>article:000</c>.</param>
    public PagePath Add(string id)
    {
        string local = id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];
        string name = IsSafe(local) ? local : Slug(local) + "-" + Checksum(id)[..10];
        for (int n = 2; !_taken.Add(name); n++)
            name = $"{Slug(local)}-{Checksum(id + "\n" + Written.Number(n))[..16]}";
        return PagePath.Of(folder, name + ".html");
    }

    private static bool IsSafe(string name) =>
        name.Length is > 0 and <= Longest && Slug(name) == name && !Reserved.Contains(name.Split('.')[0]);

    private static string Slug(string text)
    {
        StringBuilder slug = new();
        foreach (char c in text.ToLowerInvariant())
        {
            bool isSeparator = !char.IsAsciiLetterOrDigit(c);
            if (slug.Length == Longest)
                break;
            if (!isSeparator)
                slug.Append(c);
            else if (slug.Length > 0 && char.IsAsciiLetterOrDigit(slug[^1]))
                slug.Append(c == '.' ? '.' : '-');
        }
        string name = slug.ToString().TrimEnd('.', '-');
        return name.Length == 0 ? "x" : name;
    }

    private static string Checksum(string text) => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
}
