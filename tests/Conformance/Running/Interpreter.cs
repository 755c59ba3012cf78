using Verbatim.Conformance.Suite;

namespace Verbatim.Conformance.Running;

/// <summary>Runs cases as the command does: schema loaded, object read, walked, and looked at as a data set of one document.</summary>
public sealed class Interpreter
{
    private readonly Dictionary<string, (LoadedSchema Schema, DocumentValidator? Validator)> _schemas = [];

    /// <summary>What is wrong with a case's object, in the notation given; errors of the schema count as well.</summary>
    public IReadOnlyList<Diagnostic> Run(ComplianceCase @case, DocumentFormat format)
    {
        (LoadedSchema schema, DocumentValidator? validator) = Load(@case.Schema);
        if (validator is null || !schema.IsValid)
            return schema.Diagnostics;
        DocumentTree tree = DocumentParser.Parse(@case.Document(format), format);
        ValidationResult result = validator.Validate(tree, @case.TargetClass);
        return [.. tree.Diagnostics, .. result.Diagnostics, .. DataSet.Check(validator.Model, [result])];
    }

    private (LoadedSchema Schema, DocumentValidator? Validator) Load(string path)
    {
        if (_schemas.TryGetValue(path, out (LoadedSchema, DocumentValidator?) known))
            return known;
        LoadedSchema schema = SchemaLoader.Load(SourceText.FromBytes(path, File.ReadAllBytes(path)), new FolderTexts());
        return _schemas[path] = (schema, schema.Model is { } model ? new DocumentValidator(model) : null);
    }
}
