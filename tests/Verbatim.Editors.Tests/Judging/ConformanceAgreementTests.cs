using System.Globalization;
using System.Text;
using System.Text.Json;
using Verbatim.Conformance.Running;
using Verbatim.Conformance.Suite;

namespace Verbatim.Editors.Tests.Judging;

/// <summary>
/// The conformance cases, judged by our interpreter and by others with our JSON Schema: where two differ, JSON Schema cannot say it.
/// </summary>
public sealed class ConformanceAgreementTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("ajv")]
    [InlineData("jsonschema")]
    [InlineData("JsonSchema.Net")]
    public void An_independent_judge_says_what_the_interpreter_says_but_for_what_JSON_Schema_cannot_say(string judge)
    {
        List<JudgedGroup> groups = [];
        List<ComplianceCase> cases = [];
        foreach (IGrouping<string, ComplianceCase> bySchema in ComplianceSuite.Load().GroupBy(static one => one.Schema))
        {
            if (Load(bySchema.Key) is not { } model)
                continue;
            ComplianceCase[] judged = [.. bySchema.Where(one => FileOf(model, one) is not null)];
            groups.Add(new JudgedGroup(
                JsonSchemaEmitter.Emit(model, new JsonSchemaOptions(JudgedDocuments.Json)),
                [.. judged.Select(one => new JudgedCase(FileOf(model, one)!, one.Data.GetRawText()))]));
            cases.AddRange(judged);
        }

        Interpreter interpreter = new();
        Agreement[] agreements = [.. cases.Zip(Judge.Ask(judge, groups).SelectMany(static verdicts => verdicts))
            .Select(pair => Compare(interpreter, pair.First, pair.Second))];

        string table = Table(agreements);
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, $"json-schema-agreement-{judge}.txt"), table);
        output.WriteLine(table);
        Assert.Equal(KnownDisagreements.Read().Keys.Order(), agreements.Where(static one => !one.Agrees)
            .Select(static one => one.Case.Id).Order());
    }

    private static Agreement Compare(Interpreter interpreter, ComplianceCase one, Judgement judgement) =>
        new(one, interpreter.Run(one, DocumentFormat.Json), judgement);

    private static SchemaModel? Load(string path)
    {
        LoadedSchema schema = SchemaLoader.Load(SourceText.FromBytes(path, File.ReadAllBytes(path)), new FolderTexts());
        return schema.IsValid ? schema.Model : null;
    }

    private static string? FileOf(SchemaModel model, ComplianceCase one) =>
        JsonSchemaEmitter.FileOf(model, one.TargetClass);

    private static string Table(Agreement[] agreements)
    {
        StringBuilder table = new();
        table.AppendLine(CultureInfo.InvariantCulture, $"{agreements.Count(static one => one.Agrees)} of {agreements.Length} judged alike");
        foreach (Agreement one in agreements.Where(static one => !one.Agrees))
        {
            table.AppendLine(
                CultureInfo.InvariantCulture, $"\n{one.Case.Id}: we say {one.IsValid}, the judge {one.Judgement.Valid}; {KnownDisagreements.Read().GetValueOrDefault(one.Case.Id)}");
            table.AppendLine(
                CultureInfo.InvariantCulture, $"  {Path.GetFileName(Path.GetDirectoryName(one.Case.Schema))} {one.Case.TargetClass} {JsonSerializer.Serialize(one.Case.Data)}");
            foreach (string line in one.Diagnostics.Select(static d => d.ToString()).Concat(one.Judgement.Errors))
                table.AppendLine(CultureInfo.InvariantCulture, $"  {line}");
        }
        return table.ToString();
    }

    private sealed record Agreement(ComplianceCase Case, IReadOnlyList<Diagnostic> Diagnostics, Judgement Judgement)
    {
        public bool IsValid => !Diagnostics.Any(static d => d.Severity == DiagnosticSeverity.Error);

        public bool Agrees => IsValid == Judgement.Valid;
    }
}
