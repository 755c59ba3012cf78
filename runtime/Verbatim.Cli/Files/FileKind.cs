namespace Verbatim.Cli.Files;

/// <summary>What is looked for in a folder.</summary>
/// <param name="Name">What people call such a file.</param>
/// <param name="Endings">How its name ends; one of them.</param>
internal sealed record FileKind(string Name, EquatableArray<string> Endings)
{
    /// <summary>Data of any schema.</summary>
    public static FileKind Data { get; } = new("YAML or JSON file", [".yaml", ".yml", ".json", ".jsonl", ".ndjson"]);

    /// <summary>Articles as the desk records them.</summary>
    public static FileKind Record { get; } = new("record of an article (*.article.yaml)", [".article.yaml", ".article.yml"]);

    /// <summary>Articles as texts alone.</summary>
    public static FileKind Text { get; } = new("text (*.txt)", [".txt"]);

    /// <summary>Articles, as the desk records them or as texts alone.</summary>
    public static FileKind Article { get; } = new("article (*.article.yaml or *.txt)", [.. Record.Endings, ".txt"]);

    /// <summary>Dated facts.</summary>
    public static FileKind Knowledge { get; } = new("knowledge file (*.yaml)", [".yaml", ".yml"]);

    /// <summary>Whether a file of this path is one.</summary>
    public bool Includes(string path) => Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
