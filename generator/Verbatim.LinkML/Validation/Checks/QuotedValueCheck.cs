namespace Verbatim.LinkML.Validation.Checks;

/// <summary>
/// Holds a quotation to the text it is from: annotation <c>quoted_from</c>. What is not found code point by code point is an error.
/// </summary>
internal sealed class QuotedValueCheck(QuotedFrom quotation) : ConstraintCheck
{
    private const int MostPlacesShown = 5;

    public void Check(ValidationContext context, DocumentNode value)
    {
        if (value is SequenceNode list)
        {
            for (int i = 0; i < list.Items.Count; i++)
            {
                context.Path.Enter(i);
                Check(context, list.Items[i]);
                context.Path.Leave();
            }
        }
        if (value is not ScalarNode { IsNull: false } quote)
            return;
        if (FindAround(context, quotation.Source) is not { } source)
            context.Report(DataDiagnostics.QuoteWithoutSource, quote.Span, KeyOf(quotation.Source));
        else if (context.Texts.Find(source.Value) is not { } text)
            ReportNotGiven(context, source);
        else
        {
            CheckSum(context, quotation, source, text.Source);
            CheckPlace(context, quotation, text, source, quote);
        }
    }

    /// <summary>The value of a slot on the object itself, else on the nearest object around it.</summary>
    private static ScalarNode? FindAround(ValidationContext context, string? slot)
    {
        if (slot is null)
            return null;
        string key = KeyOf(slot);
        for (int i = context.Path.Objects.Count - 1; i >= 0; i--)
        {
            if (context.Path.Objects[i].Node[key] is ScalarNode { IsNull: false } found)
                return found;
        }
        return null;
    }

    private static string? ValueOf(ValidationContext context, string? slot)
    {
        return slot is not null && context.Path.Scope?.Node[KeyOf(slot)] is ScalarNode { IsNull: false } found ? found.Value : null;
    }

    private static string KeyOf(string slot) => slot.Replace(' ', '_'); // P10

    private static void ReportNotGiven(ValidationContext context, ScalarNode source)
    {
        if (!context.IsFirstMention("text " + source.Value))
            return;
        Diagnostic found = DataDiagnostics.TextNotGiven.At(context.Text.GetLocation(source.Span), Wording.Quote(source.Value));
        // Who looks up texts and misses one has evidence that nobody checked: as bad as evidence that is wrong.
        context.Add(context.Texts.HasSource ? found with { Severity = DiagnosticSeverity.Error } : found);
    }

    private static void CheckSum(ValidationContext context, QuotedFrom quotation, ScalarNode source, SourceText text)
    {
        if (FindAround(context, quotation.Sha256) is not { } recorded
            || string.Equals(recorded.Value, text.Sha256, StringComparison.OrdinalIgnoreCase))
            return;
        if (!context.IsFirstMention($"checksum {source.Value} {recorded.Value}"))
            return;
        Diagnostic found = DataDiagnostics.TextChanged.At(
            context.Text.GetLocation(recorded.Span), Wording.Quote(source.Value), text.Sha256, Wording.Quote(recorded.Value));
        context.Add(found with { Fixes = [DocumentFix.Replace(context.Text, recorded, text.Sha256)] });
    }

    private static void CheckPlace(ValidationContext context, QuotedFrom quotation, QuotedText text,
        ScalarNode source, ScalarNode quote)
    {
        List<int> places = quote.Value.Length == 0 ? [] : QuoteSearch.FindAll(text.Source.Text, quote.Value);
        bool canChoose = (quotation.Prefix ?? quotation.Suffix) is not null;
        if (places.Count == 0)
            ReportNotFound(context, text, source, quote);
        else if (places.Count > 1 && canChoose)
            CheckChoice(context, quotation, text.Source, source, quote, places);
    }

    private static void CheckChoice(
        ValidationContext context, QuotedFrom quotation, SourceText text, ScalarNode source, ScalarNode quote, List<int> places)
    {
        string? prefix = ValueOf(context, quotation.Prefix), suffix = ValueOf(context, quotation.Suffix);
        List<int> chosen = QuoteSearch.Choose(text.Text, quote.Value, places, prefix, suffix);
        if (chosen.Count == 1)
            return;
        string names = string.Join(" or ", new[] { quotation.Prefix, quotation.Suffix }.Where(static n => n is not null)
            .Select(n => $"'{KeyOf(n!)}'"));
        string problem = (prefix ?? suffix) is null ? $"nothing chooses one: give {names}"
            : chosen.Count == 0 ? $"none of them has the {names} given"
            : $"{names} still leaves {chosen.Count}";
        List<int> shown = chosen.Count > 0 ? chosen : places;
        Diagnostic found =
            DataDiagnostics.QuoteAmbiguous.At(context.Text.GetLocation(quote.Span), places.Count, Wording.Quote(source.Value), problem);
        context.Add(found with
        {
            Related = shown.Take(MostPlacesShown)
                .Select(at => new RelatedLocation("it stands here", text.GetLocation(new TextSpan(at, quote.Value.Length))))
                .ToEquatableArray(),
        });
    }

    private static void ReportNotFound(ValidationContext context, QuotedText text, ScalarNode source, ScalarNode quote)
    {
        TextSpan? nearest = NearestPassage.Find(text.Folded, FoldedText.Of(quote.Value), out int folded);
        Location location = context.Text.GetLocation(quote.Span);
        if (nearest is not { } span)
        {
            string problem = quote.Value.Length == 0 ? "it is empty" : "nothing like it stands there";
            context.Add(DataDiagnostics.QuoteNotFound.At(location, Wording.Quote(source.Value), problem));
            return;
        }
        string passage = text.Source.Text.Substring(span.Start, span.Length);
        string difference = QuoteDifference.Describe(quote.Value, passage, isFolded: folded > 0);
        context.Add(DataDiagnostics.QuoteNotFound.At(location, Wording.Quote(source.Value), difference) with
        {
            Related = [new RelatedLocation("the nearest passage", text.Source.GetLocation(span))],
            // What eyes overlook, and one place that can be meant: the text's own characters are the quotation. A block may have a comment.
            Fixes = [DocumentFix.Replace(context.Text, quote, passage) with { IsCertain = folded == 1 && quote.Kind != ScalarKind.Block }],
        });
    }
}
