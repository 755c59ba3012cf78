using Verbatim.Conformance.Mutations;
using Verbatim.Conformance.PublicSchemas;
using Verbatim.Conformance.Running;
using Verbatim.Conformance.Tables;

namespace Verbatim.Conformance;

public sealed class PublicSchemaTests(ITestOutputHelper output)
{
    private const int Mutations = 10_000;

    private static readonly Lazy<PublicVerdict[]> Verdicts = new(static () => [.. PublicSchema.All().SelectMany(PublicVerdict.Of)]);

    [Fact]
    public void Every_file_of_a_public_schema_loads_but_for_what_is_wrong_with_it()
    {
        // An error in an imported file is told of that file.
        string[] files = [.. PublicSchema.All().SelectMany(static s => s.Files),
            .. Directory.EnumerateFiles(Path.Combine(PublicSchema.Folder!, "_linkml"), "*.yaml")];

        IEnumerable<string> unexplained = from file in files
                                          let name = "schemas/" + PublicSchema.NameOf(file)
                                          let loaded = Schemas.Load(file)
                                          let codes = SchemaErrors.Of(loaded, file)
                                          where loaded.Model is null
                                              || codes != Explanations.OfSchemas.GetValueOrDefault(name, ("", "")).Item1
                                          select $"{name}: {codes}: {loaded.Diagnostics.FirstOrDefault(static d => d.Severity == DiagnosticSeverity.Error)}";

        Expect.None(unexplained);
    }

    [Fact]
    public void Every_public_schema_becomes_code_that_compiles_without_a_warning()
    {
        IReadOnlyList<PublicSchema> schemas = PublicSchema.All();
        Schemas.Prepare(schemas.Select(static s => s.Root));

        IEnumerable<string> complaints = from schema in schemas
                                         let code = Schemas.Get(schema.Root).Code
                                         from complaint in code.Files == 0 ? ["no code"] : code.Complaints
                                         select $"{schema.Name}: {complaint}";

        Assert.Equal(9, schemas.Count);
        Expect.None(complaints);
    }

    [Fact]
    public void Every_file_of_a_public_schema_that_no_other_imports_becomes_code_that_compiles_without_a_warning()
    {
        IEnumerable<string> complaints = from schema in PublicSchema.All()
                                         let reached = Schemas.Get(schema.Root).Loaded.Files.Select(
                                             static f => DocumentPath.Normalize(f.Path)).ToHashSet()
                                         from file in schema.Files
                                         where !reached.Contains(DocumentPath.Normalize(file))
                                         let loaded = Schemas.Load(file)
                                         where loaded.IsUsable
                                         from complaint in GeneratedCode.Of(loaded).Complaints
                                         select $"{PublicSchema.NameOf(file)}: {complaint}";

        Expect.None(complaints);
    }

    [Fact]
    public void The_documents_of_public_schemas_have_the_verdicts_to_expect_or_a_reason()
    {
        PublicVerdict[] verdicts = Verdicts.Value;

        IEnumerable<string> unexplained = from verdict in verdicts
                                          let known = Explanations.OfDocuments.GetValueOrDefault(verdict.Name,
                                              (verdict.Document.Expected == true ? "valid" : "invalid", "")).Item1
                                          where verdict.Said != known.Split(' ')[0]
                                          select $"{verdict.Name}: {verdict.Said}: {string.Join("; ", verdict.Errors.Take(4))}";

        output.WriteLine($"{verdicts.Length} documents, {verdicts.Count(static v => v.IsValid == v.Document.Expected)} as expected, {verdicts.Count(static v => v.IsValid && !v.Compiled.IsInterpreted)} of {verdicts.Count(static v => v.IsValid)} valid ones by compiled code alone");
        Expect.None(unexplained);
    }

    [Fact]
    public void Compiled_and_interpreted_agree_on_the_documents_of_public_schemas() =>
        Expect.None(Verdicts.Value.Where(static v => v.IsValid != v.Compiled.IsValid)
            .Select(static v => $"{v.Name}: {string.Join("; ", v.Compiled.Diagnostics)}"));

    [Fact]
    public void Compiled_and_interpreted_agree_on_ten_thousand_changed_documents_of_public_schemas()
    {
        MutationSubject[] subjects = [.. from schema in PublicSchema.All()
                                         from document in schema.Documents
                                         let tree = DocumentParser.Parse(
                                             SourceText.FromBytes(document.Path, File.ReadAllBytes(document.Path)))
                                         where tree is { Root: MappingNode, Diagnostics.IsEmpty: true }
                                         select new MutationSubject(PublicSchema.NameOf(document.Path), Schemas.Get(schema.Root),
                                             document.Class, TreeJson.Of(tree.Root)!)];

        MutationRun run = MutationRun.Of(subjects, Mutations);

        output.WriteLine(run.ToString());
        Assert.True(!run.Disagreements.Any(), $"{run}{string.Join('\n', run.Disagreements.Take(20))}");
        Assert.All(run.Kinds, static kind => Assert.True(kind.Count > Mutations / 200, $"{kind}"));
    }

    [Fact]
    public void No_explanation_is_without_need()
    {
        IEnumerable<string> needless = from verdict in Verdicts.Value
                                       where verdict.Said == Explanations.OfDocuments.GetValueOrDefault(verdict.Name).Said
                                           && verdict.IsValid == verdict.Document.Expected
                                       select verdict.Name;
        IEnumerable<string> unknown = Explanations.OfDocuments.Keys.Except(PublicSchema.All().SelectMany(static s => s.Documents)
            .Select(static d => PublicSchema.NameOf(d.Path)));

        Expect.None(needless.Concat(unknown));
    }
}
