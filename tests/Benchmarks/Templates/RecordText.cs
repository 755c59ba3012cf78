using System.Text.RegularExpressions;

namespace Verbatim.Benchmarks.Templates;

/// <summary>What the generated type of a class says, all of it worked out; read from the type itself.</summary>
internal sealed partial record RecordText(
    string Schema, string Namespace, string[] Docs, string Kind, string Name, string Bases,
    PropertyText[] Properties, string? Read, KeyText? Key, string Call, string Checker, string Writer)
{
    public bool Mixin => Kind.EndsWith("interface", StringComparison.Ordinal);

    /// <summary>The type in a generated file, without the code below it that reads, checks and writes its objects.</summary>
    public static string PartOf(string file) => file[..(file.IndexOf("\n}\n", StringComparison.Ordinal) + 3)];

    /// <summary>What the type in a generated file says.</summary>
    public static RecordText Of(string file)
    {
        string[] parts = PartOf(file).Split("\n{\n");
        Match heading = Heading.Match(parts[0]), key = KeyMember.Match(parts[1]), read = ReadMember.Match(parts[1]);
        IEnumerable<PropertyText> properties = Property.Matches(parts[1]).Select(static match =>
            new PropertyText(DocsOf(match.Groups[1].Value), match.Groups[2].Value, match.Groups[3].Length > 0));
        return new RecordText(
            heading.Groups[1].Value, heading.Groups[2].Value,
            DocsOf(parts[0]), heading.Groups[3].Value, heading.Groups[4].Value, heading.Groups[5].Value,
            [.. properties],
            read.Success ? read.Groups[1].Value : null,
            key.Success ? new KeyText(key.Groups[1].Value, key.Groups[2].Value, key.Groups[3].Value) : null,
            CallMember.Match(parts[1]).Groups[1].Value,
            CheckMember.Match(parts[1]).Groups[1].Value,
            WriteMember.Match(parts[1]).Groups[1].Value);
    }

    private static string[] DocsOf(string block) => [.. Doc.Matches(block).Select(static match => match.Groups[1].Value)];

    [GeneratedRegex(
        """schema "(.*)": edit(?s:.*)^namespace (.*);$(?s:.*)^public (.*(?:record|interface)) (\w+) : (.*)\z""",
        RegexOptions.Multiline)]
    private static partial Regex Heading { get; }

    [GeneratedRegex("^ */// (.*)$", RegexOptions.Multiline)]
    private static partial Regex Doc { get; }

    [GeneratedRegex("""((?:    /// .*\n)+)    ((?!static|public static)[^/\n]+ (?:\{ get.*|=> ".*";))\n(\n?)""")]
    private static partial Regex Property { get; }

    [GeneratedRegex(@"string\? key\) => (.*);")]
    private static partial Regex CallMember { get; }

    [GeneratedRegex(@"CheckScope scope\) => (\w+)\.")]
    private static partial Regex CheckMember { get; }

    [GeneratedRegex(@"bool withKey\) => (\w+)\.")]
    private static partial Regex WriteMember { get; }

    [GeneratedRegex("public (static(?: new)?) ReadResult")]
    private static partial Regex ReadMember { get; }

    [GeneratedRegex(@"    (\S+) IKeyed<.*>\.Key => (.*);\n\n    string IKeyed<.*>\.KeyText => (.*);")]
    private static partial Regex KeyMember { get; }
}

/// <summary>A property as it is declared, and whether an empty line follows.</summary>
internal sealed record PropertyText(string[] Docs, string Declaration, bool IsApart);

/// <summary>What an object of a class is keyed by.</summary>
internal sealed record KeyText(string Type, string Value, string Text);
