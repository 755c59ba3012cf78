using Verbatim.Cli.Files;
using Verbatim.Cli.Output;
using Verbatim.Documents;
using Verbatim.LinkML;
using Verbatim.LinkML.Model;

namespace Verbatim.Cli.Commands;

/// <summary>Holds the files of a data set to a schema: each by itself, several at once, then all together.</summary>
internal static class DataFiles
{
    /// <summary>What is wrong with the files.</summary>
    /// <param name="model">The schema.</param>
    /// <param name="className">The class of each file, or null for the tree root.</param>
    /// <param name="paths">The files.</param>
    /// <param name="texts">Where they and the texts that they quote come from.</param>
    /// <param name="references">The severity of a reference that leads nowhere.</param>
    /// <param name="terminal">Where a person may watch.</param>
    public static IEnumerable<Diagnostic> Check(
        SchemaModel model, string? className, EquatableArray<string> paths, FileTextSource texts, DiagnosticSeverity references,
        Terminal terminal)
    {
        DocumentValidator validator = new(model, texts);
        EquatableArray<Diagnostic>[] found = new EquatableArray<Diagnostic>[paths.Count];
        ValidationResult?[] results = new ValidationResult?[paths.Count];
        using Progress progress = new(terminal, "checking", "files", paths.Count);
        Parallel.For(0, paths.Count, i =>
        {
            FileText file = texts.Read(paths[i]);
            if (file.Text is null)
            {
                found[i] = [file.Problem!];
            }
            else
            {
                DocumentTree tree = DocumentParser.Parse(file.Text);
                results[i] = validator.Validate(tree, className);
                found[i] = [.. tree.Diagnostics, .. results[i]!.Diagnostics];
            }
            progress.Advance();
        });

        return [.. found.SelectMany(static d => d), .. DataSet.Check(model, results.OfType<ValidationResult>(), references)];
    }
}
