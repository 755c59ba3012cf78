namespace Verbatim.Checks.Drafting;

/// <summary>Points at passages of a text so that each is found in one place only.</summary>
/// <param name="text">The text.</param>
internal sealed class UniquePassages(string text)
{
    // Words that stand in so many places, or are alike so far around, choose nothing that a person could check.
    private const int MostPlaces = 300;
    private const int LongestContext = 200;
    private const int LongestWord = 20;

    /// <summary>The selector of a passage, or null where nothing near it tells it from the same words elsewhere.</summary>
    public TextSelector? Select(TextSpan passage) => Around(passage) is var (before, after)
        ? new TextSelector
        {
            Exact = text.Substring(passage.Start, passage.Length),
            Prefix = before == 0 ? null : text.Substring(passage.Start - before, before),
            Suffix = after == 0 ? null : text.Substring(passage.End, after),
        }
        : null;

    /// <summary>How many units before and behind a passage it takes to find it; null where no few do.</summary>
    private (int Before, int After)? Around(TextSpan passage)
    {
        if (passage.Length == 0 || Others(passage) is not { } others)
            return null;
        if (others.Count == 0)
            return (0, 0);
        int? after = Behind(passage, others.Max(other => AlikeBehind(passage, other)) + 1);
        int? before = Before(passage, others.Max(other => AlikeBefore(passage, other)) + 1);
        // What is seen on paper chooses better than a line's end.
        bool isAheadSeen = before is { } length && !string.IsNullOrWhiteSpace(text.Substring(passage.Start - length, length));
        if (after is { } behind && (before is null || !isAheadSeen || behind <= before.Value))
            return (0, behind);
        if (before is { } ahead)
            return (ahead, 0);
        int most = Math.Min(LongestContext, passage.Start);
        List<int> left = others.FindAll(other => AlikeBefore(passage, other) >= most);
        return most > 0 && left.Count > 0 && Behind(passage, left.Max(other => AlikeBehind(passage, other)) + 1) is { } both
            && Before(passage, most) is { } whole
            ? (whole, both)
            : null;
    }

    private List<int>? Others(TextSpan passage)
    {
        string exact = text.Substring(passage.Start, passage.Length);
        List<int> others = [];
        for (int at = text.IndexOf(exact, StringComparison.Ordinal); at >= 0; at = text.IndexOf(exact, at + 1, StringComparison.Ordinal))
        {
            if (at == passage.Start)
                continue;
            if (others.Count == MostPlaces)
                return null;
            others.Add(at);
        }
        return others;
    }

    private int AlikeBehind(TextSpan passage, int other)
    {
        int alike = 0;
        for (int end = other + passage.Length; alike < LongestContext && passage.End + alike < text.Length
            && end + alike < text.Length; alike++)
        {
            if (text[passage.End + alike] != text[end + alike])
                break;
        }
        return alike;
    }

    private int AlikeBefore(TextSpan passage, int other)
    {
        int alike = 0;
        while (alike < LongestContext && passage.Start - alike > 0 && other - alike > 0
            && text[passage.Start - alike - 1] == text[other - alike - 1])
            alike++;
        return alike;
    }

    // Up to the end of a word, and of a character.
    private int? Behind(TextSpan passage, int needed)
    {
        int end = passage.End + needed;
        if (needed > LongestContext || end > text.Length)
            return null;
        for (int more = 0; more < LongestWord && end < text.Length && IsInside(end); more++)
            end++;
        return end - passage.End;
    }

    private int? Before(TextSpan passage, int needed)
    {
        int start = passage.Start - needed;
        if (needed > LongestContext || start < 0)
            return null;
        for (int more = 0; more < LongestWord && start > 0 && IsInside(start); more++)
            start--;
        return passage.Start - start;
    }

    private bool IsInside(int at) => char.IsLowSurrogate(text[at]) || (text[at - 1] == '\r' && text[at] == '\n')
        || (char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]));
}
