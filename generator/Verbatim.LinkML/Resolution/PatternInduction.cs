using System.Text.RegularExpressions;

namespace Verbatim.LinkML.Resolution;

/// <summary>Turns patterns as written into regular expressions of .NET (P13), each once.</summary>
internal sealed class PatternInduction(ElementIndex index, DiagnosticBag bag)
{
    private readonly Dictionary<(string Source, Place Place), PatternModel?> _known = [];

    /// <summary>The pattern of an expression; null where it has none, or one that cannot be used, which is reported.</summary>
    public PatternModel? Of(SlotExpression expression)
    {
        if (expression.StructuredPattern is { } structured)
            return Once(structured.Syntax, Build(structured));
        return expression.Pattern is { } pattern ? Once(pattern, pattern.Value) : null;
    }

    private PatternModel? Once(Placed<string> written, string source)
    {
        if (!_known.TryGetValue((source, written.Place), out PatternModel? model))
            _known[(source, written.Place)] = model = Translate(written, source);
        return model;
    }

    private PatternModel? Translate(Placed<string> written, string source)
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
            return new PatternModel(source, expression);
        }
        catch (ArgumentException failure)
        {
            bag.Report(SchemaDiagnostics.InvalidPattern, written.Place, source, Reason(failure));
            return null;
        }
    }

    /// <summary>A structured pattern is anchored unless it says that a part may match; names in braces stand for settings.</summary>
    private string Build(PatternExpression pattern)
    {
        string syntax = pattern.Interpolated
            ? SettingName.Replace(pattern.Syntax.Value, match => Setting(match, pattern.Syntax.Place))
            : pattern.Syntax.Value;
        return pattern.PartialMatch ? syntax : $"^(?:{syntax})$";
    }

    private string Setting(Match match, Place place)
    {
        string name = match.Groups["name"].Value;
        if (index.Settings.TryGetValue(name, out string? value))
            return value;
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

    private static readonly Regex SettingName = new(@"\{(?<name>[A-Za-z_][A-Za-z0-9_]*)\}", RegexOptions.CultureInvariant);

    private static readonly Regex AfterOffset = new(@"at offset [0-9]+\. ", RegexOptions.CultureInvariant | RegexOptions.RightToLeft);
}
