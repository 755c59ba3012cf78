namespace Verbatim.Cli.Reports.Site;

/// <summary>
/// The folder that a report is written to. A file that would not change is left alone; one that the last report wrote and this one does not
/// is removed; whatever else is there stays as it is.
/// </summary>
internal sealed class SiteFolder
{
    private readonly string _folder;
    private readonly HashSet<string> _before;
    private readonly HashSet<string> _now;

    private SiteFolder(string folder, HashSet<string> before, HashSet<string> now) => (_folder, _before, _now) = (folder, before, now);

    /// <summary>How many files were written since they were not there, or said something else.</summary>
    public int Written { get; private set; }

    /// <summary>How many files were removed.</summary>
    public int Removed { get; private set; }

    /// <summary>Makes the folder ready for a report.</summary>
    /// <param name="folder">The full path of the folder; made if it is not there.</param>
    /// <param name="files">Every file that will be written.</param>
    /// <exception cref="IOException">The folder cannot be written to, or holds a file of somebody else under one of the names.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static SiteFolder Open(string folder, IEnumerable<PagePath> files)
    {
        Directory.CreateDirectory(folder);
        HashSet<string> before = Manifest.Read(folder);
        HashSet<string> now = [.. files.Select(static file => file.Text)];
        string? foreign = now.Where(file => !before.Contains(file) && Path.Exists(Path.Combine(folder, file))).Order(StringComparer.Ordinal)
            .FirstOrDefault();
        if (foreign is not null)
            throw new IOException($"'{foreign}' is there already and was not written by a report; choose another folder");
        string? link = now.Select(static file => file.Split('/')).Where(static steps => steps.Length > 1)
            .Select(static steps => steps[0]).Distinct()
            .FirstOrDefault(inside => new DirectoryInfo(Path.Combine(folder, inside)).LinkTarget is not null);
        if (link is not null)
            throw new IOException($"'{link}' in it is a link, and what it leads to is no part of the report");
        // Listed before they are there: a run that is cut short leaves no file that the next would not dare to touch.
        ChangedFile.Write(Path.Combine(folder, Manifest.Name), Manifest.Of(before.Union(now)));
        return new SiteFolder(folder, before, now);
    }

    /// <summary>Writes a page.</summary>
    public void Write(HtmlDocument page)
    {
        using MemoryStream bytes = new();
        using (StreamWriter writer =
            new(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16_384, leaveOpen: true))
            page.WriteTo(writer);
        Write(page.Path, bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <summary>Writes a file.</summary>
    public void Write(PagePath path, ReadOnlySpan<byte> bytes)
    {
        if (!_now.Contains(path.Text))
            throw new InvalidOperationException($"The report did not say that it would write '{path.Text}'.");
        string full = Path.Combine(_folder, path.Text);
        bool isLink = new FileInfo(full).LinkTarget is not null;
        if (!isLink && File.Exists(full) && File.ReadAllBytes(full).AsSpan().SequenceEqual(bytes))
            return;
        // What it leads to is somebody else's.
        if (isLink)
            File.Delete(full);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        Written++;
    }

    /// <summary>Removes what the last report wrote and this one did not.</summary>
    public void Close()
    {
        foreach (string file in _before.Except(_now))
        {
            string full = Path.Combine(_folder, file);
            if (!File.Exists(full))
                continue;
            File.Delete(full);
            Removed++;
            string parent = Path.GetDirectoryName(full)!;
            if (parent != _folder && !Directory.EnumerateFileSystemEntries(parent).Any())
                Directory.Delete(parent);
        }
        ChangedFile.Write(Path.Combine(_folder, Manifest.Name), Manifest.Of(_now));
    }
}
