using System.Text.RegularExpressions;

namespace Verbatim.Cli.Tests;

/// <summary>
/// Damages a document as people do, and comments it first, so that there is something to lose. The same seed does the same.
/// </summary>
internal sealed partial class Damage(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>A document with comments between and behind its lines.</summary>
    public string Comment(string document) => EachLine(document, line =>
    {
        if (KeyLine.Match(line) is not { Success: true } match || _random.Next(4) > 0)
            return line;
        string mark = $"# note {_random.Next(1000)}";
        string body = line.TrimEnd('\r', '\n'), ending = line[body.Length..];
        bool canFollow = match.Groups["value"].Value is "" || PlainWord.IsMatch(match.Groups["value"].Value);
        return _random.Next(2) == 0 && canFollow ? $"{body} {mark}{ending}" : $"{match.Groups["indent"].Value}{mark}{ending}{line}";
    });

    /// <summary>A document with a few things wrong.</summary>
    public string Apply(string document)
    {
        for (int i = 0; i <= _random.Next(4); i++)
            document = _random.Next(5) switch
            {
                0 => Pick(document, Key, key => Misspell(key.Value)),
                1 => Pick(document, Word, word => _random.Next(2) == 0 ? Capitalise(word.Value) : Misspell(word.Value)),
                2 => Pick(document, WholeEntry, static _ => ""),
                3 => Pick(document, Apostrophe, static mark => mark.Value is "\u2019" ? "'" : "\""),
                _ => Pick(document, Key, key => Capitalise(key.Value)),
            };
        return document;
    }

    private string Pick(string document, Regex what, Func<Match, string> damage)
    {
        Match[] found = [.. what.Matches(document).Cast<Match>()];
        if (found.Length == 0)
            return document;
        Match one = found[_random.Next(found.Length)];
        return document[..one.Index] + damage(one) + document[(one.Index + one.Length)..];
    }

    private string Misspell(string name)
    {
        int at = _random.Next(name.Length);
        return _random.Next(3) switch
        {
            0 when name.Length > 2 => name.Remove(at, 1),
            1 => name.Insert(at, name[at].ToString()),
            _ when at > 0 => name[..(at - 1)] + name[at] + name[at - 1] + name[(at + 1)..],
            _ => name + "x",
        };
    }

    private static string Capitalise(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static string EachLine(string document, Func<string, string> change) =>
        string.Concat(Line.Matches(document).Select(line => change(line.Value)));

    [GeneratedRegex(@"[^\n]*\n|[^\n]+\z")]
    private static partial Regex Line { get; }

    [GeneratedRegex(@"^(?<indent> *)[a-z_]+:(?: (?<value>[^\r\n]*))?\r?$", RegexOptions.Multiline)]
    private static partial Regex KeyLine { get; }

    [GeneratedRegex(@"^[A-Za-z0-9]+$")]
    private static partial Regex PlainWord { get; }

    [GeneratedRegex(@"(?<=^ *(?:- )?|[{,] ?""?)[a-z_]{3,}(?=""?:)", RegexOptions.Multiline)]
    private static partial Regex Key { get; }

    [GeneratedRegex(@"(?<=: ""?)[a-z]{3,}(?=""?[\r\n,}])")]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"^ +[a-z_]+: [A-Za-z0-9]+\r?\n|, ""?[a-z_]+""?: [a-z0-9""]+(?=[,}])", RegexOptions.Multiline)]
    private static partial Regex WholeEntry { get; }

    [GeneratedRegex(@"(?<=exact: [^""'\r\n]*)[\u2019\u201C\u201D]")]
    private static partial Regex Apostrophe { get; }
}
