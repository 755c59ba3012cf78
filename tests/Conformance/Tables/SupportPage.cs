using System.Globalization;
using System.Reflection;
using System.Text;
using Verbatim.Conformance.PublicSchemas;
using Verbatim.Conformance.Running;
using Verbatim.Conformance.Suite;

namespace Verbatim.Conformance.Tables;

/// <summary>The page that says what of LinkML is supported, as a run finds it.</summary>
internal static class SupportPage
{
    private const string Head = """
        # What of LinkML is supported

        The conformance run writes this page; a test fails when it says something else than the code does. To write it anew:
        `VERBATIM_APPROVE=1 dotnet test --project tests/Conformance --filter-class "*.SupportPageTests"`.
        Where the cases and schemas come from, and how to run them: [tests/Conformance](../tests/Conformance/README.md).

        A schema is run in two ways, interpreted and compiled, and both give one verdict on every case and on tens of thousands of changed
        documents. Compiled code is sure by itself where it knows all rules of a class; where it does not, or has a doubt, it hands the document
        over to the interpreter, so that what a table calls supported is supported in both ways. The last column counts the valid documents that
        needed no interpreter. As YAML a few cases differ: a plain `1` is a text there where a text is asked for. What the JSON Schema that we
        write for editors says was asked of an independent judge, ajv.

        The peers are LinkML's own: the validator by JSON Schema, the generated Pydantic classes, the generated dataclasses.


        """;

    // What an independent judge says by the JSON Schema that we write: the interpreter's verdict, but for the cases that the editors' tests
    // list.
    private static readonly HashSet<string> UnsaidByJsonSchema =
    [
        .. File.ReadLines(RepositoryFolder.PathOf("tests", "Verbatim.Editors.Tests", "known-disagreements.txt"))
            .Where(static line => line.Length > 0 && line[0] != '#').Select(static line => line.Split(": ")[0]),
    ];

    private static readonly (string Name, Func<Outcome, bool> Verdict) ByJsonSchema =
        ("by our JSON Schema", static o => o.Json.IsValid != UnsaidByJsonSchema.Contains(o.Case.Id));

    /// <summary>The whole page.</summary>
    public static string Of(IReadOnlyCollection<Outcome> outcomes, IReadOnlyCollection<PublicSchema> schemas,
        IReadOnlyCollection<PublicVerdict> verdicts)
    {
        Outcome[] inSuite = [.. outcomes.Where(static o => o.Case.IsInSuite)];
        Outcome[] advisory = [.. outcomes.Where(static o => !o.Case.IsInSuite)];
        StringBuilder page = new(Head);
        page.Append("## LinkML's own conformance suite\n\n").Append(ConformanceTable.Rows(inSuite, own: ByJsonSchema)).Append('\n');
        page.Append("By feature:\n\n").Append(ConformanceTable.Rows(inSuite, "feature", static c => c.Feature, ByJsonSchema)).Append('\n');
        page.Append("Cases that the suite skips, with labels that are advisory:\n\n")
            .Append(ConformanceTable.Rows(advisory, own: ByJsonSchema)).Append('\n');
        page.Append("### Where we differ from the suite, and why\n\n");
        foreach (Outcome outcome in outcomes.Where(static o => !o.IsRight))
            page.Append(
                CultureInfo.InvariantCulture, $"- {outcome.Case.Id}{(outcome.Case.IsInSuite ? "" : ", advisory")}: the suite says {Word(outcome.Case.IsValid)}; {KnownMisses.ReasonOf(outcome.Case) ?? "no reason on record"}\n");
        AppendMetaslots(page.Append('\n'));
        AppendSchemas(page, schemas, verdicts);
        return page.ToString();
    }

    private static void AppendMetaslots(StringBuilder page)
    {
        page.Append(
            "## Metaslots\n\nWhat a schema may say, by what is done about it. What is not enforced is a warning at its place in the schema, `LML1003`, and any other key an error.\n\n");
        ConformanceTable.AppendCells(page,
            ["of a", "documents are held to it", "not enforced, with a warning", "tells readers, asks nothing of documents"]);
        ConformanceTable.AppendCells(page, ["---", "---", "---", "---"]);
        IEnumerable<Metaclass> metaclasses = typeof(Metaclasses).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(static field => (Metaclass)field.GetValue(null)!);
        foreach (IGrouping<string, Metaclass> named in metaclasses.GroupBy(static m => m.Name))
        {
            ConformanceTable.AppendCells(page,
                [named.Key, .. new[] { Treatment.Enforced, Treatment.NotEnforced, Treatment.Informative }.Select(treatment => List(
                named.SelectMany(m => m.Metaslots.Where(metaslot => m.TreatmentOf(metaslot) == treatment)).Distinct()))]);
        }
        page.Append('\n');
    }

    private static void AppendSchemas(StringBuilder page, IReadOnlyCollection<PublicSchema> schemas,
        IReadOnlyCollection<PublicVerdict> verdicts)
    {
        page.Append(
            "## Public schemas\n\nEach is loaded and resolved, its code generated and compiled without a warning, and the documents that it ships are held to it in both ways.\n\n");
        ConformanceTable.AppendCells(page,
            ["schema", "files", "classes", "enumerations", "documents", "as expected", "compiled code alone"]);
        ConformanceTable.AppendCells(page, Enumerable.Repeat("---", 7));
        foreach (PublicSchema schema in schemas)
        {
            SchemaModel model = Schemas.Get(schema.Root).Loaded.Model!;
            PublicVerdict[] own = [.. verdicts.Where(v => schema.Documents.Contains(v.Document))];
            int[] figures = [schema.Files.Count, model.Classes.Count, model.Enums.Count, own.Length,
                own.Count(static v => v.Document.Expected is not { } expected || v.IsValid == expected)];
            ConformanceTable.AppendCells(page,
                [schema.Name,
                    .. figures.Select(
                        static n => n.ToString(
                            CultureInfo.InvariantCulture)), $"{own.Count(static v => v.IsValid && !v.Compiled.IsInterpreted)} of {own.Count(static v => v.IsValid)} valid"]);
        }
        page.Append("\n### Schemas that have an error\n\n");
        foreach ((string name, (string codes, string reason)) in Explanations.OfSchemas)
            page.Append(CultureInfo.InvariantCulture, $"- {name} ({codes.Replace(" ", ", ", StringComparison.Ordinal)}): {reason}\n");
        page.Append("\n### Documents with another verdict than their label, or than LinkML's validator\n\n");
        foreach (PublicVerdict verdict in verdicts.Where(static v => v.Document.Expected is { } expected && v.IsValid != expected))
            page.Append(
                CultureInfo.InvariantCulture, $"- {verdict.Name}: we say {verdict.Said}; {Explanations.OfDocuments.GetValueOrDefault(verdict.Name).Reason ?? "no reason on record"}\n");
    }

    private static string List(IEnumerable<string> metaslots) => string.Join(", ", metaslots.Order(StringComparer.Ordinal));

    private static string Word(bool isValid) => isValid ? "valid" : "invalid";
}
