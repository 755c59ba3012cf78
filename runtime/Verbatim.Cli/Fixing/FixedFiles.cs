namespace Verbatim.Cli.Fixing;

/// <summary>Files with their edits, and what is still wrong with all files. Nothing of it is on disk yet.</summary>
/// <param name="Texts">The texts, edits included.</param>
/// <param name="Findings">What is wrong with them.</param>
/// <param name="Edited">The files that were edited, by full path.</param>
/// <param name="Fixed">How many findings were fixed in each.</param>
internal sealed record FixedFiles(
    FileTexts Texts,
    EquatableArray<Diagnostic> Findings,
    ImmutableSortedDictionary<string, EditedText> Edited,
    ImmutableSortedDictionary<string, int> Fixed)
{
    /// <summary>The files as they were read.</summary>
    public static FixedFiles Unchanged(FileTexts texts, EquatableArray<Diagnostic> findings) => new(
        texts, findings, ImmutableSortedDictionary.Create<string, EditedText>(StringComparer.Ordinal),
        ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal));

    /// <summary>The files with further edits, checked again.</summary>
    /// <param name="fixes">The fixes, none of which meets another.</param>
    /// <param name="check">Checks all files.</param>
    public FixedFiles With(IReadOnlyCollection<PendingFix> fixes, Func<FileTexts, EquatableArray<Diagnostic>> check)
    {
        ImmutableSortedDictionary<string, EditedText> edited = Edited;
        ImmutableSortedDictionary<string, int> counts = Fixed;
        foreach (IGrouping<string, PendingFix> file in fixes.GroupBy(static fix => fix.File))
        {
            EditedText text = edited.TryGetValue(file.Key, out EditedText? known) ? known : EditedText.Of(Texts.Opened(file.Key)!);
            edited = edited.SetItem(file.Key, text.Apply(file.SelectMany(static fix => fix.Fix.Edits)));
            counts = counts.SetItem(file.Key, counts.GetValueOrDefault(file.Key) + file.Count());
        }
        FileTexts texts = Texts.With(edited.Values.Select(static text => text.Current));
        return new FixedFiles(texts, check(texts), edited, counts);
    }

    /// <summary>The files without the edits of some, checked again.</summary>
    public FixedFiles Without(IReadOnlyCollection<string> files, Func<FileTexts, EquatableArray<Diagnostic>> check)
    {
        FileTexts texts = Texts.With(files.Select(file => Edited[file].Original));
        return new FixedFiles(texts, check(texts), Edited.RemoveRange(files), Fixed.RemoveRange(files));
    }
}
