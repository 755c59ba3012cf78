using Verbatim.Generator.Tests.Driver;

namespace Verbatim.Generator.Tests;

public sealed class GeneratorTests
{
    private static readonly Project Shop = Project.Empty
        .Schema("/shop/catalog.yaml", Schemas.Catalog)
        .Import("/shop/maker.yaml", Schemas.Maker);

    [Fact]
    public void A_project_without_schemas_gets_nothing() =>
        Assert.Empty(GeneratorRun.Of(Project.Empty.Data("/shop/a.yaml", "id: a\n", "Product")).Sources);

    [Fact]
    public void The_classes_of_a_schema_and_of_its_imports_become_types()
    {
        string code = string.Concat(GeneratorRun.Of(Shop).Sources.Values);

        Assert.Contains("partial record Product", code);
        Assert.Contains("partial record Maker", code);
    }

    [Fact]
    public void The_item_names_the_namespace() =>
        Assert.Contains("namespace Shop", string.Concat(GeneratorRun.Of(Shop).Sources.Values));

    [Fact]
    public void Without_a_namespace_it_is_the_projects_own()
    {
        GeneratorRun run = GeneratorRun.Of(Project.Empty.Schema("/shop/maker.yaml", Schemas.Maker, ns: ""));

        Assert.Contains("namespace Root.Of.Project", string.Concat(run.Sources.Values));
    }

    [Fact]
    public void P16_a_schema_with_an_error_gives_the_types_that_it_declares() =>
        Assert.Equal(
            GeneratorRun.Of(Project.Empty.Schema("/shop/maker.yaml", Schemas.Maker)).Sources.Keys,
            GeneratorRun.Of(Project.Empty.Schema("/shop/maker.yaml", Schemas.Maker + "slotz: {}\n")).Sources.Keys);

    [Fact]
    public void A_schema_that_is_no_YAML_gives_no_types() =>
        Assert.Empty(GeneratorRun.Of(Project.Empty.Schema("/shop/maker.yaml", "a: [b\n\tc: }")).Sources);

    [Fact]
    public void A_schema_whose_types_come_from_elsewhere_gives_no_types() =>
        Assert.Empty(GeneratorRun.Of(Project.Empty.Schema("/shop/maker.yaml", Schemas.Maker, generate: "false")).Sources);

    [Fact]
    public void Two_schemas_of_one_file_name_keep_apart()
    {
        GeneratorRun run = GeneratorRun.Of(Project.Empty
            .Schema("/a/maker.yaml", Schemas.Maker, ns: "A")
            .Schema("/b/maker.yaml", Schemas.Maker, ns: "B"));

        Assert.Contains("namespace A", string.Concat(run.Sources.Values));
        Assert.Contains("namespace B", string.Concat(run.Sources.Values));
    }

    [Theory]
    [InlineData("A", "A", 1)]
    [InlineData("A", "B", 2)]
    public void Two_schemas_of_a_namespace_make_what_they_both_import_once(string first, string second, int times)
    {
        static string Importing(string name) =>
            $"id: https://example.com/{name}\nname: {name}s\nimports: [maker]\nclasses: {"{"}{name}: {"{"}attributes: {"{"}by: {"{"}range: Maker{"}}}}"}\n";

        string code = string.Concat(GeneratorRun.Of(Project.Empty
            .Schema("/a/lamp.yaml", Importing("lamp"), ns: first)
            .Schema("/a/sofa.yaml", Importing("sofa"), ns: second)
            .Import("/a/maker.yaml", Schemas.Maker)).Sources.Values);

        Assert.Equal(times, code.Split("public partial record Maker").Length - 1);
        Assert.Contains("partial record Lamp", code);
        Assert.Contains("partial record Sofa", code);
    }

    [Fact]
    public void Two_classes_whose_names_differ_in_case_keep_apart()
    {
        string schema = Schemas.Maker + "  MAKER:\n    attributes:\n      id: {identifier: true}\n";

        GeneratorRun run = GeneratorRun.Of(Project.Empty.Schema("/shop/maker.yaml", schema));

        string[] names = [.. run.Sources.Keys.Where(static k => k.StartsWith("maker/maker-", StringComparison.OrdinalIgnoreCase))];
        Assert.Equal(2, names.Length);
        Assert.Equal(2, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Two_schemas_whose_file_names_differ_in_case_or_signs_keep_apart()
    {
        GeneratorRun run = GeneratorRun.Of(Project.Empty
            .Schema("/shop/the-maker.yaml", Schemas.Maker, ns: "A")
            .Schema("/shop/The_Maker.yaml", Schemas.Maker, ns: "B"));

        Assert.Equal(2, run.Sources.Keys.Select(static k => k.Split('/')[0]).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }
}
