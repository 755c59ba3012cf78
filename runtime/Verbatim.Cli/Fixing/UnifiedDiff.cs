namespace Verbatim.Cli.Fixing;

/// <summary>
/// Changes of a file as <c>patch -p1</c> and <c>git apply</c> read them. The changes are known, so nothing is compared but the ends of
/// each.
/// </summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The patch of one file.</summary>
    /// <param name="path">Its path from the folder in which the patch is applied, with forward slashes.</param>
    /// <param name="old">The file before, with its byte-order mark if it has one.</param>
    /// <param name="new">The file after.</param>
    /// <param name="changes">What differs, in order.</param>
    /// <param name="paint">Gives a line its colour, told by its first character.</param>
    public static string Of(string path, string old, string @new, IEnumerable<TextChange> changes, Func<char, string, string> paint)
    {
        DiffLines before = new(old), after = new(@new);
        StringBuilder patch = new();
        patch.Append(paint('f', "--- " + FileName("a/" + path))).Append('\n')
            .Append(paint('f', "+++ " + FileName("b/" + path))).Append('\n');
        foreach (List<LineChange> hunk in Hunks(Merge(changes, before, after).Select(change => change.Trim(before, after))))
            WriteHunk(patch, hunk, before, after, paint);
        return patch.ToString();
    }

    /// <summary>The changes as lines; those that share a line are one.</summary>
    private static List<LineChange> Merge(IEnumerable<TextChange> changes, DiffLines before, DiffLines after)
    {
        List<LineChange> merged = [];
        foreach (TextChange change in changes)
        {
            (int oldFirst, int oldEnd) = before.Cover(change.Old);
            (int newFirst, int newEnd) = after.Cover(change.New);
            LineChange lines = new(oldFirst, oldEnd, newFirst, newEnd);
            if (merged is [.., var last] && (oldFirst < last.OldEnd || newFirst < last.NewEnd))
                merged[^1] = last with { OldEnd = lines.OldEnd, NewEnd = lines.NewEnd };
            else
                merged.Add(lines);
        }
        return merged;
    }

    private static IEnumerable<List<LineChange>> Hunks(IEnumerable<LineChange> changes)
    {
        List<LineChange> hunk = [];
        foreach (LineChange change in changes.Where(static change => change.OldEnd > change.OldFirst || change.NewEnd > change.NewFirst))
        {
            if (hunk is [.., var last] && change.OldFirst - last.OldEnd > 2 * Context)
            {
                yield return hunk;
                hunk = [];
            }
            hunk.Add(change);
        }
        if (hunk.Count > 0)
            yield return hunk;
    }

    private static void WriteHunk(StringBuilder patch, List<LineChange> hunk, DiffLines before, DiffLines after,
        Func<char, string, string> paint)
    {
        LineChange first = hunk[0], last = hunk[^1];
        int lead = Math.Min(Context, first.OldFirst), trail = Math.Min(Context, before.Count - last.OldEnd);
        (int oldAt, int newAt) = (first.OldFirst - lead, first.NewFirst - lead);
        string header = $"@@ -{Range(oldAt, last.OldEnd + trail)} +{Range(newAt, last.NewEnd + trail)} @@";
        patch.Append(paint('@', header)).Append('\n');
        foreach (LineChange change in hunk)
        {
            Write(patch, ' ', before, oldAt, change.OldFirst, paint);
            Write(patch, '-', before, change.OldFirst, change.OldEnd, paint);
            Write(patch, '+', after, change.NewFirst, change.NewEnd, paint);
            oldAt = change.OldEnd;
        }
        Write(patch, ' ', before, oldAt, last.OldEnd + trail, paint);
    }

    private static void Write(StringBuilder patch, char sign, DiffLines lines, int first, int end, Func<char, string, string> paint)
    {
        for (int i = first; i < end; i++)
        {
            string line = lines[i];
            bool isWhole = line.EndsWith('\n');
            patch.Append(paint(sign, sign + (isWhole ? line[..^1] : line))).Append('\n');
            if (!isWhole)
                patch.Append("\\ No newline at end of file\n");
        }
    }

    /// <summary>Lines from 0, the end not included, as a hunk counts them: from 1, or the line before where there are none.</summary>
    private static string Range(int first, int end) =>
        string.Create(CultureInfo.InvariantCulture, $"{(end > first ? first + 1 : first)},{end - first}");

    /// <summary>A path that holds what a patch cannot is quoted; one with a blank is ended by a tab.</summary>
    public static string FileName(string path)
    {
        if (path.Any(static c => c is '"' or '\\' || char.IsControl(c)))
            return ScalarSpelling.DoubleQuoted(path);
        return path.Contains(' ') ? path + "\t" : path;
    }

    private readonly record struct LineChange(int OldFirst, int OldEnd, int NewFirst, int NewEnd)
    {
        /// <summary>Without the lines that are the same before and after at its beginning and end.</summary>
        public LineChange Trim(DiffLines before, DiffLines after)
        {
            (int oldFirst, int oldEnd, int newFirst, int newEnd) = this;
            while (oldFirst < oldEnd && newFirst < newEnd && before[oldFirst] == after[newFirst])
                (oldFirst, newFirst) = (oldFirst + 1, newFirst + 1);
            while (oldFirst < oldEnd && newFirst < newEnd && before[oldEnd - 1] == after[newEnd - 1])
                (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1);
            return new LineChange(oldFirst, oldEnd, newFirst, newEnd);
        }
    }
}
