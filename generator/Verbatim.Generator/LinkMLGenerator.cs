using Microsoft.CodeAnalysis;

namespace Verbatim.Generator;

/// <summary>
/// Turns the schemas of a project into C#. It only generates: what is wrong with a schema is the analyzers' to say. No step holds a
/// symbol, a compilation or a place, so an edit of C# or of data runs none of them, and an edit of a comment ends at the model.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class LinkMLGenerator : IIncrementalGenerator
{
    /// <summary>The step that reads the files that hold schemas.</summary>
    public const string InputStep = "Inputs";

    /// <summary>The step that loads and resolves the schemas.</summary>
    public const string ModelStep = "Models";

    /// <summary>The step that writes C#.</summary>
    public const string SourceStep = "Sources";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<SchemaInput> inputs = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellationToken) => SchemaInput.Read(pair.Left, pair.Right, cancellationToken))
            .Where(static input => input is not null)
            .Select(static (input, _) => input!)
            .WithTrackingName(InputStep);

        IncrementalValueProvider<EquatableArray<SchemaInput>> all = inputs.Collect().Select(static (array, _) => array.ToEquatableArray());

        IncrementalValuesProvider<SchemaTypes> models = inputs
            .Where(static input => input.Generates)
            .Combine(all)
            .Select(static (pair, cancellationToken) => SchemaTypes.Load(pair.Left, pair.Right, cancellationToken))
            .WithTrackingName(ModelStep)
            .Where(static types => types is not null)
            .Select(static (types, _) => types!);

        IncrementalValueProvider<EquatableArray<SharedTypes>> shared = models.Collect().Select(static (types, _) => SharedTypes.Of(types));

        IncrementalValuesProvider<SchemaSources> sources = models
            .Combine(shared)
            .Select(static (pair, _) => SharedTypes.Without(pair.Left, pair.Right))
            .Select(static (types, _) => new SchemaSources(types.Folder, CSharpEmitter.Emit(types.Model, types.Options)))
            .WithTrackingName(SourceStep);

        context.RegisterSourceOutput(sources, Add);
    }

    private static void Add(SourceProductionContext output, SchemaSources schema)
    {
        foreach (GeneratedFile file in schema.Files)
            output.AddSource($"{schema.Folder}/{file.HintName}", file.Text);
    }

    private sealed record SchemaSources(string Folder, EquatableArray<GeneratedFile> Files);
}
