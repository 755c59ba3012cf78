using Verbatim.Generator.Tests.Driver;

namespace Verbatim.Generator.Tests;

/// <summary>What an item says of a schema is understood, or is an error.</summary>
public sealed class SchemaItemTests
{
    [Theory]
    [InlineData("my-shop", "; 'my_shop' would be one")]
    [InlineData("My Shop", "; 'My_Shop' would be one")]
    [InlineData("Shop.event", "; 'Shop._event' would be one")]
    [InlineData("Shop.", "; 'Shop._' would be one")]
    [InlineData("3d", "; '_3d' would be one")]
    public async Task A_namespace_that_CSharp_does_not_allow_is_the_only_error_and_gives_no_types(string ns, string offer)
    {
        Project project = Project.Empty.Schema("/shop/maker.yaml", Schemas.Maker, ns);

        Assert.Equal(
            [$"/shop/maker.yaml(1,1): error LML4008: the <LinkMLSchema> of this file says Namespace=\"{ns}\", which is no namespace in C#{offer}"],
            await project.ReportAsync());
        Assert.Empty(GeneratorRun.Of(project).Sources);
    }

    [Theory]
    [InlineData("no")]
    [InlineData("0")]
    public async Task A_word_for_Generate_that_means_nothing_is_an_error(string word)
    {
        Project project = Project.Empty.Schema("/shop/maker.yaml", Schemas.Maker, generate: word);

        Assert.Equal(
            [$"/shop/maker.yaml(1,1): error LML4007: the <LinkMLSchema> of this file says Generate=\"{word}\", which can be true or false"],
            await project.ReportAsync());
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("True", true)]
    [InlineData("false", false)]
    [InlineData("FALSE", false)]
    public async Task Generate_is_true_or_false_in_any_case(string word, bool generates)
    {
        Project project = Project.Empty.Schema("/shop/maker.yaml", Schemas.Maker, generate: word);

        Assert.Empty(await project.ReportAsync());
        Assert.Equal(generates, GeneratorRun.Of(project).Sources.Count > 0);
    }

    [Theory]
    [InlineData("my-app", "namespace my_app;")]
    [InlineData("3d.event", "namespace _3d._event;")]
    [InlineData("", "namespace Maker;")]
    public void A_project_whose_root_namespace_is_none_in_CSharp_gets_types_that_compile(string root, string expected) =>
        Assert.Contains(expected, string.Concat(GeneratorRun.Of(Project.Empty.Schema("/shop/maker.yaml", Schemas.Maker, ns: ""), new GivenOptions(root)).Sources.Values));
}
