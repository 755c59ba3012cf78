using System.Reflection;

namespace Verbatim.Checks.Lexicons;

/// <summary>
/// What a language calls things, as data: a file of <c>Lexicons/</c>, whose form <c>Lexicons/lexicons.yaml</c> says. A name leads to
/// phrases, or to further names, as deep as the file has it.
/// </summary>
public sealed class Lexicon
{
    private readonly string _path;
    private readonly MappingNode _root;

    private Lexicon(string path, MappingNode root) => (_path, _root) = (path, root);

    /// <summary>The names, in the order of the file.</summary>
    public IEnumerable<string> Names => _root.Entries.Select(static entry => entry.Key.Value);

    /// <summary>Reads a lexicon that travels with this assembly.</summary>
    /// <param name="name">Its file, as <c>time.en.yaml</c>.</param>
    /// <exception cref="FormatException">There is none, or it is no lexicon.</exception>
    public static Lexicon Load(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Lexicons/{name}")
            ?? throw new FormatException($"There is no lexicon {name}.");
        using StreamReader reader = new(stream);
        return Read(DocumentParser.Parse(SourceText.From(name, reader.ReadToEnd())));
    }

    /// <summary>Reads a lexicon from a document.</summary>
    /// <exception cref="FormatException">The document is no mapping, or cannot be read.</exception>
    public static Lexicon Read(DocumentTree tree) => tree.Root is MappingNode root && tree.Diagnostics.IsEmpty
        ? new Lexicon(tree.Text.Path, root)
        : throw new FormatException($"{tree.Text.Path} is no lexicon. {string.Join(' ', tree.Diagnostics)}");

    /// <summary>The phrases of a name.</summary>
    /// <exception cref="FormatException">The lexicon has no such name, or no phrases under it.</exception>
    public IReadOnlyList<string> Phrases(string name) => _root[name] is SequenceNode phrases
        ? [.. phrases.Items.OfType<ScalarNode>().Select(static phrase => phrase.Value)]
        : throw new FormatException($"{_path} needs phrases under '{name}'.");

    /// <summary>The text of a name.</summary>
    /// <exception cref="FormatException">The lexicon has no such name, or no text under it.</exception>
    public string Text(string name) =>
        _root[name] is ScalarNode text ? text.Value : throw new FormatException($"{_path} needs a text under '{name}'.");

    /// <summary>The names below a name.</summary>
    /// <exception cref="FormatException">The lexicon has no such name, or no names under it.</exception>
    public Lexicon Below(string name) => _root[name] is MappingNode below
        ? new Lexicon($"{_path}/{name}", below)
        : throw new FormatException($"{_path} needs names under '{name}'.");
}
