using Verbatim.Consumer.Building;

namespace Verbatim.Consumer;

/// <summary>The items of a project: named wrong, they are told of; not there, nothing is.</summary>
public sealed class ItemTests(PackedSolution packed)
{
    [Theory]
    [InlineData("Catalog", "<LinkMLSchema Include=\"catalog.yaml\"", "<LinkMLSchema Include=\"catalogue.yaml\"",
        "error LML4005: an item of the project names 'catalogue.yaml', and there is no such file")]
    [InlineData("Catalog", "<LinkMLData Include=\"data/*.yaml\"", "<LinkMLData Include=\"date/*.yaml\"",
        "warning LML4006: the project has LinkMLData items, and none of them matches a file: nothing is checked for them")]
    [InlineData("Catalog", "Namespace=\"Shop\"", "Namespace=\"my-shop\"",
        "error LML4008: the <LinkMLSchema> of this file says Namespace=\"my-shop\", which is no namespace in C#; 'my_shop' would be one")]
    [InlineData("Desk", "<Article Include=\"articles/*", "<Article Include=\"article/*",
        "warning LML4006: the project has Article items, and none of them matches a file: nothing is checked for them")]
    public async Task An_item_that_is_wrong_is_told_of_once(string project, string right, string wrong, string finding)
    {
        SolutionCopy solution = packed.Copy();
        solution.Replace($"{project}/{project}.csproj", right, wrong);

        Outcome build = await solution.BuildAsync(project);

        // Each finding stands twice in the output: as it is found, and at the end.
        Assert.True(build.Output.Split(finding).Length == 3, build.Output);
    }

    [Fact]
    public async Task An_item_that_is_conditional_or_commented_out_may_be_empty()
    {
        SolutionCopy solution = packed.Copy();
        solution.Replace("Desk/Desk.csproj", "<Knowledge Include",
            "<!-- <LinkMLData Include=\"none/*.yaml\" /> --><LinkMLSchema Condition=\"false\" Include=\"none.yaml\" /><Knowledge Include");
        solution.Replace("Desk/Desk.csproj", "</Project>",
            "<ItemGroup Condition=\"false\"><LinkMLSchema Include=\"none.yaml\" /></ItemGroup></Project>");

        Outcome build = await solution.BuildAsync("Desk");

        Assert.True(build.IsClean, build.Output);
    }

    [Fact]
    public async Task A_project_without_items_is_built_as_if_the_packages_were_not_there()
    {
        SolutionCopy solution = packed.Copy();
        solution.Replace("Desk/Desk.csproj", "<Article Include=\"articles/*.article.yaml\" />", "");
        solution.Replace("Desk/Desk.csproj", "<Knowledge Include=\"knowledge/*.yaml\" />", "");

        Outcome build = await solution.BuildAsync("Desk", "-v:detailed", "-getProperty:ErrorLog",
            "-getItem:AdditionalFiles,LinkMLSchema,LinkMLData", "-getTargetResult:Build");
        Outcome log = await solution.BuildAsync("Desk", "-v:detailed", "--no-incremental");

        Assert.Equal((0, 0), (build.ExitCode, log.ExitCode));
        Assert.Contains("\"ErrorLog\": \"\"", build.Output);
        Assert.All(["AdditionalFiles", "LinkMLSchema", "LinkMLData"], item => Assert.Contains($"\"{item}\": []", build.Output));
        Assert.DoesNotMatch("Target \"Verbatim[A-Za-z]*\" in file", log.Output);
        Assert.DoesNotContain(Directory.EnumerateFiles(solution.PathOf("Desk", "obj"), "*", SearchOption.AllDirectories),
            static file => Path.GetFileName(file).StartsWith("verbatim.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_editor_shows_a_file_once_and_knows_its_properties()
    {
        SolutionCopy solution = packed.Copy();

        Outcome desk = await DotNet.BuildAsync(solution.PathOf("Desk"), "msbuild", "-p:BuildingInsideVisualStudio=true",
            "-getItem:None,PropertyPageSchema,AvailableItemName");

        Assert.Equal(0, desk.ExitCode);
        using System.Text.Json.JsonDocument json = System.Text.Json.JsonDocument.Parse(desk.Output);
        System.Text.Json.JsonElement items = json.RootElement.GetProperty("Items");
        Assert.All(
            items.GetProperty("None").EnumerateArray()
                .Where(static none => none.GetProperty("Identity").GetString()!.EndsWith(".yaml", StringComparison.Ordinal)),
            static none => Assert.Equal("false", none.GetProperty("Visible").GetString()));
        string[] kinds = ["Article", "Knowledge", "LinkMLData", "LinkMLSchema"];
        Assert.Superset(kinds.ToHashSet(), items.GetProperty("AvailableItemName").EnumerateArray()
            .Select(static item => item.GetProperty("Identity").GetString()!).ToHashSet());
        string[] pages =
            [.. items.GetProperty("PropertyPageSchema").EnumerateArray().Select(static page => page.GetProperty("FullPath").GetString()!)];
        Assert.All(kinds, kind => Assert.True(File.Exists(Assert.Single(pages, page => Path.GetFileName(page) == kind + ".xaml"))));
    }
}
