using System.Text;
using Microsoft.CodeAnalysis.Sarif;
using NJsonSchema;

namespace Verbatim.Cli.Tests;

/// <summary>The logs of the command, held to the standard's schema and read by the object model of those who keep the standard.</summary>
public sealed class SarifTests : IDisposable
{
    private const string New = "name: new\nboks: []\nbooks: [{id: lib:a, titel: A, sequel: lib:b}]\nname: old\n";

    private readonly Sandbox _sandbox = Library.Sandbox().With("new.yaml", New).With("a b/\u00e9[1].yaml", "name: 'open\n");

    private static Task<JsonSchema> Schema { get; } = JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "sarif-2.1.0.json"));

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData("validate --schema library.yaml .")]
    [InlineData("validate --schema library.yaml . --severity hidden")]
    [InlineData("validate --schema absent.yaml new.yaml")]
    [InlineData("validate --schema library.yaml")]
    [InlineData("check")]
    [InlineData("check absent")]
    [InlineData("check {repository}/seeds --severity hidden")]
    public async Task A_log_is_valid_against_the_schema_of_the_standard(string commandLine) =>
        Assert.Empty((await Schema).Validate(Log(commandLine.Replace("{repository}", RepositoryFolder.Root))));

    [Fact]
    public async Task Whatever_a_report_can_hold_is_valid()
    {
        string approved = RepositoryFolder.PathOf("tests", "Verbatim.Documents.Tests", "Rendering", "Expected", "report.sarif");

        Assert.Empty((await Schema).Validate(await File.ReadAllTextAsync(approved)));
    }

    [Theory]
    [InlineData("\"level\":\"error\"", "\"level\":\"fatal\"")]
    [InlineData("\"startLine\":1,", "\"startLine\":0,")]
    [InlineData("\"ruleId\":", "\"rule\":")]
    [InlineData("\"version\":\"2.1.0\",", "")]
    public async Task The_schema_refuses_a_log_that_breaks_it(string right, string wrong) =>
        Assert.NotEmpty((await Schema).Validate(Log("validate --schema library.yaml .").Replace(right, wrong)));

    [Fact]
    public void Each_result_leads_to_the_rule_that_explains_it()
    {
        Run run = Load("validate --schema library.yaml .");

        Assert.NotEmpty(run.Results);
        Assert.All(run.Results, result =>
        {
            ReportingDescriptor rule = run.Tool.Driver.Rules[result.RuleIndex];
            Assert.Equal((result.RuleId, _sandbox.Run("explain " + result.RuleId).Out), (rule.Id, rule.Help.Markdown));
            Assert.DoesNotContain('\n', rule.FullDescription.Text);
            Assert.NotEqual(rule.ShortDescription.Text, rule.FullDescription.Text);
        });
    }

    [Fact]
    public void A_result_stands_where_the_build_says_it_does()
    {
        string[] lines = _sandbox.Run("validate --schema library.yaml . --format msbuild").Out.TrimEnd().Split('\n');

        Assert.Equal(lines.Select(static line => line.Split(':')[0]),
            Load("validate --schema library.yaml .").Results.Select(static result =>
        {
            PhysicalLocation place = result.Locations[0].PhysicalLocation;
            string path = Uri.UnescapeDataString(place.ArtifactLocation.Uri.OriginalString);
            return $"{path}({place.Region.StartLine},{place.Region.StartColumn})";
        }));
    }

    [Fact]
    public void The_tool_names_itself_and_the_units_it_counts_in()
    {
        Run run = Load("check");
        string version = _sandbox.Run("--version").Out.TrimEnd().Split('+')[0];

        Assert.Equal(("verbatim", version, ColumnKind.Utf16CodeUnits),
            (run.Tool.Driver.Name, run.Tool.Driver.SemanticVersion, run.ColumnKind));
        Assert.Equal(["\r\n", "\n", "\r"], run.NewlineSequences);
    }

    [Fact]
    public void A_fix_replaces_what_is_wrong_and_nothing_else()
    {
        Fix[] fixes = [.. Load("validate --schema library.yaml new.yaml").Results.Where(static result => result.Fixes is not null)
            .SelectMany(static result => result.Fixes)];
        Replacement replacement =
            fixes.First(static fix => fix.Description.Text.Contains("title", StringComparison.Ordinal)).ArtifactChanges[0].Replacements[0];
        Region region = replacement.DeletedRegion;
        string[] lines = New.Split('\n');
        string line = lines[region.StartLine - 1];

        Assert.Equal(region.StartLine, region.EndLine);
        Assert.Equal(
            "books: [{id: lib:a, title: A, sequel: lib:b}]",
            line[..(region.StartColumn - 1)] + replacement.InsertedContent.Text + line[(region.EndColumn - 1)..]);
    }

    [Fact]
    public void A_full_path_becomes_a_file_URI()
    {
        Uri uri = Load($"validate --schema library.yaml {_sandbox.Root}/new.yaml").Results[0].Locations[0].PhysicalLocation.ArtifactLocation.Uri;

        Assert.Equal(Path.Combine(_sandbox.Root, "new.yaml"), uri.LocalPath);
    }

    [Fact]
    public void A_log_says_the_same_on_every_run() =>
        Assert.Equal(Log("validate --schema library.yaml ."), Log("validate --schema library.yaml ."));

    [Fact]
    public void Lines_added_above_change_no_fingerprint()
    {
        string[] before = Fingerprints();

        _sandbox.With("new.yaml", "# one\n\n# two\n" + New);

        Assert.True(before.Length > 2);
        Assert.Equal(before, Fingerprints());
    }

    [Fact]
    public void What_is_said_beside_the_findings_stays_out_of_the_log()
    {
        Outcome outcome = _sandbox.Run("generate csharp --schema library.yaml --out Generated --format sarif");

        Assert.Contains("wrote Generated/", outcome.Error);
        Assert.Empty(Read(outcome.Out).Runs[0].Results);
    }

    private string[] Fingerprints() =>
        [.. Load("validate --schema library.yaml new.yaml").Results.Select(static result => result.PartialFingerprints["findingHash/v1"])];

    private string Log(string commandLine) => _sandbox.Run(commandLine + " --format sarif").Out;

    private Run Load(string commandLine) => Read(Log(commandLine)).Runs.Single();

    private static SarifLog Read(string log) => SarifLog.Load(new MemoryStream(Encoding.UTF8.GetBytes(log)));
}
