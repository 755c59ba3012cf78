using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Verbatim.Generator.Parsing;

/// <summary>What the build says about a file it hands over: the metadata of its item.</summary>
/// <param name="Role">What the file is for.</param>
/// <param name="Namespace">The namespace of the types generated from a schema.</param>
/// <param name="Generate">What the item says of a schema's types: <c>true</c>, <c>false</c> or nothing.</param>
/// <param name="ImportMap">The full path of the file that says where a schema's imports lead; empty where there is none.</param>
/// <param name="Class">The class a document is held to; empty where the schema's tree root decides.</param>
/// <param name="Schema">The full path of a document's schema; empty where the class decides.</param>
internal sealed record ItemMetadata(InputRole Role, string Namespace, string Generate, string ImportMap, string Class, string Schema)
{
    private const string Prefix = "build_metadata.AdditionalFiles.Verbatim";

    public static ItemMetadata Of(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        AnalyzerConfigOptions options = provider.GetOptions(file);
        string ns = Value(options, Prefix + "Namespace");
        return new ItemMetadata(
            RoleOf(Value(options, Prefix + "Role")),
            ns.Length > 0 ? ns : Namespaces.Allowed(Value(provider.GlobalOptions, "build_property.RootNamespace")),
            Value(options, Prefix + "Generate"),
            Value(options, Prefix + "ImportMap"),
            Value(options, Prefix + "Class"),
            Value(options, Prefix + "Schema"));
    }

    /// <summary>Whether C# is generated from a schema.</summary>
    public bool Generates => !Is(Generate, "false") && Namespaces.AreAllowed(Namespace);

    /// <summary>Whether the item says of a schema's types what can be understood.</summary>
    public bool IsGenerateKnown => Generate.Length == 0 || Is(Generate, "true") || Is(Generate, "false");

    private static bool Is(string text, string word) => string.Equals(text, word, StringComparison.OrdinalIgnoreCase);

    private static InputRole RoleOf(string text) => text switch
    {
        "schema" => InputRole.Schema,
        "import" => InputRole.Import,
        "data" => InputRole.Data,
        "text" => InputRole.Text,
        "findings" => InputRole.Findings,
        _ => InputRole.None,
    };

    private static string Value(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out string? value) ? value : "";
}
