namespace Verbatim.Conformance.PublicSchemas;

/// <summary>What a file of the project says about public schemas and their documents, a line each: <c>NAME: WORDS: REASON</c>.</summary>
public static class Explanations
{
    /// <summary>Public documents whose verdict is another than is to be expected: the verdict, and why.</summary>
    public static IReadOnlyDictionary<string, (string Said, string Reason)> OfDocuments { get; } = Read("public-documents.txt");

    /// <summary>Schemas that have an error: its codes, and what is wrong.</summary>
    public static IReadOnlyDictionary<string, (string Said, string Reason)> OfSchemas { get; } = Read("schemas-with-errors.txt");

    private static Dictionary<string, (string, string)> Read(string file) => File
        .ReadLines(Path.Combine(AppContext.BaseDirectory, file))
        .Where(static line => line.Length > 0 && line[0] != '#')
        .Select(static line => line.Split(": ", 3))
        .ToDictionary(static parts => parts[0], static parts => (parts[1], parts[2]));
}
