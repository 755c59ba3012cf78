using Verbatim.Documents;

namespace Verbatim.LinkML.Tests.Resolution;

public sealed class CorpusTests
{
    // The schemas of the corpus that have an error, with the codes and the reason.
    private static readonly Dictionary<string, (string Codes, string Reason)> Faulty = new()
    {
        ["compliance/schemas/test_date_types-duration/schema.yaml"] = ("LML1020", "its range is a type that LinkML does not have"),
        ["compliance/schemas/test_ifabsent-incompat_bool/schema.yaml"] = ("LML1033", "made to be wrong"),
        ["compliance/schemas/test_ifabsent-incompat_float/schema.yaml"] = ("LML1033", "made to be wrong"),
        ["compliance/schemas/test_ifabsent-incompat_string/schema.yaml"] = ("LML1033", "made to be wrong"),
        ["compliance/schemas/test_import-S1As2alias_S2As2alias_SU1None_SU2None_CUCNone_CUDNone_TUNone/schema.yaml"] = ("LML1027", "two slots with one alias"),
        ["compliance/schemas/test_import_metamodel-default/schema.yaml"] = ("LML1010 LML1020", "imports the metamodel, which is not built in"),
        ["compliance/schemas/test_import_name_clash-name_clash/schema.yaml"] = ("LML1011", "made to clash"),
        ["compliance/schemas/test_min_max-min20_max10_eqNone/schema.yaml"] = ("LML1032", "made to be wrong"),
        ["schemas/kitchen-sink/schema/core.yaml"] = ("LML1030", "a character class in reverse order"),
        ["schemas/kitchen-sink/schema/kitchen_sink.yaml"] = ("LML1030", "imports the one above"),
        ["schemas/linkml-common/schema/social.yaml"] = ("LML1002", "attributes with a bare text for a body"),
        ["schemas/valuesets/schema/investigation.yaml"] = ("LML1020", "does not import linkml:types"),
        ["schemas/valuesets/schema/statistics.yaml"] = ("LML1020", "does not import linkml:types"),
    };

    [Fact]
    public void Public_schemas_load_without_an_unexplained_error() =>
        Assert.Empty(Unexplained(Corpus.Files("schemas", "*.yaml").Where(static f => f.Contains("/schema/", StringComparison.Ordinal) || f.Contains("/_linkml/", StringComparison.Ordinal))));

    [Fact]
    public void The_schemas_of_the_conformance_suite_load_without_an_unexplained_error() =>
        Assert.Empty(Unexplained(Corpus.Files("compliance/schemas", "schema.yaml")));

    [Fact]
    public void Loading_a_schema_twice_gives_equal_models()
    {
        LoadedSchema first = Corpus.Load("schemas/biolink-model/schema/biolink_model.yaml");
        LoadedSchema second = Corpus.Load("schemas/biolink-model/schema/biolink_model.yaml");

        Assert.Equal(first.Model, second.Model);
    }

    [Fact]
    public void A_large_schema_is_resolved_to_the_last_class() =>
        Assert.Equal(335, Corpus.Load("schemas/biolink-model/schema/biolink_model.yaml").Model!.Classes.Count);

    private static IEnumerable<string> Unexplained(IEnumerable<string> files) =>
        from file in files
        let name = Corpus.Name(file)
        let errors = Corpus.Load(file).Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error).ToArray()
        let codes = string.Join(' ', errors.Where(d => IsOwn(d, file)).Select(static d => d.Code).Distinct().Order())
        where codes != (Faulty.TryGetValue(name, out (string Codes, string Reason) known) ? known.Codes : "")
        select $"{name}: {codes} {errors.FirstOrDefault()}";

    /// <summary>An error in an imported file is told of that file.</summary>
    private static bool IsOwn(Diagnostic diagnostic, string file) =>
        DocumentPath.Normalize(diagnostic.Location.Path) == DocumentPath.Normalize(file)
        || Path.GetFileName(file) == "kitchen_sink.yaml";
}
