using System.Text.RegularExpressions;

namespace Verbatim.LinkML.Resolution;

/// <summary>Turns patterns as written into regular expressions of .NET (P13), each once.</summary>
internal sealed class PatternInduction(ElementIndex index, DiagnosticBag bag)
{
    private readonly Dictionary<(string Source, Place Place), Pattern?> _known = [];

    /// <summary>The pattern that a schema states; null where it is one that cannot be used, which is reported.</summary>
    public Pattern? Of(Statement statement) => statement.Value is PatternExpression structured
        ? Once(structured.Syntax, Build(structured)) : Once(new(statement.Text, statement.Place), statement.Text);

    private Pattern? Once(Placed<string> written, string source)
    {
        if (!_known.TryGetValue((source, written.Place), out Pattern? model))
            _known[(source, written.Place)] = model = Translate(written, source);
        return model;
    }

    private Pattern? Translate(Placed<string> written, string source)
    {
        (string expression, string? untranslatable) = PatternTranslator.Translate(source);
        if (untranslatable is not null)
        {
            bag.Report(SchemaDiagnostics.UntranslatablePattern, written.Place, untranslatable);
            return null;
        }
        try
        {
            _ = new Regex(expression, RegexOptions.CultureInvariant);
            return new Pattern(source, expression);
        }
        catch (ArgumentException failure)
        {
            bag.Report(SchemaDiagnostics.InvalidPattern, written.Place, source, Reason(failure));
            return null;
        }
    }

    /// <summary>
    /// A structured pattern is anchored unless it says that a part may match; names in braces stand for settings, whether it says that they
    /// are interpolated or not (P13).
    /// </summary>
    private string Build(PatternExpression pattern)
    {
        string syntax = SettingName.Replace(pattern.Syntax.Value, match => Setting(match, pattern.Syntax.Place));
        return pattern.PartialMatch ? syntax : $"^(?:{syntax})$";
    }

    private string Setting(Match match, Place place)
    {
        string name = match.Groups["name"].Value;
        if (index.Settings.TryGetValue(name, out string? value))
            return match.Groups["before"].Value + value;
        if (match.Groups["before"].Length > 0 || Quantifier.IsMatch(name))
            return match.Value;
        Place? written = place.PartOf(match.Value) is { } braces ? braces with { Span = new(braces.Span.Start + 1, name.Length) } : null;
        bag.ReportUnknownName(SchemaDiagnostics.UndefinedElement, place, written, name, index.Settings.Keys, "setting", name);
        return match.Value;
    }

    /// <summary>What .NET says without the pattern and its offset, which count in the translated text.</summary>
    private static string Reason(ArgumentException failure)
    {
        string message = failure.Message.Replace('\n', ' ').Replace('\r', ' ');
        Match offset = AfterOffset.Match(message);
        return offset.Success ? message[(offset.Index + offset.Length)..].TrimEnd('.') : message;
    }

    // Braces after a backslash, or with numbers in them, are the pattern's own, unless a setting has that very name.
    private static readonly Regex SettingName = new(@"(?<before>\\[A-Za-z]?)?\{(?<name>[^{}]+)\}", RegexOptions.CultureInvariant);

    private static readonly Regex Quantifier = new("^[0-9]*(,[0-9]*)?$", RegexOptions.CultureInvariant);

    private static readonly Regex AfterOffset = new(@"at offset [0-9]+\. ", RegexOptions.CultureInvariant | RegexOptions.RightToLeft);
}
