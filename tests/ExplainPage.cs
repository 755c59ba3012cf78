using System.Text;
using System.Text.RegularExpressions;

namespace Verbatim.Tests;

/// <summary>
/// The page of a code, whose examples are run: what stands under 'Wrong' gives the code, and what stands under 'Right' gives nothing, not
/// even a finding that is shown on request only.
/// </summary>
/// <remarks>
/// Each fence under 'Given', 'Wrong' and 'Right' is a file, and its opening line names it: <c>```yaml schema.yaml</c>. What stands under
/// 'Given' is there for both. In a file that is <c>escaped</c>, <c>\xE9</c> is the byte E9. A code that 'Wrong' gives beside the page's own
/// is named in words under that heading.
/// </remarks>
internal sealed partial class ExplainPage
{
    /// <summary>The codes whose examples are in words, since no short text gives them, with the tests that give them instead.</summary>
    public static IReadOnlyDictionary<string, string> InWords { get; } = new Dictionary<string, string>
    {
        ["LML0011"] = "tests/Verbatim.Documents.Tests/Parsing/LimitTests.cs",
        ["LML1042"] = "tests/Verbatim.LinkML.Tests/Resolution/InheritanceTests.cs",
        ["LML1044"] = "tests/Verbatim.LinkML.Tests/Resolution/TypeAndEnumTests.cs",
        ["LML4009"] = "tests/Verbatim.Generator.Tests/DataAnalyzerTests.cs",
        ["LML4010"] = "tests/Consumer/ArticleFindingTests.cs",
    };

    private readonly List<(string Heading, string Words, List<ExampleFile> Files)> _sections = [];

    private ExplainPage(string path)
    {
        Code = Path.GetFileNameWithoutExtension(path);
        using IEnumerator<string> lines = File.ReadLines(path).GetEnumerator();
        while (lines.MoveNext())
        {
            if (lines.Current.StartsWith("## ", StringComparison.Ordinal))
                _sections.Add((lines.Current[3..], "", []));
            else if (lines.Current.StartsWith("```", StringComparison.Ordinal))
                _sections[^1].Files.Add(ExampleFile.Read(lines));
            else if (_sections.Count > 0)
                _sections[^1] = _sections[^1] with { Words = _sections[^1].Words + lines.Current + "\n" };
        }
    }

    /// <summary>The code that the page explains.</summary>
    public string Code { get; }

    /// <summary>The headings below the title, in order.</summary>
    public IEnumerable<string> Headings => _sections.Select(static section => section.Heading);

    /// <summary>The page of a code.</summary>
    /// <param name="project">The folder of the project whose code it is.</param>
    /// <param name="code">The code.</param>
    public static ExplainPage Of(string project, string code) => new(RepositoryFolder.PathOf(project, "Explain", code + ".md"));

    /// <summary>The codes of those that are given whose examples are files, for a theory.</summary>
    public static TheoryData<string> RunOf(IEnumerable<string> codes) => [.. codes.Where(static code => !InWords.ContainsKey(code))];

    /// <summary>The files that stand under headings, in the order of the page.</summary>
    public IReadOnlyList<ExampleFile> Files(params string[] headings) =>
        [.. _sections.Where(section => headings.Contains(section.Heading)).SelectMany(static section => section.Files)];

    /// <summary>Runs both examples.</summary>
    /// <param name="find">Gives what is found in files.</param>
    public void Run(Func<IReadOnlyList<ExampleFile>, IEnumerable<string>> find) =>
        Hold(find(Files("Given", "Wrong")), find(Files("Given", "Right")));

    /// <summary>Holds what both examples gave to what the page says of them.</summary>
    /// <param name="wrong">The findings in 'Wrong', each as <c>path(line,column): severity CODE: message</c>.</param>
    /// <param name="right">The findings in 'Right'.</param>
    public void Hold(IEnumerable<string> wrong, IEnumerable<string> right)
    {
        string words = _sections.Single(static section => section.Heading == "Wrong").Words;
        Expect("Wrong", [Code, .. AnyCode.Matches(words).Select(static match => match.Value)], wrong);
        Expect("Right", [], right);
    }

    private void Expect(string heading, string[] codes, IEnumerable<string> findings)
    {
        string[] found = [.. findings];
        string expected = string.Join(" and ", codes.DefaultIfEmpty("nothing"));
        Assert.True(
            found.Select(static finding => FoundCode.Match(finding).Groups["code"].Value).ToHashSet().SetEquals(codes),
            $"{Code}: '{heading}' must give {expected}, and gives:\n{string.Join('\n', found)}");
    }

    [GeneratedRegex(@"\b(LML|VBT)[0-9]{4}\b")]
    private static partial Regex AnyCode { get; }

    [GeneratedRegex(": (error|warning|info|hidden) (?<code>[A-Z]+[0-9]+): ")]
    private static partial Regex FoundCode { get; }
}

/// <summary>A file of an example.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Bytes">Its content, which ends with the end of a line.</param>
internal sealed partial record ExampleFile(string Path, byte[] Bytes)
{
    /// <summary>Its content as text.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes);

    /// <summary>Reads a fence to its end.</summary>
    /// <param name="lines">At the line that opens it: the language, the path of the file, and 'escaped' where it is.</param>
    public static ExampleFile Read(IEnumerator<string> lines)
    {
        string[] opening = lines.Current.Split(' ');
        StringBuilder text = new();
        while (lines.MoveNext() && lines.Current != "```")
            text.Append(lines.Current).Append('\n');
        bool isEscaped = opening switch
        {
            [_] or [_, _] => false,
            [_, _, "escaped"] => true,
            _ => throw new FormatException($"A fence names its file, and can say that it is escaped: {string.Join(' ', opening)}"),
        };
        byte[] bytes = isEscaped ? Unescape(text.ToString()) : Encoding.UTF8.GetBytes(text.ToString());
        return new ExampleFile(opening.ElementAtOrDefault(1) ?? "", bytes);
    }

    // Every other part is what an escape has of digits.
    private static byte[] Unescape(string text) =>
        [.. Escape.Split(text).SelectMany(static (part, i) => i % 2 == 1 ? Convert.FromHexString(part) : Encoding.UTF8.GetBytes(part))];

    [GeneratedRegex(@"\\x([0-9A-F]{2})")]
    private static partial Regex Escape { get; }
}
