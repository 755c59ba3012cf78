using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis.CSharp;

namespace Verbatim.Emission.Tests.Compiling;

/// <summary>What generated code said of a document.</summary>
public sealed record GeneratedRead(IRecord? Value, EquatableArray<Diagnostic> Diagnostics, bool IsInterpreted)
{
    /// <summary>The verdict.</summary>
    public bool IsValid => Value is not null;
}

/// <summary>A schema whose generated code was compiled and loaded; disposing it unloads the code.</summary>
public sealed class GeneratedSchema : IDisposable
{
    private readonly AssemblyLoadContext _context = new("Generated", isCollectible: true);
    private readonly Func<string, SourceText, ITextSource?, GeneratedRead?> _read;

    private GeneratedSchema(LoadedSchema schema, EquatableArray<GeneratedFile> files, Stream assembly)
    {
        Schema = schema;
        Files = files;
        Type entry = _context.LoadFromStream(assembly).GetType("Entry", throwOnError: true)!;
        _read = entry.GetMethod("Read", BindingFlags.Public | BindingFlags.Static)!.CreateDelegate<Func<string, SourceText, ITextSource?,
            GeneratedRead?>>();
    }

    /// <summary>The schema as it was loaded.</summary>
    public LoadedSchema Schema { get; }

    /// <summary>The generated files.</summary>
    public EquatableArray<GeneratedFile> Files { get; }

    /// <summary>Generates, compiles and loads.</summary>
    public static GeneratedSchema Load(LoadedSchema schema)
    {
        EquatableArray<GeneratedFile> files = CSharpEmitter.Emit(schema.Model!, new CSharpOptions("Generated", EmbeddedSchema.Of(schema)));
        CSharpCompilation compilation = Compiler.Compile(files, Entry(schema, files));
        MemoryStream assembly = new();
        if (!compilation.Emit(assembly).Success)
            throw new InvalidOperationException(string.Join('\n', Compiler.Complaints(compilation)));
        assembly.Position = 0;
        return new GeneratedSchema(schema, files, assembly);
    }

    /// <summary>Generates, compiles and loads a schema that is written down in a test.</summary>
    public static GeneratedSchema Of(string yaml)
    {
        SourceText text = SourceText.From("schema.yaml", yaml);
        LoadedSchema schema = SchemaLoader.Load(text, new MemoryTextSource([text]));
        return schema.IsValid ? Load(schema) : throw new InvalidOperationException(string.Join('\n', schema.Diagnostics));
    }

    /// <summary>Reads a document by generated code; null where the class has no documents.</summary>
    public GeneratedRead? Read(string className, SourceText document, ITextSource? texts = null) => _read(className, document, texts);

    public void Dispose() => _context.Unload();

    // The code that is tested uses no reflection, so the test has one entry compiled with it that knows each class.
    private static string Entry(LoadedSchema schema, EquatableArray<GeneratedFile> files)
    {
        IEnumerable<string> cases = schema.Model!.Classes
            .Select(c => (c.Name, Type: TypeOf(c.Name, files)))
            .Where(static c => c.Type is not null)
            .Select(static c => $"case {SymbolDisplay.FormatLiteral(c.Name, quote: true)}: {{ var r = Generated.{c.Type}.Read(text, texts); return new(r.Value, r.Diagnostics, r.IsInterpreted); }}");
        return $$"""
            using Verbatim.Documents;
            using Verbatim.Emission.Tests.Compiling;
            public static class Entry
            {
                public static GeneratedRead? Read(string name, SourceText text, ITextSource? texts)
                {
                    switch (name)
                    {
                        {{string.Join('\n', cases)}}
                        default: return null;
                    }
                }
            }
            """;
    }

    private static string? TypeOf(string className, EquatableArray<GeneratedFile> files)
    {
        GeneratedFile? file = files.FirstOrDefault(f =>
            f.Text.Contains($"Schema.Instance, {SymbolDisplay.FormatLiteral(className, quote: true)}, isWhole", StringComparison.Ordinal));
        return file is not null && file.Text.Contains(" ReadFile(string path)", StringComparison.Ordinal)
            ? file.HintName[..^".g.cs".Length] : null;
    }
}
