namespace Verbatim.Checks.Reading.Structure;

/// <summary>Who signs a text.</summary>
/// <param name="Span">The signature without the word before it: <c>Chief Editor</c> of <c>by Chief Editor</c>.</param>
/// <param name="IsRole">Whether it names nobody, only what somebody does there.</param>
public readonly record struct Signature(TextSpan Span, bool IsRole)
{
    /// <summary>What the words for roles in it say that it names, each once; none where it has no such word.</summary>
    public ImmutableArray<BylineRole> Roles { get; init; } = [];

    private const int MostWords = 14;

    /// <summary>The signature that a line is, or null where it is none.</summary>
    /// <param name="words">The text.</param>
    /// <param name="from">The line's first word.</param>
    /// <param name="to">The first word after the line.</param>
    /// <param name="lexicon">The words of signatures.</param>
    internal static Signature? Of(TextWords words, int from, int to, StructureLexicon lexicon)
    {
        if (to - from > MostWords || to <= from)
            return null;
        int name = from + lexicon.BylinePrefixes.At(words, from);
        int end = name;
        while (end < to && (end == name || words[end].Gap is TokenGap.Space or TokenGap.Hyphen or TokenGap.Point or TokenGap.None)
            && !char.IsDigit(words.Text[words[end].Start])
            && !(end > name && words.Key(end) == "on"))
        {
            end++;
        }
        if (end == name)
            return null;
        bool isRole = AreRoles(words, name, end, lexicon);
        // Without "by" before it, a line signs only where it is a role and nothing else.
        bool isSigned = name > from ? isRole || (words.IsCapital(name) && lexicon.FunctionWords.At(words, name) == 0) : isRole && end == to;
        return isSigned
            ? new Signature(words.Span(name, end), isRole) { Roles = [.. RolesIn(words, name, end, lexicon)] }
            : null;
    }

    private static IEnumerable<BylineRole> RolesIn(TextWords words, int first, int end, StructureLexicon lexicon) =>
        lexicon.RoleKinds.Where(kind => kind.Words.IsIn(words, first, end)).Select(static kind => kind.Role);

    private static bool AreRoles(TextWords words, int from, int to, StructureLexicon lexicon)
    {
        bool hasRole = false;
        for (int i = from; i < to; i++)
        {
            bool isRole = lexicon.Roles.At(words, i) > 0;
            if (!isRole && lexicon.RoleQualifiers.At(words, i) == 0)
                return false;
            hasRole |= isRole;
        }
        return hasRole;
    }
}
