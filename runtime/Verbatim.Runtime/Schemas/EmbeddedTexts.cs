using Verbatim.Documents;

namespace Verbatim.Runtime;

/// <summary>The schema files that generated code carries, found as the loader asks for imports.</summary>
internal sealed class EmbeddedTexts(IReadOnlyList<SchemaText> files) : ITextSource
{
    /// <summary>The root schema.</summary>
    public SourceText Root { get; } = SourceText.From(files[0].Path, files[0].Text);

    /// <inheritdoc/>
    public SourceText? Find(string fromPath, string reference)
    {
        string path = Resolve(fromPath, reference);
        foreach (SchemaText file in files)
        {
            if (file.Path == path)
                return SourceText.From(file.Path, file.Text);
        }
        return null;
    }

    private static string Resolve(string fromPath, string reference)
    {
        List<string> steps = [.. fromPath.Split('/')[..^1]];
        foreach (string step in reference.Split('/'))
        {
            if (step == ".." && steps.Count > 0 && steps[^1] != "..")
                steps.RemoveAt(steps.Count - 1);
            else if (step is not "." and not "")
                steps.Add(step);
        }
        return string.Join("/", steps);
    }
}
