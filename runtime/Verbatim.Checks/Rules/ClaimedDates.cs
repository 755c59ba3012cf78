namespace Verbatim.Checks.Rules;

/// <summary>A claim's date is one that its evidence gives, and as exactly as the evidence gives it.</summary>
internal static class ClaimedDates
{
    public static IEnumerable<Diagnostic> Check(Corpus corpus) =>
        from document in corpus.Articles
        where document.Article.Language.StartsWith("en", StringComparison.Ordinal)
        from claim in StatedClaim.In(document)
        let date = claim.Claim.ClaimValue.Date
        where date is not null
        let finding = Check(claim, date)
        where finding is not null
        select finding with { Path = claim.Pointer + "/claim_value/date", Related = [new RelatedLocation("claimed here", claim.Record)] };

    private static Diagnostic? Check(StatedClaim claim, string date)
    {
        int?[] parts = [.. date.Split('-')
            .Select(static part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int n) ? n : (int?)null)];
        if (parts is not [{ } year, ..])
            return null;
        int? month = parts.ElementAtOrDefault(1), day = parts.ElementAtOrDefault(2);
        string text = claim.Document.Text.Text;
        List<TextDate> given =
            [.. claim.Claim.Evidence.SelectMany(passage => EvidenceDates.English.Read(text, claim.Document.Find(passage)))];
        List<TextDate> agreeing = given.FindAll(one => one.Agrees(year, month, day));
        if (given.Count > 0 && agreeing.Count == 0)
            return ClaimDiagnostics.DateNotInEvidence.At(claim.Passage, date, Words(text, given));
        if (agreeing.Exists(one => one.Gives(month, day))
            || claim.Claim.Evidence.Any(passage => EvidenceDates.English.IsRelative(text, claim.Document.Find(passage))))
            return null;
        return ClaimDiagnostics.DateMoreExact.At(claim.Passage, date, given.Count == 0 ? "no date" : "only " + Words(text, given));
    }

    private static string Words(string text, List<TextDate> dates) =>
        string.Join(", ", dates.Select(date => $"'{text.Substring(date.Span.Start, date.Span.Length)}'").Distinct(StringComparer.Ordinal));
}
