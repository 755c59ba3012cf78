using Verbatim.Generator.Tests.Driver;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace Verbatim.Generator.Tests;

/// <summary>What an edit makes the generator do again. That an unrelated edit of C# does nothing is asserted by every run.</summary>
public sealed class IncrementalTests
{
    private static readonly Project Shop = Project.Empty
        .Schema("/shop/catalog.yaml", Schemas.Catalog)
        .Import("/shop/maker.yaml", Schemas.Maker)
        .Data("/shop/products/lamp.yaml", "id: lamp\nname: Lamp\n", "Product")
        .Text("/shop/products/lamp.txt", "A lamp.");

    [Fact]
    public void The_first_run_makes_everything()
    {
        GeneratorRun run = GeneratorRun.Of(Shop);

        Assert.Equal([New, New], run.Reasons(LinkMLGenerator.InputStep));
        Assert.Equal([New], run.Reasons(LinkMLGenerator.ModelStep));
        Assert.Equal([New], run.Reasons(LinkMLGenerator.SourceStep));
    }

    [Theory]
    [InlineData("/shop/products/lamp.yaml")]
    [InlineData("/shop/products/lamp.txt")]
    public void An_edit_of_data_runs_nothing(string path)
    {
        GeneratorRun run = GeneratorRun.Of(Shop).Edit(path, static text => text + "# cheap\n");

        Assert.Equal([Cached, Cached], run.Reasons(LinkMLGenerator.InputStep));
        Assert.Equal([Cached], run.Reasons(LinkMLGenerator.ModelStep));
        Assert.Equal([Cached], run.Reasons(LinkMLGenerator.SourceStep));
    }

    [Theory]
    [InlineData("/shop/catalog.yaml")]
    [InlineData("/shop/maker.yaml")]
    public void An_edit_of_a_comment_ends_at_the_model(string path)
    {
        GeneratorRun run = GeneratorRun.Of(Shop).Edit(path, static text => "# A comment.\n\n" + text);

        Assert.Contains(Modified, run.Reasons(LinkMLGenerator.InputStep));
        Assert.Equal([Unchanged], run.Reasons(LinkMLGenerator.ModelStep));
        Assert.Equal([Cached], run.Reasons(LinkMLGenerator.SourceStep));
    }

    [Theory]
    [InlineData("/shop/catalog.yaml")]
    [InlineData("/shop/maker.yaml")]
    public void An_edit_of_a_schema_reaches_the_code(string path)
    {
        GeneratorRun run = GeneratorRun.Of(Shop).Edit(path, static text => text.Replace("name:\n", "label:\n"));

        Assert.Equal([Modified], run.Reasons(LinkMLGenerator.ModelStep));
        Assert.Equal([Modified], run.Reasons(LinkMLGenerator.SourceStep));
    }

    [Fact]
    public void An_edit_of_one_schema_leaves_the_others_alone()
    {
        Project two = Shop.Schema("/other/maker.yaml", Schemas.Maker, ns: "Other");

        GeneratorRun run = GeneratorRun.Of(two).Edit("/other/maker.yaml", static text => text.Replace("name:\n", "label:\n"));

        Assert.Equal([Unchanged, Modified], run.Reasons(LinkMLGenerator.ModelStep));
        Assert.Equal([Cached, Modified], run.Reasons(LinkMLGenerator.SourceStep));
    }

    [Fact]
    public void A_fixed_schema_is_generated_again()
    {
        GeneratorRun broken = GeneratorRun.Of(Shop).Edit("/shop/maker.yaml", static text => "- " + text);

        GeneratorRun edited = broken.Edit("/shop/maker.yaml", static text => text["- ".Length..]);

        Assert.DoesNotContain("catalog/Maker.g.cs", broken.Sources.Keys);
        Assert.Contains("catalog/Maker.g.cs", edited.Sources.Keys);
    }
}
