namespace Verbatim.Checks.Rules;

/// <summary>A claim's number is one that its evidence gives, and as exactly as the evidence gives it.</summary>
internal static class ClaimedFigures
{
    public static IEnumerable<Diagnostic> Check(Corpus corpus)
    {
        NumberReader reader = new(NumberLexicon.English);
        foreach (ArticleDocument document in corpus.Articles.Where(
            static d => d.Article.Language.StartsWith("en", StringComparison.Ordinal)))
        {
            for (int i = 0; i < document.Article.Claims.Count; i++)
            {
                Claim claim = document.Article.Claims[i];
                if (claim.ClaimValue.Quantity is { } quantity && Check(document, claim, quantity, reader) is { } finding)
                    yield return finding with
                    {
                        Path = $"/claims/{i}/claim_value/quantity",
                        Related = [new RelatedLocation("claimed here", document.Locate($"/claims/{i}/id"))]
                    };
            }
        }
    }

    private static Diagnostic? Check(ArticleDocument document, Claim claim, Quantity quantity, NumberReader reader)
    {
        List<TextNumber> given = [.. claim.Evidence.SelectMany(passage => reader.Read(document.Text.Text, document.Find(passage)))];
        Location passage = document.Locate(claim.Evidence[0]);
        string claimed = FigureInterval.Describe(quantity);
        if (given.Count == 0)
            return ArticleDiagnostics.NoNumberInEvidence.At(passage, claimed);
        decimal?[] numbers = [quantity.Value, quantity.MinValue, quantity.MaxValue];
        foreach (decimal number in numbers.OfType<decimal>())
        {
            if (given.TrueForAll(n => n.Value != number))
                return ArticleDiagnostics.NumberNotInEvidence.At(passage, claimed,
                    string.Join(", ", given.Select(static n => Text(n.Value))));
        }
        if (OtherCurrency(document.Text.Text, quantity, given) is { } span)
            return ClaimDiagnostics.CurrencyNotInEvidence.At(document.Text.GetLocation(span), quantity.Unit,
                document.Text.Text.Substring(span.Start, span.Length));
        TextNumber? otherwise =
            given.Find(n => n.Value == quantity.Value && n.Qualifier is { } qualifier && qualifier != quantity.Qualifier);
        return otherwise is null
            ? null
            : ArticleDiagnostics.QualifierDiffers.At(document.Text.GetLocation(otherwise.Span), claimed, otherwise.QualifierText,
                Text(otherwise.Value));
    }

    // Only where each such number has another currency: a sum may be told in two.
    private static TextSpan? OtherCurrency(string text, Quantity quantity, List<TextNumber> given)
    {
        if (!Currencies.IsCode(quantity.Unit))
            return null;
        List<(IReadOnlyList<string> Codes, TextSpan Span)?> sums =
            [.. given.Where(n => n.Value == quantity.Value).Select(n => CurrencyReader.English.Read(text, n.Span))];
        return sums.Count > 0 && sums.TrueForAll(sum => sum is { } given && !given.Codes.Contains(quantity.Unit))
            ? sums[0]!.Value.Span : null;
    }

    private static string Text(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);
}
