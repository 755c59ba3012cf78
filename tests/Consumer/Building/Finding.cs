using System.Globalization;
using System.Text.RegularExpressions;

namespace Verbatim.Consumer.Building;

/// <summary>A line of a build's output that names a place.</summary>
/// <param name="File">The file, without its folder.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
/// <param name="Code">The code.</param>
/// <param name="Message">What it says, without the help link and the project that MSBuild adds.</param>
public sealed partial record Finding(string File, int Line, int Column, string Severity, string Code, string Message)
{
    /// <summary>The place and the code, as tables of expected findings have them.</summary>
    public string Place => string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column}): {Code}");

    /// <summary>The place, the code and what it says, with the paths of a folder as seen from there.</summary>
    public string In(string folder) => $"{Place}: {Message.Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)}";

    /// <summary>The findings in an output; a build prints each twice, the command once.</summary>
    public static IReadOnlyList<Finding> AllIn(string output) =>
    [
        .. Form.Matches(output).Select(static match => new Finding(
                match.Groups["file"].Value.Split('/', '\\')[^1],
                Number(match.Groups["line"]),
                Number(match.Groups["column"]),
                match.Groups["severity"].Value,
                match.Groups["code"].Value,
                match.Groups["message"].Value))
            .Distinct()
            .OrderBy(static found => found.File, StringComparer.Ordinal).ThenBy(static found => (found.Line, found.Column)),
    ];

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?<file>[^\r\n]+)\((?<line>\d+),(?<column>\d+)\): (?<severity>error|warning) (?<code>\w+): (?<message>[^\r\n]*?)( \(https://\S+\))?( \[[^\r\n\]]+\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex Form { get; }
}
