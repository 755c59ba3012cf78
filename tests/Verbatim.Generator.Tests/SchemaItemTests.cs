using Microsoft.CodeAnalysis.Testing;
using Verbatim.Generator.Tests.Driver;
using static Microsoft.CodeAnalysis.Testing.DiagnosticResult;

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
    public Task A_namespace_that_CSharp_does_not_allow_is_the_only_error_and_gives_no_types(string ns, string offer) =>
        Maker(ns: ns).VerifyAsync(
            new Dictionary<string, string>(), Says("LML4008", $"Namespace=\"{ns}\", which is no namespace in C#{offer}"));

    [Theory]
    [InlineData("no")]
    [InlineData("0")]
    public Task A_word_for_Generate_that_means_nothing_is_an_error(string word) =>
        Maker(generate: word).VerifyAsync(Says("LML4007", $"Generate=\"{word}\", which can be true or false"));

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
        Assert.Contains(expected, string.Concat(
            GeneratorRun.Of(Project.Empty.Schema("/shop/maker.yaml", Schemas.Maker, ns: ""), new GivenOptions(root)).Sources.Values));

    private static Project Maker(string ns = "Shop", string generate = "") =>
        Project.Empty.Schema("/shop/maker.yaml", "{|#0:|}" + Schemas.Maker, ns, generate);

    private static DiagnosticResult Says(string code, string message) =>
        CompilerError(code).WithLocation(0).WithMessage("the <LinkMLSchema> of this file says " + message);
}
