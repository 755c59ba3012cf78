using Verbatim.Consumer.Building;

namespace Verbatim.Consumer;

/// <summary>
/// A build leaves what makes an editor complete and check documents, with the identifiers that exist, and never fails for it.
/// </summary>
public sealed class JsonSchemaTests(PackedSolution packed)
{
    private const string Written = "Catalog/obj/schemas/catalog/catalog.schema.json";

    [Fact]
    public async Task Schemas_are_written_beside_the_compiler_and_anew_only_when_something_changed()
    {
        SolutionCopy solution = packed.Copy();

        await solution.BuildAsync("Catalog");
        string first = File.ReadAllText(solution.PathOf(Written));
        Outcome second = await solution.BuildAsync("Catalog", "-v:detailed");
        // The document is broken in another place: an editor is asked for help all the same.
        solution.Replace("Catalog/data/makers.yaml", "  - id: maker:lumen\n", "  - id: maker:lumen-new\n    nonsense: 1\n");
        Outcome third = await solution.BuildAsync("Catalog");

        Assert.Contains("maker:lumen\"", first);
        Assert.True(File.Exists(solution.PathOf("Catalog/obj/schemas/catalog/Assortment.schema.json")));
        Assert.Contains("Skipping target \"VerbatimWriteJsonSchemas\" because all output files are up-to-date", second.Output);
        Assert.Equal(1, third.ExitCode);
        Assert.Contains("maker:lumen-new\"", File.ReadAllText(solution.PathOf(Written)));
    }

    [Fact]
    public async Task Where_they_go_is_the_projects_to_say_and_whether_they_go_anywhere()
    {
        SolutionCopy solution = packed.Copy();

        Outcome off = await solution.BuildAsync("Catalog", "-p:VerbatimJsonSchemas=false");
        Assert.True(off.IsClean && !Directory.Exists(solution.PathOf("Catalog/obj/schemas")), off.Output);

        Outcome elsewhere = await solution.BuildAsync("Catalog", "-p:VerbatimJsonSchemaFolder=../editor schemas/");
        Assert.True(elsewhere.IsClean && File.Exists(solution.PathOf("editor schemas/catalog/catalog.schema.json")), elsewhere.Output);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_a_warning_of_every_build()
    {
        SolutionCopy solution = packed.Copy();
        solution.Write("Catalog/taken", "");

        Outcome first = await solution.BuildAsync("Catalog", "-p:VerbatimJsonSchemaFolder=taken/");
        Outcome second = await solution.BuildAsync("Catalog", "-p:VerbatimJsonSchemaFolder=taken/");

        Assert.All((Outcome[])[first, second], static build =>
        {
            Assert.Equal(0, build.ExitCode);
            Assert.Contains("warning LML4013: the JSON Schemas for editors were not all written: the command ended with exit code 2",
                build.Output);
        });
    }

    [Fact]
    public async Task Of_two_schemas_each_knows_the_data_that_name_it_and_insists_on_no_identifier_while_others_name_none()
    {
        SolutionCopy solution = packed.Copy();
        Directory.CreateDirectory(solution.PathOf("Catalog/other"));
        solution.Write("Catalog/other/other.yaml",
            "id: https://example.org/other\nname: other\nimports: [linkml:types]\nprefixes: {linkml: https://w3id.org/linkml/}\nclasses:\n  Note:\n    attributes:\n      text: {}\n");
        solution.Replace("Catalog/Catalog.csproj", "<LinkMLData Include=\"data/*.yaml\"",
            "<LinkMLSchema Include=\"other/other.yaml\" Namespace=\"Other\" /><LinkMLData Include=\"data/makers.yaml\" Schema=\"catalog.yaml\" /><LinkMLData Include=\"data/lamps.yaml;data/chairs.yaml\"");

        Outcome build = await solution.BuildAsync("Catalog");

        Assert.True(build.IsClean, build.Output);
        Assert.True(File.Exists(solution.PathOf("Catalog/obj/schemas/other/other.schema.json")));
        string catalog = File.ReadAllText(solution.PathOf(Written));
        Assert.Contains("maker:lumen", catalog);
        Assert.DoesNotContain("lamp:wren", catalog);
    }
}
