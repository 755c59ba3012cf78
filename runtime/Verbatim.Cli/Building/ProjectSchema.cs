using System.Security.Cryptography;

namespace Verbatim.Cli.Building;

/// <summary>A schema of a project, loaded from what the build hands over when something first asks for it.</summary>
internal sealed class ProjectSchema : IProjectSchema
{
    private readonly Lazy<LoadedSchema> _loaded;
    private readonly Lazy<DocumentValidator?> _validator;
    private readonly Lazy<string> _key;

    public ProjectSchema(PlannedSchema plan, GivenFiles given)
    {
        Plan = plan;
        Dictionary<string, string?> lookedUp = new(StringComparer.Ordinal);
        _loaded = new(() => Load(plan, given, lookedUp));
        _validator = new(() => Loaded.Model is { } model ? new DocumentValidator(model) : null);
        _key = new(() => Checksum([.. Loaded.Files.Select(static file => file.Path + "\t" + file.Sha256),
            .. lookedUp.OrderBy(static file => file.Key, StringComparer.Ordinal).Select(static file => file.Key + "\t" + file.Value)]));
    }

    public PlannedSchema Plan { get; }

    public string Path => Plan.Path;

    public LoadedSchema Loaded => _loaded.Value;

    /// <summary>What holds documents to the schema; null where an error in it leaves nothing to hold them to.</summary>
    public DocumentValidator? Validator => _validator.Value;

    /// <summary>A checksum of all that the schema was read from: another where it may mean something else.</summary>
    public string Key => _key.Value;

    private static LoadedSchema Load(PlannedSchema plan, GivenFiles given, Dictionary<string, string?> lookedUp)
    {
        FileText file = given.Read(plan.Path);
        ITextSource texts = given.For(lookedUp);
        return file.Text is null
            ? new LoadedSchema(Model: null, [file.Problem!], [])
            : SchemaLoader.Load(file.Text, texts, plan.ImportMap.Length > 0 ? texts.Find(plan.Path, plan.ImportMap) : null);
    }

    private static string Checksum(string[] lines) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
}
