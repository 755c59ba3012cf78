using System.Text.RegularExpressions;
using Verbatim.LinkML.Diagnostics;
using Verbatim.LinkML.Model;
using Verbatim.LinkML.Syntax;

namespace Verbatim.LinkML.Resolution;

/// <summary>Turns patterns as written into regular expressions of .NET (P13).</summary>
internal sealed class PatternInduction(DiagnosticBag bag)
{
    public PatternModel? Of(SlotExpression expression)
    {
        if (expression.Pattern is not { } pattern)
            return null;
        try
        {
            _ = new Regex(pattern.Value, RegexOptions.CultureInvariant);
            return new PatternModel(pattern.Value, pattern.Value);
        }
        catch (ArgumentException failure)
        {
            bag.Report(SchemaDiagnostics.InvalidPattern, pattern.Place, failure.Message);
            return null;
        }
    }
}
