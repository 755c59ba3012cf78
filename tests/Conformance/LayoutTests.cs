using System.Text.Json;
using System.Text.Json.Nodes;
using Verbatim.Conformance.Running;

namespace Verbatim.Conformance;

public sealed class LayoutTests : IDisposable
{
    private static readonly string Script = RepositoryFolder.PathOf("tests", "Conformance", "lay_out_schemas.py");
    private static readonly string Table = RepositoryFolder.PathOf("tests", "Conformance", "public-schemas.json");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verbatim-layout");

    private string Out => Path.Combine(_folder.FullName, "out");

    [Fact]
    public void A_schema_is_laid_out_with_what_it_imports_and_an_index_of_its_documents()
    {
        string commit = Commit(new()
        {
            ["src/root.yaml"] = "imports: ['linkml:types', 'own:sub/one']\n",
            ["src/sub/one.yaml"] = "imports: [../two]\n",
            ["src/two.yaml"] = "imports: [root]\n",
            ["src/types.yaml"] = "nobody: imports this\n",
            ["examples/valid/Person-001.yaml"] = "id: valid\r\n",
            ["examples/invalid/Person-001.yml"] = "id: invalid\n",
            ["examples/Person-002.yaml"] = "id: unlabelled\n",
            ["examples/table.tsv"] = "id\n",
            ["examples/README.md"] = "no data\n",
        });

        (int exitCode, string said) = LayOut(new()
        {
            ["name"] = "laid-out",
            ["repository"] = "someone/clone",
            ["commit"] = commit,
            ["schema"] = "src/root.yaml",
            ["own_prefix"] = "own:",
            ["data"] = "examples",
            ["documents"] = JsonNode.Parse("""{ "*-002.yaml": { "target_class": null, "linkml_valid": true } }"""),
        });

        Assert.True(exitCode == 0, said);
        Assert.Equal("laid-out: 7 files\n", said.ReplaceLineEndings("\n"));
        string home = Path.Combine(Out, "laid-out");
        SortedDictionary<string, string> files = FolderContent.Of(home);
        Assert.Equal(
            [
                "data/Person-002.yaml", "data/invalid/Person-001.yml", "data/table.tsv", "data/valid/Person-001.yaml",
                "data_index.json", "schema/root.yaml", "schema/sub/one.yaml", "schema/two.yaml",
            ],
            files.Keys);
        Assert.Equal("id: valid\r\n"u8, File.ReadAllBytes(Path.Combine(home, "data", "valid", "Person-001.yaml")));
        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse("""
                {
                  "schema": "schema/root.yaml",
                  "data": [
                    { "file": "data/Person-002.yaml", "expected": "unlabelled", "target_class": null, "linkml_valid": true },
                    { "file": "data/invalid/Person-001.yml", "expected": "invalid", "target_class": "Person" },
                    { "file": "data/valid/Person-001.yaml", "expected": "valid", "target_class": "Person" }
                  ]
                }
                """),
            JsonNode.Parse(files["data_index.json"])), files["data_index.json"]);
    }

    [Fact]
    public void Built_in_schemas_are_laid_out_as_they_are_and_once()
    {
        string commit = Commit(new() { ["model/types.yaml"] = "name: types\n", ["model/types.py"] = "pass\n" });

        JsonObject row = new() { ["name"] = "_own", ["repository"] = "someone/clone", ["commit"] = commit, ["built_ins"] = "model" };

        (int exitCode, string said) = LayOut(row);
        (int again, string saidAgain) = LayOut(row.DeepClone().AsObject());

        Assert.True(exitCode == 0, said);
        Assert.Equal(["_own/types.yaml"], FolderContent.Of(Out).Keys);
        Assert.Equal(1, again);
        Assert.EndsWith(" is there already", saidAgain.TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("someone/other", null, "a.yaml", "there is no clone: git clone https://github.com/someone/other ")]
    [InlineData("someone/clone", "0123456789012345678901234567890123456789", "a.yaml", "the clone has not the commit: git -C ")]
    [InlineData("someone/clone", null, "b.yaml", "b.yaml cannot be read: ")]
    [InlineData("someone/clone", null, "c.yaml", "nowhere.yaml cannot be read: ")]
    [InlineData("someone/clone", null, "sub/d.yaml", "sub/d.yaml imports what is not in its folder: a.yaml")]
    public void What_is_missing_is_told_and_nothing_is_laid_out(string repository, string? commit, string schema, string message)
    {
        string head = Commit(new()
        {
            ["a.yaml"] = "name: a\n",
            ["c.yaml"] = "imports: [a, nowhere]\n",
            ["sub/d.yaml"] = "imports: [../a]\n",
        });

        (int exitCode, string said) = LayOut(new()
        {
            ["name"] = "missing",
            ["repository"] = repository,
            ["commit"] = commit ?? head,
            ["schema"] = schema,
        });

        Assert.Equal(1, exitCode);
        Assert.StartsWith("missing: " + message, said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Out));
    }

    [Fact]
    public void The_page_names_the_repository_commit_and_licence_of_every_schema()
    {
        string[] page = File.ReadAllLines(RepositoryFolder.PathOf("tests", "Conformance", "README.md"));

        Assert.All(JsonNode.Parse(File.ReadAllText(Table))!.AsArray(), row => Assert.Contains(page, line =>
            new[] { "name", "repository", "commit", "licence" }.All(key => line.Contains((string)row![key]!, StringComparison.Ordinal))));
    }

    public void Dispose()
    {
        // Git writes its objects as files that must not change.
        foreach (FileInfo file in _folder.EnumerateFiles("*", SearchOption.AllDirectories))
            file.Attributes = FileAttributes.Normal;
        _folder.Delete(recursive: true);
    }

    private string Commit(Dictionary<string, string> files)
    {
        string clone = Path.Combine(_folder.FullName, "clones", "clone");
        FolderContent.Write(clone, files);
        Assert.SkipUnless(ExternalProgram.Run("git", "init", "-q", clone).ExitCode == 0, "There is no git on this machine.");
        Git("-c", "core.autocrlf=false", "add", ".");
        Git("-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "a");
        return Git("rev-parse", "HEAD").Trim();

        string Git(params string[] arguments)
        {
            (int exitCode, string said) = ExternalProgram.Run("git", ["-C", clone, .. arguments]);
            Assert.True(exitCode == 0, said);
            return said;
        }
    }

    private (int ExitCode, string Said) LayOut(JsonObject row)
    {
        string table = Path.Combine(_folder.FullName, "table.json");
        File.WriteAllText(table, JsonSerializer.Serialize(new JsonArray(row)));
        return ExternalProgram.RunPython(["yaml"], Script, Path.Combine(_folder.FullName, "clones"), Out, "--table", table);
    }
}
